/** Where a user finds the cost of a service: the cell that a finding about it names. */
import { cached, type RunContext, serviceAt } from './context';
import { amountOfLine, type CostBook, isInBook } from './cost-line';
import type { ServiceIndex, Source } from './model';

/** The cell of its first cost line that says something about the year, else where the service stands. */
export function costPlace(context: RunContext, service: ServiceIndex, book: CostBook): Source {
  const places = cached(context, `cost places ${book}`, () => {
    const found = new Map<ServiceIndex, Source>();
    for (const line of context.model.costLines) {
      if (line.service === undefined || found.has(line.service) || !isInBook(line.book, book)) continue;
      const { cell } = amountOfLine(context, line);
      if (cell) found.set(line.service, { sheet: line.sheet, cell: cell.cell });
    }
    return found;
  });
  return places.get(service) ?? serviceAt(context.model, service).source;
}
