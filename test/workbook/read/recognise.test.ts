import { CORRECTIONS_KEY, parseCorrections, writeCorrections } from '../../../src/workbook/read/corrections';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import type { RecognisedSheet } from '../../../src/workbook/read/reading';
import { BUDGET, book, MATRIX, PARTICIPANTS, type Rows, sheet, workbook } from './build-snapshot';
import { cellsOf, findingsOf, marksOf, modelOf } from './look';

const sheetsOf = (sheets: Parameters<typeof book>[0]): readonly RecognisedSheet[] =>
  readWorkbook(book(sheets)).sheets;

const kindsOf = (sheets: Parameters<typeof book>[0]): readonly string[] =>
  sheetsOf(sheets).map(({ sheet: name, kind, header, rows }) => `${name}: ${kind} ${header} ${rows}`);

describe('recognition by header row', () => {
  test('every sheet of the contract, whatever it is called', () => {
    const kinds = sheetsOf({
      Z1: [['instelling ', ' WAARDE']],
      Z2: [['Maatstaf', 'Jaar', 'A', 'B']],
      Z3: [['Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Vanaf']],
      Z4: [['Werkveld', 'Product', 'Soort', 'Jaar', 'A']],
      Z5: [['Werkveld', 'Product', 'Jaar', 'Tarief']],
      Z6: [['Deelnemer', 'Werkveld', 'Product', 'Ingang']],
      Z7: [['Omschrijving', 'Jaar', 'Soort', 'A']],
      Z8: [['Van organisatie', 'Deelnemer', 'Naar organisatie', 'Werkveld', 'Product']],
      Z9: [['Jaar', 'Kostensoort', 'Index']],
      Z10: [['Deelnemer', 'Werkveld', 'Product', 'Deelname', 'Contramal', 'Fte', 'Budget', 'Frictiekosten']],
      Z11: [['Scenario', 'Wijziging', 'Deelnemer', 'Jaar', 'Waarde']],
      'Ingebracht budget': [['Werkveld', 'Product', 'Jaar', 'A']],
      'Voorschot 2016': [['Werkveld', 'Product', 'A', 'B']],
      Leeswijzer: [['Dit blad zegt iets over producten']],
    }).map(({ sheet: name, kind }) => `${name} ${kind}`);
    expect(kinds).toEqual([
      'Deelnemers participants',
      'Matrix matrix',
      'Begroting budget',
      'Z1 settings',
      'Z2 drivers',
      'Z3 services',
      'Z4 volumes',
      'Z5 tariffs',
      'Z6 agreements',
      'Z7 friction',
      'Z8 recharges',
      'Z9 indexes',
      'Z10 onboarding',
      'Z11 scenarios',
      'Ingebracht budget contributed',
      'Voorschot 2016 advances',
      'Leeswijzer unknown',
    ]);
  });

  test('says where the header is, how many rows follow, and what each column is', () => {
    const [, matrix] = sheetsOf({ Matrix: [['Titel'], ...MATRIX, ['ICT', 'Netwerk', 'x', null, null]] });
    expect(matrix).toMatchObject({ header: 'A2', rows: 3, hidden: false, confidence: 'certain' });
    expect(matrix?.columns).toEqual([
      { cell: 'A2', heading: 'Werkveld', role: 'field' },
      { cell: 'B2', heading: 'Product', role: 'service' },
      { cell: 'C2', heading: 'A', role: 'participants', participants: ['A'] },
      { cell: 'D2', heading: 'B', role: 'participants', participants: ['B'] },
      { cell: 'E2', heading: 'RT', role: 'participants', participants: ['RT'] },
    ]);
  });

  test('hidden sheets are read and told; result sheets of our own are not', () => {
    const snapshot = workbook([
      sheet('Deelnemers', PARTICIPANTS, { visibility: 'hidden' }),
      sheet('Matrix', MATRIX),
      sheet('Begroting', BUDGET, { visibility: 'veryHidden' }),
      sheet('Resultaat lijst', BUDGET, { own: true }),
    ]);
    const { model, sheets } = readWorkbook(snapshot);
    expect(model.costLines).toHaveLength(2);
    expect(sheets.map(({ hidden }) => hidden)).toEqual([true, false, true]);
    expect(findingsOf(model)).toEqual(['HIDDEN_READ info Deelnemers!A1', 'HIDDEN_READ info Begroting!A1']);
  });

  test('hidden rows and columns with something in them are told', () => {
    const model = modelOf({
      Begroting: sheet('Begroting', [...BUDGET, []], { hiddenRows: [2, 3, 9], hiddenColumns: [3, 8] }),
    });
    expect(model.findings).toMatchObject([
      { code: 'HIDDEN_READ', params: { sheet: 'Begroting', whole: '', rows: 1, columns: 1 } },
    ]);
    expect(model.costLines).toHaveLength(2);
  });

  test.each(['Deelnemers', 'Matrix', 'Begroting'])('without %s nothing may be calculated', (name) => {
    const model = modelOf({ [name]: undefined });
    expect(model.findings).toContainEqual(
      expect.objectContaining({ code: 'SHEET_MISSING', severity: 'error', scope: 'all' }),
    );
  });

  test('an empty workbook misses all three', () => {
    expect(findingsOf(readWorkbook(workbook([])).model)).toEqual(new Array(3).fill('SHEET_MISSING error -'));
  });

  test('two sheets of one kind both count', () => {
    const model = modelOf({
      'Begroting ICT': [
        ['Werkveld', 'Product', 'Kostensoort', 2016],
        ['ICT', 'Werkplek', 'Inhuur', 5],
      ],
    });
    expect(findingsOf(model)).toEqual(['SHEET_DUPLICATE info Begroting ICT!A1']);
    expect(model.costLines).toHaveLength(3);
  });
});

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

describe('amounts in thousands', () => {
  test.each(['(bedragen x € 1.000)', 'in duizenden euro’s', 'Begroting x €1000'])(
    '%s above the table',
    (text) => {
      const reading = readWorkbook(book({ Begroting: [[text], ...BUDGET] }));
      expect(reading.model.costLines.map(({ years }) => years[0]?.amount)).toEqual([100_000_000, 50_000_000]);
      expect(findingsOf(reading.model)).toEqual(['AMOUNTS_SCALED warning Begroting!A1']);
      expect(reading.sheets[2]).toMatchObject({ confidence: 'unsure' });
    },
  );

  test('in the heading of one column', () => {
    const model = modelOf({
      Begroting: [
        ['Werkveld', 'Product', 'Kostensoort', '2016 (x € 1.000)', 2017],
        ['P&O', 'Salaris', 'Personeel', 1.5, 1500],
      ],
    });
    expect(model.costLines[0]?.years.map(({ amount }) => amount)).toEqual([150_000, 150_000]);
    expect(findingsOf(model)).toEqual(['AMOUNTS_SCALED warning Begroting!D1']);
  });

  test('volumes and drivers are never scaled', () => {
    const model = modelOf({ Maatstaven: [['in duizenden'], ['Maatstaf', 'A'], ['inwoners', 72]] });
    expect(String(model.drivers[0]?.row.values[0])).toBe('72');
  });
});

describe('copies and other years are put aside', () => {
  test.each(['Begroting (2)', 'Begroting oud', 'Kopie van Begroting', 'Begroting na wijziging'])(
    '%s',
    (name) => {
      const { model, sheets } = readWorkbook(book({ [name]: BUDGET }));
      expect(findingsOf(model)).toEqual([`SHEET_ASIDE warning ${name}!A1`]);
      expect(model.costLines).toHaveLength(2);
      expect(sheets[3]).toMatchObject({
        kind: 'unknown',
        confidence: 'unsure',
        reasons: expect.arrayContaining(['aside']),
      });
    },
  );

  test('a copy without an original counts', () => {
    const model = modelOf({ Begroting: undefined, 'Begroting (2)': BUDGET });
    expect(model.findings).toEqual([]);
    expect(model.costLines).toHaveLength(2);
  });

  test('of matrices per year the one of the year counts', () => {
    const model = modelOf({ Matrix: undefined, 'Matrix 2015': MATRIX, 'Matrix 2016': MATRIX });
    expect(findingsOf(model)).toEqual(['SHEET_ASIDE warning Matrix 2015!A1']);
    expect(model.services[0]?.source.sheet).toBe('Matrix 2016');
  });
});

describe('names that are not known', () => {
  const matrix = (heading: string): Rows => [
    ['Werkveld', 'Product', 'A', heading, 'RT'],
    ['P&O', 'Salaris', 'x', 'x', null],
    ['ICT', 'Werkplek', 'x', null, 'x'],
  ];
  const Deelnemers: Rows = [
    ['Code', 'Naam', 'Soort'],
    ['A', 'Almelo', 'gemeente'],
    ['He', 'Hengelo', 'gemeente'],
    ['HvT', 'Hof van Twente', 'gemeente'],
    ['R-H', 'Rijssen-Holten', 'gemeente'],
    ['RT', 'Regio Twente', 'samenwerkingsverband'],
  ];

  test.each([
    ['Hengelo (O)', 'Hengelo'],
    ['Hengeloo', 'Hengelo'],
    ['Hof v. Twente', 'Hof van Twente'],
    ['Rijssen - Holten', 'Rijssen-Holten'],
    ['Noaber T-O', undefined],
  ])('%s: proposed is %s, and nothing is taken for granted', (heading, proposal) => {
    const { findings } = modelOf({ Deelnemers, Matrix: matrix(heading) });
    expect(findings).toMatchObject([{ code: 'PARTICIPANT_UNKNOWN', source: { cell: 'D1' } }]);
    expect(findings[0]?.params.proposal).toBe(proposal);
  });

  test('dots, accents and case say nothing', () => {
    expect(modelOf({ Deelnemers, Matrix: matrix('H.v.T.') }).findings).toEqual([]);
    expect(modelOf({ Matrix: matrix('BÖRNE') }).findings).toEqual([]);
  });
});

describe('corrections by the user', () => {
  const withMemory = (sheets: Parameters<typeof book>[0], corrections: object) =>
    readWorkbook({ ...book(sheets), memory: { [CORRECTIONS_KEY]: JSON.stringify(corrections) } });

  test('a sheet is what the user says', () => {
    const Kosten = BUDGET;
    const actual = withMemory({ Kosten }, { sheets: { Kosten: 'actual' } });
    expect(actual.model.actualYears).toEqual([2016]);
    expect(actual.sheets[3]).toMatchObject({ kind: 'actual', confidence: 'certain' });
    expect(withMemory({ Kosten }, { sheets: { Kosten: 'unknown' } }).model.costLines).toHaveLength(2);
    const copy = withMemory({ 'Begroting (2)': BUDGET }, { sheets: { 'Begroting (2)': 'budget' } });
    expect(copy.model.costLines).toHaveLength(4);
  });

  test('a name means who the user says', () => {
    const Matrix: Rows = [
      ['Werkveld', 'Product', 'Stad', 'NoabDT'],
      ['P&O', 'Salaris', 'x', null],
      ['ICT', 'Werkplek', null, 'x'],
    ];
    const { model } = withMemory({ Matrix }, { participants: { stad: ['A'], NoabDT: ['B', 'RT'] } });
    expect(model.findings).toEqual([]);
    expect(marksOf(model)).toEqual(['P&O/Salaris: x . .', 'ICT/Werkplek: . x x']);
  });

  test('what is written reads back; anything else is left out', () => {
    const corrections = { sheets: { Kosten: 'actual' as const }, participants: { Stad: ['A'] } };
    expect(parseCorrections(writeCorrections(corrections))).toEqual(corrections);
    for (const text of [
      undefined,
      '',
      '{',
      '3',
      'null',
      '{"sheets":3}',
      '{"sheets":{"a":"b"},"participants":{"x":1}}',
    ])
      expect(parseCorrections(text)).toEqual({ sheets: {}, participants: {} });
  });
});
