import fc from 'fast-check';
import type { Rows } from '../../workbook/read/build-snapshot';
import { isOrdered, LINES, linesOf, read, SHEETS } from './everything';

test('facts depend neither on the order of rows nor on where a table begins', () => {
  const shuffled = fc.tuple(
    ...Object.entries(SHEETS).map(([name, [heading = [], ...rows]]) =>
      fc
        .shuffledSubarray([...rows], { minLength: rows.length })
        .map((others): readonly [string, Rows] => [
          name,
          [heading, ...(isOrdered(name, [heading, ...rows]) ? rows : others)],
        ]),
    ),
  );
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 0, max: 3 }), (sheets, down) => {
      const moved = sheets.map(([name, rows]): readonly [string, Rows] => [
        name,
        [...Array.from({ length: down }, () => []), ...rows],
      ]);
      expect(linesOf(read(Object.fromEntries(moved)))).toEqual(LINES);
    }),
    { numRuns: 30 },
  );
});
