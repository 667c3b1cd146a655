import {
  CORRECTIONS_KEY,
  NO_CORRECTIONS,
  parseCorrections,
  writeCorrections,
} from '../../../src/workbook/read/corrections';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import { BUDGET, book, MATRIX, type Rows } from './build-snapshot';
import { findingsOf, marksOf, modelOf } from './look';

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
    const corrections = {
      sheets: { Kosten: 'actual' as const },
      participants: { Stad: ['A'], NoabDT: ['A', 'B'] },
      splits: { NoabDT: 'inwoners' },
      columns: { Blad1: { rubriek: 'costKind', '2016 #2': 'ignored', bedrag: 2017 } } as const,
      confirmed: ['een vraag'],
    };
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
      expect(parseCorrections(text)).toEqual(NO_CORRECTIONS);
  });
});
