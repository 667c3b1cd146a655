/** Resultaat wijzigingen: divided by hand, in 2017 with exit payments of Cent (40 + 50 + 50). */
import { FULL_YEAR } from '../full-year';
import { fullYear } from '../full-year-sheets';
import { sheetCalled, valuesOf } from '../sheet-values';
import { TWO_ORGANISATIONS } from '../statements/two-organisations';
import { expectStoredValues } from '../workbook';

const NAME = 'Resultaat wijzigingen';
const { sheets, input } = fullYear();
const values = valuesOf(sheetCalled(sheets, NAME));
const rowsFrom = (first: string, count: number, nth = 0) => {
  const tops = values.flatMap((row, at) => (row[0] === first ? [at] : []));
  return values.slice((tops[nth] ?? 0) + 1, (tops[nth] ?? 0) + 1 + count);
};

describe('Resultaat wijzigingen', () => {
  test('the title tells where the budget came from and went to', () => {
    expect(values[0]?.[0]).toBe('Begrotingswijzigingen 2017: van €\u00a01.260,00 naar €\u00a01.212,00');
  });

  test('per product the primitive budget, each amendment, and the budget after them', () => {
    // Of Salaris 60% stays; Cent had a third: 300 − 300/3 × 40% = 260, and after the amendment 360 − 48 = 312.
    expect(values.slice(3, 9).map((row) => row.slice(0, 6))).toEqual([
      ['Werkveld', 'Product', 'Primitief', 'Wijziging 1', 'Wijziging 2', 'Na wijziging'],
      ['P&O', 'Salaris', 260, 52, 0, 312],
      ['ICT', 'Werkplek', 500, 0, -300, 200],
      ['JZ', 'Advies', 100, 0, 100, 200],
      ['Casco', 'Directie', 400, 100, 0, 500],
      ['Totaal', '', 1260, 152, -200, 1212],
    ]);
  });

  test('per participant the contribution before and after', () => {
    expect(rowsFrom('Deelnemer', 5).map((row) => row.slice(0, 6))).toEqual([
      ['Ast', 'A', 407.5, 51, 25, 483.5],
      ['Beek', 'B', 510, 76, -150, 436],
      ['Cent', 'C', 140, 0, 0, 140],
      ['Dal', 'D', 202.5, 25, -75, 152.5],
      ['Totaal', '', 1260, 152, -200, 1212],
    ]);
  });

  test('R20 terms that were billed give a note, the others a new amount; Ast receives those of Dal', () => {
    expect(rowsFrom('Deelnemer', 4, 1).map((row) => row.slice(0, 10))).toEqual([
      ['Ast', 'A', 305, 38, -25, 13, 'extra nota', 305, 318, 636],
      ['Beek', 'B', 255, 38, -75, -37, 'creditnota', 255, 218, 436],
      ['Cent', 'C', 70, 0, 0, 0, 'niets', 70, 70, 140],
      ['Totaal', '', 630, 76, -100, -24, '', 630, 606, 1212],
    ]);
    const flat = rowsFrom('Deelnemer', 8, 2).map((row) => [...row.slice(0, 7), ...row.slice(8, 10)]);
    expect(flat).toEqual([
      ['Ast', 'A', 152.5, 19, -12.5, 159, 1, 'gefactureerd', 'extra nota'],
      ['Ast', 'A', 152.5, 19, -12.5, 159, 2, 'gefactureerd', 'extra nota'],
      ['Ast', 'A', 152.5, 19, -12.5, 159, 3, 'nog te factureren', 'nieuw bedrag'],
      ['Ast', 'A', 152.5, 19, -12.5, 159, 4, 'nog te factureren', 'nieuw bedrag'],
      ['Beek', 'B', 127.5, 19, -37.5, 109, 1, 'gefactureerd', 'creditnota'],
      ['Beek', 'B', 127.5, 19, -37.5, 109, 2, 'gefactureerd', 'creditnota'],
      ['Beek', 'B', 127.5, 19, -37.5, 109, 3, 'nog te factureren', 'nieuw bedrag'],
      ['Beek', 'B', 127.5, 19, -37.5, 109, 4, 'nog te factureren', 'nieuw bedrag'],
    ]);
    expect(values.flat()).toContain(
      'Over gefactureerde termijnen: €\u00a013,00 aan extra nota’s en €\u00a037,00 aan creditnota’s.',
    );
  });

  describe('two organisations, each with its own notes', () => {
    // Advies of Noord costs € 80 more in four equal parts, Werkplek of Zuid € 60 less in three; Ast receives those of Dal.
    const amended = fullYear({
      others: {
        ...Object.fromEntries(Object.keys(FULL_YEAR).map((name) => [name, undefined])),
        ...TWO_ORGANISATIONS,
        'Begrotingswijziging 1': [
          ['Organisatie', 'Werkveld', 'Product', 'Kostensoort', 2017],
          ['Dienst Noord', 'JZ', 'Advies', 'Personeel', 80],
          ['Zuid', 'ICT', 'Werkplek', 'Licenties', -60],
        ],
      },
    });
    const rows = valuesOf(sheetCalled(amended.sheets, NAME));

    test('R20 what one bills more and the other less stands apart, and does not cancel out', () => {
      const top = rows.findIndex((row) => row[2] === 'Organisatie');
      expect(rows.slice(top + 1, top + 7).map((row) => row.slice(0, 9))).toEqual([
        ['Ast', 'A', 'Dienst Noord', 100.02, 20, 'extra nota', 100, 120, 240.02],
        ['Ast', 'A', 'Zuid', 100.02, -20, 'creditnota', 100, 80, 160.02],
        ['Beek', 'B', 'Dienst Noord', 50.01, 10, 'extra nota', 50, 60, 120.01],
        ['Beek', 'B', 'Zuid', 70.01, -10, 'creditnota', 70, 60, 120.01],
        ['Zuid', 'Z', 'Dienst Noord', 50.01, 10, 'extra nota', 50, 60, 120.01],
        ['Totaal', '', '', 370.07, 10, '', 370, 380, 760.07],
      ]);
      expect(rows.flat()).toContain(
        'Over gefactureerde termijnen: €\u00a040,00 aan extra nota’s en €\u00a030,00 aan creditnota’s.',
      );
    });

    test('the flat table names who bills, and every sum over it is live', () => {
      const flat = rows.filter((row) => row[2] === 'Zuid' && typeof row[6] === 'number').slice(-4);
      expect(flat.map((row) => [row[0], row[2], row[3], row[4], row[6], row[9]])).toEqual(
        [1, 2, 3, 4].map((term) => [
          ...['Beek', 'Zuid', term === 1 ? 35.01 : 35, -5, term],
          term < 3 ? 'creditnota' : 'nieuw bedrag',
        ]),
      );
      expectStoredValues(amended.sheets, amended.input);
    });
  });

  test('a term is billed on its due date, not the day before', () => {
    const notesOn = (moment: Date) => {
      const rows = valuesOf(sheetCalled(fullYear({ moment }).sheets, NAME));
      return rows.filter((row) => row[8] === 'gefactureerd').length / 3;
    };
    expect(notesOn(new Date(2017, 2, 31, 23, 59))).toBe(1);
    expect(notesOn(new Date(2017, 3, 1))).toBe(2);
    expect(notesOn(new Date(2016, 11, 31))).toBe(0);
    expect(notesOn(new Date(2018, 0, 1))).toBe(4);
  });

  test('R18 an advance on the sheet Voorschotten does not follow the budget', () => {
    const advances = ['Casco', 'P&O', 'ICT', 'JZ'].map((field, at) => [
      field,
      ['Directie', 'Salaris', 'Werkplek', 'Advies'][at] ?? '',
      2017,
      100,
      0,
      0,
      0,
    ]);
    const others = { Voorschotten: [['Werkveld', 'Product', 'Jaar', 'A', 'B', 'C', 'D'], ...advances] };
    const rows = valuesOf(sheetCalled(fullYear({ others }).sheets, NAME));
    const ast = rows.filter(([name, code]) => name === 'Ast' && code === 'A');
    expect(ast[1]?.slice(2, 10)).toEqual([200, 0, 0, 0, 'niets', 200, 200, 400]);
  });

  test.each(['nl', 'en'] as const)(
    'in %s every total is a formula that gives the stored value',
    (language) => {
      expectStoredValues(fullYear({ language }).sheets, input);
    },
  );

  test('without an amendment there is no such sheet', () => {
    const others = { 'Begrotingswijziging 1': undefined, 'Begrotingswijziging 2': undefined };
    expect(fullYear({ others }).sheets.map(({ name }) => name)).not.toContain(NAME);
  });
});
