/** R16, R20 Two organisations in one workbook are two entities: each sends notes of its own. */
import { STATEMENT_KINDS } from '../../../../src/workbook/report/statements/choice';
import { sheetCalled } from '../sheet-values';
import { expectStoredValues } from '../workbook';
import { billedYear, linesOf, termsOf } from './billed-year';
import { TWO_ORGANISATIONS } from './two-organisations';

const ALL = { participants: 'all', kinds: STATEMENT_KINDS } as const;

describe('two organisations, worked out by hand', () => {
  const { sheets, calculation } = billedYear(ALL, TWO_ORGANISATIONS);
  const sheetOf = (name: string) => sheetCalled(sheets, `Resultaat ${name}`);
  const head = (name: string) => linesOf(sheetOf(name)).slice(2, 6);
  const row = (name: string, label: string) => linesOf(sheetOf(name)).find(([first]) => first === label);

  test('is read as it stands', () =>
    // Not every product has an agreement.
    expect([...new Set(calculation.findings.map(({ code }) => code))]).toEqual(['AGREEMENT_MISSING']));

  test('from its own organisation, to whoever is billed by it', () => {
    const own = sheets.map(({ name }) => name).filter((name) => / (Ast|Beek|Dal|Zuid) /.test(name));
    expect(own.filter((name) => !/ (overzicht|DVO)/.test(name))).toEqual([
      'Resultaat Ast voorschot DN',
      'Resultaat Ast voorschot Z',
      'Resultaat Ast afrekening DN',
      'Resultaat Ast afrekening Z',
      'Resultaat Beek voorschot DN',
      'Resultaat Beek voorschot Z',
      'Resultaat Beek afrekening DN',
      'Resultaat Beek afrekening Z',
      'Resultaat Dal voorschot DN',
      'Resultaat Dal voorschot Z',
      'Resultaat Dal afrekening DN',
      'Resultaat Dal afrekening Z',
      // An organisation that takes part has notes of the other one.
      'Resultaat Zuid voorschot DN',
      'Resultaat Zuid afrekening DN',
    ]);
    expect(own.filter((name) => / DVO/.test(name))).toEqual([
      'Resultaat Ast DVO DN',
      'Resultaat Ast DVO Z',
      'Resultaat Beek DVO DN',
      'Resultaat Beek DVO Z',
      'Resultaat Dal DVO DN',
      'Resultaat Dal DVO Z',
      'Resultaat Zuid DVO DN',
    ]);
    expect(head('Ast voorschot Z')).toEqual([
      ['Aan', 'Ast'],
      ['Voor', 'Ast, Dal'],
      ['Van', 'Zuid'],
      ['Betreft', 'voorschot 2017 op de bijdragen aan Zuid'],
    ]);
  });

  test('the terms divide what that organisation bills, with the vat that it asks', () => {
    // 100,01 each for Ast and Dal, and 21 vat over each; over four terms.
    expect(row('Ast voorschot DN', 'Te betalen')).toEqual([
      'Te betalen',
      null,
      242.02,
      'in 4 termijnen, inclusief btw',
    ]);
    expect(termsOf(sheetOf('Ast voorschot DN'))).toEqual([5001n, 5001n, 5000n, 5000n]);
    expect(row('Ast voorschot DN', 'Totaal')).toEqual(['Totaal', '', '', 200.02, '', 42, 242.02]);
    // 100,01 each; no vat, no columns for it.
    expect(row('Ast voorschot Z', 'Te betalen')).toEqual(['Te betalen', null, 200.02, 'in 4 termijnen']);
    expect(linesOf(sheetOf('Ast voorschot Z')).flat()).not.toContain('Btw');
    // The BCF returns 90% of 21 and 50% of 21. On the sheet of all they are added up: not 400,04 over four terms, which would be 100,01 each.
    const all = linesOf(sheetCalled(sheets, 'Resultaat voorschotten'));
    expect(all.find(([first]) => first === 'Ast')).toEqual([
      'Ast',
      'A',
      100.02,
      100.02,
      100,
      100,
      400.04,
      42,
      442.04,
      29.4,
    ]);
    expect(
      all.filter(([first, , third]) => first === 'Ast' && third === 'Zuid').map((one) => one[5]),
    ).toEqual([50.01, 50.01, 50, 50]);
  });

  test('the settlement is that of its organisation, to the cent and in words', () => {
    // Advies 440,04 / 4 = 110,01 each for Ast and Dal, less 100,01; vat 23,10 less 21 each.
    expect(row('Ast afrekening DN', 'Te betalen')?.[2]).toBe(24.2);
    // Werkplek 90,01 each less 100,01.
    expect(row('Ast afrekening Z', 'Terug te ontvangen')?.[2]).toBe(20);
    // Opslag 50 less 40 on Voorschotten; Werkplek 90,01 less 100,01.
    expect(row('Beek afrekening Z', 'Niets te verrekenen')?.[2]).toBe(0);
    expect(linesOf(sheetOf('Beek afrekening Z')).flat()).toContain(
      'Alle deelnemers samen: voorschotten €\u00a0340,03 en verrekening −€\u00a020,00 zijn de werkelijke kosten van €\u00a0320,03. In de organisatie blijft €\u00a00,00 achter.',
    );
  });

  test('an annex has the products of its organisation, the page those of all', () => {
    const products = (name: string) => linesOf(sheetOf(name)).map((line) => line[1]);
    expect(products('Beek DVO DN')).toEqual(expect.arrayContaining(['Advies']));
    expect(products('Beek DVO DN')).not.toEqual(expect.arrayContaining(['Opslag']));
    expect(products('Beek DVO Z')).toEqual(expect.arrayContaining(['Werkplek', 'Opslag']));
    expect(linesOf(sheetOf('Beek DVO Z')).flat()).toContain('Beek neemt 2 producten af van Zuid.');
    // 100,01 + 100,01 + 50.
    expect(linesOf(sheetOf('Beek overzicht')).flat()).toContain(250.02);
  });

  test('every formula gives exactly the value that is stored with it', () =>
    expectStoredValues(
      sheets.filter(({ name }) => / (Ast|Beek|Dal|Zuid) | voorschotten$/.test(name)),
      {},
    ));

  test('what one organisation could not divide, the other does not tell', () => {
    const Realisatie = [
      ...(TWO_ORGANISATIONS.Realisatie ?? []).slice(0, 3),
      ['Zuid', 'ICT', 'Opslag', 'Licenties', 'veel'],
    ];
    const broken = billedYear(
      { participants: ['B'], kinds: ['settlement'] },
      { ...TWO_ORGANISATIONS, Realisatie },
    ).sheets;
    const words = (name: string) =>
      linesOf(sheetCalled(broken, `Resultaat ${name}`))
        .flat()
        .join('\n');
    expect(words('Beek afrekening Z')).toMatch(/Onvolledig. Niet verdeeld: ICT · Opslag\./);
    expect(words('Beek afrekening DN')).not.toMatch(/onvolledig|nog niet/i);
  });

  test('R20 the terms after a Begrotingswijziging are those of the notes, which come to what is billed in all', () => {
    const amended = {
      ...TWO_ORGANISATIONS,
      'Begrotingswijziging 1': [
        ['Organisatie', 'Werkveld', 'Product', 'Kostensoort', 2017],
        ['Dienst Noord', 'JZ', 'Advies', 'Personeel', 4],
      ],
    };
    const after = billedYear(ALL, amended).sheets;
    const changes = linesOf(sheetCalled(after, 'Resultaat wijzigingen'));
    // Noord 200,02 and then 202,02; Zuid 200,02 before and after.
    expect(
      changes
        .filter(([name, , , ...rest]) => name === 'Ast' && typeof rest[5] === 'string')
        .map((one) => one.slice(2, 6)),
    ).toEqual([
      ['Dienst Noord', 50.01, 0.5, 50.51],
      ['Dienst Noord', 50.01, 0.5, 50.51],
      ['Dienst Noord', 50, 0.5, 50.5],
      ['Dienst Noord', 50, 0.5, 50.5],
      ['Zuid', 50.01, 0, 50.01],
      ['Zuid', 50.01, 0, 50.01],
      ['Zuid', 50, 0, 50],
      ['Zuid', 50, 0, 50],
    ]);
    const billed = linesOf(sheetCalled(after, 'Resultaat voorschotten')).find(([name]) => name === 'Ast');
    expect(billed?.slice(2, 6)).toEqual([100.52, 100.52, 100.5, 100.5]);
  });
});
