/** What the user said of a column goes before its heading, stays with the workbook, and can be taken back. */
import { withoutCorrection } from '../../../src/app/correction-list';
import {
  CORRECTIONS_KEY,
  type Corrections,
  NO_CORRECTIONS,
  parseCorrections,
  writeCorrections,
} from '../../../src/workbook/read/corrections';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import { book, type Rows } from './build-snapshot';
import { findingsOf, marksOf } from './look';

type Columns = Corrections['columns'];
const read = (sheets: Parameters<typeof book>[0], columns: Columns, more: Partial<Corrections> = {}) =>
  readWorkbook({
    ...book(sheets),
    memory: { [CORRECTIONS_KEY]: writeCorrections({ ...NO_CORRECTIONS, columns: columns ?? {}, ...more }) },
  });

const OWN_WORDS: Rows = [
  ['Werkveld', 'Activiteit', 'Rubriek', 'Bedrag'],
  ['P&O', 'Salaris', 'Personeel', 1000],
  ['ICT', 'Werkplek', 'Licenties', 500],
];
const budgetOf = ({ model }: ReturnType<typeof read>) =>
  model.costLines.flatMap(({ costKind, years }) =>
    years.map(({ year, amount }) => `${costKind} ${year} ${amount}`),
  );

describe('the role of a column', () => {
  test('as the user says makes a sheet readable whose headings say nothing', () => {
    const plain = read({ Begroting: OWN_WORDS }, {});
    expect(findingsOf(plain.model)).toContain('SHEET_MISSING error -');
    const said = read(
      { Begroting: OWN_WORDS },
      { Begroting: { activiteit: 'service', rubriek: 'costKind', bedrag: 2016 } },
    );
    expect(budgetOf(said)).toEqual(['Personeel 2016 100000', 'Licenties 2016 50000']);
    expect(said.sheets.find(({ sheet }) => sheet === 'Begroting')?.columns).toEqual([
      { cell: 'A1', heading: 'Werkveld', key: 'werkveld', role: 'field' },
      { cell: 'B1', heading: 'Activiteit', key: 'activiteit', role: 'service', corrected: true },
      { cell: 'C1', heading: 'Rubriek', key: 'rubriek', role: 'costKind', corrected: true },
      { cell: 'D1', heading: 'Bedrag', key: 'bedrag', role: 'amounts', year: 2016, corrected: true },
    ]);
  });

  test('goes before what the headings say', () => {
    const rows: Rows = [
      ['Werkveld', 'Product', 'Dienst', 'A', 'B'],
      ['P&O', 'P-01', 'Salaris', 'x', null],
      ['ICT', 'P-02', 'Werkplek', null, 'x'],
    ];
    const { model } = read({ Matrix: rows }, { Matrix: { dienst: 'service' } });
    expect(marksOf(model)).toEqual(['P&O/Salaris: x . .', 'ICT/Werkplek: . x .']);
  });

  test('may be that it is not read, also of a participant or a year', () => {
    const { model } = read(
      {
        Begroting: [
          ['Werkveld', 'Product', 'Kostensoort', 2015, 2016],
          ['P&O', 'Salaris', 'P', 900, 1000],
        ],
      },
      { Begroting: { '2015': 'ignored' }, Matrix: { b: 'ignored' } },
    );
    expect(model.budgetYears).toEqual([2016]);
    expect(marksOf(model)).toEqual(['P&O/Salaris: x . .', 'ICT/Werkplek: x . x']);
    // Marks in a column that the user leaves out are no unknown participant.
    expect(findingsOf(model).filter((finding) => /PARTICIPANT|COLUMN/.test(finding))).toEqual([]);
  });

  test('of a heading that occurs twice is that of the one with its number, also after a column came before it', () => {
    const rows = (...first: string[]): Rows => [
      [...first, 'Product', 'Kostensoort', 2016, 2016],
      [...first, 'Salaris', 'P', 1000, 7],
    ];
    for (const first of [[], ['Nieuw']]) {
      const said = read({ Begroting: rows(...first) }, { Begroting: { '2016 #2': 'ignored' } });
      expect(budgetOf(said)).toEqual(['P 2016 100000']);
    }
  });

  test('that does not belong to the kind of sheet changes nothing else', () => {
    const { model } = read({}, { Matrix: { b: 'unit' } });
    expect(marksOf(model)).toEqual(['P&O/Salaris: x . .', 'ICT/Werkplek: x . x']);
  });

  test('survives being written, and whatever is no meaning is left out', () => {
    const columns = { Blad1: { rubriek: 'costKind', bedrag: 2016, rest: 'ignored' } } as const;
    expect(parseCorrections(writeCorrections({ ...NO_CORRECTIONS, columns })).columns).toEqual(columns);
    const text = '{"columns":{"Blad1":{"a":"iets","b":12,"c":null,"__proto__":"service"},"Blad2":3}}';
    expect(Object.keys(parseCorrections(text).columns?.Blad1 ?? {})).toEqual(['__proto__']);
  });

  test('taken back leaves what was said of other columns', () => {
    const columns: Columns = { Blad1: { a: 'service', b: 2016 }, Blad2: { a: 'ignored' } };
    const known = { ...NO_CORRECTIONS, columns };
    const one = withoutCorrection(known, { kind: 'column', sheet: 'Blad1', column: 'a', as: 'service' });
    expect(one.columns).toEqual({ Blad1: { b: 2016 }, Blad2: { a: 'ignored' } });
    const two = withoutCorrection(one, { kind: 'column', sheet: 'Blad2', column: 'a', as: 'ignored' });
    expect(two.columns).toEqual({ Blad1: { b: 2016 } });
  });
});

describe('a sheet of which the user said what it is, while its headings do not', () => {
  test('tells its likely headings, and which columns are still needed', () => {
    const { sheets } = read(
      { Begroting: [['Titel'], ...OWN_WORDS] },
      { Begroting: { rubriek: 'costKind' } },
      { sheets: { Begroting: 'budget' } },
    );
    const found = sheets.find(({ sheet }) => sheet === 'Begroting');
    expect(found).toMatchObject({ kind: 'unknown', missing: ['service', 'amounts'] });
    expect(found?.choices).toMatchObject({ years: true, participants: false });
    expect(found?.columns?.map(({ key, role }) => `${key}: ${role}`)).toEqual([
      'werkveld: field',
      'activiteit: ignored',
      'rubriek: costKind',
      'bedrag: ignored',
    ]);
  });
});

describe('several participants under one name in a row', () => {
  const noab: Partial<Corrections> = { participants: { NoabAB: ['A', 'B'] } };
  const DVO: Rows = [
    ['Deelnemer', 'Werkveld', 'Product', 'Ingang', 'Einde'],
    ['NoabAB', 'P&O', 'Salaris', '1-1-2016', '31-12-2017'],
  ];

  test('on DVO: the agreement is one of each of them', () => {
    const { model } = read({ DVO }, {}, noab);
    expect(model.agreements.map(({ participant, from, to }) => [participant, from, to])).toEqual([
      [0, '2016-01-01', '2017-12-31'],
      [1, '2016-01-01', '2017-12-31'],
    ]);
    expect(findingsOf(read({ DVO }, {}).model)).toEqual(['PARTICIPANT_UNKNOWN error DVO!A2']);
  });

  test('on DVO: a group of Deelnemers means its members', () => {
    const rows: Rows = [DVO[0] ?? [], ['Noord', 'P&O', 'Salaris', '1-1-2016', null]];
    expect(read({ DVO: rows }, {}).model.agreements.map(({ participant }) => participant)).toEqual([0, 1]);
  });

  const Inbrengtraject: Rows = [
    ['Deelnemer', 'Werkveld', 'Product', 'Deelname', 'Fte', 'Budget'],
    ['NoabAB', 'P&O', 'Salaris', 'ja', 1.5, 100.01],
  ];

  test('on Inbrengtraject: answers hold for each, what is counted is divided by the rule', () => {
    const { model } = read({ Inbrengtraject }, {}, { ...noab, splits: { NoabAB: 'gelijk' } });
    expect(
      model.onboarding.map(({ participant, items }) => [
        participant,
        items.participation?.value.kind,
        ...(['fte', 'budget'] as const).map((item) => {
          const value = items[item]?.value;
          return value?.kind === 'number' ? value.number.toString() : undefined;
        }),
      ]),
    ).toEqual([
      [0, 'yes', '0.75', '50.01'],
      [1, 'yes', '0.75', '50'],
    ]);
    expect(findingsOf(model)).toEqual(['COLUMN_SPLIT info Inbrengtraject!A2']);
  });

  test('on Inbrengtraject: without a rule the numbers are refused, not counted for each', () => {
    const { model } = read({ Inbrengtraject }, {}, noab);
    expect(model.onboarding.map(({ items }) => Object.keys(items))).toEqual([
      ['participation'],
      ['participation'],
    ]);
    expect(findingsOf(model)).toEqual(['COLUMN_SHARED error Inbrengtraject!E2']);
  });
});

test('Factureren aan may use a name that the user explained', () => {
  const Deelnemers: Rows = [
    ['Code', 'Naam', 'Soort', 'Factureren aan'],
    ['A', 'Almelo', 'gemeente', null],
    ['B', 'Borne', 'gemeente', 'Gem. Almelo'],
    ['RT', 'Regio Twente', 'samenwerkingsverband', null],
  ];
  expect(findingsOf(read({ Deelnemers }, {}).model)).toEqual(['PARTICIPANT_UNKNOWN error Deelnemers!D3']);
  const said = read({ Deelnemers }, {}, { participants: { 'Gem. Almelo': ['A'] } });
  expect(said.model.participants[1]?.billTo).toBe(0);
});
