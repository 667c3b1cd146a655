/** R29: what a user does to a table with its own buttons changes no amount elsewhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { calculate } from '../../../src/app/calculate';
import { resultSheets } from '../../../src/app/result-sheets';
import { cellAddress, parseAddress } from '../../../src/workbook/address';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import type { Area, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { fullYear } from './full-year-sheets';
import { expectStoredValues, type InputCells, sortRows } from './workbook';

/** Thousands of formulas are computed again and again. */
jest.setTimeout(120_000);

interface Book {
  readonly sheets: readonly SheetSpec[];
  readonly input: InputCells;
}

async function exampleBook(): Promise<Book> {
  const path = join(__dirname, '../../../assets/voorbeeld/voorbeeld.xlsx');
  const snapshot = await (await openXlsx(readFileSync(path), 'voorbeeld.xlsx')).read();
  const sheets = resultSheets(calculate(snapshot), {
    ...{ language: 'nl', moment: new Date(2026, 10, 22), snapshot },
  });
  return { sheets, input: cellsOf(snapshot) };
}

const cellsOf = ({ sheets }: WorkbookSnapshot): InputCells =>
  Object.fromEntries(
    sheets.flatMap(({ name, top, left, values }) =>
      values.flatMap((row, down) =>
        row.map((value, right) => [
          `${name}!${cellAddress(top + down, left + right)}`,
          typeof value === 'object' ? null : value,
        ]),
      ),
    ),
  );

/** A year with taakvelden, agreements, amendments and several years: every table that there can be. */
const FULL = fullYear({
  years: { first: 2017, last: 2018 },
  others: {
    Begroting: [
      ['Werkveld', 'Product', 'Kostensoort', 'Taakveld', 2016, 2017],
      ['Casco', 'Directie', 'Personeel', '0.4 Overhead', 400, 400],
      ['P&O', 'Salaris', 'Personeel', '6.1', 300, 300],
      ['ICT', 'Werkplek', 'Licenties', '6.1', 300, 300],
      ['ICT', 'Werkplek', 'Beheer', '0.4', 200, 200],
      ['JZ', 'Advies', 'Personeel', null, 100, 100],
    ],
  },
});

const tablesOf = ({ sheets }: Book): readonly string[] =>
  sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name));

/** The book with one table sorted by the user. */
const sorted = (book: Book, table: string, order: (rows: number) => readonly number[]): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => {
    const area = sheet.tables?.find(({ name }) => name === table)?.area;
    if (!area) return sheet;
    const data = { ...area, row: area.row + 1, rows: area.rows - 1 };
    return sortRows(sheet, data, order(data.rows));
  }),
});

/** Repeatable, and different for every table. */
const shuffled = (rows: number): readonly number[] =>
  fc.sample(fc.shuffledSubarray([...Array(rows).keys()], { minLength: rows }), {
    numRuns: 1,
    seed: rows,
  })[0] ?? [];

describe('sorting a table', () => {
  test.each(tablesOf(FULL))('%s of a full year', (table) => {
    const { sheets, input } = sorted(FULL, table, shuffled);
    expectStoredValues(sheets, input);
  });

  test('every table of the example', async () => {
    const book = await exampleBook();
    const tables = tablesOf(book);
    expect(tables).toContain('tblAfrekening');
    const all = tables.reduce((changed, table) => sorted(changed, table, shuffled), book);
    expectStoredValues(all.sheets, all.input);
  });
});

test('filtering a table: no formula counts only the rows that are shown', async () => {
  const books = [FULL, await exampleBook()];
  for (const sheet of books.flatMap(({ sheets }) => sheets)) {
    const tables = (sheet.tables ?? []).map(({ area }) => area);
    for (const formula of sheet.rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []))) {
      for (const [, range = ''] of formula.matchAll(/(?:SUBTOTAL|AGGREGATE)\(\d+,([^),]+)/g)) {
        const area = parseAddress(range.replace(/\$/g, ''));
        expect(area).toBeDefined();
        if (area) expect(tables.filter((table) => meet(table, area))).toEqual([]);
      }
    }
  }
});

const meet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

test('R29: every total is a formula', async () => {
  const books = [FULL, await exampleBook()];
  for (const { name, rows } of books.flatMap(({ sheets }) => sheets)) {
    for (const [row, cells] of rows.entries()) {
      const written = cells.flatMap((cell, column) =>
        cell?.look === 'total' && typeof cell.value === 'number' && cell.formula === undefined
          ? [`${name}!${cellAddress(row, column)}`]
          : [],
      );
      expect(written).toEqual([]);
    }
  }
});
