/** The foundation of Resultaat aansluiting: what became of the cost of every product, per phase. */
import type { Cents, Service } from '../../engine/model';
import type { ServiceOutcome } from '../../engine/result';
import { type Dictionary, dictionaryOf } from '../../locale';
import { LIST, SETTLEMENT } from './parts/names';
import { quoted, sumWhere } from './parts/references';
import { type At, amountColumn, type Column, type LaidTable, layTable, textColumn } from './parts/table';
import { serviceOf } from './parts/things';
import type { ReportInput } from './report-input';

/** Above this, formulas per product over a long list would make every change in the workbook slow. */
const MOST_LOOKUPS = 20_000_000;

export interface ProductRow {
  readonly outcome: ServiceOutcome;
  readonly service: Service;
  /** Spread casco: what goes to other products is negative here (R14). */
  readonly markup: Cents;
  readonly paid: Cents;
  /** The rounding line of R5 and R16. */
  readonly rounding: Cents;
  readonly unallocated: Cents;
  readonly settled: Cents;
}

export function productRows({ model, run }: ReportInput): readonly ProductRow[] {
  const settled = new Map<number, Cents>();
  for (const { service, advance, difference } of run.settlement) {
    settled.set(service, (settled.get(service) ?? 0) + advance + difference);
  }
  return run.outcomes.map((outcome) => {
    const { service, phase, net, inflow, markup, rule, refused, allocations } = outcome;
    const sum = (rounding: boolean): Cents =>
      allocations
        .filter(({ component }) => (component === 'rounding') === rounding)
        .reduce((all, { amount, shares }) => all + (rounding ? amount : shares.reduce(add, 0)), 0);
    const spread = rule === 'markup' && refused === undefined;
    return {
      outcome,
      service: serviceOf(model, service),
      markup: spread ? -(net + inflow) : markup,
      paid: sum(false),
      rounding: sum(true),
      unallocated: refused === undefined ? 0 : net + inflow + markup,
      settled: phase === 'actual' ? (settled.get(service) ?? 0) : 0,
    };
  });
}

const add = (a: number, b: number): number => a + b;

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
  const rounded = rows.some(({ rounding }) => rounding !== 0);
  const columns: readonly Column<ProductRow>[] = [
    textColumn('organisation', words.organisation, ({ service }) => service.organisation),
    textColumn('field', words.field, ({ service }) => service.field),
    textColumn('service', words.service, ({ service }) => service.name),
    textColumn('phase', report.phase, ({ outcome }) => words.phase[outcome.phase]),
    amountColumn('net', labels.net, ({ outcome }) => outcome.net),
    amountColumn('inflow', labels.inflow, ({ outcome }) => outcome.inflow, { format: 'euroOrEmpty' }),
    amountColumn('markup', labels.markup, ({ markup }) => markup, { format: 'euroOrEmpty' }),
    amountColumn('paid', labels.paid, ({ paid }) => paid, {
      ...(live && {
        formula: (item: ProductRow, at: At) =>
          rounded ? `${listed(item, at)}-${at.cell('rounding')}` : listed(item, at),
      }),
    }),
    ...(rounded
      ? [
          amountColumn<ProductRow>('rounding', roundingWord, ({ rounding }) => rounding, {
            format: 'euroOrEmpty',
            ...(live && {
              formula: (item: ProductRow, at: At) =>
                lookUp(LIST, LIST.amount, item, at, dictionary, roundingWord),
            }),
          }),
        ]
      : []),
    amountColumn('coverage', labels.coverage, ({ outcome }) => outcome.coverage, { format: 'euroOrEmpty' }),
    amountColumn('unallocated', labels.unallocated, ({ unallocated }) => unallocated, {
      format: 'euroOrEmpty',
    }),
    amountColumn('difference', labels.difference, differenceOf, {
      formula: (_, at) => {
        const minus = ['paid', ...(rounded ? ['rounding'] : []), 'coverage', 'unallocated'].map(at.cell);
        return `ROUND(${['net', 'inflow', 'markup'].map(at.cell).join('+')}-${minus.join('-')},2)`;
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
  ];
  return layTable(columns, rows, { row, totalLabel: words.total });
}

export const differenceOf = ({ outcome, markup, paid, rounding, unallocated }: ProductRow): Cents =>
  outcome.net + outcome.inflow + markup - paid - rounding - outcome.coverage - unallocated;

/** Only the actual phase is settled. */
const settledOf = ({ outcome, settled }: ProductRow): Cents | undefined =>
  outcome.phase === 'actual' ? settled : undefined;

const leftOf = ({ outcome, paid, settled }: ProductRow): Cents | undefined =>
  outcome.phase === 'actual' ? paid - settled : undefined;

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
  { service, outcome }: ProductRow,
  at: At,
  dictionary?: Dictionary,
  component?: string,
): string {
  const phase = dictionary?.words.phase[outcome.phase] ?? '';
  return sumWhere(amounts, [
    { range: names.organisation, cell: at.fixedColumn('organisation'), text: service.organisation },
    { range: names.field, cell: at.fixedColumn('field'), text: service.field },
    { range: names.service, cell: at.fixedColumn('service'), text: service.name },
    ...(names.phase ? [{ range: names.phase, cell: at.fixedColumn('phase'), text: phase }] : []),
    ...(names.component && component
      ? [{ range: names.component, cell: quoted(component), text: component }]
      : []),
  ]);
}
