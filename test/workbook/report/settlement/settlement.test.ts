/** Resultaat afrekening on a year that was divided by hand. */
import { buildReports } from '../../../../src/workbook/report/build-reports';
import { sheetCalled, valuesOf } from '../sheet-values';
import { input, reportInput } from '../three-participants';
import { expectStoredValues } from '../workbook';

const sheets = buildReports(reportInput);

describe('Resultaat afrekening', () => {
  test('per participant what is to be paid or refunded, in words as well', () => {
    expect(
      valuesOf(sheetCalled(sheets, 'Resultaat afrekening'))
        .slice(3, 8)
        .map((row) => row.slice(0, 8)),
    ).toEqual([
      ['Deelnemer', 'Code', 'Uitkomst', 'Voorschot', 'Werkelijk', 'Verschil', 'Te betalen', 'Terug'],
      ['Ast', 'A', 'niets', 190, 190, 0, 0, 0],
      ['=Beek', 'B', 'te betalen', 340, 360, 20, 20, 0],
      ['Samen 3', 'S', 'terug te ontvangen', 60, 50, -10, 0, 10],
      ['Totaal', '', '', 590, 600, 10, 20, 10],
    ]);
  });

  test('per product advance, actual and difference, by participant', () => {
    const all = valuesOf(sheetCalled(sheets, 'Resultaat afrekening'));
    const top = all.findIndex((row) => row[1] === 'Werkveld');
    expect(all.slice(top + 1, top + 4).map((row) => row.slice(0, 9))).toEqual([
      ['Ast', 'Casco', 'Bestuur', 100, 110, 10, 'te betalen', 'begroting', 'Dienst Drieland'],
      [
        'Ast',
        'ICT',
        'Werkplek (?)',
        40,
        30,
        -10,
        'terug te ontvangen',
        'blad Voorschotten',
        'Dienst Drieland',
      ],
      ['Ast', 'ICT', 'Telefonie', 50, 50, 0, 'niets', 'begroting', 'Dienst Drieland'],
    ]);
  });

  test('the chart shows who pays and who is refunded, to both sides', () => {
    const [chart] = sheetCalled(sheets, 'Resultaat afrekening').charts ?? [];
    expect(chart?.title).toBe('1 deelnemer betaalt €\u00a020 na, 1 deelnemer krijgt €\u00a010 terug');
    const { row = 0, column = 0, rows = 0 } = chart?.series[0]?.categories ?? {};
    expect(
      valuesOf(sheetCalled(sheets, 'Resultaat afrekening'))
        .slice(row, row + rows)
        .map((cells) => cells.slice(column, column + 3)),
    ).toEqual([
      ['=Beek', 20, 0],
      ['Samen 3', 0, -10],
    ]);
  });

  test('without a Realisatie there is no such sheet and no second block', () => {
    const { outcomes } = reportInput.run;
    const run = { ...reportInput.run, hasActual: false, settlement: [], outcomes: outcomes.slice(0, 4) };
    const without = buildReports({ ...reportInput, run, runs: [run] });
    expect(without.map(({ name }) => name)).not.toContain('Resultaat afrekening');
    expectStoredValues(without, input);
  });
});
