import { DATE, type Rows, serial, sheet } from '../build-snapshot';
import { cellsOf, findingsOf, modelOf, shown, stopsOf } from '../look';

describe('Maatstaven', () => {
  const driversOf = (...rows: Rows) => modelOf({ Maatstaven: rows });

  test('a row per driver and year; an empty cell is a missing value, an explicit 0 is not', () => {
    const { drivers, findings } = driversOf(
      ['Maatstaf', 'Jaar', 'A', 'Regio Twente', 'B'],
      ['inwoners', 2015, 72425, 0, '22.343,5'],
      ['inwoners', 2016, 72500, null, 22400],
      ['fte', null, 610.25, 480, 150],
    );
    expect(findings).toEqual([]);
    expect(drivers.map(({ name, year, row }) => `${name} ${year}: ${shown(row.values)}`)).toEqual([
      'inwoners 2015: 72425 22343.5 0',
      'inwoners 2016: 72500 22400 .',
      'fte undefined: 610.25 150 480',
    ]);
    expect(drivers[0]?.row).toMatchObject({ sheet: 'Maatstaven', cells: ['C2', 'E2', 'D2'] });
  });

  test('a value that cannot be read refuses only who needs it', () => {
    const model = driversOf(['Maatstaf', 'A', 'B', 'RT'], ['inwoners', 'veel', 22343, { error: '#N/A' }]);
    expect(findingsOf(model)).toEqual([
      'NUMBER_UNREADABLE error Maatstaven!B2',
      'NUMBER_UNREADABLE error Maatstaven!D2',
    ]);
    expect(shown(model.drivers[0]?.row.values ?? [])).toBe('unreadable 22343 unreadable');
    expect(model.stops).toEqual([]);
  });

  test('two rows for one year: which counts is not for us to say', () => {
    const model = driversOf(['Maatstaf', 'Jaar', 'A'], ['fte', 2016, 1], ['Fte', 2016, 2], ['fte', 2017, 3]);
    expect(findingsOf(model)).toEqual(['ROW_DUPLICATE error Maatstaven!A3']);
    expect(model.drivers.map(({ row }) => shown(row.values))).toEqual(
      new Array(3).fill('unreadable unreadable unreadable'),
    );
  });

  test('an unreadable year leaves open which row counts', () => {
    const model = driversOf(['Maatstaf', 'Jaar', 'A'], ['fte', 'vorig', 1], ['uren', 2016, 2]);
    expect(findingsOf(model)).toEqual(['DATE_UNREADABLE error Maatstaven!B2']);
    expect(model.drivers.map(({ row }) => shown(row.values))).toEqual([
      'unreadable unreadable unreadable',
      '2 . .',
    ]);
  });
});

describe('DVO', () => {
  const header = [
    'Deelnemer',
    'Werkveld',
    'Product',
    'Ingang',
    'Einde',
    'Minimumduur',
    'Opzegtermijn',
    'Norm',
  ];

  test('days are inclusive; the other facts are texts', () => {
    const model = modelOf({
      DVO: sheet(
        'DVO',
        [
          header,
          ['Almelo', 'ICT', 'Werkplek', serial('2016-05-01'), '31-12-2016', '4 jaar', '1 jaar', '98%'],
          ['rt', 'ICT', 'Werkplek', '2015-01-01', null, null, null, null],
        ],
        { formats: { D2: DATE } },
      ),
    });
    expect(model.findings).toEqual([]);
    expect(model.hasAgreements).toBe(true);
    expect(model.agreements).toMatchObject([
      {
        participant: 0,
        service: 1,
        from: '2016-05-01',
        to: '2016-12-31',
        minimumTerm: '4 jaar',
        notice: '1 jaar',
        norm: '98%',
        source: { sheet: 'DVO', cell: 'D2' },
      },
      { participant: 2, from: '2015-01-01', to: undefined },
    ]);
  });

  test.each([
    ['somebody unknown', ['Hengelo', 'ICT', 'Werkplek', '1-1-2016', null], 'PARTICIPANT_UNKNOWN', 'A2'],
    ['no first day', ['A', 'ICT', 'Werkplek', null, null], 'DATE_UNREADABLE', 'D2'],
    ['a first day that is none', ['A', 'ICT', 'Werkplek', 'nu', null], 'DATE_UNREADABLE', 'D2'],
    [
      'a last day before the first',
      ['A', 'ICT', 'Werkplek', '1-1-2016', '1-1-2015'],
      'DATE_UNREADABLE',
      'E2',
    ],
  ])('%s stops the product', (_, row, code, cell) => {
    const model = modelOf({ DVO: [header, row] });
    expect(findingsOf(model)).toEqual([`${code} error DVO!${cell}`]);
    expect(stopsOf(model)).toEqual([`Werkplek * * ${code}`]);
    expect(model.agreements).toEqual([]);
  });

  test('an unknown product', () => {
    const model = modelOf({ DVO: [header, ['A', 'ICT', 'Werkplak', '1-1-2016', null]] });
    expect(cellsOf(model, 'SERVICE_UNKNOWN')).toEqual(['DVO!C2']);
  });
});
