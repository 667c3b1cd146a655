import { PARTICIPANTS, type Rows } from '../build-snapshot';
import { findingsOf, modelOf, shown, stopsOf } from '../look';

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
