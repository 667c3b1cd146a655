/** Ways to lay out budget and actual, as published budgets do. */
import { changed, type Layout, rowsOf } from './layout';
import type { RawCell, RawRows, RawValue } from './raw-workbook';
import { cellValue, numberOf, under } from './reshape';

/** The columns at these places. */
const pick = (rows: RawRows, ...columns: readonly number[]): RawRows =>
  rows.map((row) => columns.map((column) => row[column] ?? null));

const inThousands = (cell: RawValue | RawCell): RawValue | RawCell => {
  const number = numberOf(cell);
  return number === undefined ? cell : Number((number / 1000).toFixed(8));
};

const withYear = (rows: RawRows, year: number): RawRows => {
  const [head = [], ...rest] = rows;
  return [[...head.slice(0, -1), year], ...rest];
};

export const COST_LAYOUTS: readonly Layout[] = [
  {
    name: 'the header of the costs merged over two lines, the years under one heading',
    sheets: changed((tables) => {
      const [head = [], ...rest] = rowsOf(tables, 'Begroting');
      const rows = [[...head.slice(0, 4), 'Begroting'], [null, null, null, null, 2016, 2017], ...rest];
      return { Begroting: [{ name: 'Kosten', rows, merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'] }] };
    }),
  },
  {
    name: 'a block per year below each other',
    sheets: changed((tables, decorated) => {
      const rows = rowsOf(tables, 'Begroting');
      const blocks = under(pick(rows, 0, 1, 2, 3, 4), pick(rows, 0, 1, 2, 3, 5));
      return { Begroting: [decorated('Begroting', blocks)] };
    }),
  },
  {
    name: 'a sheet per year',
    sheets: changed((tables, decorated) => {
      const rows = rowsOf(tables, 'Begroting');
      return {
        Begroting: [
          decorated('Begroting 2016', withYear(pick(rows, 0, 1, 2, 3, 4), 2016)),
          decorated('Begroting 2017', withYear(pick(rows, 0, 1, 2, 3, 5), 2017)),
        ],
      };
    }),
  },
  {
    name: 'budget and actual in columns of one sheet',
    sheets: changed((tables, decorated) => {
      const [, ...rest] = rowsOf(tables, 'Begroting');
      const actual = rowsOf(tables, 'Realisatie');
      const head = [
        'Werkveld',
        'Product',
        'Kostensoort',
        'L/B',
        'Begroting 2016',
        'Realisatie 2016',
        'Begroting 2017',
      ];
      const rows = rest.map((row, at) => [...row.slice(0, 5), actual[at + 1]?.[4] ?? null, row[5] ?? null]);
      return { Begroting: [decorated('Kosten', [head, ...rows])], Realisatie: [] };
    }),
  },
  {
    name: 'amounts in thousands, as a line above them says',
    sheets: changed((tables) => {
      const rows = rowsOf(tables, 'Begroting').map((row, at) =>
        at === 0 ? row : row.map((cell, column) => (column > 3 ? inThousands(cell) : cell)),
      );
      return { Begroting: [{ name: 'Begroting', rows: [['Bedragen x € 1.000'], ...rows] }] };
    }),
  },
  {
    name: 'copies of sheets with other amounts',
    sheets: (tables, decorated) => {
      const wrong = (name: string): RawRows =>
        rowsOf(tables, name).map((row, at) =>
          at === 0 ? row : row.map((cell) => (numberOf(cell) ? 777 : cell)),
        );
      const plain = changed(() => ({}))(tables, decorated);
      return [
        ...plain,
        { name: 'Begroting (2)', rows: wrong('Begroting') },
        { name: 'Realisatie oud', rows: wrong('Realisatie') },
        { name: 'Kopie van Inbreng', rows: wrong('Inbreng') },
      ];
    },
  },
  {
    name: 'hidden sheets, rows and columns',
    sheets: changed((tables) => ({
      Begroting: [
        { name: 'Begroting', rows: rowsOf(tables, 'Begroting'), hiddenRows: [1, 3], hiddenColumns: [4] },
      ],
      Inbreng: [{ name: 'Inbreng', rows: rowsOf(tables, 'Inbreng'), isHidden: true }],
    })),
  },
  {
    name: 'subtotals per werkveld and empty rows between them',
    sheets: changed((tables, decorated) => {
      const [head = [], ...rest] = rowsOf(tables, 'Begroting');
      const rows = rest.flatMap((row, at): RawRows => {
        const last = cellValue(rest[at + 1]?.[0]) !== cellValue(row[0]);
        return last ? [row, [`Subtotaal ${cellValue(row[0])}`, null, null, null, 999, 999], []] : [row];
      });
      return { Begroting: [decorated('Begroting', [head, ...rows])] };
    }),
  },
];
