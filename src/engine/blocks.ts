/**
 * Block budgets: a line whose product is `*` is divided over the services of its werkveld by the column Fte of
 * Producten. Percentages can stand in that column just as well, since only the proportion counts.
 */
import { apportion } from './apportion';
import type { Problem } from './collect-findings';
import { cached, type RunContext, ruleAt } from './context';
import { type CostBook, isVat } from './cost-line';
import type { FindingCode } from './finding';
import type { CellRead, Cents, CostLine, ServiceIndex } from './model';
import { euroText } from './money';
import type { BlockOutcome } from './result';
import { foldText } from './text';
import { scaleDecimals } from './vector';

export type BlockShares = {
  /** The services of the werkveld. */
  readonly services: readonly ServiceIndex[];
} & (
  | {
      /** By position of the services; none where the block is 0. */
      readonly shares: readonly Cents[];
    }
  | {
      /** The block is not divided, which stops all of them. */
      readonly shares?: undefined;
      readonly refused: FindingCode;
      readonly problem?: Problem;
      readonly undivided?: BlockOutcome;
    }
);

/** The services of a werkveld of an organisation, frictiekosten not among them. */
export function servicesOfField(
  context: RunContext,
  organisation: string,
  field: string,
): readonly ServiceIndex[] {
  const byField = cached(context, 'services of field', () => {
    const map = new Map<string, ServiceIndex[]>();
    for (const [index, service] of context.model.services.entries()) {
      if (service.kind === 'friction') continue;
      const key = fieldKey(service.organisation, service.field);
      map.set(key, [...(map.get(key) ?? []), index]);
    }
    return map;
  });
  return byField.get(fieldKey(organisation, field)) ?? [];
}

const fieldKey = (organisation: string, field: string): string => `${organisation} ${foldText(field)}`;

/**
 * Divides a block by R2, ties in order of the services. A werkveld of which a service in that year has no fte is
 * refused: an explicit 0 says that a service has no part in the block.
 */
export function divideBlock(
  context: RunContext,
  line: CostLine,
  amount: CellRead<Cents>,
  book: CostBook,
): BlockShares {
  const services = servicesOfField(context, line.organisation, line.field);
  if (amount === 'unreadable') return { services, refused: 'NUMBER_UNREADABLE' };
  const cents = amount ?? 0;
  if (cents === 0) return { services, shares: [] };

  const fte = services.map((service) => ruleAt(context, service).funding?.fte);
  const known = fte.filter((value) => value !== undefined);
  const weights = scaleDecimals(known).values;
  if (known.length === fte.length && known.every((value) => !value.lessThan(0)) && hasPositive(weights)) {
    return { services, shares: apportion(cents, weights) };
  }
  const missing = services.filter((_, at) => fte[at] === undefined || fte[at].lessThan(0));
  const side = line.side === 'cost' ? cents : -cents;
  const { organisation, field, source } = line;
  return {
    services,
    refused: 'BLOCK_UNDIVIDED',
    problem: {
      code: 'BLOCK_UNDIVIDED',
      source,
      params: {
        field,
        phase: book,
        amount: euroText(side),
        missing: missing.map((service) => context.model.services[service]?.name ?? '').join(', '),
      },
    },
    undivided: { organisation, field, book, amount: isVat(line.costKind) ? 0 : side, source },
  };
}

function hasPositive(weights: readonly number[] | readonly bigint[]): boolean {
  return weights.some((weight: number | bigint) => weight > 0);
}
