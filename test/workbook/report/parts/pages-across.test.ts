/** How many pages a wide table takes beside each other, and what stands on the first. */
import fc from 'fast-check';
import { pagesAcross } from '../../../../src/workbook/report/parts/pages-across';

const columnsOf = (widths: readonly number[]) => widths.map((width) => ({ width }));
const SMALLEST = 0.6;
/** Points of an A4 in landscape within its margins, and the widest digit of the programs. */
const [PAGE, DIGIT] = [765, 5.7];

/** Pages when columns of so many characters are set at the smallest size, one after the other. */
function pagesAtSmallest(widths: readonly number[], repeated: number): number {
  const room = PAGE / (DIGIT * SMALLEST);
  const names = widths.slice(0, repeated).reduce((sum, width) => sum + width, 0);
  let [pages, left] = [1, room];
  for (const width of widths) {
    if (width > left) [pages, left] = [pages + 1, room - names];
    left -= width;
  }
  return pages;
}

test('what can be read on one page stays on it', () => {
  // 20 + 20 × 10 characters of 5.7 points are 1,254 points: 61% of that fits.
  expect(pagesAcross(columnsOf([20, ...Array(20).fill(10)]), 1)).toEqual({
    pages: 1,
    columns: 21,
    repeated: 1,
  });
});

test('a little wider goes over two pages, with the names on both', () => {
  // 20 + 21 × 10 is 58%. At full size 765 / 5.7 is 134 characters: the names and eleven columns, then the names and ten.
  expect(pagesAcross(columnsOf([20, ...Array(21).fill(10)]), 1)).toEqual({
    pages: 2,
    columns: 12,
    repeated: 1,
  });
});

const tables = fc.record({
  names: fc.integer({ min: 6, max: 40 }),
  others: fc.array(fc.integer({ min: 6, max: 24 }), { minLength: 1, maxLength: 60 }),
});

test('as few pages as keep it readable, and the first page holds what stands on it', () => {
  fc.assert(
    fc.property(tables, ({ names, others }) => {
      const widths = [names, ...others];
      const { pages, columns } = pagesAcross(columnsOf(widths), 1);
      const least = pagesAtSmallest(widths, 1);
      expect(pages).toBeGreaterThanOrEqual(least);
      // Sizes are tried in steps of a hundredth, and the page is nearly full where one more is needed.
      expect(pages).toBeLessThanOrEqual(
        pagesAtSmallest(
          widths.map((width) => width * 1.02),
          1,
        ),
      );
      expect(columns).toBeGreaterThan(1);
      const first = widths.slice(0, columns).reduce((sum, width) => sum + width, 0);
      expect(first * DIGIT * SMALLEST).toBeLessThanOrEqual(PAGE);
      if (pages === 1) expect(columns).toBe(widths.length);
      else expect(columns).toBeLessThan(widths.length);
    }),
  );
});
