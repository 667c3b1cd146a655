/** Resultaat lijst on a year that was divided by hand. */
import { buildReports } from '../../../src/workbook/report/build-reports';
import { sheetCalled, valuesOf } from './sheet-values';
import { reportInput } from './three-participants';

const sheets = buildReports(reportInput);

describe('Resultaat lijst', () => {
  test('one row per amount, ready for a pivot table', () => {
    expect(valuesOf(sheetCalled(sheets, 'Resultaat lijst')).slice(3, 6)).toEqual([
      [
        'Organisatie',
        'Werkveld',
        'Product',
        'Deelnemer',
        'Fase',
        'Onderdeel',
        'Bedrag',
        'Bekostiging',
        'Maatstaf',
        'Gewicht',
        'Aandeel',
        'Code',
        'Jaar',
      ],
      [
        'Dienst Drieland',
        'Casco',
        'Bestuur',
        'Ast',
        'begroting',
        'casco',
        100,
        'solidariteit (R10)',
        'inwoners',
        1000,
        0.25,
        'A',
        2016,
      ],
      [
        'Dienst Drieland',
        'Casco',
        'Bestuur',
        '=Beek',
        'begroting',
        'casco',
        300,
        'solidariteit (R10)',
        'inwoners',
        3000,
        0.75,
        'B',
        2016,
      ],
    ]);
    expect(sheetCalled(sheets, 'Resultaat lijst').rows).toHaveLength(4 + 14);
  });

  test('R28 every amount can be explained', () => {
    expect(sheetCalled(sheets, 'Resultaat lijst').rows[4]?.[6]?.explains).toEqual({
      service: 0,
      participant: 0,
      phase: 'budget',
      component: 'casco',
    });
  });
});
