/** Resultaat aansluiting on a year that was divided by hand. */
import { buildReports } from '../../../../src/workbook/report/build-reports';
import { sheetCalled, valuesOf } from '../sheet-values';
import { input, reportInput } from '../three-participants';
import { computeFormulas, expectStoredValues, type InputCells } from '../workbook';

const sheets = buildReports(reportInput);

describe('R19, R29 Resultaat aansluiting', () => {
  test('every control comes to 0 and says ok', () => {
    const rows = valuesOf(sheetCalled(sheets, 'Resultaat aansluiting'));
    const controls = rows.slice(4, rows.findIndex(([first]) => first === 'Aantal controles') - 1);
    expect(controls.map((row) => row.slice(5, 8))).toEqual(controls.map(() => [0, 0, 'ok']));
    expect(controls.map((row) => row.slice(0, 5))).toEqual([
      [
        'Kosten + leveringen = bijdragen + dekkingsverschil + niet verdeeld',
        'Dienst Drieland',
        'begroting',
        590,
        590,
      ],
      [
        'Kosten + leveringen = bijdragen + dekkingsverschil + niet verdeeld',
        'Dienst Drieland',
        'realisatie',
        615,
        615,
      ],
      ['Voorschotten + verschillen = werkelijk', 'Dienst Drieland', 'realisatie', 600, 600],
      [
        'Ontvangen na afrekening = werkelijke kosten (niets blijft achter)',
        'Dienst Drieland',
        'realisatie',
        600,
        600,
      ],
      ['Resultaat bijdragen = Resultaat lijst', 'alle', 'begroting', 570, 570],
      ['Som van de deelnemers = som van de producten', 'alle', 'begroting', 570, 570],
      ['Elk product sluit op zichzelf: som van de afwijkingen', 'alle', 'begroting', 0, 0],
      ['Resultaat bijdragen = Resultaat lijst', 'alle', 'realisatie', 600, 600],
      ['Som van de deelnemers = som van de producten', 'alle', 'realisatie', 600, 600],
      ['Elk product sluit op zichzelf: som van de afwijkingen', 'alle', 'realisatie', 0, 0],
      ['Resultaat afrekening = werkelijke bijdragen', 'alle', 'realisatie', 600, 600],
      ['Netto kosten van de producten = ingevulde bedragen', 'alle', 'begroting', 590, 590],
      ['Netto kosten van de producten = ingevulde bedragen', 'alle', 'realisatie', 615, 615],
      ['Voorschotten in de afrekening = ingevulde voorschotten', 'alle', 'realisatie', 120, 120],
    ]);
    expect(rows[0]?.[0]).toBe('Aansluiting 2016: 14 van 14 controles in orde');
  });

  test('a cent changed by hand in the list is seen', () => {
    const changed = sheets.map((sheet) =>
      sheet.name !== 'Resultaat lijst'
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row, index) =>
              index === 4
                ? row.map((cell, at) => (cell && at === 6 ? { ...cell, value: 100.01 } : cell))
                : row,
            ),
          },
    );
    const verdicts = computeFormulas(changed, input).filter(({ value }) => value === 'niet ok');
    expect(verdicts.map(({ cell }) => cell)).toEqual(['H5', 'H9', 'H10', 'H11']);
  });

  test('a cost changed in the input is seen', () => {
    const verdicts = computeFormulas(sheets, { ...input, 'Begroting!E5': 76 }).filter(
      ({ value }) => value === 'niet ok',
    );
    expect(verdicts.map(({ cell }) => cell)).toEqual(['H16']);
  });

  test('an amount that is written as text is left to its value, which Excel does not add up', () => {
    const cells: InputCells = { ...input, 'Begroting!E3': '110,00' };
    const specs = buildReports({
      ...reportInput,
      cellValue: ({ sheet, cell }) => cells[`${sheet}!${cell}`] ?? null,
    });
    expectStoredValues(specs, cells);
  });
});
