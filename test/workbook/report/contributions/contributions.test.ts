/** Resultaat bijdragen on a year that was divided by hand. */
import { buildReports } from '../../../../src/workbook/report/build-reports';
import { fullYear } from '../full-year-sheets';
import { sheetCalled, valuesOf } from '../sheet-values';
import { reportInput } from '../three-participants';

const sheets = buildReports(reportInput);

describe('Resultaat bijdragen', () => {
  test('each participant, by werkveld in workbook order, with total, share and amount per inhabitant', () => {
    expect(
      valuesOf(sheetCalled(sheets, 'Resultaat bijdragen'))
        .slice(3, 8)
        .map((row) => row.slice(0, 8)),
    ).toEqual([
      ['Begroting 2016', 'Code', 'Casco', 'ICT', 'Totaal', 'Aandeel', 'Inwoners', 'Per inwoner'],
      ['Ast', 'A', 100, 83.34, 183.34, 18334 / 57000, 1000, 0.18334],
      ['=Beek', 'B', 300, 33.33, 333.33, 33333 / 57000, 3000, 0.11111],
      ['Samen 3', 'S', null, 53.33, 53.33, 5333 / 57000, null, null],
      ['Totaal', '', 400, 170, 570, 1, 4000, (18334 + 33333) / 100 / 4000],
    ]);
  });

  test('the actual phase is a second block with the same columns', () => {
    expect(
      (
        valuesOf(sheetCalled(sheets, 'Resultaat bijdragen')).find(([first]) => first === 'Realisatie 2016') ??
        []
      ).slice(1, 5),
    ).toEqual(['Code', 'Casco', 'ICT', 'Totaal']);
    expect(valuesOf(sheetCalled(sheets, 'Resultaat bijdragen'))[13]?.slice(0, 5)).toEqual([
      'Totaal',
      '',
      440,
      160,
      600,
    ]);
  });

  test('the chart has the participants by size and says who pays most', () => {
    const [chart] = sheetCalled(sheets, 'Resultaat bijdragen').charts ?? [];
    expect(chart?.title).toBe('=Beek betaalt 58% van het totaal (€\u00a0333)');
    const { row = 0, column = 0, rows = 0 } = chart?.series[0]?.categories ?? {};
    const names = valuesOf(sheetCalled(sheets, 'Resultaat bijdragen'))
      .slice(row, row + rows)
      .map((cells) => cells[column]);
    expect(names).toEqual(['=Beek', 'Ast', 'Samen 3']);
    expect(chart?.series.map(({ name }) => name)).toEqual(['Casco', 'ICT']);
  });

  test('an incomplete result says so and names the product', () => {
    expect(valuesOf(sheetCalled(sheets, 'Resultaat bijdragen'))[1]?.[0]).toBe(
      'Dienst Drieland · 2016 · onvolledig · 22-11-2026 12:04',
    );
    expect(valuesOf(sheetCalled(sheets, 'Resultaat bijdragen'))[2]?.[0]).toBe(
      'Onvolledig. Niet verdeeld: Archief · Beheer. Zie Resultaat controles.',
    );
  });

  test('what is readable on one page is printed on one; fourteen werkvelden with large amounts are not', () => {
    expect(sheetCalled(sheets, 'Resultaat bijdragen').print?.pagesWide).toBeUndefined();
    const fields = Array.from({ length: 14 }, (_, at) => `Werkveld ${at}`);
    const wide = fullYear({
      others: {
        Matrix: [['Werkveld', 'Product', 'A'], ...fields.map((field) => [field, 'Dienst', 'x'])],
        Producten: undefined,
        Hoeveelheden: undefined,
        Inbreng: undefined,
        Begroting: [
          ['Werkveld', 'Product', 'Kostensoort', 2017],
          ...fields.map((field) => [field, 'Dienst', 'Personeel', 123_456_789]),
        ],
      },
    });
    const { print, charts = [], merges = [] } = sheetCalled(wide.sheets, 'Resultaat bijdragen');
    expect(print).toMatchObject({ pagesWide: 2, titleColumns: { first: 0, last: 0 } });
    // The names and each amount of € 123.456.789,00 take some 17 characters, of which a page holds 223 at 60%.
    const first = charts[0]?.anchor.columns ?? 0;
    expect(first).toBeGreaterThan(6);
    expect(first).toBeLessThan(15);
    for (const { column, columns } of merges) expect(column + columns).toBeLessThanOrEqual(first);
  });
});
