import { sheet } from '../build-snapshot';
import { cellsOf, findingsOf, marksOf, modelOf, stopsOf } from '../look';

describe('Matrix', () => {
  test('marks of every kind, by code, name and alias, in any order of columns', () => {
    const model = modelOf({
      Matrix: [
        ['Herkomst', 'RT', 'Product', 'Börne', 'Omvang', 'ALMELO', 'Werkveld', 'Indicatief'],
        ['Regio Twente', 'X', 'Salaris', '(x)', '16 fte', 'on demand', 'P&O', 'ca.'],
        [null, 12.5, 'Werkplek', '-', null, '2,5', 'ICT', null],
      ],
    });
    expect(findingsOf(model)).toEqual([]);
    expect(marksOf(model)).toEqual(['P&O/Salaris: on demand (x) x', 'ICT/Werkplek: 2.5 . 12.5']);
    expect(model.services[0]).toMatchObject({
      origin: 'Regio Twente',
      extent: '16 fte',
      indication: 'ca.',
      kind: 'regular',
      source: { sheet: 'Matrix', cell: 'C2' },
    });
    expect(model.services[0]?.marks?.cells).toEqual(['F2', 'D2', 'B2']);
  });

  test('R6 anything else is an error at that cell, and that product is not allocated', () => {
    const model = modelOf({
      Matrix: [
        ['Werkveld', 'Product', 'A', 'B', 'RT'],
        ['P&O', 'Salaris', 'x', '?', -1],
        ['ICT', 'Werkplek', true, 'x', { error: '#REF!' }],
      ],
    });
    expect(findingsOf(model)).toEqual([
      'MARK_UNREADABLE error Matrix!D2',
      'MARK_UNREADABLE error Matrix!E2',
      'MARK_UNREADABLE error Matrix!C3',
      'MARK_UNREADABLE error Matrix!E3',
    ]);
    expect(new Set(stopsOf(model))).toEqual(
      new Set(['Salaris * * MARK_UNREADABLE', 'Werkplek * * MARK_UNREADABLE']),
    );
  });

  test('a merged mark counts for every column it spans', () => {
    const model = modelOf({
      Matrix: sheet(
        'Matrix',
        [
          ['Werkveld', 'Product', 'A', 'B', 'RT'],
          ['P&O', 'Salaris', 'on demand', null, null],
          ['ICT', 'Werkplek', null, 'x'],
        ],
        { merges: ['C2:E2', 'D3:E3'] },
      ),
    });
    expect(marksOf(model)).toEqual(['P&O/Salaris: on demand on demand on demand', 'ICT/Werkplek: . x x']);
  });

  test('a group column counts for every member', () => {
    const model = modelOf({
      Matrix: [
        ['Werkveld', 'Product', 'noord', 'RT'],
        ['P&O', 'Salaris', 'x', null],
        ['ICT', 'Werkplek', 100, 'x'],
      ],
    });
    expect(marksOf(model)).toEqual(['P&O/Salaris: x x .', 'ICT/Werkplek: 100 100 x']);
    // A number for a group may be meant for all of it together.
    expect(findingsOf(model)).toEqual(['NUMBER_AMBIGUOUS warning Matrix!C3']);
  });

  test('two columns about one participant must not contradict each other', () => {
    const model = modelOf({
      Matrix: [
        ['Werkveld', 'Product', 'Noord', 'A', 'RT'],
        ['P&O', 'Salaris', 'x', 'x', null],
        ['ICT', 'Werkplek', 'x', '(x)', null],
      ],
    });
    expect(findingsOf(model)).toEqual(['COLUMN_DUPLICATE error Matrix!D3']);
    expect(stopsOf(model)).toEqual(['Werkplek * * COLUMN_DUPLICATE']);
    expect(marksOf(model)[0]).toBe('P&O/Salaris: x x .');
  });

  test('the same product twice; the same name in another werkveld is another product', () => {
    const model = modelOf({
      Matrix: [
        ['Werkveld', 'Product', 'A', 'B'],
        ['P&O', 'Salaris', 'x', null],
        ['ICT', 'Werkplek', 'x', null],
        ['ICT', 'Salaris', 'x', null],
        ['p&o', 'SALARIS', null, 'x'],
      ],
    });
    expect(findingsOf(model)).toEqual(['SERVICE_DUPLICATE error Matrix!B5']);
    expect(stopsOf(model)).toEqual(['Salaris * * SERVICE_DUPLICATE']);
    expect(marksOf(model)).toHaveLength(3);
  });

  test('products of two organisations', () => {
    const model = modelOf({
      Instellingen: [
        ['Instelling', 'Waarde'],
        ['Organisatie', 'Twentebedrijf'],
      ],
      Matrix: [
        ['Organisatie', 'Werkveld', 'Product', 'A', 'B'],
        ['Regio Twente', 'P&O', 'Salaris', 'x', null],
        [null, 'P&O', 'Salaris', null, 'x'],
        ['twentebedrijf', 'ICT', 'Werkplek', null, 'x'],
      ],
    });
    expect(findingsOf(model)).toEqual([]);
    expect(model.organisations).toEqual(['Regio Twente', 'Twentebedrijf']);
    expect(model.services.map(({ organisation }) => organisation)).toEqual([
      'Regio Twente',
      'Twentebedrijf',
      'Twentebedrijf',
    ]);
    expect(model.costLines.map(({ service }) => service)).toEqual([1, 2]);
  });

  test('the product column is the one with product, dienst or taak in its heading', () => {
    const header = ['Taakveld', 'Deelnemers/ afnemers > Producten, diensten, taken', 'A', 'B'];
    const model = modelOf({
      Matrix: [header, ['0.4', 'Salaris', 'x', null], ['0.4', 'Werkplek', 'x', null]],
    });
    expect(model.services.map(({ name }) => name)).toEqual(['Salaris', 'Werkplek']);
    expect(cellsOf(model, 'COLUMN_IGNORED')).toEqual(['Matrix!A1']);
  });

  test('a participant whose name has dienst in it is no product column', () => {
    const model = modelOf({
      Deelnemers: [
        ['Code', 'Naam', 'Soort'],
        ['A', 'Almelo', 'gemeente'],
        ['OD', 'Omgevingsdienst', 'samenwerkingsverband'],
      ],
      Matrix: [
        ['Omgevingsdienst', 'A', 'Taken'],
        ['x', null, 'Salaris'],
        [null, 'x', 'Werkplek'],
      ],
    });
    expect(marksOf(model)).toEqual(['P&O/Salaris: . x', 'ICT/Werkplek: x .']);
  });

  test('a product whose name is an error of Excel is not allocated', () => {
    const model = modelOf({
      Matrix: [
        ['Werkveld', 'Product', 'A', 'B'],
        ['P&O', { error: '#REF!' }, 'x', null],
        ['ICT', 'Werkplek', 'x', null],
        ['P&O', 'Salaris', 'x', null],
      ],
    });
    expect(findingsOf(model)).toEqual(['WORD_UNKNOWN error Matrix!B2']);
    expect(stopsOf(model)).toEqual(['#REF! * * WORD_UNKNOWN']);
  });

  test('a row with marks and no product', () => {
    const model = modelOf({
      Matrix: [
        ['Werkveld', 'Product', 'A', 'B'],
        ['P&O', 'Salaris', 'x', null],
        ['ICT', 'Werkplek', 'x', null],
        ['ICT', null, 'x', null],
      ],
    });
    expect(findingsOf(model)).toEqual(['SERVICE_UNKNOWN error Matrix!B4']);
  });
});

describe('columns of the Matrix that are no participant', () => {
  const matrix = (header: (string | null)[], first: (string | number | null)[]) =>
    modelOf({ Matrix: [header, first, ['ICT', 'Werkplek', 'x', null, 'x', null]] });

  test('between the participants, with a mark in it: it stops the products marked there', () => {
    const model = matrix(
      ['Werkveld', 'Product', 'A', 'Noaber T-O', 'B', 'RT'],
      ['P&O', 'Salaris', 'x', 'x', null, null],
    );
    expect(findingsOf(model)).toEqual(['PARTICIPANT_UNKNOWN error Matrix!D1']);
    expect(stopsOf(model)).toEqual(['Salaris * * PARTICIPANT_UNKNOWN']);
  });

  test('between the participants, empty or with words only: ignored', () => {
    for (const content of [null, 'gaat over in 2017']) {
      const model = matrix(
        ['Werkveld', 'Product', 'A', 'Opmerking', 'B', 'RT'],
        ['P&O', 'Salaris', 'x', content, null, null],
      );
      expect(findingsOf(model)).toEqual(['COLUMN_IGNORED info Matrix!D1']);
    }
  });

  test('without a heading: a warning when it has marks', () => {
    const model = matrix(
      ['Werkveld', 'Product', 'A', null, 'B', 'RT'],
      ['P&O', 'Salaris', 'x', 'x', null, 'x'],
    );
    expect(findingsOf(model)).toEqual(['COLUMN_UNNAMED warning Matrix!D2']);
    expect(stopsOf(model)).toEqual([]);
  });

  test('beside the participants: ignored, with a warning when it has marks', () => {
    const header = ['Werkveld', 'Product', 'A', 'B', 'RT', 'Losser'];
    expect(findingsOf(matrix(header, ['P&O', 'Salaris', 'x', null, null, 'tekst']))).toEqual([
      'COLUMN_IGNORED info Matrix!F1',
    ]);
    expect(findingsOf(matrix(header, ['P&O', 'Salaris', 'x', null, null, 'x']))).toEqual([
      'COLUMN_IGNORED warning Matrix!F1',
    ]);
  });

  test('a column headed Totaal is left out without a word', () => {
    expect(
      findingsOf(
        matrix(['Werkveld', 'Product', 'A', 'B', 'RT', 'Totaal'], ['P&O', 'Salaris', 'x', null, null, 1]),
      ),
    ).toEqual([]);
  });
});
