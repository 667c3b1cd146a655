/** Begroting, Realisatie, Begrotingswijziging and Prognose: lasten and baten per product, cost kind and year (R9). */
import type { Book, CostLine, Phase, ServiceIndex } from '../../../engine/model';
import { Exact } from '../../../engine/money';
import { parseSide } from '../../../engine/vocabulary';
import { centsAt } from '../cells';
import { holdsAmount, type RowStake, reportColumns } from '../columns';
import { type ReadContext, reportBrokenNames, serviceNameOf, serviceSource } from '../context';
import type { Stake } from '../notes';
import { rowsOf, type TableRow } from '../rows';
import { kindOfField, serviceKey } from '../services';
import { headingOf, optionalText, sourceAt, sourceOf, type Table, textOf, type YearColumn } from '../table';
import { type Addend, amountAt, checkTotals } from '../totals';

/** A block budget, to be divided over the products of its werkveld. */
const BLOCK = '*';

export function readCosts(tables: readonly Table[], context: ReadContext): readonly CostLine[] {
  const lines: CostLine[] = [];
  for (const table of tables) {
    const rows = rowsOf(table, context.knownFields);
    const stakes: RowStake[] = [];
    for (const row of rows) {
      if (row.kind !== 'data') continue;
      const service = serviceOf(table, row, context);
      if (service === 'none') continue;
      stakes.push({ row: row.row, services: service === undefined ? [] : [service] });
      lines.push(...readLines(table, row, service, context));
    }
    reportColumns(table, stakes, context, holdsAmount);
    const columns = table.years.map(({ column }) => column);
    checkTotals(
      table,
      rows,
      columns,
      context.notes,
      [amount, netAmount].map((addend) => addend(table)),
    );
  }
  return lines;
}

/**
 * Undefined for a block budget, `'none'` for a row of words without an amount. A product that is nowhere else is
 * added, so that its cost shows as not divided.
 */
function serviceOf(table: Table, row: TableRow, context: ReadContext): ServiceIndex | undefined | 'none' {
  const name = serviceNameOf(table, row, context);
  if (name.name === BLOCK) return undefined;
  const known = context.services.find(name);
  if (known !== undefined) return known;
  if (table.years.every(({ column }) => table.grid.value(row.row, column) === null)) return 'none';
  const source = serviceSource(table, row.row);
  const service = context.services.add(name, source);
  // A casco product needs no matrix row; the engine asks for its rule (R14). Frictiekosten has a sheet of its own.
  const placed = kindOfField(name.field ?? '') === 'casco' || context.frictionKeys.has(serviceKey(name));
  if (!placed) {
    const params = { organisation: name.organisation, field: name.field ?? '', service: name.name };
    context.notes.error('SERVICE_UNKNOWN', source, params, { services: [service] });
  }
  return service;
}

/** One line per book: mostly one, more where a sheet has columns of several books. */
function readLines(
  table: Table,
  row: TableRow,
  service: ServiceIndex | undefined,
  context: ReadContext,
): readonly CostLine[] {
  const { notes, services } = context;
  const { organisation, field = '' } = serviceNameOf(table, row, context);
  const side = parseSide(textOf(table, row.row, 'side'));
  const concerned = service === undefined ? [] : [service];
  const phases = booksOf(table).flatMap((book) => phaseOf(book) ?? []);
  const stakes = phases.map((phase) => ({ services: concerned, ...phase }));
  reportBrokenNames(table, row.row, stakes, context);
  if (side === undefined) {
    const params = { text: textOf(table, row.row, 'side'), column: headingOf(table, 'side') };
    notes.error('WORD_UNKNOWN', sourceOf(table, row.row, 'side'), params, stakes);
  }
  return booksOf(table).map(
    (book): CostLine => ({
      book,
      service,
      organisation: services.spelling('organisation', organisation),
      field: services.spelling('field', field),
      costKind: textOf(table, row.row, 'costKind'),
      side: side ?? 'cost',
      taskField: optionalText(table, row.row, 'taskField'),
      sheet: table.grid.sheet,
      years: table.years
        .filter((column) => column.book === book)
        .map((column) => readAmount(table, row.row, column, concerned, side !== undefined, context)),
      source: sourceOf(table, row.row, 'costKind'),
    }),
  );
}

function readAmount(
  table: Table,
  row: number,
  { column, year, book, factor }: YearColumn,
  services: readonly ServiceIndex[],
  sided: boolean,
  { notes }: ReadContext,
): CostLine['years'][number] {
  const phase = phaseOf(book);
  const stake: Stake = phase === undefined ? {} : { services, year, ...phase };
  const amount = centsAt(table, row, column, notes, stake, factor);
  // Lasten or baten: without knowing which, the amount says nothing.
  return { year, amount: sided ? amount : 'unreadable', cell: sourceAt(table, row, column).cell };
}

const booksOf = (table: Table): readonly Book[] => [...new Set(table.years.map(({ book }) => book))];

/** The phase that an error in a book stops; a forecast is only reported. */
function phaseOf(book: Book): { readonly phase: Phase } | undefined {
  if (book === 'forecast') return undefined;
  return { phase: book === 'actual' ? 'actual' : 'budget' };
}

const ZERO = new Exact(0);

const amount =
  (table: Table): Addend =>
  (row, column) =>
    amountAt(table, row, column) ?? ZERO;

/** Lasten minus baten. */
const netAmount =
  (table: Table): Addend =>
  (row, column) => {
    const value = amountAt(table, row, column) ?? ZERO;
    return parseSide(textOf(table, row, 'side')) === 'income' ? value.negated() : value;
  };
