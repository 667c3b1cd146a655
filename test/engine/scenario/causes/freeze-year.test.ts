/** R25: a side as the inputs of one year divides into what the side came to, wherever the frame puts it. */
import { Decimal } from 'decimal.js';
import type { FundingKind, Model, Phase, Stop } from '../../../../src/engine/model';
import { runYear } from '../../../../src/engine/run';
import { frameOf, type Side } from '../../../../src/engine/scenario/causes/frame';
import { freezeYear } from '../../../../src/engine/scenario/causes/freeze-year';
import { buildModel } from '../../build-model';
import type { ModelSpec, RuleSpec, ServiceSpec } from '../../model-spec';
import { outcome, shares } from '../../read-run';
import { side } from './two-sides';

const rule = (kind: FundingKind, rest: Partial<RuleSpec> = {}): readonly RuleSpec[] => [{ kind, ...rest }];

/** A product under each rule; two organisations that buy from each other; who comes and who goes. */
const WORKBOOK: ModelSpec = {
  year: 2025,
  settings: { tentative: new Decimal('0.5') },
  participants: [
    'A',
    { code: 'B', left: '2025-09-30' },
    { code: 'C', joined: '2025-03-01' },
    { code: 'Dienst', kind: 'partnership' },
    { code: 'Regio', kind: 'partnership' },
  ],
  drivers: {
    inwoners: { A: 100, B: 200, C: 300, Dienst: 1, Regio: 1 },
    'fte@2024': { A: 1, B: 2, C: 4, Dienst: 1, Regio: 1 },
    'uren@2026': { A: 1 },
    'fte@2026': { A: 9, B: 9, C: 1, Dienst: 1, Regio: 1 },
  },
  services: {
    Salaris: {
      marks: { A: 'x', B: '(x)', C: 'x' },
      rules: [
        { kind: 'solidarity', to: 2024 },
        { kind: 'benefit', key: '50% gelijk + 50% inwoners', from: 2025, to: 2025 },
        { kind: 'benefit', from: 2026 },
      ],
      lines: [
        { kind: 'Personeel', years: { 2024: 1000 } },
        { kind: 'Bijdrage', side: 'income', years: { 2024: 90 } },
        { kind: 'Btw', years: { 2024: 33 } },
        { book: 'actual', years: { 2025: 1100 } },
      ],
      agreements: [
        ['A', '2024-05-01', '2025-01-31'],
        ['A', '2025-04-01'],
      ],
    },
    Advies: {
      marks: { A: 'x', B: 'x' },
      rules: rule('contribution'),
      contributed: { A: 300, B: '200.33' },
      contributedYear: 2024,
      lines: [{ years: { 2024: 600 } }, { book: 'actual', years: { 2025: 700 } }],
    },
    Hosting: {
      marks: { A: 'x', C: 'x', Regio: 'x' },
      rules: rule('volume', { fixed: 0.4 }),
      volumes: { budget: { A: 10, C: 20, Regio: 5 }, actual: { A: 12, C: 30, Regio: 1 } },
      lines: [{ years: { 2024: 400 } }, { book: 'actual', years: { 2025: 500 } }],
    },
    Werkplek: {
      marks: { A: 3, C: 4 },
      rules: rule('volume'),
      volumes: { actual: { A: 2, C: 9 } },
      lines: [{ years: { 2024: 77 } }, { book: 'actual', years: { 2025: 88 } }],
    },
    Tarief: {
      marks: { A: 'x', C: 'x' },
      rules: rule('volume'),
      tariff: '7.5',
      volumes: { budget: { A: 10, C: 3 }, actual: { A: 9, C: 3 } },
      lines: [{ years: { 2024: 100 } }, { book: 'actual', years: { 2025: 110 } }],
    },
    Krimp: {
      marks: { A: 'x', B: 'x' },
      rules: rule('benefit', { key: 'fte', remaining: 0.5 }),
      lines: [{ years: { 2024: 365 } }, { book: 'actual', years: { 2025: 365 } }],
    },
    Directie: {
      kind: 'casco',
      rules: rule('solidarity', { key: 'inwoners', circle: { kind: 'municipalities' } }),
      lines: [{ years: { 2024: 250 } }, { book: 'actual', years: { 2025: 260 } }],
    },
    Gestopt: {
      marks: { A: 'x' },
      lines: [{ years: { 2024: 10 } }, { book: 'actual', years: { 2025: 12 } }],
    },
    Verhuizing: {
      kind: 'friction',
      direct: { budget: { A: 40, C: 5 }, actual: { A: 45 } },
    },
    Beleid: {
      organisation: 'Regio',
      marks: { A: 'x', B: 'x', Dienst: 'x' },
      rules: rule('benefit', { key: 'gelijk' }),
      lines: [{ years: { 2024: 900 } }, { book: 'actual', years: { 2025: 990 } }],
    },
  },
  indexes: [
    [2025, 'Personeel', 0.03],
    [2025, 'Inbreng', 0.1],
  ],
  recharges: [
    ['Regio', 'Dienst', 'Salaris'],
    ['Dienst', 'Regio', 'Beleid'],
  ],
};
const STOPPED = 7;
const stop = { service: STOPPED, code: 'SERVICE_DUPLICATE', phase: undefined, year: undefined } as const;
const workbook = (stops: Partial<Stop>): Model =>
  buildModel({ ...WORKBOOK, rest: { stops: [{ ...stop, ...stops }] } });

/** Another year of a workbook in which all stands in another order, and one organisation bears another name. */
const extra: ServiceSpec = { marks: { A: 'x' }, budget: 1, actual: 1 };
const other = buildModel({
  ...WORKBOOK,
  year: 2026,
  participants: ['Nieuw', ...[...WORKBOOK.participants].reverse()],
  services: Object.fromEntries(
    Object.entries({ ...WORKBOOK.services, Extra: extra })
      .reverse()
      .map(([name, service]) => [
        name,
        service.organisation ? { ...service, organisation: 'Regio Oost' } : service,
      ]),
  ),
  recharges: [],
});
const otherSide = (phase: Phase): Side => side(other, phase, 2026);

/** By product: why it is refused, and what each participant pays in euro. */
const paid = ({ model, run, phase }: Side) =>
  Object.fromEntries(
    Object.keys(WORKBOOK.services).map((name) => {
      const { refused } = outcome(model, run, name, phase);
      return [name, { ...(refused && { refused }), ...shares(model, run, name, phase) }];
    }),
  );

const frozen = (own: Side, beside: Side): Side => {
  const frame = frameOf(own, beside);
  const model = freezeYear(own, frame);
  return { model, phase: frame.phase, run: runYear(model, { year: frame.year }) };
};

describe('R25 a frozen year', () => {
  const phases = ['budget', 'actual'] as const;

  test.each(phases)('divides into what the %s came to', (phase) => {
    const own = side(workbook({}), phase, 2025);
    expect(paid(frozen(own, otherSide(phase)))).toEqual(paid(own));
  });

  const STOPS: readonly Partial<Stop>[] = [
    { phase: 'budget' },
    { phase: 'actual' },
    { year: 2024 },
    { year: 2025 },
    { phase: 'actual', year: 2024 },
  ];
  test.each(STOPS.flatMap((stops) => phases.map((phase) => [stops, phase] as const)))(
    'an error of %p stops a product of the %s as it did',
    (stops, phase) => {
      const own = side(workbook(stops), phase, 2025);
      expect(paid(frozen(own, otherSide(phase))).Gestopt).toEqual(paid(own).Gestopt);
    },
  );

  test('a budget beside an actual leaves no dekkingsverschil', () => {
    const own = side(workbook({}), 'budget', 2025);
    expect(paid(frozen(own, otherSide('actual')))).toEqual({
      ...paid(own),
      // 600 × 1.03 over 300 × 1.1 and 200.33 × 1.1 × 273 / 365.
      Advies: { A: '412.15', B: '205.85' },
      // 100 × 1.03 over 10 and 3.
      Tarief: { A: '79.23', C: '23.77' },
    });
  });

  test.each([
    [2024, '2024-02-29', '2024-02-29'],
    [2026, '2026-02-28', '2026-02-28'],
    [2028, '2028-02-29', '2028-02-29'],
  ])(
    'has its days in the year beside it, %i; 29 February becomes 28 where there is none',
    (year, joined, to) => {
      const workbook = (of: number) =>
        buildModel({
          year: of,
          participants: [{ code: 'A', joined: '2024-02-29', left: '2024-12-31' }],
          services: {
            Salaris: { marks: { A: 'x' }, budget: 1, agreements: [['A', '2023-02-28', '2024-02-29']] },
          },
        });
      const { participants, agreements } = frozen(
        side(workbook(2024), 'budget', 2024),
        side(workbook(year), 'budget', year),
      ).model;
      expect(participants).toMatchObject([{ joined, left: `${year}-12-31` }]);
      expect(agreements).toMatchObject([{ from: `${year - 1}-02-28`, to }]);
    },
  );

  test('keeps nothing that belongs to other years', () => {
    const { model } = frozen(
      side(
        { ...workbook({}), settings: { ...workbook({}).settings, exitPayments: [new Decimal(1)] } },
        'budget',
        2025,
      ),
      otherSide('budget'),
    );
    expect(model).toMatchObject({
      settings: { exitPayments: [] },
      budgetYears: [2026],
      actualYears: [],
      advances: [],
      indexes: [],
      scenarios: [],
      onboarding: [],
      costChanges: [],
    });
  });

  test('calls the organisations that buy from each other by the names of the frame (R16)', () => {
    const { recharges } = frozen(side(workbook({}), 'budget', 2025), otherSide('budget')).model;
    expect(recharges.map(({ from, to }) => `${to} buys from ${from}`)).toEqual([
      'Dienst buys from Regio Oost',
      'Regio Oost buys from Dienst',
    ]);
  });
});
