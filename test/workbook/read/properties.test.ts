import fc from 'fast-check';
import type { Model } from '../../../src/engine/model';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/snapshot';
import { type Rows, sheet, workbook } from './build-snapshot';
import { shown } from './look';

const CODES = ['A', 'B', 'C', 'D'];
const PARTICIPANTS: Rows = [
  ['Code', 'Naam', 'Soort', 'Toetreding'],
  ...CODES.map((code) => [code, `Gemeente ${code}`, 'gemeente', '1-7-2016']),
];
const PRODUCTS = ['Salaris', 'Werkplek', 'Inkoop'];

const mark = fc.constantFrom<CellValue>('x', '(x)', null, '-', 'on demand', 12.5);
const amount = fc.oneof(
  fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((cents) => cents / 100),
  fc.constant(null),
);
const perProduct = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[][]> =>
  fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 });

/** The content of a workbook with three products and four participants. */
const content = fc.record({
  marks: perProduct(mark),
  costs: perProduct(amount),
  contributed: perProduct(amount),
});
type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

const sheetsOf = ({ marks, costs, contributed }: Content): readonly (readonly [string, Rows])[] => [
  ['Deelnemers', PARTICIPANTS],
  [
    'Matrix',
    [['Werkveld', 'Product', ...CODES], ...PRODUCTS.map((name, i) => ['W', name, ...(marks[i] ?? [])])],
  ],
  [
    'Begroting',
    [
      ['Werkveld', 'Product', 'Kostensoort', 2016, 2017, 2018, 2019],
      ...PRODUCTS.map((name, i) => ['W', name, 'Personeel', ...(costs[i] ?? [])]),
    ],
  ],
  [
    'Inbreng',
    [['Werkveld', 'Product', ...CODES], ...PRODUCTS.map((name, i) => ['W', name, ...(contributed[i] ?? [])])],
  ],
];

/** What a model says, without where it stands. */
function essence(model: Model): unknown {
  const nameOf = (service: number | undefined) => model.services[service ?? -1]?.name;
  return {
    participants: model.participants.map(({ code, joined }) => `${code} ${joined}`),
    marks: model.services.map(({ field, name, marks }) => `${field}/${name} ${shown(marks?.values ?? [])}`),
    costs: model.costLines.map(({ service, years }) => [
      nameOf(service),
      ...years.map(({ year, amount: cents }) => `${year} ${cents}`).sort(),
    ]),
    contributed: model.contributed.map(({ service, row }) => [nameOf(service), shown(row.values)]),
    findings: model.findings.map(({ code }) => code).sort(),
    year: model.settings.year,
  };
}

const read = (sheets: readonly (readonly [string, Rows])[]): Model =>
  readWorkbook(workbook(sheets.map(([name, rows]) => sheet(name, rows)))).model;

/** The same columns in the order that `keys` sorts them in. */
const inOrder = (rows: Rows, keys: readonly number[]): Rows => {
  const order = (rows[0] ?? []).map((_, column) => column).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return rows.map((row) => order.map((column) => row[column] ?? null));
};

describe('what a workbook means does not depend on how it lies', () => {
  const keys = fc.array(fc.double({ noNaN: true }), { minLength: 8, maxLength: 8 });

  test('the order of columns is free', () => {
    fc.assert(
      fc.property(content, keys, (given, order) => {
        const sheets = sheetsOf(given);
        const moved = sheets.map(([name, rows]) => [name, inOrder(rows, order)] as const);
        expect(essence(read(moved))).toEqual(essence(read(sheets)));
      }),
      { numRuns: 60 },
    );
  });

  test('the order of sheets is free', () => {
    fc.assert(
      fc.property(content, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (given, order) => {
        const sheets = sheetsOf(given);
        const moved = order.map((index) => sheets[index]).filter((pair) => pair !== undefined);
        expect(essence(read(moved))).toEqual(essence(read(sheets)));
      }),
      { numRuns: 60 },
    );
  });

  test('empty rows, titles, a note, empty columns and a place elsewhere on the sheet change nothing', () => {
    const place = fc.constantFrom('A1', 'C1', 'B7', 'AA3');
    fc.assert(
      fc.property(content, place, fc.nat({ max: 3 }), (given, at, gap) => {
        const sheets = sheetsOf(given);
        const moved = sheets.map(([name, rows]): SheetSnapshot => {
          const [header = [], ...data] = rows;
          const spaced = data.flatMap((row) => [row, ...new Array<CellValue[]>(gap % 2).fill([])]);
          const wide = [header, ...spaced, [], ['Bron: begroting']].map((row) => [null, ...row]);
          return sheet(name, [['Titel van dit blad'], [], ...wide], { at });
        });
        expect(essence(readWorkbook(workbook(moved)).model)).toEqual(essence(read(sheets)));
      }),
      { numRuns: 60 },
    );
  });

  test('names are compared without case, accents and repeated spaces', () => {
    fc.assert(
      fc.property(content, (given) => {
        const sheets = sheetsOf(given);
        const shouted = sheets.map(([name, rows]) => {
          if (name === 'Deelnemers' || name === 'Matrix') return [name, rows] as const;
          const loud = rows.map((row) =>
            row.map((cell) =>
              typeof cell === 'string' ? ` ${cell.toUpperCase().replace('A', 'Á')}  ` : cell,
            ),
          );
          return [name, loud] as const;
        });
        expect(essence(read(shouted))).toEqual(essence(read(sheets)));
      }),
      { numRuns: 30 },
    );
  });
});
