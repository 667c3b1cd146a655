/** What holds for every result sheet. */
import { cellAddress } from '../../../src/workbook/address';
import { buildReports } from '../../../src/workbook/report/build-reports';
import { input, reportInput } from './three-participants';
import { expectStoredValues, sortRows } from './workbook';

const sheets = buildReports(reportInput);
const namedArea = (name: string) =>
  sheets
    .flatMap((sheet) => (sheet.names ?? []).map((one) => ({ ...one, sheet })))
    .find((one) => one.name === name);

describe('all result sheets', () => {
  test.each(['nl', 'en'] as const)(
    'in %s every formula gives exactly the value that is stored with it',
    (language) => {
      expectStoredValues(buildReports({ ...reportInput, language }), input);
    },
  );

  test('sorting a table in any way changes nothing outside it', () => {
    const sorted = sheets.map((sheet) =>
      (sheet.tables ?? []).reduce((changed, { area: { row, column, rows, columns } }) => {
        const data = { row: row + 1, column, rows: rows - 1, columns };
        return sortRows(
          changed,
          data,
          Array.from({ length: rows - 1 }, (_, index) => rows - 2 - index),
        );
      }, sheet),
    );
    expectStoredValues(sorted, input);
  });

  test('sorting the participants of Resultaat bijdragen and Resultaat afrekening as well', () => {
    const sorted = sheets.map((sheet) =>
      ['Resultaat bijdragen', 'Resultaat afrekening'].includes(sheet.name)
        ? sortRows(sheet, { row: 4, column: 0, rows: 3, columns: 8 }, [2, 0, 1])
        : sheet,
    );
    expectStoredValues(sorted, input);
  });

  test('names are of the result sheets, unique, and the same in both languages', () => {
    const namesIn = (language: 'nl' | 'en') =>
      buildReports({ ...reportInput, language }).flatMap((sheet) =>
        (sheet.names ?? []).map(({ name }) => name),
      );
    expect(namesIn('en')).toEqual(namesIn('nl'));
    expect(new Set(namesIn('nl')).size).toBe(namesIn('nl').length);
    for (const name of namesIn('nl')) expect(name).toMatch(/^[A-Z][a-z]+_[a-z]+$/);
    const total = namedArea('Bijdrage_totaal');
    expect(total?.sheet.rows[total.area.row]?.[total.area.column]?.value).toBe(570);
  });

  test('sheet names fit Excel and charts never cover cells', () => {
    for (const sheet of [...sheets, ...buildReports({ ...reportInput, language: 'en' })]) {
      expect(sheet.name.length).toBeLessThanOrEqual(31);
      for (const { anchor } of sheet.charts ?? []) {
        const covered = sheet.rows.slice(anchor.row, anchor.row + anchor.rows).flatMap((row, down) =>
          row.slice(anchor.column, anchor.column + anchor.columns).map((cell, right) => ({
            cell,
            at: cellAddress(anchor.row + down, anchor.column + right),
          })),
        );
        expect(covered.filter(({ cell }) => cell !== null && cell !== undefined)).toEqual([]);
      }
    }
  });

  test('headings of a table are unique texts', () => {
    for (const sheet of sheets) {
      for (const { area } of sheet.tables ?? []) {
        const headings = sheet.rows[area.row]
          ?.slice(area.column, area.column + area.columns)
          .map((cell) => cell?.value);
        expect(new Set(headings).size).toBe(area.columns);
        expect(headings?.every((text) => typeof text === 'string' && text !== '')).toBe(true);
      }
    }
  });
});
