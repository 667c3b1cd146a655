/** No sentence is cut off at the edge of the page. */
import { text } from '../../../../src/workbook/report/parts/cells';
import { fitSentences } from '../../../../src/workbook/report/parts/fit-sentences';
import { assemble, type Placement } from '../../../../src/workbook/report/parts/grid';

const COLUMNS = [{ width: 10 }, { width: 10 }, { width: 10 }, { width: 10 }];
const LONG = 'Dit is een zin die niet past op een regel van deze bladzijde en dus moet worden gebroken.';

const laid = (placements: readonly Placement[], printColumns = 4) =>
  fitSentences(assemble(placements), COLUMNS, placements, printColumns);

test('a sentence that does not fit is joined up to the edge of the page, and high enough', () => {
  const { rows, merges, heights } = laid([{ row: 2, column: 1, block: [[text(LONG)]] }]);
  expect(merges).toEqual([{ row: 2, column: 1, rows: 1, columns: 3 }]);
  expect(rows[2]?.[1]).toMatchObject({ value: LONG, wrap: true });
  // 88 letters, of about 0.8 of a digit each, over 29 digits.
  expect(heights[2]).toBeGreaterThanOrEqual(45);
});

test('or as wide as its block says, so that it does not run below a chart', () => {
  const { merges } = laid([{ row: 0, column: 0, width: 2, block: [[text('Deze zin past niet in twee.')]] }]);
  expect(merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
});

test('what fits, what has neighbours, and what is no sentence stay as they are', () => {
  const placements: readonly Placement[] = [
    { row: 0, column: 0, block: [[text('Kort.')]] },
    { row: 1, column: 0, block: [[text(LONG)]] },
    { row: 1, column: 2, block: [[text('buur')]] },
    { row: 2, column: 0, block: [[text(LONG), text('tabel')]] },
    { row: 3, column: 0, block: [[text(LONG, { look: 'big' })]] },
    { row: 4, column: 0, block: [[text(LONG, { wrap: true })]] },
    // Numbers of charts stand beside the page.
    { row: 5, column: 4, block: [[text(LONG)]] },
  ];
  expect(laid(placements)).toMatchObject({ merges: [], heights: {}, rows: assemble(placements) });
});
