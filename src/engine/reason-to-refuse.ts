/** R3: why an amount cannot be divided although its payers were weighed. */
import type { Problem } from './collect-findings';
import type { RunContext } from './context';
import { contributedRows } from './contributed';
import { costPlace } from './cost-place';
import { driverOf, driverValue } from './drivers';
import type { Weighing } from './funding/weighing';
import type { Cents, Source } from './model';
import { euroText } from './money';
import type { PhaseState, ServiceState } from './phase-state';
import { placeIn, volumeRows } from './rows-of-service';

/** In cents: the largest amount that a cell may hold, and that a service may have, so that sums stay exact. */
const LARGEST = 10 ** 12;
const LARGEST_OF_SERVICE = 10 ** 15;

/**
 * @param amount - what is divided by the rule, or stands against fixed amounts
 * @param hasMarkup - whether a part of the casco is divided by the same weights (R14)
 */
export function reasonToRefuse(
  { context, phase }: PhaseState,
  state: ServiceState,
  { payers, weights, fixed }: Weighing,
  amount: Cents,
  hasMarkup: boolean,
): Problem | undefined {
  const { service, rule } = state;
  if (payers.indexes.length === 0) {
    if (amount === 0 && !hasMarkup) return undefined;
    const source = costPlace(context, service, phase);
    return { code: 'COST_WITHOUT_TAKER', source, params: { phase, amount: euroText(amount) } };
  }
  const isTooLarge = fixed?.some((cents) => !(Math.abs(cents) <= LARGEST));
  if (isTooLarge || !(Math.abs(amount) <= LARGEST_OF_SERVICE)) {
    return { code: 'AMOUNT_TOO_LARGE', source: rule.source, params: { phase } };
  }
  const divides = fixed === undefined && amount !== 0;
  if (weights?.zero !== undefined && (divides || hasMarkup)) {
    const source = driverPlace(context, state, weights.zero, payers.indexes[0] ?? 0, phase);
    return { code: 'DRIVER_ZERO', source, params: { driver: weights.zero, amount: euroText(amount) } };
  }
  return undefined;
}

function driverPlace(
  context: RunContext,
  { service, rule }: ServiceState,
  name: string,
  payer: number,
  phase: PhaseState['phase'],
): Source {
  const row =
    rule.kind === 'contribution'
      ? contributedRows(context, service)?.rows[0]?.row
      : rule.kind === 'volume'
        ? volumeRows(context.rows, service, phase, context.year)[0]?.row
        : undefined;
  const driver = driverOf(context, name);
  return placeIn(row, payer) ?? (driver && driverValue(driver, payer).source) ?? rule.source;
}
