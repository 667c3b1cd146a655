import { DATE, type Rows, serial, sheet } from '../build-snapshot';
import { cellsOf, findingsOf, modelOf, shown, stopsOf } from '../look';

const HEADER = [
  'Werkveld',
  'Product',
  'Bekostiging',
  'Maatstaf',
  'Kring',
  'Vanaf',
  'T/m',
  'Vast deel %',
  'Blijvend deel %',
  'Btw',
  'Pakket',
  'Wettelijk',
  'Eenheid',
  'Fte',
];
const SALARY = ['P&O', 'Salaris', 'profijt'];

/** One row for Salaris, with the given cells by heading. */
const rowWith = (cells: Readonly<Record<string, string | number | null>>) =>
  modelOf({
    Producten: [HEADER, HEADER.map((heading, index) => cells[heading] ?? SALARY[index] ?? null)],
  });

const periods = (...rows: (readonly (string | number | null)[])[]) =>
  modelOf({
    Producten: [
      ['Werkveld', 'Product', 'Bekostiging', 'Vanaf', 'T/m'],
      ...rows.map((row) => ['P&O', 'Salaris', 'profijt', ...row]),
    ],
  });

describe('Producten', () => {
  test('every column', () => {
    const model = rowWith({
      Bekostiging: 'p×q',
      Maatstaf: '50% gelijk + 50% inwoners',
      Kring: 'noord',
      Vanaf: 2016,
      'T/m': '31-12-2018',
      'Vast deel %': 25,
      'Blijvend deel %': '80%',
      Btw: '21%',
      Pakket: 'basis',
      Wettelijk: 'ja',
      Eenheid: 'uren',
      Fte: '1,5',
    });
    expect(model.findings).toEqual([]);
    const [rule] = model.funding;
    expect(rule).toMatchObject({
      service: 0,
      kind: 'volume',
      error: undefined,
      key: { text: '50% gelijk + 50% inwoners' },
      circle: { kind: 'group', group: 'Noord' },
      from: 2016,
      to: 2018,
      vat: '21%',
      package: 'basis',
      statutory: true,
      unit: 'uren',
      source: { sheet: 'Producten', cell: 'C2' },
      keySource: { sheet: 'Producten', cell: 'D2' },
    });
    expect(shown([rule?.fixedFraction, rule?.remainingFraction, rule?.fte])).toBe('0.25 0.8 1.5');
  });

  test('empty cells leave the defaults to the settings', () => {
    expect(rowWith({}).funding[0]).toMatchObject({
      kind: 'benefit',
      key: undefined,
      circle: { kind: 'all' },
      from: undefined,
      to: undefined,
      vat: undefined,
      statutory: undefined,
    });
  });

  test.each([
    ['Bekostiging', 'gratis', 'FUNDING_UNKNOWN', 'C2'],
    ['Bekostiging', '', 'FUNDING_UNKNOWN', 'C2'],
    ['Maatstaf', '50% gelijk + 40% inwoners', 'KEY_UNREADABLE', 'D2'],
    ['Kring', 'buren', 'CIRCLE_UNKNOWN', 'E2'],
    ['Vanaf', 'ooit', 'DATE_UNREADABLE', 'F2'],
    ['T/m', 'nooit', 'DATE_UNREADABLE', 'G2'],
    ['Vast deel %', 'veel', 'NUMBER_UNREADABLE', 'H2'],
    ['Vast deel %', 150, 'NUMBER_UNREADABLE', 'H2'],
    ['Blijvend deel %', -0.1, 'NUMBER_UNREADABLE', 'I2'],
    ['Btw', '6%', 'WORD_UNKNOWN', 'J2'],
    ['Fte', 'pm', 'NUMBER_UNREADABLE', 'N2'],
  ])('%s = %p refuses the product in the years of the row', (heading, value, code, cell) => {
    const model = rowWith({ [heading]: value });
    expect(findingsOf(model)).toEqual([`${code} error Producten!${cell}`]);
    expect(model.findings[0]).toMatchObject({ scope: 'service', services: [0] });
    expect(model.funding).toMatchObject([{ kind: undefined, error: code }]);
    expect(model.stops).toEqual([]);
  });

  test('what no amount depends on stops nothing', () => {
    const model = rowWith({ Wettelijk: 'misschien' });
    expect(findingsOf(model)).toEqual(['WORD_UNKNOWN warning Producten!L2']);
    expect(model.funding[0]?.kind).toBe('benefit');
  });

  test('a bare 1 is 100% or 1%: a fraction, with a warning', () => {
    const model = rowWith({ 'Vast deel %': 1 });
    expect(findingsOf(model)).toEqual(['NUMBER_AMBIGUOUS warning Producten!H2']);
    expect(shown([model.funding[0]?.fixedFraction])).toBe('1');
  });

  test('a date in the middle of a year counts with its year, and is told', () => {
    const rows: Rows = [
      ['Werkveld', 'Product', 'Bekostiging', 'Vanaf', 'T/m'],
      ['P&O', 'Salaris', 'inbreng', serial('2016-01-01'), serial('2018-06-30')],
    ];
    const model = modelOf({ Producten: sheet('Producten', rows, { formats: { D2: DATE, E2: DATE } }) });
    expect(findingsOf(model)).toEqual(['DATE_MIDYEAR warning Producten!E2']);
    expect(model.funding[0]).toMatchObject({ from: 2016, to: 2018 });
  });

  test.each([
    [
      'no overlap',
      [
        [null, 2018],
        [2019, null],
      ],
      [],
    ],
    [
      'both without an end',
      [
        [null, null],
        [null, null],
      ],
      ['Salaris * * SERVICE_DUPLICATE'],
    ],
    [
      'one year',
      [
        [null, 2018],
        [2018, null],
      ],
      ['Salaris * 2018 SERVICE_DUPLICATE'],
    ],
    [
      'a period within another',
      [
        [2016, 2020],
        [2017, 2018],
      ],
      ['Salaris * 2017 SERVICE_DUPLICATE', 'Salaris * 2018 SERVICE_DUPLICATE'],
    ],
  ])('two periods for one product: %s', (_, rows, stops) => {
    const model = periods(...rows);
    expect(stopsOf(model)).toEqual(stops);
    expect(cellsOf(model, 'SERVICE_DUPLICATE')).toEqual(stops.length > 0 ? ['Producten!C3'] : []);
  });

  test('a product that the matrix has not is added after those of the matrix', () => {
    const model = modelOf({
      Producten: [
        ['Werkveld', 'Product', 'Bekostiging'],
        ['Casco', 'Bestuur', 'solidariteit'],
        ['ICT', '*', 'profijt'],
      ],
    });
    expect(model.services.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Salaris regular',
      'Werkplek regular',
      'Bestuur casco',
    ]);
    expect(findingsOf(model)).toEqual(['SERVICE_UNKNOWN error Producten!B3']);
  });
});
