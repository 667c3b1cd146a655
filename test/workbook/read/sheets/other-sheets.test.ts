import { applyScenario, scenarioNames } from '../../../../src/engine/scenario/apply-scenario';
import { dictionaryOf } from '../../../../src/locale';
import { DATE, type Rows, serial, sheet } from '../build-snapshot';
import { findingsOf, modelOf, shown, stopsOf } from '../look';

describe('R16 Doorbelasting', () => {
  const matrix: Rows = [
    ['Organisatie', 'Werkveld', 'Product', 'A', 'RT'],
    ['Bedrijf', 'P&O', 'Salaris', 'x', 'x'],
    ['Regio Twente', 'ICT', 'Werkplek', 'x', null],
  ];
  const header = ['Van organisatie', 'Deelnemer', 'Naar organisatie', 'Werkveld', 'Product'];
  const recharges = (...rows: Rows) =>
    modelOf({
      Matrix: matrix,
      Begroting: [['Organisatie', 'Werkveld', 'Product', 'Kostensoort', 2016]],
      Doorbelasting: [header, ...rows],
    });

  test('what the participant pays to one organisation is cost of a product of the other', () => {
    const model = recharges(['bedrijf', 'Regio Twente', 'regio twente', 'ICT', 'Werkplek']);
    expect(model.findings).toEqual([]);
    expect(model.recharges).toEqual([
      {
        from: 'Bedrijf',
        participant: 2,
        to: 'Regio Twente',
        service: 1,
        source: { sheet: 'Doorbelasting', cell: 'B2' },
      },
    ]);
  });

  test.each([
    ['ORGANISATION_UNKNOWN', 'A2', ['Dienst', 'RT', 'Regio Twente', 'ICT', 'Werkplek']],
    ['PARTICIPANT_UNKNOWN', 'B2', ['Bedrijf', 'VRT', 'Regio Twente', 'ICT', 'Werkplek']],
  ])('%s stops the product that would carry the cost', (code, cell, row) => {
    const model = recharges(row);
    expect(findingsOf(model)).toEqual([`${code} error Doorbelasting!${cell}`]);
    expect(stopsOf(model)).toEqual([`Werkplek * * ${code}`]);
    expect(model.recharges).toEqual([]);
  });

  test('all that an organisation buys of another goes to one product', () => {
    const row = ['Bedrijf', 'RT', 'Regio Twente', 'ICT', 'Werkplek'];
    expect(findingsOf(recharges(row, row))).toEqual(['ROW_DUPLICATE error Doorbelasting!E3']);
    expect(findingsOf(recharges(['Bedrijf', 'RT', 'Regio Twente', 'ICT', 'Netwerk']))).toEqual([
      'SERVICE_UNKNOWN error Doorbelasting!E2',
    ]);
  });
});

describe('R17 Indexering', () => {
  const header = ['Jaar', 'Kostensoort', 'Index'];
  const indexes = (...rows: Rows) =>
    modelOf({ Indexering: sheet('Indexering', [header, ...rows], { formats: { C2: '0.0%' } }) });

  test('a fraction, a percent-formatted cell, percent points or a text', () => {
    const model = indexes(
      [2017, 'Personeel', 0.3],
      [2018, 'Personeel', 2.5],
      [2019, 'Personeel', '3%'],
      [2019, 'Materieel', -0.01],
    );
    expect(model.findings).toEqual([]);
    expect(shown(model.indexes.map(({ index }) => index))).toBe('0.3 0.025 0.03 -0.01');
    expect(model.indexes[0]).toMatchObject({ year: 2017, costKind: 'Personeel', source: { cell: 'C2' } });
  });

  test('a bare number from 0,2 to 1 may be percent points: a fraction, with a warning', () => {
    const model = indexes([2017, 'Personeel', 0.01], [2018, 'Personeel', 0.5]);
    expect(findingsOf(model)).toEqual(['NUMBER_AMBIGUOUS warning Indexering!C3']);
  });

  test('an index that cannot be read refuses only who needs it; a year that cannot be read stops all', () => {
    const unread = indexes([2017, 'Personeel', 'veel']);
    expect(findingsOf(unread)).toEqual(['NUMBER_UNREADABLE error Indexering!C2']);
    expect(unread.indexes[0]?.index).toBe('unreadable');
    for (const year of [null, 'nu'])
      expect(indexes([year, 'Personeel', 2]).findings).toMatchObject([
        { code: 'DATE_UNREADABLE', scope: 'all', source: { cell: 'A2' } },
      ]);
  });

  test('two indexes for one year and cost kind', () => {
    const model = indexes([2017, 'Personeel', 2], [2017, 'personeel', 3], [2017, 'Materieel', 1.5]);
    expect(findingsOf(model)).toEqual(['ROW_DUPLICATE error Indexering!C3']);
    expect(shown(model.indexes.map(({ index }) => index))).toBe('unreadable unreadable 0.015');
  });
});

describe('R22 Inbrengtraject', () => {
  test('ja, nee, a date, an amount, a text; an empty cell is not there', () => {
    const model = modelOf({
      Inbrengtraject: sheet(
        'Inbrengtraject',
        [
          [
            'Deelnemer',
            'Werkveld',
            'Product',
            'Deelname',
            'Contramal',
            'Fte',
            'Budget',
            'DVO getekend',
            'Taakstelling',
          ],
          ['A', 'ICT', 'Werkplek', 'Ja', 'nee', 2.5, '€ 100.000,-', serial('2016-03-01'), 'in overleg'],
          ['B', 'ICT', 'Werkplek', null, null, null, null, null, null],
        ],
        { formats: { H2: DATE } },
      ),
    });
    expect(model.findings).toEqual([]);
    const [row, empty] = model.onboarding;
    expect(row).toMatchObject({ participant: 0, service: 1, source: { cell: 'A2' } });
    expect(JSON.parse(JSON.stringify(row?.items))).toEqual({
      participation: { value: { kind: 'yes' }, cell: 'D2' },
      counterpart: { value: { kind: 'no' }, cell: 'E2' },
      fte: { value: { kind: 'number', number: '2.5' }, cell: 'F2' },
      budget: { value: { kind: 'number', number: '100000' }, cell: 'G2' },
      agreementSigned: { value: { kind: 'date', date: '2016-03-01' }, cell: 'H2' },
      savingTarget: { value: { kind: 'text', text: 'in overleg' }, cell: 'I2' },
    });
    expect(empty?.items).toEqual({});
  });

  test('the register divides nothing, so an unknown name stops nothing', () => {
    const model = modelOf({
      Inbrengtraject: [
        ['Deelnemer', 'Werkveld', 'Product', 'Deelname'],
        ['Losser', 'ICT', 'Werkplek', 'ja'],
        ['A', 'ICT', 'Netwerk', 'ja'],
      ],
    });
    expect(findingsOf(model)).toEqual([
      'PARTICIPANT_UNKNOWN error Inbrengtraject!A2',
      'SERVICE_UNKNOWN error Inbrengtraject!C3',
    ]);
    expect(model.stops).toEqual([]);
  });
});

describe('R24 Scenario’s', () => {
  const header = [
    'Scenario',
    'Wijziging',
    'Deelnemer',
    'Werkveld',
    'Product',
    'Kostensoort',
    'Jaar',
    'Waarde',
  ];
  const changes = (...rows: Rows) =>
    modelOf({
      Scenarios: sheet(
        'Scenarios',
        [
          header,
          ...rows.map(([change = null, year = null, value = null]) => [
            'S',
            change,
            'A',
            null,
            null,
            null,
            year,
            value,
          ]),
        ],
        { formats: { H2: '0%', H3: DATE } },
      ),
    });

  test('rows as written, in order', () => {
    const model = changes(
      ['kosten %', 2016, 0.5],
      ['uittreden', null, serial('2016-06-30')],
      ['uittreden', null, '2016-06-30'],
      ['afname', 'altijd', 'x'],
      ['inbreng', null, '68.250,00'],
      ['kosten %', null, '+5%'],
    );
    expect(model.findings).toEqual([]);
    expect(model.scenarios[0]).toMatchObject({
      scenario: 'S',
      change: 'kosten %',
      participant: 'A',
      organisation: undefined,
      field: undefined,
      year: 2016,
      source: { sheet: 'Scenarios', cell: 'B2' },
    });
    expect(model.scenarios[3]?.year).toBe('altijd');
    expect(
      model.scenarios.map(
        ({ value: { text, number, percent, date } }) => `${text} ${number} ${percent} ${date}`,
      ),
    ).toEqual([
      '0.5 0.5 true undefined',
      '2016-06-30 undefined false 2016-06-30',
      '2016-06-30 undefined false 2016-06-30',
      'x undefined false undefined',
      '68.250,00 68250 false undefined',
      '+5% 0.05 true undefined',
    ]);
  });

  test('a row without the name of a scenario is told; a single text below an empty row is a note', () => {
    const model = modelOf({
      Scenarios: sheet('Scenarios', [
        header,
        ['S', 'kosten %', null, null, null, null, null, '5%'],
        [null, 'uittreden', 'A', null, null, null, null, '2016-06-30'],
        [],
        ['Besproken in het overleg van mei'],
        [null, 'nog na te gaan'],
      ]),
    });
    expect(findingsOf(model)).toEqual(['CHANGE_UNNAMED warning Scenarios!A3']);
    expect(scenarioNames(model)).toEqual(['S']);
  });

  test('a row of a scenario without a change is told when the scenario is run', () => {
    const model = changes(['kosten %', null, '5%'], [null, null, 'zie nota']);
    const { findings } = applyScenario(model, 'S', 2016);
    const said = findings.map(({ code, source, params }) => {
      const { message } = dictionaryOf('nl').findings[code](params);
      return `${code} ${source?.cell}: ${message}`;
    });
    expect(said).toEqual([
      'CHANGE_UNKNOWN B3: Een regel van scenario S noemt geen wijziging; het scenario wordt niet berekend.',
    ]);
  });

  test('kosten % and index: a bare number from 0,2 to 1 is told; elsewhere it is just a number', () => {
    const model = changes(
      ['sleutel', null, 'gelijk'],
      ['voorwaardelijk', null, 'wel'],
      ['kosten %', null, 0.5],
      ['index Personeel', null, 1],
      ['hoeveelheid', null, 0.5],
      ['kosten €', null, '1.234'],
    );
    expect(findingsOf(model)).toEqual([
      'NUMBER_AMBIGUOUS warning Scenarios!H4',
      'NUMBER_AMBIGUOUS warning Scenarios!H5',
      'NUMBER_AMBIGUOUS warning Scenarios!H7',
    ]);
  });
});
