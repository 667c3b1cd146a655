/** Resultaat uittreding: Cent left at the end of 2016 and pays 50% in the first year after, 25% in the second. */
import { serial } from '../../read/build-snapshot';
import { fullYear } from '../full-year-sheets';
import { sheetCalled, valuesOf } from '../sheet-values';
import { expectStoredValues } from '../workbook';

const NAME = 'Resultaat uittreding';
type Values = ReturnType<typeof valuesOf>;
const exitsOf = (options: Parameters<typeof fullYear>[0] = {}): Values =>
  valuesOf(sheetCalled(fullYear(options).sheets, NAME));
const rowsBelow = (values: Values, caption: string, count: number) => {
  const top = values.findIndex(([first]) => first === caption);
  return values.slice(top + 2, top + 2 + count);
};
const values = exitsOf();

describe('R23 Resultaat uittreding', () => {
  test('who left', () => {
    expect(values[0]?.[0]).toBe('Uittreding: gevolgen in 2017');
    expect(values[4]?.slice(0, 3)).toEqual(['Cent', 'alles', serial('2016-12-31')]);
  });

  test('the part of the cost that stays, and what of it others bear', () => {
    // Of Salaris 60% stays: of the third of Cent in 360 disappears 40%, 48.
    expect(rowsBelow(values, 'Netto kosten die blijven', 4).map((row) => row.slice(0, 9))).toEqual([
      ['P&O', 'Salaris', 2017, 0.6, 360, 48, 312, 50, 262],
      ['ICT', 'Werkplek', 2017, 1, 200, 0, 200, 50, 150],
      ['Casco', 'Directie', 2017, 1, 500, 0, 500, 40, 460],
      ['Totaal', '', '', '', 1060, 48, 1012, 140, 872],
    ]);
  });

  test('exit payments: half of 100, 100 and 80 in 2016', () => {
    expect(rowsBelow(values, 'Uittreedvergoeding', 4).map((row) => row.slice(0, 4))).toEqual([
      ['Cent', 'P&O', 'Salaris', 50],
      ['Cent', 'ICT', 'Werkplek', 50],
      ['Cent', 'Casco', 'Directie', 40],
      ['Totaal', '', '', 140],
    ]);
    expect(values.flat()).toContain(
      'Uittreedvergoeding in de jaren na de uittreding: 50%, 25% van de bijdrage in het laatste volledige jaar.',
    );
  });

  test('who bears what: Cent would have paid 100 + 120 + 40', () => {
    expect(rowsBelow(values, 'Wie draagt wat in 2017', 5).map((row) => row.slice(0, 6))).toEqual([
      ['Ast', 'A', 460, 483.5, 0, 23.5],
      ['Beek', 'B', 400, 436, 0, 36],
      ['Cent', 'C', 260, 140, 140, -120],
      ['Dal', 'D', 140, 152.5, 0, 12.5],
      ['Totaal', '', 1260, 1212, 140, -48],
    ]);
  });

  test('over the years: the year of the last day has no consequences, the second year half of the payments', () => {
    const years = { first: 2016, last: 2018 };
    const several = exitsOf({ years });
    expect(several[0]?.[0]).toBe('Uittreding: gevolgen in 2017, 2018');
    const paid = rowsBelow(several, 'Uittreedvergoeding', 4).map((row) => row.slice(2, 5));
    expect(paid).toEqual([
      ['Salaris', 50, 25],
      ['Werkplek', 50, 25],
      ['Directie', 40, 20],
      ['', 140, 70],
    ]);
    expect(several.flat()).toContain('Wie draagt wat in 2018');
    expectStoredValues(fullYear({ years, language: 'en' }).sheets, fullYear().input);
  });

  test('leaving one product by its agreement', () => {
    const others = {
      Deelnemers: [
        ['Code', 'Naam', 'Soort'],
        ['A', 'Ast', 'gemeente'],
        ['B', 'Beek', 'gemeente'],
        ['C', 'Cent', 'gemeente'],
        ['D', 'Dal', 'gemeente'],
      ],
      DVO: [
        ['Deelnemer', 'Werkveld', 'Product', 'Ingang', 'Einde'],
        ['C', 'P&O', 'Salaris', '2015-01-01', '2015-12-31'],
        ['C', 'P&O', 'Salaris', '2016-01-01', '2016-12-31'],
      ],
    };
    const rows = exitsOf({ others });
    expect(rows.slice(4, 6).map((row) => row.slice(0, 3))).toEqual([
      ['Cent', 'P&O · Salaris', serial('2016-12-31')],
      [],
    ]);
    expect(rowsBelow(rows, 'Uittreedvergoeding', 1)[0]?.slice(0, 4)).toEqual(['Cent', 'P&O', 'Salaris', 50]);
  });

  test('without payments the others bear what stays, and the sheet says so', () => {
    const others = {
      Instellingen: [
        ['Instelling', 'Waarde'],
        ['Boekjaar', 2017],
      ],
    };
    const rows = exitsOf({ others });
    expect(rows.flat()).toContain(
      'Er is geen uittreedvergoeding ingesteld: wie blijft, draagt de kosten die niet vervallen.',
    );
    // Directie 125, Salaris 312 / 2, Werkplek 200 × 10/40, Advies 200.
    expect(rowsBelow(rows, 'Wie draagt wat in 2017', 1)[0]?.slice(0, 6)).toEqual([
      'Ast',
      'A',
      460,
      531,
      0,
      71,
    ]);
  });

  test('nothing follows in the year in which somebody leaves on the last day', () => {
    const { sheets } = fullYear({ years: { first: 2016, last: 2016 } });
    expect(sheets.map(({ name }) => name)).not.toContain(NAME);
  });
});
