/** Resultaat inbrengtraject: two tasks, one woven in and one that started too early. */

import { serial } from '../read/build-snapshot';
import { fullYear } from './full-year-sheets';
import { sheetCalled, valuesOf } from './sheet-values';

const NAME = 'Resultaat inbrengtraject';
const values = valuesOf(sheetCalled(fullYear().sheets, NAME));
const tops = values.flatMap((row, at) => (row[0] === 'Deelnemer' ? [at] : []));
const rowsOf = (table: number, count: number) =>
  values.slice((tops[table] ?? 0) + 1, (tops[table] ?? 0) + 1 + count);

describe('R22 Resultaat inbrengtraject', () => {
  test('state, what is missing in words, and what asks for attention', () => {
    expect(values[0]?.[0]).toBe('Inbrengtraject: 2 taken, waarvan 2 ingevlochten');
    expect(rowsOf(0, 2).map((row) => row.slice(0, 6))).toEqual([
      ['Ast', 'P&O', 'Salaris', 'ingevlochten', 'niets', '1 controle niet in balans.'],
      [
        'Beek',
        'P&O',
        'Salaris',
        'ingevlochten',
        'contramal, basis op orde, personeelsplan',
        'Gestart voordat de overeenkomst er was. 3 controles niet in balans.',
      ],
    ]);
  });

  test('the checklist as the register answers it', () => {
    expect(rowsOf(1, 2).map((row) => row.slice(3, 10))).toEqual([
      ['ja', 'ja', 'ja', 'nee', 40, 2, 100],
      ['ja', 'ja', 'ontbreekt', 'nee', 'nog te ramen', 3, 180],
    ]);
    expect(rowsOf(2, 2).map((row) => row.slice(3, 10))).toEqual([
      ['nee', 'nee', 'ja', serial('2015-01-01'), 'ja', serial('2014-12-01'), 'ja'],
      ['nee', 12.5, 'nee', serial('2017-02-01'), 'ja', serial('2017-03-01'), 'ontbreekt'],
    ]);
  });

  test('balance: 100 + 180 of 312; 3 × 50 is not 180 within 10%; a backlog of 12,50 comes along', () => {
    expect(rowsOf(3, 10).map((row) => [row[0], ...row.slice(3, 8)])).toEqual([
      ['Ast', 'niet in balans', 'Inbreng van alle inbrengers = begroting van het product', 312, 280, -32],
      ['Ast', 'in balans', 'Fte × gemiddelde loonsom past bij het budget', 100, 100, 0],
      ['Ast', 'in balans', 'Budget in het traject = blad Inbreng', 100, 100, 0],
      ['Ast', 'in balans', 'Geen taakstelling die meekomt', 0, 0, 0],
      ['Ast', 'in balans', 'Geen achterstand die meekomt', 0, 0, 0],
      ['Beek', 'niet in balans', 'Inbreng van alle inbrengers = begroting van het product', 312, 280, -32],
      ['Beek', 'niet in balans', 'Fte × gemiddelde loonsom past bij het budget', 150, 180, 30],
      ['Beek', 'in balans', 'Budget in het traject = blad Inbreng', 180, 180, 0],
      ['Beek', 'in balans', 'Geen taakstelling die meekomt', 0, 0, 0],
      ['Beek', 'niet in balans', 'Geen achterstand die meekomt', 0, 12.5, 12.5],
    ]);
  });

  test('without an Inbrengtraject there is no such sheet', () => {
    const { sheets } = fullYear({ others: { Inbrengtraject: undefined } });
    expect(sheets.map(({ name }) => name)).not.toContain(NAME);
  });
});
