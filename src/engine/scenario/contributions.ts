/** What every participant pays in one phase of a run, in all components together. */
import type { Cents, Phase } from '../model';
import { sumCents } from '../money';
import type { RunResult } from '../result';

/** @returns cents by participant index */
export function contributionsIn(
  { outcomes }: Pick<RunResult, 'outcomes'>,
  phase: Phase,
  participants: number,
): readonly Cents[] {
  const amounts = new Array<Cents>(participants).fill(0);
  for (const outcome of outcomes) {
    if (outcome.phase !== phase) continue;
    for (const { payers, shares } of outcome.allocations)
      for (let at = 0; at < payers.length; at += 1) {
        const payer = payers[at] ?? 0;
        amounts[payer] = (amounts[payer] ?? 0) + (shares[at] ?? 0);
      }
  }
  return amounts;
}

/** The line Afronding, which nobody pays (R5). */
export const roundingIn = ({ outcomes }: Pick<RunResult, 'outcomes'>, phase: Phase): Cents =>
  sumCents(
    outcomes
      .filter((outcome) => outcome.phase === phase)
      .flatMap(({ allocations }) => allocations)
      .filter(({ component }) => component === 'rounding')
      .map(({ amount }) => amount),
  );
