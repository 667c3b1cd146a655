import type { ScenarioRow } from '../../../../src/engine/model';
import type { ServiceOutcome } from '../../../../src/engine/result';
import { runChanges } from '../../../../src/engine/scenario/run-scenario';
import { createWhatIf } from '../../../../src/engine/scenario/what-if/create-what-if';
import { buildModel as buildBlocks } from '../../build-model';
import type { ServiceSpec } from '../../model-spec';
import { buildModel, YEAR } from '../build-model';
import { change } from '../scenario-rows';

const MODEL = buildModel({
  participants: 'ABC',
  drivers: { inwoners: { A: 1, B: 2, C: 3 }, fte: { A: 1, B: 1, C: 1 } },
  services: [
    {
      name: 'Salaris',
      marks: { A: 'x', B: 'x' },
      rule: 'benefit',
      key: 'inwoners',
      cost: { 2016: 900 },
      actual: { 2016: 910 },
    },
    {
      name: 'Advies',
      marks: { A: 'x', B: '(x)' },
      rule: 'benefit',
      key: 'fte',
      cost: { 2016: 100 },
      actual: { 2016: 90 },
    },
    {
      name: 'Hosting',
      marks: { A: 'x', B: 'x' },
      rule: 'volume',
      volumes: { A: 10, B: 30 },
      used: { A: 20, B: 30 },
      cost: { 2016: 400 },
      actual: { 2016: 450 },
    },
    {
      name: 'Directie',
      field: 'Casco',
      kind: 'casco',
      rule: 'solidarity',
      key: 'gelijk',
      cost: { 2016: 300 },
      actual: { 2016: 300 },
    },
  ],
});
const whatIf = createWhatIf(MODEL, { year: YEAR });
const divided = (...rows: readonly ScenarioRow[]) => whatIf.run(rows).result?.divided;

describe('R24 only what a change touches is divided again', () => {
  test.each([
    ['nothing', [], 0],
    ['a mark', [change('afname', { participant: 'C', service: 'Salaris' }, 'x')], 1],
    ['a driver: the products whose key uses it', [change('maatstaf inwoners', { participant: 'A' }, 5)], 1],
    ['a volume', [change('hoeveelheid', { participant: 'A', service: 'Hosting' }, 5)], 1],
    ['costs of a field', [change('kosten %', { field: 'P&O' }, 0.1)], 3],
    ['the factor of tentative marks: the products that have one', [change('voorwaardelijk', {}, 'wel')], 1],
    ['a key', [change('cascosleutel', {}, 'inwoners')], 1],
    ['somebody leaves: everything', [change('uittreden', { participant: 'A' }, '2016-06-30')], 4],
    [
      'a spread casco: its whole organisation',
      [change('bekostiging', { service: 'Directie' }, 'versleuteld')],
      4,
    ],
  ])('%s', (_, rows, expected) => {
    expect(divided(...rows)).toBe(expected);
  });

  test('an untouched product keeps its very outcome, and the actual when only the budget changes', () => {
    const { result } = whatIf.run([change('kosten %', { service: 'Salaris' }, 0.1)]);
    const kept = result?.outcomes.filter((outcome) => whatIf.baseline.outcomes.includes(outcome));
    expect(kept?.map(({ service, phase }) => `${service} ${phase}`)).toEqual([
      '0 actual',
      '1 budget',
      '1 actual',
      '2 budget',
      '2 actual',
      '3 budget',
      '3 actual',
    ]);
  });

  test('an unknown change gives its finding and no amounts', () => {
    const { result, findings } = whatIf.run([change('verhuizen', {}, 'x')]);
    expect(result).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'CHANGE_UNKNOWN' }]);
  });
});

describe('R24 the amounts are those of computing everything', () => {
  test('with a block budget over a product that changes and one that does not', () => {
    const service = (budget: number): ServiceSpec => ({
      ...{ field: 'P&O', marks: { A: 'x' }, rules: [{ kind: 'benefit', fte: 1 }], budget },
    });
    const model = buildBlocks({
      ...{ year: 2024, participants: ['A', 'B'], services: { Een: service(10), Twee: service(20) } },
      blocks: [{ field: 'P&O', years: { 2024: 100 } }],
    });
    const session = createWhatIf(model, { year: 2024 });
    const netsUnder = (row: ScenarioRow) => session.run([row]).result?.outcomes.map(({ net }) => net);
    expect(netsUnder(change('kosten €', { service: 'Een' }, 7))).toEqual([6_700, 7_000]);
    expect(netsUnder(change('afname', { participant: 'B', service: 'Een' }, 'x'))).toEqual([6_000, 7_000]);
  });

  test('amounts that are too large to be exact are refused as in a whole run', () => {
    const huge = {
      ...MODEL,
      costLines: MODEL.costLines.map((line) => ({
        ...line,
        years: [{ year: 2016, amount: 1e12, cell: 'E2' }],
      })),
    };
    const rows = [change('kosten %', {}, '900000%')];
    expect(createWhatIf(huge, { year: YEAR }).run(rows).result?.outcomes).toEqual(
      runChanges(huge, rows, { year: YEAR }).run?.outcomes,
    );
  });
});

test('R14, R24 the order in which products get their first cost moves no cent of a casco', () => {
  const taken: ServiceSpec = { marks: { A: 'x' }, rules: [{ kind: 'benefit', key: 'gelijk' }] };
  const casco: ServiceSpec = { kind: 'casco', rules: [{ kind: 'markup' }], budget: 0.01 };
  const model = buildBlocks({
    year: YEAR,
    participants: ['A', 'B'],
    services: { Casco: casco, Eerste: taken, Tweede: taken },
  });
  const rows = [change('kosten €', { service: 'Tweede' }, 10), change('kosten €', { service: 'Eerste' }, 10)];
  const markups = (outcomes: readonly ServiceOutcome[] = []) =>
    outcomes.filter(({ phase }) => phase === 'budget').map(({ markup }) => markup);
  // Without a row on Begroting the order of the products settles the tie (R2).
  for (const order of [rows, [...rows].reverse()]) {
    expect(markups(runChanges(model, order, { year: YEAR }).run?.outcomes)).toEqual([0, 1, 0]);
    expect(markups(createWhatIf(model, { year: YEAR }).run(order).result?.outcomes)).toEqual([0, 1, 0]);
  }
});
