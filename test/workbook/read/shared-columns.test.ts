import fc from 'fast-check';
import type { Corrections } from '../../../src/workbook/read/corrections';
import { CORRECTIONS_KEY, writeCorrections } from '../../../src/workbook/read/corrections';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import { book, type Rows } from './build-snapshot';
import { cellsOf, findingsOf, marksOf, shown, stopsOf } from './look';

const Deelnemers: Rows = [
  ['Code', 'Naam', 'Soort'],
  ['A', 'Almelo', 'gemeente'],
  ['Din', 'Dinkelland', 'gemeente'],
  ['Tub', 'Tubbergen', 'gemeente'],
];
const Matrix: Rows = [
  ['Werkveld', 'Product', 'A', 'NoabDT'],
  ['P&O', 'Salaris', 'x', 'x'],
];
const Begroting: Rows = [
  ['Werkveld', 'Product', 'Kostensoort', 2016],
  ['P&O', 'Salaris', 'Personeel', 100],
];
const Maatstaven: Rows = [
  ['Maatstaf', 'Jaar', 'A', 'Din', 'Tub'],
  ['inwoners', 2015, 72000, 20000, 20000],
  ['inwoners', 2016, 72000, 26000, 21000],
  ['fte', null, 600, null, 90],
];
const amounts = (...values: (number | string | null)[]): Rows => [
  ['Werkveld', 'Product', 'A', 'NoabDT'],
  ['P&O', 'Salaris', ...values],
];

type Sheets = Parameters<typeof book>[0];
const read = (sheets: Sheets, split?: string, more: Partial<Corrections> = {}) => {
  const corrections: Corrections = {
    sheets: {},
    participants: { NoabDT: ['Din', 'Tub'] },
    ...(split === undefined ? {} : { splits: { NoabDT: split } }),
    ...more,
  };
  const snapshot = book({ Deelnemers, Matrix, Begroting, Maatstaven, ...sheets });
  return readWorkbook({ ...snapshot, memory: { [CORRECTIONS_KEY]: writeCorrections(corrections) } }).model;
};

describe('one column for several participants', () => {
  test('a mark in it counts for each of them', () => {
    const model = read({});
    expect(marksOf(model)).toEqual(['P&O/Salaris: x x x']);
    expect(model.findings).toEqual([]);
  });

  test('an amount is refused as long as no way of dividing it was picked', () => {
    const model = read({ Inbreng: amounts(10, 5) });
    expect(findingsOf(model)).toEqual(['COLUMN_SHARED error Inbreng!D2']);
    expect(model.findings[0]?.params).toMatchObject({ participants: 'Dinkelland, Tubbergen', rule: '' });
    expect(stopsOf(model)).toEqual(['Salaris * * COLUMN_SHARED']);
    expect(shown(model.contributed[0]?.row.values ?? [])).toBe('1000 unreadable unreadable');
  });

  test('gelijk: the odd cent to the first code, the finding says so', () => {
    const model = read({ Inbreng: amounts(10, 5.01) }, 'gelijk');
    expect(shown(model.contributed[0]?.row.values ?? [])).toBe('1000 251 250');
    expect(findingsOf(model)).toEqual(['COLUMN_SPLIT info Inbreng!D1']);
    expect(model.findings[0]?.params).toMatchObject({ rule: 'gelijk', cells: 1 });
    expect(stopsOf(model)).toEqual([]);
  });

  test('by a maatstaf: its row of the year counts', () => {
    // 47.000 inwoners in 2016: € 47 is a cent per ten of them; in 2015 they were equal.
    const inbreng: Rows = [
      ['Werkveld', 'Product', 'Jaar', 'A', 'NoabDT'],
      ['P&O', 'Salaris', 2016, 10, 47],
      ['P&O', 'Salaris', 2015, 10, 47],
    ];
    const { contributed } = read({ Inbreng: inbreng }, 'inwoners');
    expect(contributed.map(({ row }) => shown(row.values))).toEqual(['1000 2600 2100', '1000 2350 2350']);
  });

  test('amounts that name no year follow the maatstaf of the year of the workbook', () => {
    const { advances } = read({ Voorschotten: amounts(10, 47) }, 'Inwoners');
    expect(shown(advances[0]?.row.values ?? [])).toBe('1000 2600 2100');
  });

  test.each([
    ['fte', 'of which one of them has no value'],
    ['uren', 'that Maatstaven has not'],
  ])('%s: a maatstaf %s is refused', (rule) => {
    const model = read({ Voorschotten: amounts(10, 47) }, rule);
    expect(cellsOf(model, 'COLUMN_SHARED')).toEqual(['Voorschotten!D2']);
    expect(model.findings[0]?.params).toMatchObject({ rule });
  });

  test('nothing and 0 need no way of dividing', () => {
    for (const [value, both] of [
      [null, '. .'],
      [0, '0 0'],
    ] as const) {
      const model = read({ Inbreng: amounts(10, value) });
      expect(findingsOf(model)).toEqual([]);
      expect(shown(model.contributed[0]?.row.values ?? [])).toBe(`1000 ${both}`);
    }
  });

  test('an unreadable amount stays unreadable for each', () => {
    const model = read({ Inbreng: amounts(10, 'veel') }, 'gelijk');
    expect(findingsOf(model)).toEqual(['NUMBER_UNREADABLE error Inbreng!D2']);
  });

  test('volumes, also as numbers in the matrix, are divided to the hundredth or their own last decimal', () => {
    const numbers: Rows = [Matrix[0] ?? [], ['P&O', 'Salaris', 3, 7]];
    expect(marksOf(read({ Matrix: numbers }, 'gelijk'))).toEqual(['P&O/Salaris: 3 3.5 3.5']);
    const model = read(
      {
        Hoeveelheden: [
          ['Werkveld', 'Product', 'Soort', 'A', 'NoabDT'],
          ['P&O', 'Salaris', 'begroot', 3, 0.001],
        ],
      },
      'gelijk',
    );
    expect(shown(model.volumes[0]?.row.values ?? [])).toBe('3 0.001 0');
  });

  test('a number in the matrix without a way of dividing is refused, not counted twice', () => {
    const numbers: Rows = [Matrix[0] ?? [], ['P&O', 'Salaris', 3, 7]];
    const model = read({ Matrix: numbers });
    expect(findingsOf(model)).toEqual(['COLUMN_SHARED error Matrix!D2']);
  });

  test('a maatstaf itself is divided equally or not at all', () => {
    const rows: Rows = [
      ['Maatstaf', 'A', 'NoabDT'],
      ['inwoners', 72000, 47000],
    ];
    expect(shown(read({ Maatstaven: rows }, 'gelijk').drivers[0]?.row.values ?? [])).toBe(
      '72000 23500 23500',
    );
    expect(findingsOf(read({ Maatstaven: rows }, 'inwoners'))).toEqual(['COLUMN_SHARED error Maatstaven!C2']);
  });

  test('a group of Deelnemers is divided when its name was given a way, and is no column otherwise', () => {
    const sheets: Sheets = {
      Deelnemers: [
        ['Code', 'Naam', 'Soort', 'Groep'],
        ['A', 'Almelo', 'gemeente', null],
        ['Din', 'Dinkelland', 'gemeente', 'Noaber'],
        ['Tub', 'Tubbergen', 'gemeente', 'Noaber'],
      ],
      Matrix: [['Werkveld', 'Product', 'A', 'Noaber'], Matrix[1] ?? []],
      Inbreng: [
        ['Werkveld', 'Product', 'A', 'Noaber'],
        ['P&O', 'Salaris', 10, 5],
      ],
    };
    const picked = read(sheets, undefined, { splits: { noaber: 'gelijk' } });
    expect(shown(picked.contributed[0]?.row.values ?? [])).toBe('1000 250 250');
    expect(findingsOf(read(sheets))).toEqual(['COLUMN_IGNORED info Inbreng!D1']);
  });

  test('R2: the parts sum to the amount, and none is further than a cent from its exact share', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.nat({ max: 100_000 }),
        fc.integer({ min: 1, max: 100_000 }),
        (cents, din, tub) => {
          const model = read(
            {
              Maatstaven: [
                ['Maatstaf', 'Din', 'Tub'],
                ['m', din, tub],
              ],
              Voorschotten: amounts(null, cents / 100),
            },
            'm',
          );
          const [, first, second] = model.advances[0]?.row.values ?? [];
          expect(Number(first) + Number(second)).toBe(cents);
          expect(Math.abs(Number(first) - (cents * din) / (din + tub))).toBeLessThan(1);
        },
      ),
    );
  });
});
