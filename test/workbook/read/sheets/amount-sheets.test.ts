import { BUDGET, type Rows, sheet } from '../build-snapshot';
import { cellsOf, findingsOf, modelOf, shown, stopsOf } from '../look';

const HEADER = ['Werkveld', 'Product', 'Jaar', 'A', 'B', 'RT'];

describe('Inbreng and Voorschotten', () => {
  test('an amount per participant, empty and 0 apart', () => {
    const model = modelOf({
      Inbreng: [HEADER, ['P&O', 'Salaris', null, '1.000,50', 0, null]],
      Voorschotten: [
        HEADER,
        ['P&O', 'Salaris', 2016, 10, null, null],
        ['P&O', 'Salaris', 2017, 20, null, null],
      ],
    });
    expect(model.findings).toEqual([]);
    expect(model.contributed).toMatchObject([{ service: 0, year: undefined, row: { sheet: 'Inbreng' } }]);
    expect(shown(model.contributed[0]?.row.values ?? [])).toBe('100050 0 .');
    expect(model.contributed[0]?.row.cells).toEqual(['D2', 'E2', 'F2']);
    expect(model.advances.map(({ year }) => year)).toEqual([2016, 2017]);
  });

  test.each([
    ['Inbreng', 'Salaris * 2016 NUMBER_UNREADABLE'],
    // An advance is wanted at the settlement only.
    ['Voorschotten', 'Salaris actual 2016 NUMBER_UNREADABLE'],
  ])('an amount on %s that cannot be read', (name, stop) => {
    const model = modelOf({ [name]: [HEADER, ['P&O', 'Salaris', 2016, 'veel', 1, null]] });
    expect(findingsOf(model)).toEqual([`NUMBER_UNREADABLE error ${name}!D2`]);
    expect(stopsOf(model)).toEqual([stop]);
  });

  test('a year that cannot be read stops the product in every year', () => {
    const model = modelOf({ Inbreng: [HEADER, ['P&O', 'Salaris', 'straks', 1, 1, null]] });
    expect(findingsOf(model)).toEqual(['DATE_UNREADABLE error Inbreng!C2']);
    expect(stopsOf(model)).toEqual(['Salaris * * DATE_UNREADABLE']);
    expect(model.contributed).toEqual([]);
  });

  test('two rows for one product and year', () => {
    const row = ['P&O', 'Salaris', 2016, 1, 1, null];
    const model = modelOf({ Inbreng: [HEADER, row, row] });
    expect(findingsOf(model)).toEqual(['ROW_DUPLICATE error Inbreng!B3']);
    expect(stopsOf(model)).toEqual(['Salaris * 2016 ROW_DUPLICATE']);
  });

  test('a product that is nowhere else', () => {
    const model = modelOf({ Inbreng: [HEADER, ['P&O', 'Salarissen', null, 1, 1, null]] });
    expect(cellsOf(model, 'SERVICE_UNKNOWN')).toEqual(['Inbreng!B2']);
    expect(model.services).toHaveLength(2);
  });

  test('an unknown column between the participants with an amount stops the product', () => {
    const rows: Rows = [
      ['Werkveld', 'Product', 'A', 'Losser', 'B'],
      ['P&O', 'Salaris', 1, 5, 1],
      ['ICT', 'Werkplek', 1, 0, 1],
    ];
    expect(stopsOf(modelOf({ Inbreng: rows }))).toEqual(['Salaris * * PARTICIPANT_UNKNOWN']);
    expect(stopsOf(modelOf({ Voorschotten: rows }))).toEqual(['Salaris actual * PARTICIPANT_UNKNOWN']);
  });

  test('a group is no participant where amounts are due', () => {
    const model = modelOf({
      Inbreng: [
        ['Werkveld', 'Product', 'A', 'Noord', 'B'],
        ['P&O', 'Salaris', 1, 5, 1],
      ],
    });
    expect(findingsOf(model)).toEqual(['PARTICIPANT_UNKNOWN error Inbreng!D1']);
  });

  test('a total row is checked and left out', () => {
    const model = modelOf({
      Inbreng: [
        HEADER,
        ['P&O', 'Salaris', null, 100, 50, null],
        ['ICT', 'Werkplek', null, 10, 5, null],
        ['Totaal', null, null, 110, 54, null],
      ],
    });
    expect(model.contributed).toHaveLength(2);
    expect(cellsOf(model, 'TOTAL_DIFFERS')).toEqual(['Inbreng!E4']);
  });

  test('a merged amount counts for each cell, and is told once', () => {
    const model = modelOf({
      Inbreng: sheet('Inbreng', [HEADER, ['P&O', 'Salaris', null, 100, null, null]], { merges: ['D2:F2'] }),
    });
    expect(shown(model.contributed[0]?.row.values ?? [])).toBe('10000 10000 10000');
    expect(model.findings).toMatchObject([
      { code: 'AMOUNT_MERGED', severity: 'warning', source: { cell: 'D2' }, params: { cells: 3 } },
    ]);
  });

  test('two columns for one participant must not both hold an amount', () => {
    const model = modelOf({
      Inbreng: [
        ['Werkveld', 'Product', 'B', 'Borne'],
        ['P&O', 'Salaris', 1, 1],
        ['ICT', 'Werkplek', null, 2],
      ],
    });
    expect(findingsOf(model)).toEqual(['COLUMN_DUPLICATE error Inbreng!D2']);
    expect(model.contributed.map(({ row }) => shown(row.values))).toEqual(['. unreadable .', '. 200 .']);
  });
});

describe('Hoeveelheden', () => {
  const header = ['Werkveld', 'Product', 'Soort', 'Jaar', 'Eenheid', 'A', 'B'];

  test('budgeted and actual, with all decimals', () => {
    const model = modelOf({
      Hoeveelheden: [
        header,
        ['ICT', 'Werkplek', 'begroot', 2016, 'stuks', 610.125, 0],
        ['ICT', 'Werkplek', 'Werkelijk', null, null, '7,5', null],
      ],
    });
    expect(model.findings).toEqual([]);
    expect(
      model.volumes.map(({ phase, year, unit, row }) => `${phase} ${year} ${unit} ${shown(row.values)}`),
    ).toEqual(['budget 2016 stuks 610.125 0 .', 'actual undefined undefined 7.5 . .']);
  });

  test.each([
    ['a volume', ['ICT', 'Werkplek', 'begroot', 2016, '', 'veel'], 'NUMBER_UNREADABLE', 'F2', 'budget 2016'],
    ['the Soort', ['ICT', 'Werkplek', 'geraamd', 2016, '', 1], 'WORD_UNKNOWN', 'C2', '* *'],
    ['the year', ['ICT', 'Werkplek', 'werkelijk', 'nu', '', 1], 'DATE_UNREADABLE', 'D2', 'actual *'],
  ])('%s that cannot be read stops where it may be meant', (_, row, code, cell, where) => {
    const model = modelOf({ Hoeveelheden: [header, row] });
    expect(findingsOf(model)).toEqual([`${code} error Hoeveelheden!${cell}`]);
    expect(stopsOf(model)).toEqual([`Werkplek ${where} ${code}`]);
  });

  test('two rows for one product, phase and year', () => {
    const model = modelOf({
      Hoeveelheden: [
        header,
        ['ICT', 'Werkplek', 'begroot', 2016, '', 1],
        ['ICT', 'Werkplek', 'werkelijk', 2016, '', 1],
        ['ICT', 'Werkplek', 'begroot', 2016, '', 2],
      ],
    });
    expect(stopsOf(model)).toEqual(['Werkplek budget 2016 ROW_DUPLICATE']);
  });
});

describe('Tarieven', () => {
  const header = ['Werkveld', 'Product', 'Jaar', 'Tarief'];

  test('all decimals are kept', () => {
    const model = modelOf({ Tarieven: [header, ['ICT', 'Werkplek', 2016, 512.3456]] });
    expect(model.tariffs).toMatchObject([{ service: 1, year: 2016, source: { cell: 'D2' } }]);
    expect(shown(model.tariffs.map(({ tariff }) => tariff))).toBe('512.3456');
  });

  test('a tariff that cannot be read stops the budget contribution', () => {
    const model = modelOf({ Tarieven: [header, ['ICT', 'Werkplek', 2016, 'n.t.b.']] });
    expect(findingsOf(model)).toEqual(['NUMBER_UNREADABLE error Tarieven!D2']);
    expect(stopsOf(model)).toEqual(['Werkplek budget 2016 NUMBER_UNREADABLE']);
  });
});

describe('R15 Frictiekosten', () => {
  const header = ['Omschrijving', 'Jaar', 'Soort', 'A', 'B'];

  test('each Omschrijving is a product of werkveld Frictiekosten', () => {
    const model = modelOf({
      Frictiekosten: [
        header,
        ['Overgang archief', 2016, 'begroot', 4000, null],
        ['overgang Archief', 2016, 'werkelijk', 4321.09, null],
        ['Totaal', null, null, 8321.09, null],
      ],
    });
    expect(model.findings).toEqual([]);
    expect(model.services[2]).toMatchObject({
      field: 'Frictiekosten',
      name: 'Overgang archief',
      kind: 'friction',
      marks: undefined,
      source: { sheet: 'Frictiekosten', cell: 'A2' },
    });
    expect(model.direct.map(({ service, phase, row }) => `${service} ${phase} ${shown(row.values)}`)).toEqual(
      ['2 budget 400000 . .', '2 actual 432109 . .'],
    );
  });

  test('Begroting may name them too', () => {
    const begroting = (name: string) =>
      modelOf({
        Begroting: [...BUDGET, ['frictiekosten', name, 'Eenmalig', 'L', 4000]],
        Frictiekosten: [header, ['Overgang archief', 2016, 'begroot', 4000, null]],
      });
    const model = begroting('Overgang Archief');
    expect(model.findings).toEqual([]);
    expect([model.costLines[2]?.service, model.direct[0]?.service]).toEqual([2, 2]);
    expect(findingsOf(begroting('Overgang'))).toEqual(['SERVICE_UNKNOWN error Begroting!B4']);
  });

  test('what cannot be read stops that product only', () => {
    const model = modelOf({ Frictiekosten: [header, ['Overgang', 2016, 'straks', 'veel', null]] });
    expect(findingsOf(model)).toEqual([
      'WORD_UNKNOWN error Frictiekosten!C2',
      'NUMBER_UNREADABLE error Frictiekosten!D2',
    ]);
    expect(stopsOf(model)).toEqual(['Overgang * * WORD_UNKNOWN', 'Overgang * 2016 NUMBER_UNREADABLE']);
  });
});
