/** The foundation of Resultaat aansluiting: what became of the cost of every product, per phase. */
import type { Cents } from '../../../engine/model';
import type { ServiceOutcome } from '../../../engine/result';
import { type Dictionary, dictionaryOf } from '../../../locale';
import { LIST, SETTLEMENT } from '../parts/names';
import { quoted, sumWhere } from '../parts/references';
import { type At, amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { serviceOf } from '../parts/things';
import type { ReportInput } from '../report-input';

/** Above this, formulas per product over a long list would make every change in the workbook slow. */
const MOST_LOOKUPS = 20_000_000;

/** A product in a phase, or a block budget that could not be divided over products. */
export interface ProductRow extends Pick<ServiceOutcome, 'phase' | 'net' | 'inflow' | 'coverage'> {
  readonly organisation: string;
  readonly field: string;
  readonly name: string;
  /** Spread casco: what goes to other products is negative here (R14). */
  readonly markup: Cents;
  readonly paid: Cents;
  /** The rounding line of R5 and R16. */
  readonly rounding: Cents;
  readonly unallocated: Cents;
  readonly settled: Cents;
  /** Cost that a leaver takes with it, already off the net cost (R23). */
  readonly disappears: Cents;
}

export function productRows(input: ReportInput): readonly ProductRow[] {
  const { run } = input;
  const settled = new Map<number, Cents>();
  for (const { service, advance, difference } of run.settlement) {
    settled.set(service, (settled.get(service) ?? 0) + advance + difference);
  }
  return [
    ...run.outcomes.map((outcome) => ({
      ...serviceRow(input, outcome),
      settled: outcome.phase === 'actual' ? (settled.get(outcome.service) ?? 0) : 0,
    })),
    ...(run.undivided ?? []).flatMap(({ organisation, field, book, amount }) =>
      book === 'forecast'
        ? []
        : [{ ...NOTHING, organisation, field, phase: book, net: amount, unallocated: amount }],
    ),
  ];
}

/** A block budget stands on the sheet with `*` as its product, as it does in the input. */
const NOTHING = {
  name: '*',
  inflow: 0,
  coverage: 0,
  markup: 0,
  paid: 0,
  rounding: 0,
  settled: 0,
  disappears: 0,
};

function serviceRow({ model }: ReportInput, outcome: ServiceOutcome): Omit<ProductRow, 'settled'> {
  const {
    service,
    phase,
    net,
    disappears = 0,
    inflow,
    coverage,
    markup,
    rule,
    refused,
    allocations,
  } = outcome;
  const { organisation, field, name } = serviceOf(model, service);
  const sum = (rounding: boolean): Cents =>
    allocations
      .filter(({ component }) => (component === 'rounding') === rounding)
      .reduce((all, { amount, shares }) => all + (rounding ? amount : shares.reduce(add, 0)), 0);
  const spread = rule === 'markup' && refused === undefined;
  return {
    organisation,
    field,
    name,
    phase,
    net,
    disappears,
    inflow,
    coverage,
    markup: spread ? -(net + inflow) : markup,
    paid: sum(false),
    rounding: sum(true),
    unallocated: refused === undefined ? 0 : net + inflow + markup,
  };
}

const add = (a: number, b: number): number => a + b;

/** Columns that stand on the sheet only when something is in them. */
export type OptionalColumn = 'disappears' | 'inflow' | 'markup' | 'rounding' | 'coverage' | 'unallocated';

export const hasColumn = (rows: readonly ProductRow[], column: OptionalColumn): boolean =>
  rows.some((row) => row[column] !== 0);

/** @param listRows - length of the flat list, to keep the sheet quick */
export function productsTable(
  input: ReportInput,
  rows: readonly ProductRow[],
  row: number,
  listRows: number,
): LaidTable {
  const { language, run } = input;
  const dictionary = dictionaryOf(language);
  const { report, words } = dictionary;
  const labels = report.reconciliation.columns;
  const live = rows.length * listRows <= MOST_LOOKUPS;
  const listed = (item: ProductRow, at: At): string => lookUp(LIST, LIST.amount, item, at, dictionary);
  const roundingWord = words.component.rounding;
  const rounded = hasColumn(rows, 'rounding');
  const optional = (key: OptionalColumn, label: string, formula?: (item: ProductRow, at: At) => string) =>
    hasColumn(rows, key)
      ? [
          amountColumn<ProductRow>(key, label, (row) => row[key], {
            format: 'euroOrEmpty',
            ...(formula && { formula }),
          }),
        ]
      : [];
  const present = (keys: readonly OptionalColumn[]) => keys.filter((key) => hasColumn(rows, key));
  const columns: readonly Column<ProductRow>[] = [
    textColumn('service', words.service, ({ name }) => name),
    textColumn('field', words.field, ({ field }) => field),
    textColumn('phase', report.phase, ({ phase }) => words.phase[phase]),
    amountColumn('net', labels.net, ({ net }) => net),
    ...optional('disappears', labels.disappears),
    ...optional('inflow', labels.inflow),
    ...optional('markup', labels.markup),
    amountColumn('paid', labels.paid, ({ paid }) => paid, {
      ...(live && {
        formula: (item: ProductRow, at: At) =>
          rounded ? `${listed(item, at)}-${at.cell('rounding')}` : listed(item, at),
      }),
    }),
    ...optional(
      'rounding',
      roundingWord,
      live ? (item, at) => lookUp(LIST, LIST.amount, item, at, dictionary, roundingWord) : undefined,
    ),
    ...optional('coverage', labels.coverage),
    ...optional('unallocated', labels.unallocated),
    amountColumn('difference', labels.difference, differenceOf, {
      formula: (_, at) => {
        const plus = ['net', ...present(['inflow', 'markup'])].map(at.cell);
        const minus = ['paid', ...present(['rounding', 'coverage', 'unallocated'])].map(at.cell);
        return `ROUND(${plus.join('+')}-${minus.join('-')},2)`;
      },
    }),
    ...(run.hasActual
      ? [
          amountColumn<ProductRow>('settled', labels.settled, settledOf, {
            ...(live && {
              formula: (item: ProductRow, at: At) =>
                [SETTLEMENT.advance, SETTLEMENT.difference]
                  .map((amounts) => lookUp(SETTLEMENT, amounts, item, at))
                  .join('+'),
            }),
          }),
          amountColumn<ProductRow>('left', labels.left, leftOf, {
            formula: (_, at) => `ROUND(${at.cell('paid')}-${at.cell('settled')},2)`,
          }),
        ]
      : []),
    textColumn('organisation', words.organisation, ({ organisation }) => organisation),
  ];
  return layTable(columns, rows, { row, totalLabel: words.total });
}

export const differenceOf = (row: ProductRow): Cents =>
  row.net + row.inflow + row.markup - row.paid - row.rounding - row.coverage - row.unallocated;

/** Only the actual phase is settled. */
const settledOf = ({ phase, settled }: ProductRow): Cents | undefined =>
  phase === 'actual' ? settled : undefined;

const leftOf = ({ phase, paid, settled }: ProductRow): Cents | undefined =>
  phase === 'actual' ? paid - settled : undefined;

interface KeyNames {
  readonly organisation: string;
  readonly field: string;
  readonly service: string;
  readonly phase?: string;
  readonly component?: string;
}

/** The sum of a column elsewhere over the rows of this product, in the phase where that column has one. */
function lookUp(
  names: KeyNames,
  amounts: string,
  row: ProductRow,
  at: At,
  dictionary?: Dictionary,
  component?: string,
): string {
  const phase = dictionary?.words.phase[row.phase] ?? '';
  return sumWhere(amounts, [
    { range: names.organisation, cell: at.fixedColumn('organisation'), text: row.organisation },
    { range: names.field, cell: at.fixedColumn('field'), text: row.field },
    { range: names.service, cell: at.fixedColumn('service'), text: row.name },
    ...(names.phase ? [{ range: names.phase, cell: at.fixedColumn('phase'), text: phase }] : []),
    ...(names.component && component
      ? [{ range: names.component, cell: quoted(component), text: component }]
      : []),
  ]);
}
