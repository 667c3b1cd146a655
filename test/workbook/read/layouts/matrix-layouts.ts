/** Ways to lay out the matrix and the small tables, as grown workbooks do. */
import { changed, type Layout, rowsOf } from './layout';
import type { RawRows, RawValue } from './raw-workbook';
import { areaOf, type Cells, cellValue, headed, under } from './reshape';

export const MATRIX_LAYOUTS: readonly Layout[] = [
  { name: 'a table per sheet', sheets: changed(() => ({})) },
  {
    name: 'sheet names that say nothing',
    sheets: (tables, decorated) =>
      Object.entries(tables).map(([name, rows], at) =>
        decorated(/Realisatie|Inbreng|Voorschotten/.test(name) ? name : `Blad${at + 1}`, rows),
      ),
  },
  ...(['bold', 'fill'] as const).map(
    (look): Layout => ({
      name: `werkvelden as ${look} rows above their products`,
      sheets: changed((tables, decorated) => ({
        Matrix: [decorated('Matrix', headed(rowsOf(tables, 'Matrix'), look))],
      })),
    }),
  ),
  {
    name: 'werkvelden as rows that nothing sets apart, known from other sheets',
    sheets: changed((tables, decorated) => ({
      Matrix: [decorated('Matrix', headed(rowsOf(tables, 'Matrix'), undefined))],
      Begroting: [decorated('Begroting', headed(rowsOf(tables, 'Begroting'), 'bold'))],
      Realisatie: [decorated('Realisatie', headed(rowsOf(tables, 'Realisatie'), undefined))],
    })),
  },
  {
    name: 'werkvelden as merged rows',
    sheets: changed((tables) => {
      const rows = headed(rowsOf(tables, 'Matrix'), undefined);
      const merges = rows.flatMap((row, at) => (row.length === 1 ? [areaOf(at, 0, 1, 6)] : []));
      return { Matrix: [{ name: 'Afname', rows, merges }] };
    }),
  },
  {
    name: 'a werkveld merged over the rows of its products',
    sheets: changed((tables) => {
      const rows: Cells[] = rowsOf(tables, 'Matrix').map((row) => [...row]);
      const merges: string[] = [];
      rows.forEach((row, at) => {
        const same = rows.filter((other) => cellValue(other[0]) === cellValue(row[0])).length;
        if (at > 0 && cellValue(rows[at - 1]?.[0]) !== cellValue(row[0])) merges.push(areaOf(at, 0, same, 1));
      });
      const seen = new Set<RawValue>();
      const blank = rows.map((row) => {
        const first = cellValue(row[0]);
        const repeated = seen.has(first);
        seen.add(first);
        return repeated ? [null, ...row.slice(1)] : row;
      });
      return { Matrix: [{ name: 'Matrix', rows: blank, merges }] };
    }),
  },
  {
    name: 'a werkveld written once, on the first row of its products',
    sheets: changed((tables, decorated) => {
      const once = (rows: RawRows): RawRows =>
        rows.map((row, at) =>
          cellValue(row[0]) === cellValue(rows[at - 1]?.[0]) ? [null, ...row.slice(1)] : row,
        );
      return Object.fromEntries(
        ['Matrix', 'Begroting', 'Realisatie'].map((name) => [
          name,
          [decorated(name, once(rowsOf(tables, name)))],
        ]),
      );
    }),
  },
  {
    name: 'headings in two lines, the upper one merged over the participants',
    sheets: changed((tables) => {
      const [head = [], ...rest] = rowsOf(tables, 'Matrix');
      const upper = [...head.slice(0, 2), 'Deelnemende organisaties'];
      const lower = [null, null, ...head.slice(2)];
      const merges = ['C1:G1'];
      return { Matrix: [{ name: 'Matrix', rows: [upper, lower, ...rest], merges }] };
    }),
  },
  {
    name: 'participants in rows, products in columns',
    sheets: changed((tables, decorated) => {
      const turn = (rows: RawRows): RawRows =>
        (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
      return {
        Matrix: [decorated('Matrix', turn(rowsOf(tables, 'Matrix')))],
        Maatstaven: [decorated('Maatstaven', turn(rowsOf(tables, 'Maatstaven')))],
      };
    }),
  },
  {
    name: 'tables beside each other on one sheet',
    sheets: changed((tables) => {
      const left = rowsOf(tables, 'Instellingen');
      const right = rowsOf(tables, 'Deelnemers');
      const rows = right.map((row, at) => [...(left[at] ?? [null, null]), null, ...row]);
      return { Instellingen: [{ name: 'Basis', rows }], Deelnemers: [] };
    }),
  },
  {
    name: 'tables right beside each other, told apart by the names of their ranges',
    sheets: changed((tables) => {
      const left = rowsOf(tables, 'Deelnemers');
      const right = rowsOf(tables, 'Maatstaven');
      const width = left[0]?.length ?? 0;
      const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
        ...Array.from({ length: width }, (__, column) => left[at]?.[column] ?? null),
        ...(right[at] ?? []),
      ]);
      const ranges = {
        Deelnemers: { row: 0, column: 0, rows: left.length, columns: width },
        Maatstaven: { row: 0, column: width, rows: right.length, columns: right[0]?.length ?? 0 },
      };
      return { Deelnemers: [{ name: "Basis '16", rows, ranges }], Maatstaven: [] };
    }),
  },
  {
    name: 'tables below each other on one sheet',
    sheets: changed((tables, decorated) => ({
      Deelnemers: [
        decorated(
          'Basis',
          under(rowsOf(tables, 'Deelnemers'), rowsOf(tables, 'Maatstaven'), rowsOf(tables, 'Matrix')),
        ),
      ],
      Maatstaven: [],
      Matrix: [],
    })),
  },
  {
    name: 'columns of words and totals among the participants',
    sheets: changed((tables, decorated) => {
      const rows = rowsOf(tables, 'Matrix').map((row, at) => [
        ...row.slice(0, 2),
        at === 0 ? 'Omvang' : '2 fte',
        ...row.slice(2, 4),
        null,
        ...row.slice(4),
        at === 0 ? 'Totaal' : 3,
        at === 0 ? 'Toelichting' : 'zie schema',
      ]);
      return { Matrix: [decorated('Matrix', rows)] };
    }),
  },
];
