/** Random workbooks of one year and random scenarios for them. */
import fc from 'fast-check';
import type { FundingKind, FundingRule, Model, ScenarioRow } from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';
import { blockLines } from './block-lines';
import { buildModel, type ServiceText } from './build-model';
import { change } from './scenario-rows';

const CODES = ['A', 'B', 'C', 'D'] as const;
const FIELDS = ['P&O', 'I&A'] as const;
const KINDS = ['Salarissen', 'Materieel'] as const;
export const KEYS = [
  'gelijk',
  'inwoners',
  'fte',
  '50% gelijk + 50% inwoners',
  '1/3 fte + 2/3 inwoners',
] as const;
const RULES = ['profijt', 'inbreng', 'p×q', 'solidariteit'] as const;

const euros = fc.integer({ min: -50_000, max: 5_000_000 }).map((cents) => cents / 100);
const budgets = fc.integer({ min: 0, max: 2_000_000 }).map((cents) => cents / 100);
const volumes = fc.integer({ min: 0, max: 900 }).map((tenths) => tenths / 10);
const mark = fc.constantFrom('x', 'x', 'x', '(x)', '', '', 'on demand', '12');

/** A value for some or all of the participants. */
const each = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc
    .tuple(value, value, value, value)
    .map((values) => Object.fromEntries(CODES.map((code, i) => [code, values[i] as T])));

const KIND_OF: Readonly<Record<string, FundingKind>> = {
  profijt: 'benefit',
  inbreng: 'contribution',
  'p×q': 'volume',
  solidariteit: 'solidarity',
};

const service = (name: string): fc.Arbitrary<ServiceText> =>
  fc
    .record({
      organisation: fc.constantFrom('', '', 'RT'),
      field: fc.constantFrom(...FIELDS),
      costKind: fc.constantFrom(...KINDS),
      marks: each(mark),
      rule: fc.option(fc.constantFrom(...RULES), { nil: undefined }),
      key: fc.constantFrom(...KEYS),
      cost: euros,
      actual: euros,
      amounts: each(budgets),
      planned: each(volumes),
      used: each(volumes),
      fixed: fc.constantFrom(undefined, 0.25, 1),
      remaining: fc.constantFrom(undefined, undefined, 0, 0.4),
      fte: fc.constantFrom(1, 2, 2.5, 7, 0, undefined),
    })
    .map(({ rule, cost, actual, amounts, planned, used, ...rest }) => {
      const takes = (values: Record<string, number>): Record<string, number> =>
        Object.fromEntries(Object.entries(values).filter(([code]) => rest.marks[code] !== ''));
      return {
        ...rest,
        name,
        ...(rule && { rule: KIND_OF[rule] as FundingKind }),
        cost: { 2016: cost },
        actual: { 2016: actual },
        ...(rule === 'inbreng' && { contributed: takes(amounts) }),
        ...(rule === 'p×q' && { volumes: takes(planned), used: takes(used) }),
      } as ServiceText;
    });

const casco: fc.Arbitrary<ServiceText> = fc
  .record({
    key: fc.constantFrom(...KEYS, 'pondspondsgewijs'),
    cost: budgets,
    rule: fc.constantFrom('solidarity', 'markup'),
    circle: fc.constantFrom({ kind: 'all' }, { kind: 'takers' }),
  })
  .map(({ key, cost, rule, circle }) => ({
    name: 'Directie',
    field: 'Casco',
    kind: 'casco',
    rule: rule as FundingKind,
    circle: circle as FundingRule['circle'],
    key,
    cost: { 2016: cost },
    actual: { 2016: cost + 10 },
  }));

/** D is the second organisation and A the first: what each pays to the other becomes cost of its own product (R16). */
function rechargesOf({ services, participants }: Model): Model['recharges'] {
  const service = services.findIndex(({ organisation }) => organisation === 'RT');
  const source = { sheet: 'Doorbelasting', cell: 'A2' };
  if (service < 0) return [];
  return [
    { from: '', participant: participants.length - 1, to: 'RT', service, source },
    { from: 'RT', participant: 0, to: '', service: 0, source },
  ];
}

/** Four participants, a casco, one to four services under any rule and block budgets, with settings of every kind. */
export const models: fc.Arbitrary<Model> = fc
  .record({
    casco,
    services: fc
      .integer({ min: 1, max: 4 })
      .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => service(`S${i}`)))),
    inwoners: each(fc.integer({ min: 1, max: 90_000 })),
    fte: each(fc.integer({ min: 0, max: 900 })),
    isCharged: fc.boolean(),
    blocks: fc.array(blockLines({ organisations: ['', 'RT'], fields: FIELDS, costKinds: KINDS }), {
      maxLength: 2,
    }),
    tentative: fc.constantFrom(0, 0.5, 1),
    roundTo: fc.constantFrom('cent', 'cent', 'euro'),
  })
  .map(({ casco: standing, services, inwoners, fte, isCharged, blocks, tentative, roundTo }) => {
    const model = buildModel({
      participants: CODES.join(''),
      services: [standing, ...services],
      drivers: { inwoners, fte },
    });
    const settings = {
      ...model.settings,
      tentative: new Exact(tentative),
      roundTo: roundTo as 'cent' | 'euro',
    };
    const costLines = [...model.costLines, ...blocks.flat()];
    return { ...model, settings, costLines, recharges: isCharged ? rechargesOf(model) : [] };
  });

const participant = fc.constantFrom(...CODES);
const someone = fc.option(participant, { nil: undefined });
const product = fc.integer({ min: 0, max: 3 }).map((i) => `S${i}`);
const day = fc.constantFrom(
  '2015-12-31',
  '2016-01-01',
  '2016-02-29',
  '2016-07-01',
  '2016-12-31',
  '2017-06-30',
);
const relative = fc.constantFrom('-25%', '-5%', '0%', '3.7%', '10%');
const cell = fc.integer({ min: 2, max: 99 }).map((row) => `B${row}`);

/** Most changes count in every year. */
const limit = fc.constantFrom(undefined, undefined, undefined, 2016, 2017);

const row = (
  word: fc.Arbitrary<string>,
  names: fc.Arbitrary<Parameters<typeof change>[1]>,
  value: fc.Arbitrary<string | number>,
): fc.Arbitrary<ScenarioRow> =>
  fc
    .tuple(word, names, value, cell, limit)
    .map(([of, who, what, at, year]) => change(of, { ...who, ...(year && { year }) }, what, at));

/** Any change that names what may exist; some rows name a product that this workbook has not. */
export const changes: fc.Arbitrary<ScenarioRow> = fc.oneof(
  row(
    fc.constantFrom('toetreden', 'uittreden'),
    fc.record({ participant, service: fc.option(product, { nil: undefined }) }),
    day,
  ),
  row(
    fc.constant('afname'),
    fc.record({ participant, service: product }),
    fc.constantFrom('x', '(x)', '-', 'on demand', 8),
  ),
  row(
    fc.constant('hoeveelheid'),
    fc.record({ participant: someone, service: product }),
    fc.oneof(relative, volumes),
  ),
  row(
    fc.constantFrom('maatstaf inwoners', 'maatstaf fte'),
    fc.record({ participant }),
    fc.oneof(relative, fc.integer({ min: 0, max: 999 })),
  ),
  row(
    fc.constant('sleutel'),
    fc.oneof(fc.record({ service: product }), fc.record({ field: fc.constantFrom(...FIELDS) })),
    fc.constantFrom(...KEYS),
  ),
  row(
    fc.constant('bekostiging'),
    fc.oneof(fc.record({ service: product }), fc.constant({ organisation: 'RT' })),
    fc.constantFrom(...RULES),
  ),
  row(
    fc.constant('bekostiging'),
    fc.constant({ service: 'Directie' }),
    fc.constantFrom('solidariteit', 'versleuteld', 'profijt'),
  ),
  row(
    fc.constant('kosten %'),
    fc.record({
      field: fc.constantFrom(undefined, 'Casco', ...FIELDS),
      costKind: fc.constantFrom(undefined, 'Salarissen'),
    }),
    relative,
  ),
  row(fc.constant('kosten €'), fc.record({ service: fc.constantFrom('S0', 'Directie') }), euros),
  row(fc.constant('inbreng'), fc.record({ participant, service: product }), budgets),
  row(fc.constant('voorwaardelijk'), fc.constant({}), fc.constantFrom('niet', 'wel', 0.5)),
  row(fc.constant('cascosleutel'), fc.constant({}), fc.constantFrom(...KEYS)),
  row(fc.constantFrom('index Salarissen', 'index Inbreng'), fc.constant({}), relative),
);

/** Changes of which none names what a model does not have. */
export const scenarioFor = (model: Model, most = 5): fc.Arbitrary<readonly ScenarioRow[]> =>
  fc
    .array(changes, { maxLength: most })
    .map((rows) =>
      rows.filter(
        (found) =>
          (found.organisation === undefined || model.organisations.includes(found.organisation)) &&
          (found.field === undefined || model.services.some(({ field }) => field === found.field)) &&
          (found.service === undefined || model.services.some(({ name }) => name === found.service)) &&
          (found.costKind === undefined ||
            model.costLines.some(({ costKind }) => costKind === found.costKind)) &&
          (found.change !== 'index Salarissen' ||
            model.costLines.some(({ costKind }) => costKind === 'Salarissen')),
      ),
    );

/** The year that has a column, and the next one, which is indexed (R17). */
export const years = fc.constantFrom(2016, 2016, 2017);

/** A model with a scenario for it, and a year to run it in. */
export const cases: fc.Arbitrary<{
  readonly model: Model;
  readonly rows: readonly ScenarioRow[];
  readonly year: number;
}> = fc
  .tuple(models, years)
  .chain(([model, year]) => scenarioFor(model).map((rows) => ({ model, rows, year })));
