/** R25: costs and rules of a side as they came out of its run. */
import { type RunContext, serviceAt } from '../../context';
import { isVat } from '../../cost-line';
import { costsOf } from '../../costs';
import type { CellRead, Cents, CostLine, FundingRule } from '../../model';
import type { Frame, Places, Side } from './frame';

/**
 * One line per cost kind, income taken off, after amendments, blocks, indexing and changes of a scenario; where the cost
 * is not completely known, a line that cannot be read.
 */
export function frozenCosts(
  { run, phase }: Side,
  context: RunContext,
  frame: Frame,
  places: Places,
): readonly CostLine[] {
  const found = costsOf(context, phase);
  return run.outcomes
    .filter((outcome) => outcome.phase === phase)
    .flatMap(({ service, costs, net }) => {
      const { organisation, field } = serviceAt(context.model, service);
      const line = (costKind: string, amount: CellRead<Cents>): CostLine => ({
        book: frame.phase,
        service: places.services[service] ?? 0,
        organisation,
        field,
        costKind,
        side: 'cost',
        taskField: undefined,
        sheet: NOWHERE.sheet,
        years: [{ year: frame.year, amount, cell: NOWHERE.cell }],
        source: NOWHERE,
      });
      if (found.services[service]?.refused) return [line('', 'unreadable')];
      const lines = costs.map(({ kind, cost, income }) => line(kind, cost - income));
      // What disappears with a leaver (R23) is worked out again in a budget, but an actual cost knows no such thing.
      const gross = costs.reduce((sum, { kind, cost, income }) => sum + (isVat(kind) ? 0 : cost - income), 0);
      return frame.phase === 'actual' ? [...lines, line('', net - gross)] : lines;
    });
}

/** The rule that the year selects for every service, also where it comes from the defaults or is refused. */
export function frozenRules(context: RunContext, places: Places): readonly FundingRule[] {
  return context.rules.map(({ kind, key, circle, funding, refused, source }, service) => ({
    service: places.services[service] ?? 0,
    kind,
    error: refused,
    key,
    circle,
    from: undefined,
    to: undefined,
    fixedFraction: funding?.fixedFraction,
    remainingFraction: funding?.remainingFraction,
    vat: undefined,
    package: undefined,
    statutory: undefined,
    unit: undefined,
    fte: undefined,
    source,
  }));
}

const NOWHERE = { sheet: '', cell: '' } as const;
