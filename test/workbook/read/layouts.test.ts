import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import type { RecognisedSheet } from '../../../src/workbook/read/reading';
import { book, MATRIX, type Rows, sheet } from './build-snapshot';
import { cellsOf, findingsOf, marksOf, modelOf } from './look';

const sheetsOf = (sheets: Parameters<typeof book>[0]): readonly RecognisedSheet[] =>
  readWorkbook(book(sheets)).sheets;

const kindsOf = (sheets: Parameters<typeof book>[0]): readonly string[] =>
  sheetsOf(sheets).map(({ sheet: name, kind, header, rows }) => `${name}: ${kind} ${header} ${rows}`);

describe('other layouts', () => {
  test('headings in two lines', () => {
    const found = sheetsOf({
      Matrix: [
        ['Werkveld', 'Product', 'Gemeenten', null, null],
        [null, null, 'A', 'B', 'RT'],
        ...MATRIX.slice(1),
      ],
    })[1];
    expect(found).toMatchObject({ kind: 'matrix', header: 'A2', rows: 2, confidence: 'probable' });
    expect(found?.reasons).toContain('twoLines');
  });

  test('headings merged over two lines are one line', () => {
    const matrix = sheet(
      'Matrix',
      [['Werkveld', 'Product', 'Gemeenten'], [null, null, 'A', 'B', 'RT'], ...MATRIX.slice(1)],
      { merges: ['A1:A2', 'B1:B2', 'C1:D1'] },
    );
    expect(sheetsOf({ Matrix: matrix })[1]).toMatchObject({ header: 'A2', rows: 2, confidence: 'certain' });
  });

  test('participants in rows, products in columns', () => {
    const reading = readWorkbook(
      book({
        Matrix: [
          ['Werkveld', 'P&O', 'ICT', null],
          ['Product', 'Salaris', 'Werkplek', 'Netwerk'],
          ['Almelo', 'x', 'x', null],
          ['Borne', 'x', '(x)', null],
          ['RT', null, 'x', 'x'],
        ],
      }),
    );
    expect(marksOf(reading.model)).toEqual([
      'P&O/Salaris: x x .',
      'ICT/Werkplek: x (x) x',
      'ICT/Netwerk: . . x',
    ]);
    expect(reading.sheets[1]).toMatchObject({ kind: 'matrix', confidence: 'unsure' });
    expect(reading.model.services[1]?.marks?.cells).toEqual(['C3', 'C4', 'C5']);
  });

  test('participants in rows without a word in the corner', () => {
    const model = modelOf({
      Matrix: [['Wie neemt wat af'], ['Gemeente', 'Salaris', 'Werkplek'], ['A', 'x', null], ['B', 'x', 'x']],
      Maatstaven: [
        ['Gemeente', 'inwoners', 'fte'],
        ['A', 72425, 610],
        ['B', 22343, 150],
      ],
    });
    expect(marksOf(model)).toEqual(['P&O/Salaris: x x .', 'ICT/Werkplek: . x .']);
    expect(model.drivers.map(({ name, row }) => `${name} ${row.cells[1]}`)).toEqual([
      'inwoners B3',
      'fte C3',
    ]);
  });

  test('a list of amounts per participant is no matrix', () => {
    expect(
      kindsOf({
        Rekeningen: [
          ['Wie', 'Rekening'],
          ['A', 10],
          ['B', 20],
        ],
      }),
    ).toContain('Rekeningen: unknown undefined 0');
  });

  test('two tables side by side', () => {
    const both: Rows = [
      ['Instelling', 'Waarde', null, 'Maatstaf', 'A', 'B', 'RT'],
      ['Boekjaar', 2017, null, 'fte', 1, 2, 3],
      ['Organisatie', 'Dienst', null, 'uren', 4, 5, 6],
      ['Termijnen', 12],
    ];
    const { model, sheets } = readWorkbook(book({ Basis: both }));
    expect(sheets.slice(3).map(({ kind, header, rows }) => `${kind} ${header} ${rows}`)).toEqual([
      'settings A1 3',
      'drivers D1 2',
    ]);
    expect(model.settings).toMatchObject({ year: 2017, organisation: 'Dienst', terms: 12 });
    expect(model.drivers).toHaveLength(2);
    expect(model.findings).toEqual([]);
  });

  test('an empty column within a table does not split it', () => {
    const matrix = MATRIX.map((row) => [...row.slice(0, 3), null, ...row.slice(3)]);
    expect(marksOf(modelOf({ Matrix: matrix }))).toEqual(marksOf(modelOf()));
  });

  test('blocks per year below each other', () => {
    const block = (year: number): Rows => [
      [`Begroting ${year}`],
      ['Werkveld', 'Product', 'Kostensoort', 'L/B', year],
      ['P&O', 'Salaris', 'Personeel', 'L', year],
      ['Totaal', null, null, null, year],
      [],
    ];
    const model = modelOf({ Begroting: [...block(2016), ...block(2017)] });
    expect(model.findings).toEqual([]);
    expect(model.budgetYears).toEqual([2016, 2017]);
    expect(model.costLines.map(({ years }) => years[0]?.cell)).toEqual(['E3', 'E8']);
  });

  test('budget and actual beside each other, by the words of the headings', () => {
    for (const [above, ...below] of [
      [[], 'Begroting 2016', 'Realisatie 2016', 'Begroting 2017'],
      [[null, null, null, 'Begroting', 'Realisatie', 'Begroting'], 2016, 2016, 2017],
    ] as const) {
      const model = modelOf({
        Begroting: undefined,
        Kosten: [
          above,
          ['Werkveld', 'Product', 'Kostensoort', ...below],
          ['P&O', 'Salaris', 'Personeel', 1, 2, 3],
        ],
      });
      expect(model.findings).toEqual([]);
      expect([model.budgetYears, model.actualYears]).toEqual([[2016, 2017], [2016]]);
      expect(model.costLines.map(({ book: of, years }) => `${of} ${years.map(({ cell }) => cell)}`)).toEqual([
        'budget D3,F3',
        'actual E3',
      ]);
    }
  });

  test('the name of the sheet decides where its headings name one book only', () => {
    const model = modelOf({
      Realisatie: [
        ['Werkveld', 'Product', 'Kostensoort', 'Begroting 2016'],
        ['P&O', 'Salaris', 'Personeel', 1],
      ],
    });
    expect([model.budgetYears, model.actualYears]).toEqual([[2016], [2016]]);
  });

  test('a column of another book than its sheet counts only when no sheet of that book has the year', () => {
    const begroting: Rows = [
      ['Werkveld', 'Product', 'Kostensoort', 'Realisatie 2015', 'Begroting 2016'],
      ['P&O', 'Salaris', 'Personeel', 1, 2],
    ];
    expect(modelOf({ Begroting: begroting }).actualYears).toEqual([2015]);
    const model = modelOf({
      Begroting: begroting,
      Realisatie: [
        ['Werkveld', 'Product', 'Kostensoort', 2015],
        ['P&O', 'Salaris', 'Personeel', 3],
      ],
    });
    expect(cellsOf(model, 'COLUMN_IGNORED')).toEqual(['Begroting!D1']);
    expect(model.costLines.filter(({ book: of }) => of === 'actual')).toHaveLength(1);
  });

  test('two columns for one year: which counts is not for us to say', () => {
    const model = modelOf({
      Begroting: [
        ['Werkveld', 'Product', 'Kostensoort', 'Begroting 2016', 'Begroting 2016 na wijziging'],
        ['P&O', 'Salaris', 'Personeel', 1, 2],
      ],
    });
    expect(model.findings).toMatchObject([
      { code: 'YEAR_DUPLICATE', severity: 'error', scope: 'all', source: { cell: 'E1' } },
    ]);
  });

  test('the year in the name of a sheet without a column Jaar', () => {
    const rows: Rows = [
      ['Werkveld', 'Product', 'A'],
      ['P&O', 'Salaris', 5],
    ];
    const model = modelOf({ 'Voorschotten 2016': rows, 'Voorschotten 2017': rows, Inbreng: rows });
    expect(model.advances.map(({ year }) => year)).toEqual([2016, 2017]);
    expect(model.contributed.map(({ year }) => year)).toEqual([undefined]);
    expect(findingsOf(model)).toEqual(['SHEET_DUPLICATE info Voorschotten 2017!A1']);
  });
});
