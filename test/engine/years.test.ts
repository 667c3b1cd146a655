import { Decimal } from 'decimal.js';
import { changedTerms } from '../../src/engine/amendments';
import { runYear, runYears } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { findingsOf, outcome, shares } from './read-run';

const profit = [{ kind: 'benefit' as const }];
const year = (of: number, services: ModelSpec['services'], rest: Partial<ModelSpec> = {}) => {
  const model = buildModel({ year: 2024, participants: ['A', 'B'], services, ...rest });
  return { model, run: runYear(model, { year: of }) };
};
const netOf = (of: number, lines: ServiceSpec['lines'], rest: Partial<ModelSpec> = {}) => {
  const { model, run } = year(of, { Advies: { marks: { A: 'x' }, rules: profit, lines: lines ?? [] } }, rest);
  return outcome(model, run, 'Advies').net;
};

describe('R9 net cost', () => {
  test('lasten − baten, cost kinds kept apart', () => {
    const lines = [
      { kind: 'Personeel', years: { 2024: 100.1 } },
      { kind: 'personeel ', years: { 2024: 50 } },
      { kind: 'Materieel', years: { 2024: 20 } },
      { kind: 'Personeel', side: 'income' as const, years: { 2024: 30 } },
    ];
    const { model, run } = year(2024, { Advies: { marks: { A: 'x' }, rules: profit, lines } });
    expect(outcome(model, run, 'Advies').costs).toEqual([
      { kind: 'Personeel', cost: 15_010, income: 3_000 },
      { kind: 'Materieel', cost: 2_000, income: 0 },
    ]);
    expect(outcome(model, run, 'Advies').net).toBe(14_010);
  });
});

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

describe('block budgets', () => {
  const fte = (of: number): ServiceSpec => ({
    field: 'P&O',
    marks: { A: 'x' },
    rules: [{ kind: 'benefit', fte: of }],
    budget: 0,
  });
  const blocks = [{ field: 'p&o', years: { 2024: 100.01 } }];

  test('a line over a whole werkveld is divided by fte', () => {
    const services = { Een: fte(6), Twee: fte(8), Drie: fte(0), Elders: { ...fte(5), field: 'I&A' } };
    const { model, run } = year(2024, services, { blocks });
    expect(outcome(model, run, 'Een').net).toBe(4_286);
    expect(outcome(model, run, 'Twee').net).toBe(5_715);
    expect(outcome(model, run, 'Drie').net).toBe(0);
    expect(outcome(model, run, 'Elders').net).toBe(0);
    expect(run.totals.cost.budget).toBe(10_001);
  });
  test('the block is indexed first, then divided', () => {
    const { model, run } = year(
      2025,
      { Een: fte(1), Twee: fte(1) },
      { blocks, indexes: [[2025, 'Personeel', 0.1]] },
    );
    expect([outcome(model, run, 'Een').net, outcome(model, run, 'Twee').net]).toEqual([5_501, 5_500]);
  });
  test('without fte for every service of the werkveld the block is refused with all of them', () => {
    const services = {
      Een: fte(6),
      Twee: { field: 'P&O', marks: { A: 'x' }, rules: profit, budget: 10 },
      Elders: { ...fte(5), field: 'I&A', budget: 7 },
    } as const;
    const { model, run } = year(2024, services, { blocks });
    expect(outcome(model, run, 'Een').refused).toBe('BLOCK_UNDIVIDED');
    expect(outcome(model, run, 'Twee').refused).toBe('BLOCK_UNDIVIDED');
    expect(outcome(model, run, 'Elders').refused).toBeUndefined();
    expect(run.findings[0]).toMatchObject({
      code: 'BLOCK_UNDIVIDED',
      params: { field: 'p&o', phase: 'budget', amount: '100.01', missing: 'Twee' },
      services: [0, 1],
    });
    // The block itself counts as cost that was not divided.
    expect(run.undivided).toMatchObject([{ book: 'budget', amount: 10_001 }]);
    expect(run.totals).toMatchObject({ cost: { budget: 11_701 }, unallocated: { budget: 11_001 } });
  });
  test('a block over nothing is not lost', () => {
    const { run } = year(
      2024,
      { Een: { ...fte(6), budget: 1 } },
      { blocks: [{ field: 'Leeg', years: { 2024: 5 } }] },
    );
    expect(run.totals.unallocated.budget).toBe(500);
    expect(findingsOf(run)).toEqual(['BLOCK_UNDIVIDED Begroting!C3']);
  });
});

describe('amendments', () => {
  const services = {
    Advies: {
      marks: { A: 'x', B: 'x' },
      rules: profit,
      lines: [
        { years: { 2024: 1_000 } },
        { book: { amendment: 1 }, years: { 2024: 200 } },
        { book: { amendment: 2 }, kind: 'Materieel', years: { 2024: -100 } },
      ],
    },
  } as const;

  test('add to the budget, line by line, and are told one by one', () => {
    const { model, run } = year(2024, services);
    expect(outcome(model, run, 'Advies').net).toBe(110_000);
    expect(run.versions).toMatchObject([
      { amendment: 0, cost: 100_000, contributions: [50_000, 50_000] },
      { amendment: 1, cost: 120_000, contributions: [60_000, 60_000] },
      { amendment: 2, cost: 110_000, contributions: [55_000, 55_000] },
    ]);
  });
  test('an amendment of a later year adds to what the year before gives', () => {
    const lines = [{ years: { 2024: 1_000 } }, { book: { amendment: 1 }, years: { 2025: 50 } }] as const;
    expect(netOf(2025, lines, { indexes: [[2025, 'Personeel', 0.1]] })).toBe(115_000);
    expect(netOf(2024, lines)).toBe(100_000);
  });
  test('a number that is skipped is a warning', () => {
    const lines = [{ years: { 2024: 1 } }, { book: { amendment: 3 }, years: { 2024: 1 } }] as const;
    const { run } = year(2024, { Advies: { marks: { A: 'x' }, rules: profit, lines } });
    expect(run.findings).toMatchObject([{ code: 'AMENDMENT_GAP', params: { missing: '1, 2' } }]);
  });
  test('the terms that were billed get a credit or an extra note, the others change', () => {
    expect(changedTerms(1_000, 1_401, 4, 2)).toEqual([
      { term: 1, before: 250, after: 351, billed: true, difference: 101 },
      { term: 2, before: 250, after: 350, billed: true, difference: 100 },
      { term: 3, before: 250, after: 350, billed: false, difference: 100 },
      { term: 4, before: 250, after: 350, billed: false, difference: 100 },
    ]);
  });
  test('a year without amendments has no versions', () => {
    expect(year(2024, { Advies: { marks: { A: 'x' }, rules: profit, budget: 1 } }).run.versions).toEqual([]);
  });
});

describe('forecast', () => {
  test('is divided as at year end over budgeted volumes, and never settled', () => {
    const services = {
      Volume: {
        marks: { A: 'x', B: 30 },
        rules: [{ kind: 'volume', fixed: 0.5 }],
        volumes: { budget: { A: 10 } },
        tariff: 1,
        budget: 40,
        lines: [{ book: 'forecast', years: { 2024: 80 } }],
      },
      Inbreng: {
        marks: { A: 'x', B: 'x' },
        rules: [{ kind: 'contribution' }],
        contributed: { A: 10, B: 30 },
        budget: 40,
        lines: [{ book: 'forecast', years: { 2024: 20 } }],
      },
    } as const;
    const { run } = year(2024, services);
    expect(run.forecast?.map(({ allocations }) => allocations.map((found) => found.shares))).toEqual([
      [[2_000, 6_000]],
      [[500, 1_500]],
    ]);
    expect(run.settlement).toEqual([]);
    expect(run.totals.cost.budget).toBe(8_000);
    expect(run.totals.contributions.actual).toBe(0);
  });
});

describe('R6 the factor of a run', () => {
  test('is told with the result', () => {
    const model = buildModel({ participants: ['A'], services: { Advies: { marks: { A: 'x' }, budget: 1 } } });
    expect(runYear(model, { year: 2024, tentative: new Decimal('0.3') }).tentative?.toFixed()).toBe('0.3');
  });
});
