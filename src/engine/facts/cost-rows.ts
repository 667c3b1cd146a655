/** Begroting with its amendments, and Realisatie, as facts. */
import type { CostLine, Model } from '../model';
import { foldText } from '../text';
import { cell, euros } from './cells';
import type { FactKind, FactRow } from './fact';

/** One row per line and year. A Prognose changes no amount of a run. */
export function* costRows(model: Model): Generator<FactRow> {
  for (const line of model.costLines) if (line.book !== 'forecast') yield* rowsOfLine(model, line);
  // Whether a year has a column decides between an empty cell and an index (R17).
  for (const year of model.budgetYears) yield columnRow(year, false);
  for (const year of model.actualYears) yield columnRow(year, true);
}

function* rowsOfLine({ services }: Model, line: CostLine): Generator<FactRow> {
  const { book, costKind, side, taskField = '', sheet } = line;
  const block = { organisation: line.organisation, field: line.field, name: '*' };
  const { organisation, field, name } =
    (line.service === undefined ? undefined : services[line.service]) ?? block;
  const kind: FactKind = book === 'actual' ? 'actual' : book === 'budget' ? 'budget' : 'amendment';
  const number = typeof book === 'object' ? String(book.amendment) : '';
  const about = [number, organisation, field, name, costKind, taskField];
  for (const { year, amount, cell: address } of line.years) {
    yield {
      kind,
      key: JSON.stringify([...about.map(foldText), side, year]),
      about: about.filter((part) => part !== ''),
      year,
      isActual: book === 'actual',
      cells: cell('value', 'euro', euros(signed(amount, side)), { sheet, cell: address }),
    };
  }
}

/** Income as a negative amount, so that a reader sees which it is. */
const signed = (amount: CostLine['years'][number]['amount'], side: CostLine['side']) =>
  typeof amount === 'number' && side === 'income' ? 0 - amount : amount;

const columnRow = (year: number, isActual: boolean): FactRow => ({
  kind: 'columns',
  key: `${isActual ? 'actual' : 'budget'} ${year}`,
  about: [String(year)],
  year,
  isActual,
  cells: cell('present', 'word', 'yes', undefined),
});
