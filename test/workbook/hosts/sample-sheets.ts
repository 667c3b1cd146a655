/** Result sheets with something of everything that a host must be able to write, made by hand. */

import type { CellSpec, RowSpec, SheetSpec } from '../../../src/workbook/sheet-spec';
import type { Area } from '../../../src/workbook/snapshot';

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  row,
  column,
  rows,
  columns,
});
const text = (
  value: string,
  look: NonNullable<CellSpec['look']> = 'text',
  rest: Partial<CellSpec> = {},
): CellSpec => ({
  value,
  look,
  ...rest,
});
const euro = (value: number, rest: Partial<CellSpec> = {}): CellSpec => ({ value, format: 'euro', ...rest });

/** Contributions in whole cents: three participants, casco and two werkvelden. */
const AMOUNTS = [
  ['Almelo', 97107.25, 12000.5, 55123.01],
  ['Borne', 98107.25, 24001, 110246.02],
  ['Enschede & Hengelo', 99107.25, -36001.5, 165369.03],
] as const;
const FIELDS = ['Casco', 'P&O', 'I&A'] as const;
const COLORS = ['1F4E78', '2E9CCA', 'F2A541'] as const;
const FIRST = 4;
const LAST = FIRST + AMOUNTS.length - 1;
const TOTAL = LAST + 1;

const sumOfRow = (row: readonly (string | number)[]): number =>
  row.slice(1).reduce((sum: number, amount) => Math.round((sum + Number(amount)) * 100) / 100, 0);

function contributionRows(): readonly RowSpec[] {
  const totals = FIELDS.map((_, field) =>
    AMOUNTS.reduce((sum, row) => Math.round((sum + Number(row[field + 1])) * 100) / 100, 0),
  );
  const grand = Math.round(totals.reduce((sum, total) => sum + total, 0) * 100) / 100;
  return [
    [text('Bijdragen 2016', 'title')],
    [text('Twentebedrijf · begroting', 'subtitle')],
    [],
    ['Deelnemer', ...FIELDS, 'Totaal'].map((heading) => text(heading, 'heading', { wrap: true })),
    ...AMOUNTS.map((row, index) => [
      text(row[0], 'label'),
      ...row.slice(1).map((amount) => euro(Number(amount))),
      euro(sumOfRow(row), { formula: `SUM(B${FIRST + index + 1}:D${FIRST + index + 1})` }),
    ]),
    [
      text('Totaal', 'total'),
      ...totals.map((total, field) =>
        euro(total, {
          look: 'total',
          formula: `SUM(${'BCD'[field]}${FIRST + 1}:${'BCD'[field]}${LAST + 1})`,
        }),
      ),
      euro(grand, { look: 'total', formula: `SUM(E${FIRST + 1}:E${LAST + 1})` }),
    ],
    [
      text('Controle', 'label'),
      { value: 0, format: 'euro', formula: `SUM(B${TOTAL + 1}:D${TOTAL + 1})-E${TOTAL + 1}` },
    ],
  ];
}

/** Totals as formulas, a stacked chart with a negative bar, names, a frozen heading, a print set-up. */
export const contributions: SheetSpec = {
  name: 'Resultaat bijdragen',
  own: true,
  rows: contributionRows(),
  columns: [
    { width: 24 },
    { width: 16 },
    { width: 16 },
    { width: 16 },
    { width: 18 },
    { width: 8, hidden: true },
  ],
  rowHeights: { 0: 26 },
  names: [
    { name: 'Bijdrage_totaal', area: area(TOTAL, 4, 1, 1) },
    { name: 'Bijdragen_bedrag', area: area(FIRST, 4, AMOUNTS.length, 1) },
  ],
  merges: [area(1, 0, 1, 3)],
  charts: [
    {
      kind: 'columnStacked',
      name: 'Bijdragen per deelnemer',
      title: 'Enschede & Hengelo betaalt het meest',
      categoryTitle: 'Deelnemer',
      valueTitle: 'Bijdrage (€)',
      valueFormat: 'euroWhole',
      series: FIELDS.map((name, field) => ({
        name,
        categories: area(FIRST, 0, AMOUNTS.length, 1),
        values: area(FIRST, field + 1, AMOUNTS.length, 1),
        color: COLORS[field],
      })),
      legend: 'bottom',
      labels: false,
      gapWidth: 60,
      anchor: area(TOTAL + 3, 0, 18, 5),
      message: 'Enschede & Hengelo betaalt het meest: € 228.474,78.',
    },
    {
      kind: 'barDiverging',
      name: 'Naar beide kanten',
      title: 'De meeste betalen bij',
      categoryTitle: undefined,
      valueTitle: 'Verschil (€)',
      valueFormat: 'euroWhole',
      series: FIELDS.slice(0, 2).map((name, field) => ({
        name,
        categories: area(FIRST, 0, AMOUNTS.length, 1),
        values: area(FIRST, field + 1, AMOUNTS.length, 1),
        color: COLORS[field],
      })),
      legend: 'bottom',
      labels: true,
      bounds: { min: -50_000, max: 300_000 },
      reversed: true,
      gapWidth: 40,
      anchor: area(TOTAL + 22, 0, 18, 5),
      message: 'De meeste betalen bij.',
    },
  ],
  conditionalFormats: [
    { kind: 'dataBar', area: area(FIRST, 4, AMOUNTS.length, 1), color: '9DC3E6' },
    { kind: 'notZero', area: area(TOTAL + 1, 1, 1, 1) },
  ],
  freeze: { rows: 4, columns: 1 },
  groups: [{ kind: 'columns', first: 1, last: 2 }],
  print: {
    orientation: 'landscape',
    area: area(0, 0, TOTAL + 22, 5),
    pagesHigh: 1,
    titleRows: { first: 3, last: 3 },
    headerLeft: 'Twentebedrijf & Regio · 2016',
    headerRight: 'concept',
    footerLeft: 'Twentebedrijf & Regio',
    footerCenter: 'Resultaat bijdragen',
    footerRight: 'pagina',
  },
  tabColor: '1F4E78',
};

/** Texts that a careless writer turns into something else. */
const TEXTS = [
  '=1+1',
  '+31 541',
  '-aftrek',
  '@afdeling',
  '#N/A',
  ' spatie ',
  'twee\nregels',
  '_x0041_',
] as const;

/** A flat Excel table, with texts that must stay texts. */
export const list: SheetSpec = {
  name: 'Resultaat lijst',
  own: true,
  rows: [
    ['deelnemer', 'product', 'bedrag', 'aandeel', 'datum'].map((heading) => text(heading, 'heading')),
    ...TEXTS.map(
      (name, index): RowSpec => [
        text(name),
        text(index % 2 === 0 ? 'Advies' : 'Kennispool', 'text', { indent: 1 }),
        euro(index * 1000.25),
        { value: index / 8, format: 'percent' },
        { value: 42370 + index, format: 'date' },
      ],
    ),
  ],
  columns: [{ width: 22 }, { width: 16 }, { width: 14 }, { width: 10 }, { width: 12 }],
  tables: [{ name: 'tblBijdragen', area: area(0, 0, 9, 5) }],
  names: [{ name: 'Lijst_bedrag', area: area(1, 2, 8, 1) }],
  conditionalFormats: [
    { kind: 'colorScale', area: area(1, 3, 8, 1), low: 'FFFFFF', high: '9DC3E6', highest: 1 },
  ],
  groups: [
    { kind: 'rows', first: 1, last: 4 },
    { kind: 'rows', first: 2, last: 3 },
  ],
  freeze: { rows: 1, columns: 0 },
  // As if it were wide.
  print: {
    orientation: 'landscape',
    area: area(0, 0, 4, 5),
    pagesWide: 2,
    pagesHigh: 0,
    titleRows: { first: 3, last: 3 },
    titleColumns: { first: 0, last: 1 },
    headerLeft: '',
    headerRight: '',
    footerLeft: '',
    footerCenter: 'Resultaat lijst',
    footerRight: 'pagina',
  },
};

/** Links, wrapped text, input cells with a drop-down, formulas over other result sheets. */
export const checks: SheetSpec = {
  name: 'Resultaat controles',
  own: true,
  rows: [
    [text('Controles', 'title'), null, null],
    ['controle', 'uitkomst', 'bevinding'].map((heading) => text(heading, 'heading')),
    [
      text('Lijst sluit aan op bijdragen'),
      euro(28007, { formula: 'SUM(tblBijdragen[bedrag])', look: 'good' }),
      text('Naar het totaal', 'link', { link: { sheet: 'Resultaat bijdragen', cell: 'E8' } }),
    ],
    [
      text('Totaal van de bijdragen'),
      euro(625059.81, { formula: "'Resultaat bijdragen'!E8" }),
      text(
        'Deze toelichting is zo lang dat zij over meer dan één regel loopt en dus een hogere rij nodig heeft.',
        'note',
        { wrap: true },
      ),
    ],
    [text('Via een naam'), euro(625059.81, { formula: 'Bijdrage_totaal' }), { value: true }],
    [text('Som van de lijst'), euro(28007, { formula: 'SUM(Lijst_bedrag)' }), text('niet in orde', 'bad')],
    [text('Keuze', 'label'), text('ja', 'input'), null],
    [text('Keuze uit cellen', 'label'), text('Almelo', 'input'), null],
  ],
  columns: [{ width: 28 }, { width: 18 }, { width: 50 }],
  validations: [
    { area: area(6, 1, 1, 1), list: ['ja', 'nee'], strict: true, message: 'Kies ja of nee.' },
    {
      area: area(7, 1, 1, 1),
      list: { sheet: 'Resultaat bijdragen', area: area(FIRST, 0, AMOUNTS.length, 1) },
      strict: false,
    },
  ],
};

export const sampleSheets: readonly SheetSpec[] = [contributions, list, checks];

/** An input sheet with a total that is not to be changed by accident. */
export const protectedSheet: SheetSpec = {
  name: 'Invoer',
  own: false,
  rows: [
    [text('Product', 'heading'), text('2017', 'heading')],
    [text('Advies', 'input'), euro(12.5, { look: 'input' })],
    [text('Totaal', 'total'), euro(12.5, { look: 'total', formula: 'SUM(B2:B2)' })],
  ],
  columns: [{ width: 20 }, { width: 14 }],
  validations: [{ area: area(0, 1, 1, 1), message: 'Bedrag in euro', strict: false }],
  locked: [area(2, 1, 1, 1)],
};
