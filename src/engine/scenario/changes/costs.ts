/** R24 kosten %, kosten €, index: what the services cost. */
import type { CostLine, IndexRow, Model } from '../../model';
import { foldText } from '../../text';
import type { ChangeOf, IdleReason } from '../change';

/** Notes the percentage: it counts after indexing, so the cost step of the run applies it (see `cost-changes`). */
export function changeCostPercent(model: Model, change: ChangeOf<'costPercent'>): Model {
  const { target, fraction, year, row } = change;
  const { organisation, field, service, costKind } = target;
  const added = {
    organisation,
    field,
    service,
    costKind,
    year,
    fraction,
    source: row.source,
  };
  return { ...model, costChanges: [...(model.costChanges ?? []), added] };
}

/**
 * One more line of cost in the budget of the year, with the cell of the scenario. It is an amendment with number 0, so
 * that the year does not count as one with a budget column of its own (R17).
 */
export function changeCostAmount(model: Model, change: ChangeOf<'costAmount'>, year: number): Model {
  const { target, cents, row } = change;
  const [index = 0] = target.services;
  const service = model.services[index];
  const line: CostLine = {
    book: { amendment: 0 },
    service: index,
    organisation: service?.organisation ?? '',
    field: service?.field ?? '',
    costKind: row.costKind ?? row.change,
    side: 'cost',
    taskField: undefined,
    sheet: row.source.sheet,
    years: [{ year, amount: cents, cell: row.source.cell }],
    source: row.source,
    changesBefore: model.costChanges?.length ?? 0,
  };
  return { ...model, costLines: [...model.costLines, line] };
}

/**
 * Other indexes: of the named year, else of every year after the first budget year up to this one, since each year
 * builds on the one before it (R17).
 */
export function changeIndex(model: Model, change: ChangeOf<'index'>, year: number): Model | IdleReason {
  const first = model.budgetYears[0] ?? year;
  const years =
    change.year !== undefined
      ? [change.year]
      : Array.from({ length: Math.max(year - first, 0) }, (_, i) => first + 1 + i);
  if (years.length === 0) return 'column';
  const kind = foldText(change.costKind);
  const isReplaced = (row: IndexRow): boolean => years.includes(row.year) && foldText(row.costKind) === kind;
  const added = years.map((of) => ({
    year: of,
    costKind: change.costKind,
    index: change.fraction,
    source: change.row.source,
  }));
  return { ...model, indexes: [...model.indexes.filter((row) => !isReplaced(row)), ...added] };
}
