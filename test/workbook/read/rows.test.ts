import { BUDGET, type Rows, sheet } from './build-snapshot';
import { cellsOf, findingsOf, marksOf, modelOf } from './look';

/** Headings as rows, as in Schema II.3. */
const SCHEMA: Rows = [
  ['Deelnemers/ afnemers > Producten, diensten, taken', 'A', 'B', 'RT'],
  ['P&O', null, null, null],
  ['Salaris', 'x', 'x', null],
  ['Loopbaanadvies', null, null, null],
  ['ICT', null, null, null],
  ['Werkplek', 'x', null, 'x'],
  ['WOZ', null, null, null],
];
const PRODUCTS = ['P&O/Salaris: x x .', 'P&O/Loopbaanadvies: . . .', 'ICT/Werkplek: x . x', 'ICT/WOZ: . . .'];

describe('rows of a table', () => {
  test('empty rows are skipped and an empty Werkveld continues the one above', () => {
    const model = modelOf({
      Matrix: [
        ['Werkveld', 'Product', 'A', 'B', 'RT'],
        ['P&O', 'Salaris', 'x', 'x', null],
        [null, null, null, null, null],
        [null, 'Advies', null, 'x', null],
        ['ICT', null, null, null, null],
        ['  ', 'Werkplek', 'x', '', 'x'],
      ],
    });
    expect(marksOf(model)).toEqual(['P&O/Salaris: x x .', 'P&O/Advies: . x .', 'ICT/Werkplek: x . x']);
    expect(model.findings).toEqual([]);
  });

  test('the Werkveld may be merged over its products', () => {
    const model = modelOf({
      Begroting: sheet(
        'Begroting',
        [
          ['Werkveld', 'Product', 'Kostensoort', 2016],
          ['P&O', 'Salaris', 'Personeel', 1],
          [null, null, 'Inhuur', 2],
          ['ICT', 'Werkplek', 'Inhuur', 3],
        ],
        { merges: ['A2:A3', 'B2:B3'] },
      ),
    });
    expect(model.findings).toEqual([]);
    expect(model.costLines.map(({ service }) => service)).toEqual([0, 0, 1]);
  });

  test('a note below the table after an empty row is no product', () => {
    const note = [null, null, null, null];
    const model = modelOf({
      Matrix: [
        ['Werkveld', 'Product', 'A', 'B'],
        ['P&O', 'Salaris', 'x', 'x'],
        ['ICT', 'Werkplek', 'x', null],
        note,
        ['Bron: bedrijfsplan 2015'],
        ['concept'],
      ],
    });
    expect(marksOf(model)).toHaveLength(2);
  });

  test('a note in two cells that begins with Bron: or the like', () => {
    const model = modelOf({
      Matrix: [
        ['Werkveld', 'Product', 'A', 'B'],
        ['P&O', 'Salaris', 'x', 'x'],
        ['ICT', 'Werkplek', 'x', null],
        [null, null, null, null],
        ['Bron:', 'bedrijfsplan 2015', null, null],
      ],
    });
    expect(marksOf(model)).toHaveLength(2);
  });

  test('title rows above the header, columns before the table', () => {
    const model = modelOf({
      Begroting: sheet('Begroting', [['Begroting 2016–2019 van de dienst'], [], [], ...BUDGET], {
        at: 'C4',
        merges: ['C4:H4'],
      }),
    });
    expect(model.findings).toEqual([]);
    expect(model.costLines.map(({ source }) => source.cell)).toEqual(['E8', 'E9']);
    expect(model.costLines[0]?.years[0]?.cell).toBe('G8');
  });

  test('a header further down than the first 20 rows is not found', () => {
    const empty: Rows = new Array(20).fill([]);
    expect(findingsOf(modelOf({ Begroting: [...empty, ...BUDGET] }))).toEqual(['SHEET_MISSING error -']);
    expect(modelOf({ Begroting: [...empty.slice(1), ...BUDGET] }).costLines).toHaveLength(2);
  });
});

describe('werkvelden as heading rows', () => {
  test.each([
    ['bold or a fill', { emphasised: ['A1', 'B1', 'A2', 'A5'] }],
    ['a merge', { merges: ['A2:D2', 'A5:D5'] }],
  ])('set apart by %s', (_, options) => {
    const model = modelOf({ Matrix: sheet('Matrix', SCHEMA, options) });
    expect(marksOf(model)).toEqual(PRODUCTS);
    expect(model.findings).toEqual([]);
  });

  test('by being a werkveld that another sheet names', () => {
    expect(marksOf(modelOf({ Matrix: SCHEMA }))).toEqual(PRODUCTS);
  });

  test('bold sets nothing apart where the products are bold as well', () => {
    const emphasised = SCHEMA.map((_, index) => `A${index + 1}`);
    const model = modelOf({
      Matrix: sheet('Matrix', SCHEMA, { emphasised }),
      Begroting: [
        ['Werkveld', 'Product', 'Kostensoort', 2016],
        ['P&O', 'Salaris', 'Personeel', 1],
      ],
    });
    // ICT is then not known to be a werkveld, and stays a product that nobody takes.
    expect(marksOf(model)).toEqual([
      'P&O/Salaris: x x .',
      'P&O/Loopbaanadvies: . . .',
      'P&O/ICT: . . .',
      'P&O/Werkplek: x . x',
      'P&O/WOZ: . . .',
    ]);
  });

  test('a product with the name of its werkveld, taken by nobody, stays a product', () => {
    const model = modelOf({
      Matrix: sheet('Matrix', [SCHEMA[0] ?? [], ['ICT', null], ['ICT', null], ['Werkplek', 'x']], {
        emphasised: ['A2'],
      }),
      Begroting: [
        ['Werkveld', 'Product', 'Kostensoort', 2016],
        ['ICT', 'Werkplek', 'Personeel', 1],
      ],
    });
    expect(marksOf(model)).toEqual(['ICT/ICT: . . .', 'ICT/Werkplek: x . .']);
  });
});

describe('a Matrix that says nothing of werkvelden', () => {
  const matrix: Rows = [
    ['Product', 'A', 'B'],
    ['Salaris', 'x', null],
    ['Werkplek', null, 'x'],
  ];

  test('gets them from the first sheet that names one', () => {
    const model = modelOf({ Matrix: matrix });
    expect(marksOf(model)).toEqual(['P&O/Salaris: x . .', 'ICT/Werkplek: . x .']);
    expect(model.findings).toEqual([]);
  });

  test('a second werkveld for the product is another product, which the matrix has not', () => {
    const model = modelOf({ Matrix: matrix, Begroting: [...BUDGET, ['JZ', 'Salaris', 'Personeel', 'L', 1]] });
    expect(cellsOf(model, 'SERVICE_UNKNOWN')).toEqual(['Begroting!B4']);
  });

  test('and the other way round: the product alone decides when only one fits', () => {
    const begroting: Rows = [
      ['Product', 'Kostensoort', 2016],
      ['Salaris', 'Personeel', 1],
      ['Werkplek', 'Personeel', 2],
    ];
    expect(modelOf({ Begroting: begroting }).costLines.map(({ service }) => service)).toEqual([0, 1]);
    const twice = modelOf({
      Begroting: begroting,
      Matrix: [
        ['Werkveld', 'Product', 'A'],
        ['P&O', 'Salaris', 'x'],
        ['JZ', 'Salaris', 'x'],
        ['ICT', 'Werkplek', 'x'],
      ],
    });
    expect(cellsOf(twice, 'SERVICE_UNKNOWN')).toEqual(['Begroting!A2']);
  });
});
