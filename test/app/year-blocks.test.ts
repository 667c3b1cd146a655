/** R17 where the budget years stand in blocks below each other, or on a sheet each. */
import { calculate } from '../../src/app/calculate';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { book, type Rows } from '../workbook/read/build-snapshot';

const Indexering: Rows = [
  ['Jaar', 'Kostensoort', 'Index'],
  [2017, 'Personeel', '3%'],
  [2018, 'Personeel', '10%'],
];
const HEAD = ['Werkveld', 'Product', 'Kostensoort'] as const;
const FIRST: Rows = [
  [...HEAD, 2016],
  ['P&O', 'Salaris', 'Personeel', 1000],
  ['ICT', 'Werkplek', 'Personeel', 500],
];
const SECOND: Rows = [
  [...HEAD, 2017],
  ['P&O', 'Salaris', 'Personeel', 1200],
];

/** Net cost of each product in euro. */
function costOf(
  snapshot: WorkbookSnapshot,
  year: number,
): readonly (readonly [string | undefined, number])[] {
  const { runs, reading } = calculate(snapshot, { years: { first: year, last: year } });
  return reading.model.services.map(({ name }, at) => {
    const outcomes = runs.flatMap((run) => run.outcomes).filter(({ service }) => service === at);
    return [name, outcomes.reduce((sum, { phase, net }) => (phase === 'budget' ? sum + net / 100 : sum), 0)];
  });
}

describe('R17 years in blocks', () => {
  test.each<[string, WorkbookSnapshot]>([
    ['below each other', book({ Begroting: [...FIRST, [], ...SECOND], Indexering })],
    ['on a sheet each', book({ Begroting: FIRST, 'Begroting 2017': SECOND, Indexering })],
  ])('%s: a line of another block is 0 in a year that has a block, never indexed into it', (_, snapshot) => {
    expect(costOf(snapshot, 2016)).toEqual([
      ['Salaris', 1000],
      ['Werkplek', 500],
    ]);
    expect(costOf(snapshot, 2017)).toEqual([
      ['Salaris', 1200],
      ['Werkplek', 0],
    ]);
  });

  test('a year without a block is indexed from the last block only', () => {
    expect(costOf(book({ Begroting: [...FIRST, [], ...SECOND], Indexering }), 2018)).toEqual([
      ['Salaris', 1320],
      ['Werkplek', 0],
    ]);
  });
});

describe('a matrix per year', () => {
  const takes = (...marks: readonly (string | null)[]): Rows => [
    ['Werkveld', 'Product', 'A', 'B'],
    ['P&O', 'Salaris', ...marks],
  ];
  const snapshot = book({
    Instellingen: [
      ['Instelling', 'Waarde'],
      ['Boekjaar', 2016],
    ],
    Matrix: undefined,
    'Matrix 2016': takes('x', null),
    'Matrix 2017': takes(null, 'x'),
    Begroting: [
      [...HEAD, 2016, 2017],
      ['P&O', 'Salaris', 'Personeel', 1000, 1200],
    ],
  });

  test.each([
    [2016, 'A'],
    [2017, 'B'],
  ])('in %i that of the year that is asked for counts, without a question', (year, payer) => {
    const { runs, reading, unsure } = calculate(snapshot, { years: { first: year, last: year } });
    const payers = runs[0]?.outcomes.flatMap(({ allocations }) => allocations.flatMap((each) => each.payers));
    expect(payers?.map((at) => reading.model.participants[at]?.code)).toEqual([payer]);
    expect(unsure).toEqual([]);
  });
});
