/** R6: what tentative marks can make of contributions, on the sheets. Worked out by hand in compare-book. */
import { calculate } from '../../../src/app/calculate';
import { resultSheets } from '../../../src/app/result-sheets';
import { compareBook, SHEETS } from '../../app/compare-book';
import { book } from '../read/build-snapshot';
import { sheetCalled, valuesOf } from './sheet-values';
import { expectStoredValues } from './workbook';

const MOMENT = new Date(2026, 10, 22);
const sheetsOf = (snapshot: ReturnType<typeof book>) =>
  resultSheets(calculate(snapshot), { language: 'nl', moment: MOMENT, snapshot });
const flat = (name: string, snapshot = compareBook()) =>
  valuesOf(sheetCalled(sheetsOf(snapshot), name)).flat();

describe('R6 the range on the sheets', () => {
  test('Resultaat bijdragen has minimum and maximum beside what is set', () => {
    // Werkplek € 900 by fte: 600 and 300, or with Regio Twente 400, 200 and 300. Salaris is 400 for each.
    const values = valuesOf(sheetCalled(sheetsOf(compareBook()), 'Resultaat bijdragen'));
    const rowOf = (name: string) => values.find(([first]) => first === name)?.slice(4, 7);
    expect(rowOf('Begroting 2016')).toEqual(['Totaal', 'Minimum', 'Maximum']);
    expect(rowOf('Almelo')).toEqual([1000, 800, 1000]);
    expect(rowOf('Borne')).toEqual([700, 600, 700]);
    expect(rowOf('Regio Twente')).toEqual([400, 400, 700]);
  });

  test('below it stands how many depend on it, and that all combinations were looked at', () => {
    const values = flat('Resultaat bijdragen');
    expect(values).toContain(
      'Voorwaardelijke afname: 3 bijdragen hangen ervan af, het meest die van Regio Twente: €\u00a0400 tot €\u00a0700.',
    );
    expect(values).toContain('Minimum en maximum gelden over alle combinaties van de (x)-en.');
  });

  test('Resultaat overzicht says it in one sentence', () => {
    expect(
      flat('Resultaat overzicht').filter((value) => /^Voorwaardelijke/.test(String(value))),
    ).toHaveLength(1);
  });

  test('more than twelve marks in one product give bounds, which is said with the product', () => {
    const codes = Array.from({ length: 14 }, (_, at) => `P${at}`);
    const snapshot = book({
      Deelnemers: [['Code', 'Naam', 'Soort'], ...codes.map((code) => [code, `Naam ${code}`, 'gemeente'])],
      Matrix: [
        ['Werkveld', 'Product', ...codes],
        ['P&O', 'Salaris', 'x', ...codes.slice(1).map(() => '(x)')],
      ],
      Producten: [
        ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf'],
        ['P&O', 'Salaris', 'profijt', 'gelijk'],
      ],
      Begroting: [
        ['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016],
        ['P&O', 'Salaris', 'Personeel', 'L', 1400],
      ],
    });
    const values = valuesOf(sheetCalled(sheetsOf(snapshot), 'Resultaat bijdragen'));
    // All take: € 100 each. Nobody else takes: € 1.400. Bounds leave room for the cent of R2.
    expect(values.find(([first]) => first === 'Naam P0')?.slice(3, 6)).toEqual([1400, 99.99, 1400.01]);
    expect(values.flat()).toContain(
      'Minimum en maximum zijn grenzen: P&O · Salaris heeft te veel (x)-en om alle combinaties door te rekenen.',
    );
  });

  test('without tentative marks nothing is said of it', () => {
    const [head = [], ...rows] = SHEETS.Matrix ?? [];
    const firm = rows.map((row) => row.map((mark) => (mark === '(x)' ? null : mark)));
    const values = flat('Resultaat bijdragen', book({ ...SHEETS, Matrix: [head, ...firm] }));
    expect(values).not.toContain('Minimum');
    expect(values.join()).not.toContain('Voorwaardelijke');
  });

  test('every formula gives the value that is stored with it', () => {
    const snapshot = compareBook();
    const sheets = sheetsOf(snapshot);
    expectStoredValues(sheets, inputCells(snapshot));
  });
});

function inputCells({ sheets }: ReturnType<typeof book>) {
  return Object.fromEntries(
    sheets.flatMap(({ name, values }) =>
      values.flatMap((row, down) =>
        row.map((value, right) => [
          `${name}!${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[right]}${down + 1}`,
          typeof value === 'object' ? null : value,
        ]),
      ),
    ),
  );
}
