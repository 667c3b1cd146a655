import fc from 'fast-check';
import type { Book } from '../../../../src/engine/model';
import { centsOfEuro, decimalOfDouble, euroText } from '../../../../src/engine/money';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { BUDGET } from '../build-snapshot';
import { findingsOf, modelOf, stopsOf } from '../look';

const linesOf = (model: ReturnType<typeof modelOf>): readonly string[] =>
  model.costLines.map(({ book, service, costKind, side, years }) => {
    const amounts = years.map(
      ({ year, amount, cell }) =>
        `${year} ${typeof amount === 'number' ? euroText(amount) : (amount ?? '.')} ${cell}`,
    );
    const name = service === undefined ? '*' : model.services[service]?.name;
    return `${shownBook(book)} ${name} ${costKind} ${side}: ${amounts.join(', ')}`;
  });

const shownBook = (book: Book): string => (typeof book === 'object' ? `amendment ${book.amendment}` : book);

const amount = (value: CellValue) =>
  modelOf({ Begroting: [...BUDGET, ['ICT', 'Werkplek', 'Inhuur', 'L', value]] });

describe('R9 Begroting and Realisatie', () => {
  test('lasten and baten per cost kind and year, empty cells apart', () => {
    const model = modelOf({
      Begroting: [
        ['Werkveld', 'Product', 'Kostensoort', 'L/B', 'Taakveld', 'Begroting 2016', 2017],
        ['P&O', 'Salaris', 'Personeel', null, '0.4', 1000, '€ 1.010,50'],
        [null, 'Salaris', 'Opbrengst', 'B', '0.4', 31.01, null],
        ['ICT', 'Werkplek', 'Licenties', 'lasten', '0.4', '(500)', 1],
      ],
    });
    expect(model.findings).toEqual([]);
    expect(linesOf(model)).toEqual([
      'budget Salaris Personeel cost: 2016 1000.00 F2, 2017 1010.50 G2',
      'budget Salaris Opbrengst income: 2016 31.01 F3, 2017 . G3',
      'budget Werkplek Licenties cost: 2016 -500.00 F4, 2017 1.00 G4',
    ]);
    expect(model.budgetYears).toEqual([2016, 2017]);
    expect(model.costLines[0]).toMatchObject({
      field: 'P&O',
      taskField: '0.4',
      sheet: 'Begroting',
      source: { sheet: 'Begroting', cell: 'C2' },
    });
  });

  test.each([
    ['Realisatie', 'actual'],
    ['Jaarrekening 2016', 'actual'],
    ['Werkelijke kosten', 'actual'],
    ['Kosten', 'budget'],
    ['Begrotingswijziging 1', 'amendment 1'],
    ['2e wijziging 2016', 'amendment 2'],
    ['Prognose', 'forecast'],
    ['Prognose realisatie', 'forecast'],
  ])('the sheet %s is the %s one', (name, book) => {
    const model = modelOf({ [name]: BUDGET });
    expect(linesOf(model).filter((line) => line.startsWith(`${book} `)).length).toBe(
      book === 'budget' ? 4 : 2,
    );
  });

  test('Realisatie gives its own years; amendments those of the budget', () => {
    const header = ['Werkveld', 'Product', 'Kostensoort'];
    const model = modelOf({
      Realisatie: [
        [...header, 2015],
        ['P&O', 'Salaris', 'Personeel', 1],
      ],
      'Begrotingswijziging 1': [
        [...header, 2018],
        ['P&O', 'Salaris', 'Personeel', 1],
      ],
      Prognose: [
        [...header, 2019],
        ['P&O', 'Salaris', 'Personeel', 1],
      ],
    });
    expect([model.budgetYears, model.actualYears]).toEqual([[2016, 2018], [2015]]);
  });

  test('a column of Realisatie that is still empty is no realisatie yet', () => {
    const model = modelOf({
      Realisatie: [
        ['Werkveld', 'Product', 'Kostensoort', 2016, 2017],
        ['P&O', 'Salaris', 'Personeel', 0, null],
      ],
    });
    expect(model.actualYears).toEqual([2016]);
  });

  test('an amount that cannot be read stops the product in that phase and year', () => {
    const model = modelOf({
      Realisatie: [
        ['Werkveld', 'Product', 'Kostensoort', 2016, 2017],
        ['P&O', 'Salaris', 'Personeel', 'veel', 1],
      ],
    });
    expect(findingsOf(model)).toEqual(['NUMBER_UNREADABLE error Realisatie!D2']);
    expect(stopsOf(model)).toEqual(['Salaris actual 2016 NUMBER_UNREADABLE']);
    expect(linesOf(model)[2]).toBe('actual Salaris Personeel cost: 2016 unreadable D2, 2017 1.00 E2');
  });

  test.each([
    ['1.234', 'NUMBER_AMBIGUOUS warning'],
    ['1,234.56', 'NUMBER_UNREADABLE error'],
    [true, 'NUMBER_UNREADABLE error'],
    [{ error: '#REF!' }, 'NUMBER_UNREADABLE error'],
    [{ error: '#NOVALUE' }, 'NUMBER_UNREADABLE error'],
    [2e10, 'NUMBER_UNREADABLE error'],
    ['pm', 'NUMBER_UNREADABLE error'],
  ])('%p is %s at its cell', (value, finding) => {
    expect(findingsOf(amount(value))).toEqual([`${finding} Begroting!E4`]);
  });

  test('a forecast is reported, so an error in it stops nothing', () => {
    const model = modelOf({
      Prognose: [
        ['Werkveld', 'Product', 'Kostensoort', 'L/B', 2016],
        ['P&O', 'Salaris', 'Personeel', 'L', 'veel'],
        ['P&O', 'Salaris', 'Personeel', 'Q', 1],
      ],
    });
    expect(findingsOf(model)).toEqual([
      'NUMBER_UNREADABLE error Prognose!E2',
      'WORD_UNKNOWN error Prognose!D3',
    ]);
    expect(stopsOf(model)).toEqual([]);
  });

  test('L/B that is neither: the amount says nothing', () => {
    const model = modelOf({ Begroting: [...BUDGET, ['ICT', 'Werkplek', 'Inhuur', 'K', 5]] });
    expect(findingsOf(model)).toEqual(['WORD_UNKNOWN error Begroting!D4']);
    expect(stopsOf(model)).toEqual(['Werkplek budget * WORD_UNKNOWN']);
    expect(linesOf(model)[2]).toBe('budget Werkplek Inhuur cost: 2016 unreadable E4');
  });

  test('a cost kind that is an error of Excel: indexing and vat depend on it', () => {
    const model = modelOf({ Begroting: [...BUDGET, ['ICT', 'Werkplek', { error: '#N/A' }, 'L', 5]] });
    expect(findingsOf(model)).toEqual(['WORD_UNKNOWN error Begroting!C4']);
    expect(stopsOf(model)).toEqual(['Werkplek budget * WORD_UNKNOWN']);
  });

  test('a product that is nowhere else gets a place, so that its cost shows as not divided', () => {
    const model = modelOf({
      Begroting: [...BUDGET, ['ICT', 'Netwerk', 'Inhuur', 'L', 5], ['ICT', 'Netwerk', 'Personeel', 'L', 5]],
    });
    expect(findingsOf(model)).toEqual(['SERVICE_UNKNOWN error Begroting!B4']);
    expect(stopsOf(model)).toEqual(['Netwerk * * SERVICE_UNKNOWN']);
    expect(model.services[2]).toMatchObject({ field: 'ICT', name: 'Netwerk', marks: undefined });
  });

  test('casco needs no matrix row: whether it has a rule is for the engine to say', () => {
    const model = modelOf({ Begroting: [...BUDGET, ['casco', 'Bestuur', 'Personeel', 'L', 5]] });
    expect(model.findings).toEqual([]);
    expect(model.services[2]).toMatchObject({ field: 'casco', name: 'Bestuur', kind: 'casco' });
  });

  test('a block budget belongs to a werkveld', () => {
    const model = modelOf({ Begroting: [...BUDGET, ['ict', '*', 'Personeel', 'L', 5]] });
    expect(model.findings).toEqual([]);
    expect(linesOf(model)[2]).toBe('budget * Personeel cost: 2016 5.00 E4');
    expect(model.costLines[2]?.field).toBe('ICT');
  });

  test('R1 amounts with more decimals: rounded half away from zero, the effect told once per sheet', () => {
    const model = modelOf({
      Begroting: [
        ['Werkveld', 'Product', 'Kostensoort', 2016],
        ['P&O', 'Salaris', 'Personeel', 10.005],
        ['ICT', 'Werkplek', 'Licenties', -0.0049],
      ],
    });
    expect(linesOf(model)).toEqual([
      'budget Salaris Personeel cost: 2016 10.01 D2',
      'budget Werkplek Licenties cost: 2016 0.00 D3',
    ]);
    expect(model.findings).toMatchObject([
      {
        code: 'ROUNDED_INPUT',
        severity: 'info',
        source: { cell: 'D2' },
        params: { sheet: 'Begroting', effect: '0.0099', cells: 2 },
      },
    ]);
  });

  test('R1 every double becomes the cents of the number that its cell shows', () => {
    const doubles = fc.oneof(
      fc.double({ min: -1e10, max: 1e10, noNaN: true }),
      fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((cents) => cents / 100),
      fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((mills) => mills / 1000),
    );
    fc.assert(
      fc.property(fc.array(doubles, { minLength: 1, maxLength: 20 }), (numbers) => {
        const rows = numbers.map((number) => ['P&O', 'Salaris', 'Personeel', 'L', number]);
        const { costLines } = modelOf({ Begroting: [BUDGET[0] ?? [], ...rows] });
        const expected = numbers.map((number) => centsOfEuro(decimalOfDouble(number)).cents);
        expect(costLines.map(({ years }) => years[0]?.amount)).toEqual(expected);
      }),
    );
  });

  test('a row of words without an amount is no cost line', () => {
    const model = modelOf({ Begroting: [...BUDGET, ['Opgesteld door', 'de afdeling', null, null, null]] });
    expect(model.findings).toEqual([]);
    expect(model.costLines).toHaveLength(2);
  });

  test('unknown columns are told, amounts without a heading are a warning', () => {
    const model = modelOf({
      Begroting: [
        [
          'Werkveld',
          'Product',
          'Kostensoort',
          'Toelichting',
          2016,
          null,
          'Totaal',
          'Verschil 2016-2017',
          '% 2016',
        ],
        ['P&O', 'Salaris', 'Personeel', 'zie nota', 10, 5, 15, 3, 1],
        ['ICT', 'Werkplek', 'Personeel', null, 10, null, 10, 3, 1],
      ],
    });
    expect(findingsOf(model)).toEqual([
      'COLUMN_IGNORED info Begroting!D1',
      'COLUMN_UNNAMED warning Begroting!F2',
      'COLUMN_IGNORED info Begroting!H1',
      'COLUMN_IGNORED info Begroting!I1',
    ]);
    expect(model.budgetYears).toEqual([2016]);
  });
});
