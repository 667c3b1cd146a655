/** The notes against amounts that were worked out by hand. */
import { sheetCalled } from '../sheet-values';
import { expectStoredValues } from '../workbook';
import { billedYear, linesOf } from './billed-year';

const ALL = ['overview', 'advance', 'settlement', 'agreement'] as const;
const { sheets } = billedYear({ participants: 'all', kinds: ALL });
const sheetOf = (name: string) => sheetCalled(sheets, `Resultaat ${name}`);

/** The row of a product or total, amounts only; `nth` tells the tables of joint billing apart. */
function amounts(name: string, label: string, nth = 0): readonly number[] {
  const rows = linesOf(sheetOf(name)).filter((row) => row.slice(0, 2).includes(label));
  return (rows[nth] ?? []).filter((value): value is number => typeof value === 'number');
}

describe('R18, R20, R21 Voorschotnota', () => {
  test('a note for two participants has both, and adds them up', () => {
    // Advies: 90 and 95 as Voorschotten says; Werkplek: 800 over 1000, 2000 and 1000 inhabitants.
    expect(amounts('Ast voorschot', 'Advies', 0)).toEqual([90, 18.9, 17.01]);
    expect(amounts('Ast voorschot', 'Werkplek', 0)).toEqual([200, 0, 0]);
    expect(amounts('Ast voorschot', 'Advies', 1)).toEqual([95, 19.95, 9.98]);
    expect(amounts('Ast voorschot', 'Werkplek', 1)).toEqual([200, 0, 0]);
    expect(amounts('Ast voorschot', 'Totaal Ast')).toEqual([290, 18.9, 17.01]);
    expect(amounts('Ast voorschot', 'Totaal Dal')).toEqual([295, 19.95, 9.98]);
    // 585 excluding, 38,85 vat.
    expect(amounts('Ast voorschot', 'Te betalen')).toEqual([623.85]);
  });

  test('the terms are those of the receiver, with their due dates', () => {
    const rows = linesOf(sheetOf('Ast voorschot'));
    const at = rows.findIndex(([first]) => first === 'Termijn');
    const day = (month: number) => Date.UTC(2017, month, 1) / 86_400_000 + 25_569;
    expect(rows.slice(at + 1, at + 6)).toEqual([
      [1, day(0), null, 146.25, null, 9.72, 155.97],
      [2, day(3), null, 146.25, null, 9.71, 155.96],
      [3, day(6), null, 146.25, null, 9.71, 155.96],
      [4, day(9), null, 146.25, null, 9.71, 155.96],
      ['Totaal', '', '', 585, '', 38.85, 623.85],
    ]);
  });

  test('the addressee, and for whom it is', () => {
    expect(linesOf(sheetOf('Ast voorschot')).slice(2, 6)).toEqual([
      ['Aan', 'Ast'],
      ['Voor', 'Ast, Dal'],
      ['Van', 'Dienst Drieland'],
      ['Betreft', 'voorschot 2017 op de bijdragen aan Dienst Drieland'],
    ]);
  });

  test('who is billed through another has a specification without terms', () => {
    const rows = linesOf(sheetOf('Dal voorschot'));
    expect(rows[0]).toEqual(['Specificatie voorschot 2017 · Dal']);
    expect(rows).toContainEqual(['Aan', 'Ast']);
    expect(rows.some(([first]) => first === 'Termijn')).toBe(false);
    expect(amounts('Dal voorschot', 'Te betalen')).toEqual([314.95]);
    expect(rows.flat()).toContain(
      'De nota gaat naar Ast, die ook de termijnen ontvangt. Dit blad is de specificatie.',
    );
  });

  test('R21 the BCF returns part of the vat that is billed, on the sheet of all advances too', () => {
    const row = linesOf(sheetOf('voorschotten')).find(([first]) => first === 'Ast');
    // 17,01 for Ast and 9,98 for Dal; not of the vat over the budget, 21 each.
    expect(row?.slice(-4)).toEqual([585, 38.85, 623.85, 26.99]);
  });

  test('rule and key in words, and the cells', () => {
    const row = linesOf(sheetOf('Beek voorschot')).find((cells) => cells[1] === 'Werkplek');
    expect(row?.[2]).toBe('profijt (R12), naar inwoners');
    expect(row?.at(-1)).toBe('Matrix!D3; Maatstaven!C2; Producten!C3; Begroting!D3');
    const advice = linesOf(sheetOf('Beek voorschot')).find((cells) => cells[1] === 'Advies');
    // The advance stands in a cell of its own.
    expect(String(advice?.at(-1))).toMatch(/^Voorschotten!E2; Matrix!D2; Producten!C2/);
  });
});

describe('R18, R19, R21 Afrekening', () => {
  test('what is settled for two participants together', () => {
    // Advies 333 / 3 = 111; Werkplek 700 as 1 : 2 : 1.
    expect(amounts('Ast afrekening', 'Advies', 0)).toEqual([90, 111, 21, 4.41, 3.97]);
    expect(amounts('Ast afrekening', 'Werkplek', 0)).toEqual([200, 175, -25, 0, 0]);
    expect(amounts('Ast afrekening', 'Advies', 1)).toEqual([95, 111, 16, 3.36, 1.68]);
    // −13 excluding, +7,77 vat.
    expect(amounts('Ast afrekening', 'Terug te ontvangen')).toEqual([5.23]);
    expect(amounts('Ast afrekening', 'verschil, exclusief btw')).toEqual([-13]);
    expect(amounts('Ast afrekening', 'btw over het verschil')).toEqual([7.77]);
    expect(amounts('Ast afrekening', 'te verrekenen, inclusief btw')).toEqual([-5.23]);
    expect(amounts('Ast afrekening', 'btw die het BCF teruggeeft')).toEqual([5.65]);
    expect(amounts('Beek afrekening', 'Terug te ontvangen')).toEqual([48.79]);
  });

  test('R19 how the zero state is reached, in totals of all', () => {
    // Advances 90 + 110 + 95 + 800, actual 333 + 700.
    expect(linesOf(sheetOf('Beek afrekening')).flat()).toContain(
      'Alle deelnemers samen: voorschotten €\u00a01.095,00 en verrekening −€\u00a062,00 zijn de werkelijke kosten van €\u00a01.033,00. In de organisatie blijft €\u00a00,00 achter.',
    );
  });

  test('who has to pay is told so', () => {
    const dear = billedYear(
      { participants: ['B'], kinds: ['settlement'] },
      {
        Realisatie: [
          ['Werkveld', 'Product', 'Kostensoort', 2017],
          ['JZ', 'Advies', 'Personeel', 600],
          ['ICT', 'Werkplek', 'Licenties', 800],
        ],
      },
    );
    const rows = linesOf(sheetCalled(dear.sheets, 'Resultaat Beek afrekening'));
    // 200 − 110, and 21% of 200 less 23,10.
    expect(rows).toContainEqual(['Te betalen', null, 108.9, 'inclusief btw']);
  });

  test('an advance for a product that is not settled is told', () => {
    const refused = billedYear(
      { participants: ['B'], kinds: ['settlement'] },
      {
        Realisatie: [
          ['Werkveld', 'Product', 'Kostensoort', 2017],
          ['JZ', 'Advies', 'Personeel', 'veel'],
          ['ICT', 'Werkplek', 'Licenties', 800],
        ],
      },
    );
    const rows = linesOf(sheetCalled(refused.sheets, 'Resultaat Beek afrekening')).flat();
    expect(rows).toContain(
      'Van het gefactureerde voorschot hoort €\u00a0110,00 bij producten die nog niet zijn afgerekend.',
    );
    expect(rows).toContain('Onvolledig. Niet verdeeld: JZ · Advies.');
  });
});

describe('DVO-bijlage', () => {
  test('products, agreement, norm and price', () => {
    const rows = linesOf(sheetOf('Ast DVO'));
    const [heading = [], ...products] = rows.slice(rows.findIndex(([first]) => first === 'Werkveld'));
    const read = (row: readonly unknown[] = []) =>
      Object.fromEntries(heading.map((name, at) => [name, row[at]]));
    const day = (year: number, month: number, date: number) =>
      Date.UTC(year, month, date) / 86_400_000 + 25_569;
    expect(read(products[0])).toEqual({
      Werkveld: 'JZ',
      Product: 'Advies',
      Pakket: 'maatwerk',
      Afname: 'vast',
      Ingang: day(2016, 0, 1),
      Einde: day(2019, 11, 31),
      Minimumduur: '4 jaar',
      Opzegtermijn: '1 jaar',
      Norm: '98% in 5 dagen',
      'Bekostiging en sleutel': 'profijt (R12), naar gelijk',
      'Prijsindicatie 2017': 100,
    });
    expect(read(products[1])).toMatchObject({
      Product: 'Werkplek',
      Ingang: 'geen DVO',
      'Prijsindicatie 2017': 200,
    });
    expect(products.some((row) => row.includes('Opslag'))).toBe(false);
  });

  test('a product on demand has its rule and no price', () => {
    const row = linesOf(sheetOf('Beek DVO')).find((cells) => cells.includes('Opslag'));
    expect(row).toContain('op afroep');
    expect(row?.at(-1)).toBe('p×q (R13), naar hoeveelheid');
  });
});

describe('all sheets for one participant', () => {
  const own = sheets.filter(({ name }) => / (Ast|Beek|Dal) /.test(name));

  test('every formula gives exactly the value that is stored with it', () => expectStoredValues(own, {}));

  test('they refer to nothing outside themselves', () => {
    expect(own).toHaveLength(12);
    const formulas = own.flatMap(({ rows }) => rows.flat().flatMap((cell) => cell?.formula ?? []));
    expect(formulas.length).toBeGreaterThan(50);
    // Only addresses, functions, numbers and texts.
    for (const formula of formulas)
      expect(formula.replace(/"[^"]*"/g, '')).toMatch(
        /^(?:\$?[A-Z]{1,3}\$?\d+|[A-Z]+\(|[\d.]+|[-+*/<>=,:()])+$/,
      );
    for (const { names, tables } of own) expect([names, tables]).toEqual([undefined, undefined]);
  });

  test('none are made unasked, and only the kinds that were asked for', () => {
    const only = billedYear({ participants: ['D', 'X'], kinds: ['settlement'] }).sheets;
    expect(only.map(({ name }) => name).filter((name) => /Ast|Beek|Dal/.test(name))).toEqual([
      'Resultaat Dal afrekening',
    ]);
  });
});
