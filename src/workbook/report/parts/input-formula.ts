/** Formulas over the user's own cells, so that a control reaches back to what was filled in (R29). */
import type { CellRead, Cents, CostLine, Phase, Source } from '../../../engine/model';
import { foldText } from '../../../engine/text';
import type { ReportInput } from '../report-input';
import { rangesOf } from './ranges';

/** Excel takes 8,192 characters and 255 arguments; the rest of the formula needs room as well. */
const LONGEST = 7_500;
const MOST_ARGUMENTS = 250;

export interface InputSum {
  readonly formula: string;
  readonly cents: Cents;
}

interface InputAmount {
  readonly source: Source;
  readonly cents: Cents;
}

/**
 * Lasten − baten of the year as they stand in the workbook, and the amounts named per participant (R9, R15).
 * @returns undefined when the cells do not add up to the cost by themselves (an indexed year, a scenario) or are too
 * scattered
 */
export function costFormula(input: ReportInput, phase: Phase): InputSum | undefined {
  const { model, run } = input;
  if (run.scenario !== undefined) return undefined;
  const lines = model.costLines.filter((line) => belongsTo(line, phase) && foldText(line.costKind) !== 'btw');
  const inYear = lines.map((line) => ({ line, amount: line.years.find(({ year }) => year === run.year) }));
  if (inYear.some(({ line, amount }) => !amount && typeof line.book === 'string')) return undefined;
  const amounts = inYear.flatMap(({ line, amount }) =>
    amount && isCents(amount.amount)
      ? [{ side: line.side, source: { sheet: line.sheet, cell: amount.cell }, cents: amount.amount }]
      : [],
  );
  const direct = model.direct
    .filter((row) => row.phase === phase && (row.year ?? run.year) === run.year)
    .flatMap(({ row }) => rowAmounts(row));
  const plus = sumFormula(input, [...amounts.filter(({ side }) => side === 'cost'), ...direct]);
  const minus = sumFormula(
    input,
    amounts.filter(({ side }) => side === 'income'),
  );
  if (!plus || !minus) return undefined;
  return {
    formula: minus.formula === '0' ? plus.formula : `${plus.formula}-(${minus.formula})`,
    cents: plus.cents - minus.cents,
  };
}

/** The rows of Voorschotten from which the settlement takes its advances (R18). */
export function advancesFormula(input: ReportInput): InputSum | undefined {
  const { model, run } = input;
  if (run.scenario !== undefined) return undefined;
  const services = new Set(
    run.settlement.filter((row) => row.advanceSource === 'advances').map((row) => row.service),
  );
  const rows = [...services].flatMap((service) => {
    const own = model.advances.filter((row) => row.service === service);
    const dated = own.filter(({ year }) => year === run.year);
    return dated.length > 0 ? dated : own.filter(({ year }) => year === undefined);
  });
  return rows.length === 0
    ? undefined
    : sumFormula(
        input,
        rows.flatMap(({ row }) => rowAmounts(row)),
      );
}

const isCents = (value: CellRead<Cents>): value is Cents => typeof value === 'number';

const belongsTo = ({ book }: CostLine, phase: Phase): boolean =>
  typeof book === 'string' ? book === phase : phase === 'budget';

const rowAmounts = (row: ReportInput['model']['direct'][number]['row']): readonly InputAmount[] =>
  row.values.flatMap((value, index) => {
    const cell = row.cells[index];
    return isCents(value) && cell !== undefined ? [{ source: { sheet: row.sheet, cell }, cents: value }] : [];
  });

function sumFormula(input: ReportInput, amounts: readonly InputAmount[]): InputSum | undefined {
  const written = amounts.filter((amount) => standsInCell(input, amount));
  const asText = amounts.filter((amount) => !standsInCell(input, amount));
  const ranges = rangesOf(written.map(({ source }) => source));
  if (ranges.length > MOST_ARGUMENTS) return undefined;
  const rounded = written.some(
    ({ source, cents }) => input.cellValue && input.cellValue(source) !== cents / 100,
  );
  const parts = [
    ...(ranges.length === 0 || rounded ? [] : [`SUM(${ranges.join(',')})`]),
    // More than two decimals are rounded per cell (R1).
    ...(rounded ? ranges.map((range) => `SUMPRODUCT(ROUND(${range},2))`) : []),
    ...asText.map(({ cents }) => String(cents / 100)),
  ];
  const formula = parts.length === 0 ? '0' : parts.join('+');
  if (formula.length > LONGEST) return undefined;
  return { formula, cents: amounts.reduce((sum, { cents }) => sum + cents, 0) };
}

/** Not where the cell holds a text, is in thousands, or is one of which participants each have a part. */
function standsInCell({ cellValue }: ReportInput, { source, cents }: InputAmount): boolean {
  if (cellValue === undefined) return true;
  const value = cellValue(source);
  return typeof value === 'number' && Math.abs(value * 100 - cents) <= 0.5 + 1e-6;
}
