import type { Model, ScenarioRow } from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';
import { runChanges } from '../../../src/engine/scenario/run-scenario';
import { buildModel } from './build-model';
import { change } from './scenario-rows';

/** The budgeted net cost of the first service, in euro. */
function costIn(model: Model, year: number, ...rows: readonly ScenarioRow[]): number | undefined {
  const { run } = runChanges(model, rows, { year });
  const outcome = run?.outcomes.find(({ service, phase }) => service === 0 && phase === 'budget');
  return outcome && outcome.net / 100;
}

const salaries = (euro: number): Model => ({
  ...buildModel({
    participants: 'AB',
    services: [
      { name: 'S', marks: { A: 'x', B: 'x' }, rule: 'benefit', cost: { 2016: euro }, actual: { 2016: euro } },
      {
        name: 'T',
        field: 'I&A',
        marks: { A: 'x' },
        rule: 'benefit',
        cost: { 2016: 50 },
        costKind: 'Materieel',
      },
    ],
  }),
  indexes: [
    {
      year: 2017,
      costKind: 'Salarissen',
      index: new Exact('0.03'),
      source: { sheet: 'Indexering', cell: 'C2' },
    },
  ],
});

describe('R24 kosten %', () => {
  test('after indexing: 100 becomes 103 in 2017, and 108,15 with 5% more', () => {
    expect(costIn(salaries(100), 2016, change('kosten %', {}, '5%'))).toBe(105);
    expect(costIn(salaries(100), 2017, change('kosten %', {}, '5%'))).toBe(108.15);
  });

  test('limited to a year it does not work on in the next', () => {
    const once = change('kosten %', { year: 2017 }, '5%');
    expect([2016, 2017, 2018].map((year) => costIn(salaries(100), year, once))).toEqual([100, 108.15, 103]);
  });

  test.each([
    ['of another field', { field: 'I&A' }, 100],
    ['of another cost kind', { costKind: 'Materieel' }, 100],
    ['of its own cost kind', { costKind: 'salarissen' }, 105],
    ['of its own product', { service: 'S' }, 105],
  ])('%s', (_, names, expected) => {
    expect(costIn(salaries(100), 2016, change('kosten %', names, '5%'))).toBe(expected);
  });

  test('rounds each line: 10,01 and 10,03 become 10,51 and 10,53', () => {
    const model = salaries(10.01);
    const [line] = model.costLines;
    if (!line) throw new Error('no line');
    const other = { ...line, years: [{ year: 2016, amount: 1003, cell: 'E3' }] };
    const both = { ...model, costLines: [...model.costLines, other] };
    expect(costIn(both, 2016, change('kosten %', {}, '5%'))).toBe(21.04);
  });

  test('several percentages are rounded once: 0,05 × 1,1 × 1,1 is 0,0605', () => {
    const tenth = change('kosten %', {}, '10%');
    expect(costIn(salaries(0.05), 2016, tenth, tenth)).toBe(0.06);
  });

  test('an amount that cannot be read stays so', () => {
    const model = salaries(100);
    const years = [{ year: 2016, amount: 'unreadable' as const, cell: 'E2' }];
    const costLines = model.costLines.map((line) => (line.service === 0 ? { ...line, years } : line));
    const { run } = runChanges({ ...model, costLines }, [change('kosten %', {}, '5%')], { year: 2016 });
    expect(run?.outcomes[0]?.refused).toBe('NUMBER_UNREADABLE');
  });

  test('not the income, and not the actual cost', () => {
    const model = salaries(100);
    const income = model.costLines.map((line) => ({ ...line, side: 'income' as const }));
    expect(costIn({ ...model, costLines: income }, 2016, change('kosten %', {}, '5%'))).toBe(-100);
    const { run } = runChanges(model, [change('kosten %', {}, '5%')], { year: 2016 });
    expect(run?.totals.cost).toEqual({ budget: 15_750, actual: 10_000 });
  });
});

describe('R24 kosten €', () => {
  const ten = change('kosten €', { service: 'S' }, 10);

  test('adds to the budget of the year, also where that is indexed', () => {
    expect([2016, 2017, 2018].map((year) => costIn(salaries(100), year, ten))).toEqual([110, 113, 113]);
  });

  test('in row order: a percentage raises what was added before it, not what comes after', () => {
    const percent = change('kosten %', {}, '5%');
    expect(costIn(salaries(100), 2016, ten, percent)).toBe(115.5);
    expect(costIn(salaries(100), 2016, percent, ten)).toBe(115);
  });

  test('may be a saving', () => {
    expect(costIn(salaries(100), 2016, change('kosten €', { service: 'S' }, -30))).toBe(70);
  });
});

describe('R24 index', () => {
  test('replaces the index of the year, and each year builds on the one before', () => {
    const four = change('index salarissen', {}, '4%');
    expect([2016, 2017, 2018].map((year) => costIn(salaries(100), year, four))).toEqual([100, 104, 108.16]);
    const only = change('index salarissen', { year: 2017 }, '4%');
    expect([2017, 2018].map((year) => costIn(salaries(100), year, only))).toEqual([104, 104]);
  });
});

describe('R24 uittreden and R8', () => {
  test('half way: 900 over 366, 182 and 366 days', () => {
    const model = buildModel({
      participants: 'ABC',
      services: [{ name: 'S', marks: { A: 'x', B: 'x', C: 'x' }, rule: 'benefit', cost: { 2016: 900 } }],
    });
    const { run } = runChanges(model, [change('uittreden', { participant: 'B' }, '2016-06-30')], {
      year: 2016,
    });
    // 360,3938…, 179,2122… and 360,3938…: one cent is left, for the first of the two larger remainders.
    expect(run?.outcomes[0]?.allocations[0]?.shares).toEqual([36_040, 17_921, 36_039]);
  });
});
