/** One small service organisation as plain tables, and the ways in which people write one and the same thing. */
import type { RawCell, RawRows, RawValue } from './raw-workbook';

/** How a workbook is written; none of it changes what it says. */
export interface Wording {
  /** Order of the participant columns. */
  readonly order: readonly number[];
  readonly participant: 'code' | 'name' | 'alias' | 'lower' | 'dotted' | 'accented';
  readonly mark: 'x' | 'X' | ' ja ' | '✓';
  readonly amount: 'number' | 'euro' | 'text' | 'euro text' | 'dash';
  readonly year: 'number' | 'text' | 'words';
  /** Rows with titles above each table. */
  readonly titles: number;
  /** Empty columns to the left of each table. */
  readonly left: number;
  readonly total: boolean;
  readonly note: boolean;
}

export const PLAIN: Wording = {
  order: [0, 1, 2, 3, 4],
  participant: 'code',
  mark: 'x',
  amount: 'number',
  year: 'number',
  titles: 0,
  left: 0,
  total: false,
  note: false,
};

interface Party {
  readonly code: string;
  readonly name: string;
  readonly alias: string;
}

export const PARTIES: readonly Party[] = [
  { code: 'Alm', name: 'Almelo', alias: 'Stad Almelo' },
  { code: 'Bor', name: 'Borne', alias: 'Dorp' },
  { code: 'HvT', name: 'Hof van Twente', alias: 'Hof' },
  { code: 'Hen', name: 'Hengelo', alias: 'Heng.' },
  { code: 'RT', name: 'Regio Twente', alias: '"RT"' },
];

const namings: Readonly<Record<Wording['participant'], (party: Party) => string>> = {
  code: ({ code }) => code,
  name: ({ name }) => name,
  alias: ({ alias }) => alias,
  lower: ({ name }) => name.toLowerCase(),
  dotted: ({ code }) => `${[...code].join('.')}.`,
  accented: ({ name }) => `  ${name.replace('e', 'é')} `,
};

/** Thousands with points, decimals with a comma. */
const dutch = (amount: number): string => {
  const [whole = '', decimals = ''] = Math.abs(amount).toString().split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${grouped}${decimals && `,${decimals}`}`;
};

const amounts: Readonly<Record<Wording['amount'], (amount: number) => RawValue | RawCell>> = {
  number: (amount) => amount,
  euro: (value) => ({ value, look: 'euro' }),
  text: (amount) => (amount < 0 ? `(${dutch(amount)})` : dutch(amount)),
  'euro text': (amount) => `€ ${amount < 0 ? '-' : ''}${dutch(amount)}`,
  dash: (amount) => (amount > 0 && Number.isInteger(amount) ? `€ ${dutch(amount)},-` : amount),
};

export type Tables = Readonly<Record<string, RawRows>>;

const NONE = null;
/** Werkveld, product, and who takes it: 1 a mark, 2 a tentative one. */
const TAKES: readonly (readonly [string, string, ...number[]])[] = [
  ['P&O', 'Salarisadministratie', 1, 1, 0, 1, 1],
  ['P&O', 'Loopbaanadvies', 0, 0, 0, 0, 0],
  ['P&O', 'Werving', 1, 0, 2, 1, 0],
  ['Informatisering & Automatisering', 'Werkplekken', 1, 1, 1, 0, 0],
  ['Informatisering & Automatisering', 'Netwerk', 0, 1, 1, 1, 0],
  ['Basisregistraties', 'BAG', 0, 0, 0, 0, 0],
  ['Basisregistraties', 'Topografie', 1, 1, 0, 1, 0],
];
const LINES: readonly (readonly [string, string, string, 'L' | 'B', number, number, number | null])[] = [
  ['Casco', 'Bedrijfsbureau', 'Personeel', 'L', 250_000, 255_000.5, 249_500.49],
  ['P&O', 'Salarisadministratie', 'Personeel', 'L', 100_000, 101_000, 98_765.43],
  ['P&O', 'Salarisadministratie', 'Materieel', 'L', 20_000.55, 20_500, 21_000],
  ['P&O', 'Salarisadministratie', 'Bijdragen', 'B', 5_000, 5_000, NONE],
  ['P&O', 'Werving', 'Personeel', 'L', 33_333.33, 34_000, 30_000],
  ['Informatisering & Automatisering', 'Werkplekken', 'Materieel', 'L', 600_000, 610_000, 612_345.67],
  ['Informatisering & Automatisering', 'Netwerk', 'Materieel', 'L', 80_000, 0, 79_999.99],
  ['Basisregistraties', 'Topografie', 'Personeel', 'L', 10_000, 10_000, -500],
];
const CONTRIBUTED = [40_000, 30_000.25, NONE, 35_000, 10_000] as const;
const ADVANCES = [12_000, 12_000, NONE, 9_333.33, NONE] as const;
const VOLUMES = [
  ['begroot', 610, 150, 221, NONE, NONE],
  ['werkelijk', 600, 155.5, 220, NONE, NONE],
] as const;

/** The tables, each with its headings in the first row. */
export function tablesOf(wording: Wording): Tables {
  const parties = wording.order.map((at) => PARTIES[at]?.name ?? '');
  const heads = wording.order.flatMap((at) => PARTIES[at] ?? []).map(namings[wording.participant]);
  const inOrder = <T>(row: readonly T[]): (T | null)[] => wording.order.map((at) => row[at] ?? null);
  const money = (amount: number | null) => (amount === null ? null : amounts[wording.amount](amount));
  const mark = (take: number | null) => (take === 1 ? wording.mark : take === 2 ? '(x)' : null);
  const year = (of: number, words: string): RawValue =>
    wording.year === 'number' ? of : wording.year === 'text' ? String(of) : `${words} ${of}`;
  if (parties.length !== PARTIES.length) throw new Error('every participant has a column');
  return {
    Instellingen: [
      ['Instelling', 'Waarde'],
      ['Organisatie', 'Twentebedrijf'],
      ['Boekjaar', 2016],
    ],
    Deelnemers: [
      ['Code', 'Naam', 'Soort', 'Alias'],
      ...PARTIES.map(({ code, name, alias }) => [
        code,
        name,
        code === 'RT' ? 'samenwerkingsverband' : 'gemeente',
        alias,
      ]),
    ],
    Maatstaven: [
      ['Maatstaf', ...heads],
      ['inwoners', ...inOrder([72_000, 22_000, 35_000, 80_000, 0])],
      ['fte', ...inOrder([610, 150.5, 221, 705, 90])],
    ],
    Matrix: [
      ['Werkveld', 'Product', ...heads],
      ...TAKES.map(([field, product, ...takes]) => [field, product, ...inOrder(takes).map(mark)]),
    ],
    Producten: [
      ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf'],
      ['Casco', 'Bedrijfsbureau', 'solidariteit', 'inwoners'],
      ['P&O', 'Salarisadministratie', 'inbreng', null],
      ['P&O', 'Werving', 'profijt', 'gelijk'],
      ['Informatisering & Automatisering', 'Werkplekken', 'p×q', null],
      ['Informatisering & Automatisering', 'Netwerk', 'profijt', 'fte'],
      ['Basisregistraties', 'Topografie', 'profijt', '50% gelijk + 50% inwoners'],
    ],
    Begroting: [
      ['Werkveld', 'Product', 'Kostensoort', 'L/B', year(2016, 'Begroting'), year(2017, 'Raming')],
      ...LINES.map(([field, product, kind, side, first, second]) => [
        field,
        product,
        kind,
        side,
        money(first),
        money(second),
      ]),
    ],
    Realisatie: [
      ['Werkveld', 'Product', 'Kostensoort', 'L/B', year(2016, 'Realisatie')],
      ...LINES.map(([field, product, kind, side, , , actual]) => [field, product, kind, side, money(actual)]),
    ],
    Inbreng: [
      ['Werkveld', 'Product', ...heads],
      ['P&O', 'Salarisadministratie', ...inOrder(CONTRIBUTED).map(money)],
    ],
    Voorschotten: [
      ['Werkveld', 'Product', 'Jaar', ...heads],
      ['P&O', 'Werving', 2016, ...inOrder(ADVANCES).map(money)],
    ],
    Hoeveelheden: [
      ['Werkveld', 'Product', 'Soort', ...heads],
      ...VOLUMES.map(([kind, ...row]) => [
        'Informatisering & Automatisering',
        'Werkplekken',
        kind,
        ...inOrder<number | null>(row),
      ]),
    ],
  };
}
