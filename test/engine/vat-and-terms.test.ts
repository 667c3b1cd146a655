/** R20, R21: vat over what is billed, and what is left of it where amounts are negative, named or absent. */
import { Decimal } from 'decimal.js';
import type { RunResult } from '../../src/engine/result';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ServiceSpec } from './model-spec';

type Regime = '21%' | '9%' | 'exempt' | 'transparent';
const VAT_LINES = [
  { kind: 'btw', years: { 2024: 30 } },
  { kind: 'btw', book: 'actual', years: { 2024: 60 } },
] as const;

function runOf(
  vat: Regime,
  service: Partial<ServiceSpec>,
  kind: 'benefit' | 'direct' | 'contribution' | 'markup' = 'benefit',
) {
  const model = buildModel({
    participants: ['A', { code: 'B', vatCompensation: new Decimal('0.5') }, { code: 'C', billTo: 1 }],
    drivers: { nul: { A: 0, B: 0 } },
    services: {
      Advies: { marks: { A: 'x', B: 'x' }, rules: [{ kind, vat }], budget: 200, actual: 240, ...service },
    },
  });
  return runYear(model, { year: 2024 });
}
const rowsOf = (run: ReturnType<typeof runOf>, phase: 'budget' | 'actual') =>
  run.vat
    .filter((row) => row.phase === phase)
    .map((row) => [row.participant, row.base, row.vat, row.compensable]);
/** Amount and vat of all terms together, by receiver. */
function billed(run: ReturnType<typeof runOf>): readonly (readonly [number, number, number])[] {
  return [...new Set(run.terms.map(({ participant }) => participant))].map((participant) => {
    const own = run.terms.filter((term) => term.participant === participant);
    return [
      participant,
      own.reduce((sum, { amount }) => sum + amount, 0),
      own.reduce((sum, { vat }) => sum + vat, 0),
    ] as const;
  });
}

describe('R20 vat in the terms', () => {
  test('is that of the budget, when the budget is the advance', () => {
    expect(billed(runOf('21%', {}))).toEqual([
      [0, 10_000, 2_100],
      [1, 10_000, 2_100],
    ]);
  });
  test('is that of the advances, when Voorschotten names them', () => {
    const run = runOf('21%', { advances: { A: 50, B: 80 } });
    expect(rowsOf(run, 'budget')).toEqual([
      [0, 10_000, 2_100, 0],
      [1, 10_000, 2_100, 1_050],
    ]);
    expect(billed(run)).toEqual([
      [0, 5_000, 1_050],
      [1, 8_000, 1_680],
    ]);
  });
  test('is nothing where it is exempt, with advances or without', () => {
    expect(billed(runOf('exempt', { advances: { A: 50, B: 80 } }))).toEqual([
      [0, 5_000, 0],
      [1, 8_000, 0],
    ]);
    expect(billed(runOf('exempt', {})).map(([, , vat]) => vat)).toEqual([0, 0]);
  });
  test('is what the costs hold where it is transparent, whatever the advances are', () => {
    expect(billed(runOf('transparent', { lines: VAT_LINES, advances: { A: 50, B: 80 } }))).toEqual([
      [0, 5_000, 1_500],
      [1, 8_000, 1_500],
    ]);
  });
  test('goes to whoever receives the note', () => {
    const run = runOf('21%', { marks: { A: 'x', B: 'x', C: 'x' }, budget: 300 });
    expect(billed(run)).toEqual([
      [0, 10_000, 2_100],
      [1, 20_000, 4_200],
    ]);
  });
  test('who pays nothing gets no note; who only pays vat does', () => {
    expect(billed(runOf('21%', { budget: 0 }))).toEqual([]);
    expect(billed(runOf('transparent', { budget: 0, lines: VAT_LINES }))).toEqual([
      [0, 0, 1_500],
      [1, 0, 1_500],
    ]);
  });
  test('every term is numbered and falls due later than the one before', () => {
    const own = runOf('21%', {}).terms.filter(({ participant }) => participant === 0);
    expect(own.map(({ term, due }) => [term, due])).toEqual([
      [1, '2024-01-01'],
      [2, '2024-04-01'],
      [3, '2024-07-01'],
      [4, '2024-10-01'],
    ]);
  });
});

describe('R16, R20 several organisations', () => {
  test('each divides its own amount and its own vat over the terms', () => {
    const marks = { A: 'x', B: 'x' } as const;
    const model = buildModel({
      participants: ['A', { code: 'B', billTo: 0 }],
      services: {
        Advies: { organisation: 'S1', marks, rules: [{ kind: 'benefit', vat: '9%' }], budget: 0.2 },
        Beheer: { organisation: 'S2', marks, rules: [{ kind: 'benefit', vat: '21%' }], budget: 0.44 },
        Advies2: { organisation: 'S1', marks, rules: [{ kind: 'benefit' }], budget: 0.22 },
      },
    });
    const { terms } = runYear(model, { year: 2024 });
    const read = terms.map(({ participant, organisation, term, ...row }) =>
      [participant, organisation, term, row.amount, row.vat].join(' '),
    );
    // S1 20 + 22 cents with twice 0,9 cent of vat; S2 44 cents with twice 4,62. Together 86 would be 22, 22, 21, 21.
    expect(read).toEqual([
      '0 S1 1 11 1',
      '0 S1 2 11 1',
      '0 S1 3 10 0',
      '0 S1 4 10 0',
      '0 S2 1 11 3',
      '0 S2 2 11 3',
      '0 S2 3 11 2',
      '0 S2 4 11 2',
    ]);
  });

  test('who owes one of them nothing has no terms of it', () => {
    const rules = [{ kind: 'benefit' }] as const;
    const model = buildModel({
      participants: ['A', 'B'],
      services: {
        Advies: { organisation: 'S1', marks: { A: 'x' }, rules, budget: 1 },
        Beheer: { organisation: 'S2', marks: { B: 'x' }, rules, budget: 1 },
      },
    });
    const { terms } = runYear(model, { year: 2024 });
    expect([...new Set(terms.map((row) => `${row.participant} ${row.organisation}`))]).toEqual([
      '0 S1',
      '1 S2',
    ]);
  });
});

/** What is said of vat that is divided over nobody. */
const undivided = ({ findings }: RunResult) =>
  findings
    .filter(({ code }) => code === 'VAT_UNDIVIDED')
    .map(({ severity, params: { phase, amount, service } }) => [severity, { phase, amount, service }]);

describe('R21 vat in the costs', () => {
  test('is divided in both phases with the weights of the product', () => {
    const run = runOf('transparent', { lines: VAT_LINES });
    expect(rowsOf(run, 'budget')).toEqual([
      [0, 10_000, 1_500, 0],
      [1, 10_000, 1_500, 750],
    ]);
    expect(rowsOf(run, 'actual').map(([, , vat]) => vat)).toEqual([3_000, 3_000]);
  });
  test('follows amounts that are named', () => {
    const direct = { budget: { A: 50, B: 150 } };
    const run = runOf('transparent', { lines: VAT_LINES, direct, marks: {} }, 'direct');
    expect(rowsOf(run, 'budget')).toEqual([
      [0, 5_000, 750, 0],
      [1, 15_000, 2_250, 1_125],
    ]);
  });
  test.each([
    ['one of them is negative', { A: -50, B: 250 }],
    ['all of them are negative', { A: -50, B: -150 }],
  ])('cannot follow named amounts when %s', (_, budget) => {
    const run = runOf('transparent', { lines: VAT_LINES, direct: { budget }, marks: {} }, 'direct');
    expect(rowsOf(run, 'budget').map(([, , vat]) => vat)).toEqual([0, 0]);
    expect(undivided(run)[0]).toEqual(['warning', { phase: 'budget', amount: '30.00', service: 'Advies' }]);
  });
  test('is asked for under that regime only, and where there is any', () => {
    const direct = { budget: { A: -50, B: -150 } };
    expect(undivided(runOf('21%', { lines: VAT_LINES, direct, marks: {} }, 'direct'))).toEqual([]);
    expect(undivided(runOf('transparent', { direct, marks: {} }, 'direct'))).toEqual([]);
    expect(undivided(runOf('transparent', { budget: 0, actual: 0 }))).toEqual([]);
  });
  test.each<[string, Partial<ServiceSpec>, 'direct' | 'markup']>([
    ['named amounts of nothing', { direct: { budget: { A: 0 } }, marks: {} }, 'direct'],
    ['a casco that is spread (R14)', { kind: 'casco' }, 'markup'],
  ])('nobody bears that of %s', (_, service, kind) => {
    const run = runOf('transparent', { budget: 0, actual: 0, lines: VAT_LINES, ...service }, kind);
    expect(run.vat).toEqual([]);
    expect(undivided(run)[0]).toEqual(['warning', { phase: 'budget', amount: '30.00', service: 'Advies' }]);
  });
  test('with weights of 0 there is none to divide it', () => {
    const run = runOf('transparent', {
      budget: 0,
      lines: VAT_LINES,
      rules: [{ kind: 'benefit', key: 'nul', vat: 'transparent' }],
    });
    expect(run.vat).toEqual([]);
    expect(undivided(run)).toEqual([['warning', { phase: 'budget', amount: '30.00', service: 'Advies' }]]);
  });
  test('a product that is stopped has no vat', () => {
    const run = runOf('21%', { rules: [{ kind: 'benefit', key: 'nul', vat: '21%' }] });
    expect(run.outcomes[0]?.refused).toBe('DRIVER_ZERO');
    expect(run.vat).toEqual([]);
  });
  test('a product without a regime has none', () => {
    expect(runOf('21%', { rules: [{ kind: 'benefit' }] }).vat).toEqual([]);
  });
});
