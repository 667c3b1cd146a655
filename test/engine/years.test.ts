import { Decimal } from 'decimal.js';
import { timesFactor } from '../../src/engine/indexing';
import { runYear, runYears } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { outcome, shares } from './read-run';

const profit = [{ kind: 'benefit' as const }];
const year = (of: number, services: ModelSpec['services'], rest: Partial<ModelSpec> = {}) => {
  const model = buildModel({ year: 2024, participants: ['A', 'B'], services, ...rest });
  return { model, run: runYear(model, { year: of }) };
};
const netOf = (of: number, lines: ServiceSpec['lines'], rest: Partial<ModelSpec> = {}) => {
  const { model, run } = year(of, { Advies: { marks: { A: 'x' }, rules: profit, lines: lines ?? [] } }, rest);
  return outcome(model, run, 'Advies').net;
};

describe('R17 indexing', () => {
  const indexes = [
    [2025, 'personeel', 0.03],
    [2026, 'Personeel', 0.025],
  ] as const;

  test('a year without a column takes the year before, line by line, rounded to cents each year', () => {
    // 100.05 × 1.03 = 103.0515 → 103.05; × 1.025 = 105.62625 → 105.63
    expect(netOf(2025, [{ years: { 2024: 100.05 } }], { indexes })).toBe(10_305);
    expect(netOf(2026, [{ years: { 2024: 100.05 } }], { indexes })).toBe(10_563);
    // Each line by itself: 3 × 0.05 × 1.03 = 3 × 0.0515 → 3 × 0.05
    const small = { years: { 2024: 0.05 } };
    expect(netOf(2025, [small, small, small], { indexes })).toBe(15);
  });
  test('a cost kind without an index stays as it is', () => {
    expect(netOf(2026, [{ kind: 'Materieel', years: { 2024: 100 } }], { indexes })).toBe(10_000);
    expect(netOf(2027, [{ years: { 2024: 100 } }], { indexes })).toBe(10_558);
  });
  test('where the column of the year exists, an empty cell in it is 0', () => {
    const lines = [{ years: { 2024: 100, 2025: null } }, { years: { 2024: 1, 2025: 7 } }];
    expect(netOf(2025, lines, { indexes })).toBe(700);
    expect(netOf(2026, lines, { indexes })).toBe(718);
  });
  test('an index that cannot be read stops what needs it', () => {
    const broken = [
      {
        year: 2025,
        costKind: 'Personeel',
        index: 'unreadable' as const,
        source: { sheet: 'Indexering', cell: 'C2' },
      },
    ];
    const { model, run } = year(
      2025,
      { Advies: { marks: { A: 'x' }, rules: profit, budget: 100 } },
      { rest: { indexes: broken } },
    );
    expect(outcome(model, run, 'Advies').refused).toBe('NUMBER_UNREADABLE');
  });
  test('an amount that cannot be read is not indexed, but stops the service', () => {
    const { model, run } = year(
      2026,
      { Advies: { marks: { A: 'x' }, rules: profit, budget: 'unreadable' } },
      { indexes },
    );
    expect(outcome(model, run, 'Advies').refused).toBe('NUMBER_UNREADABLE');
  });
  test('of two rows for one kind and year the first that says something counts', () => {
    const row = { year: 2025, costKind: 'Personeel', source: { sheet: 'Indexering', cell: 'C2' } };
    const rows = [
      { ...row, index: undefined },
      { ...row, index: new Decimal('0.1') },
      { ...row, index: new Decimal('0.2') },
    ];
    expect(netOf(2025, [{ years: { 2024: 100 } }], { rest: { indexes: rows } })).toBe(11_000);
  });
  test.each([
    [5, '1.1', 6],
    [-5, '1.1', -6],
    [-1, '0.4', 0],
  ])('%d cents × %s is %d: half away from zero, and never −0', (cents, factor, expected) => {
    expect(timesFactor(cents, new Decimal(factor))).toBe(expected);
  });
  test('the columns of another organisation do not matter', () => {
    const services = {
      Een: { organisation: 'X', marks: { A: 'x' }, rules: profit, lines: [{ years: { 2024: 100 } }] },
      Twee: {
        organisation: 'Y',
        marks: { A: 'x' },
        rules: profit,
        lines: [{ years: { 2024: 1, 2025: 50 } }],
      },
    } as const;
    const { model, run } = year(2025, services, { indexes });
    expect(outcome(model, run, 'Een').net).toBe(10_300);
    expect(outcome(model, run, 'Twee').net).toBe(5_000);
  });
  test('contributed budgets follow the kind Inbreng, from their Jaar or the first budget year', () => {
    const service: ServiceSpec = {
      marks: { A: 'x', B: 'x' },
      rules: [{ kind: 'contribution' }],
      contributed: { A: 100, B: 200 },
      lines: [{ years: { 2024: 300, 2025: 300, 2026: 300 } }],
    };
    const inbreng = [
      [2025, 'Inbreng', 0.1],
      [2026, 'inbreng', 0.1],
    ] as const;
    const undated = year(2026, { Taak: service }, { indexes: inbreng });
    expect(shares(undated.model, undated.run, 'Taak')).toEqual({ A: '121.00', B: '242.00' });
    const dated = year(2026, { Taak: { ...service, contributedYear: 2025 } }, { indexes: inbreng });
    expect(shares(dated.model, dated.run, 'Taak')).toEqual({ A: '110.00', B: '220.00' });
    const later = year(2024, { Taak: { ...service, contributedYear: 2025 } });
    expect(outcome(later.model, later.run, 'Taak').refused).toBe('DRIVER_MISSING');
  });
  test('a change of model is dated by year', () => {
    const model = buildModel({
      participants: ['A', 'B'],
      services: {
        Taak: {
          marks: { A: 'x', B: 'x' },
          rules: [
            { kind: 'contribution', to: 2024 },
            { kind: 'benefit', from: 2025 },
          ],
          contributed: { A: 70, B: 30 },
          lines: [{ years: { 2024: 100, 2025: 100 } }],
        },
      },
    });
    const runs = runYears(model, { first: 2024, last: 2026 });
    expect(runs.map((run) => shares(model, run, 'Taak'))).toEqual([
      { A: '70.00', B: '30.00' },
      { A: '50.00', B: '50.00' },
      { A: '50.00', B: '50.00' },
    ]);
  });
});
