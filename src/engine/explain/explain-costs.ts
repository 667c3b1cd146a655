/** R9, R17, R28: the cost lines behind the net cost of a service, each with its cells. */
import { divideBlock, servicesOfField } from '../blocks';
import { cached, type RunContext, ruleAt, serviceAt } from '../context';
import { amountOfLine, type CostBook, isInBook, isVat, type LineAmount } from '../cost-line';
import { directRows } from '../funding/direct';
import type { Cents, CostLine, Phase, ServiceIndex, Source } from '../model';
import { euroText } from '../money';
import { rationalOf, rationalText } from '../rational';
import type { Step } from '../result';
import { entryOf } from '../rows-of-service';
import { addAll } from '../sum-fractions';

/** One step per line, income negative, after how it was indexed or divided from a block; their sum is the net cost. */
export function explainCosts(context: RunContext, service: ServiceIndex, book: Phase): readonly Step[] {
  const steps = linesOf(context, service).flatMap((line): readonly Step[] => {
    if (!isInBook(line.book, book) || isVat(line.costKind)) return [];
    const amount = amountOfLine(context, line);
    if (!amount.cell) return [];
    return line.service === service
      ? lineSteps(line, amount)
      : blockSteps(context, line, amount, service, book);
  });
  return steps.length > 0 ? steps : namedSteps(context, service, book);
}

/** Its own lines, then those of blocks over it. */
function linesOf(context: RunContext, service: ServiceIndex): readonly CostLine[] {
  const lines = cached(context, 'cost lines', () => {
    const found = new Map<ServiceIndex | undefined, CostLine[]>();
    for (const line of context.model.costLines) {
      const own = found.get(line.service) ?? [];
      own.push(line);
      found.set(line.service, own);
    }
    return found;
  });
  const blocks = lines.get(undefined) ?? [];
  return [...(lines.get(service) ?? []), ...blocks.filter((line) => isBlockOver(context, line, service))];
}

const isBlockOver = (context: RunContext, line: CostLine, service: ServiceIndex): boolean =>
  servicesOfField(context, line.organisation, line.field).includes(service);

function lineSteps(line: CostLine, indexed: LineAmount): readonly Step[] {
  const before = indexingSteps(line, indexed);
  const sources = before.length > 0 ? [] : [cellOf(line, indexed)];
  const amount = signed(line, indexed.amount);
  const step = { params: { kind: line.costKind }, value: euroText(amount), unit: 'euro', sources } as const;
  if (typeof line.book !== 'object') return [...before, { ...step, text: line.side }];
  const params = { ...step.params, number: line.book.amendment };
  return [...before, { ...step, text: 'amendment', params }];
}

function blockSteps(
  context: RunContext,
  line: CostLine,
  indexed: LineAmount,
  service: ServiceIndex,
  book: CostBook,
): readonly Step[] {
  const { services, shares } = divideBlock(context, line, indexed.amount, book);
  const before = indexingSteps(line, indexed);
  const fteOf = (index: ServiceIndex) => ruleAt(context, index).funding?.fte;
  const total = addAll(
    services.map((index) => rationalOf(fteOf(index) ?? context.model.settings.tentative.times(0))),
  );
  const share = shares?.[services.indexOf(service)] ?? 0;
  return [
    ...before,
    {
      text: 'blockTotal',
      params: { kind: line.costKind, field: line.field },
      value: euroText(signed(line, indexed.amount)),
      unit: 'euro',
      sources: before.length > 0 ? [] : [cellOf(line, indexed)],
    },
    {
      text: 'block',
      params: { kind: line.costKind, fte: fteOf(service)?.toFixed() ?? '0', total: rationalText(total, 15) },
      value: euroText(signed(line, share)),
      unit: 'euro',
      sources: [ruleAt(context, service).source],
    },
  ];
}

/** R17, R24: the written amount, each year's index and what a scenario changed, where there was any. */
function indexingSteps(line: CostLine, { cell, steps, changes }: LineAmount): readonly Step[] {
  if (!cell || steps.length + changes.length === 0) return [];
  const written: Step = {
    text: 'written',
    params: { kind: line.costKind, year: cell.year },
    value: euroText(signed(line, cell.amount)),
    unit: 'euro',
    sources: [{ sheet: line.sheet, cell: cell.cell }],
  };
  const indexed = steps.map(
    ({ year, index, amount, source }): Step => ({
      text: 'indexed',
      params: { kind: line.costKind, year, index: index.toFixed() },
      value: euroText(signed(line, amount)),
      unit: 'euro',
      sources: [source],
    }),
  );
  const changed = changes.map(
    ({ change, amount }): Step => ({
      text: 'scenarioChange',
      params: { fraction: change.fraction.toFixed() },
      value: euroText(signed(line, amount)),
      unit: 'euro',
      sources: [change.source],
    }),
  );
  return [written, ...indexed, ...changed];
}

/** Frictiekosten without cost lines: the named amounts are the cost (R15). */
function namedSteps(context: RunContext, service: ServiceIndex, phase: Phase): readonly Step[] {
  const rows = directRows(context, service, phase);
  return context.model.participants.flatMap((participant, index): readonly Step[] => {
    const { value, sources } = entryOf(rows, index, (a, b) => a + b);
    if (typeof value !== 'number' || value === 0) return [];
    const params = { kind: `${serviceAt(context.model, service).field}, ${participant.name}` };
    return [{ text: 'cost', params, value: euroText(value), unit: 'euro', sources }];
  });
}

const cellOf = (line: CostLine, { cell }: LineAmount): Source =>
  cell ? { sheet: line.sheet, cell: cell.cell } : line.source;

const signed = (line: CostLine, amount: LineAmount['amount']): Cents =>
  (line.side === 'income' ? -1 : 1) * (typeof amount === 'number' ? amount : 0) + 0;
