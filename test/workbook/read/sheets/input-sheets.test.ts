import { DATE, PARTICIPANTS, type Rows, serial, sheet } from '../build-snapshot';
import { cellsOf, findingsOf, modelOf, shown, stopsOf } from '../look';

describe('Instellingen', () => {
  const settingsOf = (...rows: Rows) => modelOf({ Instellingen: [['Instelling', 'Waarde'], ...rows] });

  test('every setting', () => {
    const { settings, findings } = settingsOf(
      ['Organisatie', 'Twentebedrijf'],
      ['boekjaar', 2017],
      ['Voorwaardelijke afname', 0.25],
      ['Afronden op', 'Euro'],
      ['Standaard bekostiging', 'profijt'],
      ['Standaard maatstaf', '50% gelijk + 50% inwoners'],
      ['Termijnen', 12],
      ['Gemiddelde loonsom', '€ 72.500,-'],
      ['Marge loonsom', '10%'],
      ['Uittreedvergoeding', '80; 60; 40; 20'],
      ['Taal', 'EN'],
    );
    expect(findings).toEqual([]);
    expect({ ...settings, defaultKey: settings.defaultKey.text }).toMatchObject({
      organisation: 'Twentebedrijf',
      year: 2017,
      roundTo: 'euro',
      defaultFunding: 'benefit',
      defaultKey: '50% gelijk + 50% inwoners',
      terms: 12,
      averageSalary: 7_250_000,
      language: 'en',
    });
    expect(shown([settings.tentative, settings.salaryMargin])).toBe('0.25 0.1');
    expect(shown(settings.exitPayments)).toBe('0.8 0.6 0.4 0.2');
  });

  test('without the sheet: no organisation, the first year of Begroting, tentative marks not, gelijk', () => {
    const { settings } = modelOf();
    expect({ ...settings, defaultKey: settings.defaultKey.text }).toMatchObject({
      organisation: '',
      year: 2016,
      roundTo: 'cent',
      defaultFunding: undefined,
      defaultKey: 'gelijk',
      terms: 4,
      exitPayments: [],
    });
    expect(shown([settings.tentative])).toBe('0');
  });

  test.each([
    ['Boekjaar', 'later'],
    ['Voorwaardelijke afname', 'soms'],
    ['Voorwaardelijke afname', 25],
    ['Afronden op', 'tientje'],
    ['Standaard bekostiging', 'gratis'],
    ['Standaard maatstaf', '50% gelijk + 40% inwoners'],
    ['Termijnen', 3],
    ['Uittreedvergoeding', '80; veel'],
  ])('%s = %p decides over amounts: nothing may be calculated', (name, value) => {
    const { findings } = settingsOf([name, value]);
    expect(findings).toMatchObject([
      { code: 'SETTING_UNREADABLE', severity: 'error', scope: 'all', source: { cell: 'B2' } },
    ]);
  });

  test('a setting that decides over no amount is a warning', () => {
    const model = settingsOf(['Taal', 'fries'], ['Gemiddelde loonsom', 'veel'], ['Versie', 3]);
    expect(findingsOf(model)).toEqual([
      'SETTING_UNREADABLE warning Instellingen!B2',
      'SETTING_UNREADABLE warning Instellingen!B3',
      'SETTING_UNKNOWN warning Instellingen!A4',
    ]);
  });

  test('the same setting twice with different values', () => {
    const model = settingsOf(['Boekjaar', 2016], ['Boekjaar', 2017], ['Termijnen', 4], ['Termijnen', 4]);
    expect(findingsOf(model)).toEqual(['SETTING_UNREADABLE error Instellingen!B3']);
  });
});

describe('Deelnemers', () => {
  const header = [
    'Code',
    'Naam',
    'Soort',
    'Alias',
    'Toetreding',
    'Uittreding',
    'BCF %',
    'Factureren aan',
    'Groep',
  ];
  const participantsOf = (...rows: Rows) =>
    modelOf({
      Deelnemers: [header, ...rows],
      Matrix: [
        ['Werkveld', 'Product', 'A', 'B'],
        ['P&O', 'Salaris', 'x', null],
        ['ICT', 'Werkplek', null, 'x'],
      ],
      Producten: [
        ['Werkveld', 'Product', 'Bekostiging', 'Kring'],
        ['ICT', 'Werkplek', 'solidariteit', 'gemeenten'],
      ],
    });

  test('every column', () => {
    const model = participantsOf(
      ['A', 'Almelo', 'gemeente', 'Alm.; Almelo-Oost', '1-3-2016', '2017-12-31', 100, 'B', 'Noord; Twee'],
      ['B', 'Borne', 'Samenwerkingsverband', null, null, null, null, null, null],
    );
    expect(model.findings).toEqual([]);
    expect(model.participants).toMatchObject([
      {
        code: 'A',
        name: 'Almelo',
        kind: 'municipality',
        aliases: ['Alm.', 'Almelo-Oost'],
        groups: ['Noord', 'Twee'],
        joined: '2016-03-01',
        left: '2017-12-31',
        billTo: 1,
        source: { sheet: 'Deelnemers', cell: 'A2' },
      },
      { code: 'B', kind: 'partnership', aliases: [], joined: undefined, billTo: undefined },
    ]);
    expect(shown([model.participants[0]?.vatCompensation])).toBe('1');
  });

  test('a date that cannot be read stops what the participant may pay for', () => {
    const model = participantsOf(
      ['A', 'Almelo', 'gemeente', null, 'ooit', null, null, null, null],
      ['B', 'Borne', 'gemeente', null, null, null, null, null, null],
    );
    expect(findingsOf(model)).toEqual(['DATE_UNREADABLE error Deelnemers!E2']);
    expect(stopsOf(model)).toEqual(['Salaris * * DATE_UNREADABLE', 'Werkplek * * DATE_UNREADABLE']);
  });

  test('a Soort that cannot be read stops what the gemeenten pay for', () => {
    const model = participantsOf(
      ['A', 'Almelo', 'gemente', null, null, null, null, null, null],
      ['B', 'Borne', 'gemeente', null, null, null, null, null, null],
    );
    expect(findingsOf(model)).toEqual(['WORD_UNKNOWN error Deelnemers!C2']);
    expect(stopsOf(model)).toEqual(['Werkplek * * WORD_UNKNOWN']);
  });

  test.each([
    ['code', ['B', 'Beckum']],
    ['code as another name', ['Borne', 'Beckum']],
    ['name', ['C', 'BORNE']],
    ['alias', ['C', 'Beckum', 'B']],
  ])('the same %s twice stops everything', (_, [code = '', name = '', alias = '']) => {
    const model = participantsOf(
      ['B', 'Borne', 'gemeente', null, null, null, null, null, null],
      [code, name, 'gemeente', alias, null, null, null, null, null],
    );
    expect(model.findings).toContainEqual(
      expect.objectContaining({
        code: 'PARTICIPANT_DUPLICATE',
        scope: 'all',
        source: { sheet: 'Deelnemers', cell: 'A3' },
      }),
    );
  });

  test('a participant may repeat its own name', () => {
    const model = modelOf({
      Deelnemers: [...PARTICIPANTS, ['Wierden', 'Wierden', 'gemeente', 'wierden', null]],
    });
    expect(model.findings).toEqual([]);
  });

  test('somebody unknown to bill to', () => {
    const model = participantsOf(
      ['A', 'Almelo', 'gemeente', null, null, null, null, 'Noaberkracht', null],
      ['B', 'Borne', 'gemeente', null, null, null, null, null, null],
    );
    expect(findingsOf(model)).toEqual(['PARTICIPANT_UNKNOWN error Deelnemers!H2']);
  });
});

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
