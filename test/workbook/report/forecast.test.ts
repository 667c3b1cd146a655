/** Resultaat prognose, divided by hand. */
import { fullYear } from './full-year-sheets';
import { sheetCalled, valuesOf } from './sheet-values';

const NAME = 'Resultaat prognose';
const values = valuesOf(sheetCalled(fullYear().sheets, NAME));

describe('Resultaat prognose', () => {
  test('says that nothing is settled on it', () => {
    expect(values[0]?.[0]).toBe('Prognose 2017 naast de begroting: niet afgerekend');
  });

  test('per participant, divided as at year end over budgeted volumes', () => {
    // Cent pays its fixed exit payments of 40, 50 and 50; the rest of 520, 330 and 410 falls on the others.
    expect(values.slice(3, 9).map((row) => row.slice(0, 5))).toEqual([
      ['Deelnemer', 'Code', 'Begroting', 'Prognose', 'Prognose − begroting'],
      ['Ast', 'A', 483.5, 450, -33.5],
      ['Beek', 'B', 436, 560, 124],
      ['Cent', 'C', 140, 140, 0],
      ['Dal', 'D', 152.5, 210, 57.5],
      ['Totaal', '', 1212, 1360, 148],
    ]);
    expect(values[9]?.[0]).toBe('Naar verwachting €\u00a0148,00 meer dan begroot (12,2%).');
  });

  test('per product', () => {
    const top = values.findIndex(([first]) => first === 'Werkveld');
    expect(values.slice(top + 1, top + 6).map((row) => row.slice(0, 5))).toEqual([
      ['P&O', 'Salaris', 312, 330, 18],
      ['ICT', 'Werkplek', 200, 410, 210],
      ['JZ', 'Advies', 200, 100, -100],
      ['Casco', 'Directie', 500, 520, 20],
      ['Totaal', '', 1212, 1360, 148],
    ]);
  });

  test('at year end beside what it did cost', () => {
    const others = {
      Realisatie: [
        ['Werkveld', 'Product', 'Kostensoort', 2017],
        ['JZ', 'Advies', 'Personeel', 90],
      ],
    };
    const rows = valuesOf(sheetCalled(fullYear({ others }).sheets, NAME));
    expect(rows[3]?.[5]).toBe('Realisatie');
    expect(rows[4]?.slice(0, 6)).toEqual(['Ast', 'A', 483.5, 450, -33.5, expect.any(Number)]);
    expect(rows.find(([, service]) => service === 'Advies')?.slice(2)).toEqual([200, 100, -100, 90]);
  });

  test('a product that cannot be divided is named', () => {
    const others = {
      Prognose: [
        ['Werkveld', 'Product', 'Kostensoort', 2017],
        ['P&O', 'Salaris', 'Personeel', 330],
        ['JZ', 'Advies', 'Personeel', 'veel'],
      ],
    };
    const rows = valuesOf(sheetCalled(fullYear({ others }).sheets, NAME));
    expect(rows.find(([, service]) => service === 'Advies')?.[5]).toBe('niet verdeeld');
    expect(rows.find(([, service]) => service === 'Salaris')?.[5]).toBeNull();
  });

  test('without a Prognose there is no such sheet', () => {
    const { sheets } = fullYear({ others: { Prognose: undefined } });
    expect(sheets.map(({ name }) => name)).not.toContain(NAME);
  });
});
