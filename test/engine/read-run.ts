/** What a run says, by codes and in euro. */
import type { Model, Phase } from '../../src/engine/model';
import { euroText } from '../../src/engine/money';
import type { Component, RunResult, ServiceOutcome } from '../../src/engine/result';

export function outcome(
  model: Model,
  run: RunResult,
  service: string,
  phase: Phase = 'budget',
): ServiceOutcome {
  const index = model.services.findIndex(({ name }) => name === service);
  const found = run.outcomes.find((row) => row.service === index && row.phase === phase);
  if (!found) throw new Error(`no outcome for ${service} (${phase})`);
  return found;
}

/** Euro texts by participant code; zero shares are left out. */
export function shares(
  model: Model,
  run: RunResult,
  service: string,
  phase: Phase = 'budget',
  component?: Component,
): Readonly<Record<string, string>> {
  const cents = new Map<string, number>();
  for (const allocation of outcome(model, run, service, phase).allocations) {
    if (component !== undefined && allocation.component !== component) continue;
    for (const [at, payer] of allocation.payers.entries()) {
      const code = model.participants[payer]?.code ?? '';
      cents.set(code, (cents.get(code) ?? 0) + (allocation.shares[at] ?? 0));
    }
  }
  return Object.fromEntries(
    [...cents].filter(([, amount]) => amount !== 0).map(([code, amount]) => [code, euroText(amount)]),
  );
}

/** `code sheet!cell` of every finding, in order. */
export const findingsOf = (run: RunResult): readonly string[] =>
  run.findings.map(({ code, source }) => `${code} ${source ? `${source.sheet}!${source.cell}` : ''}`.trim());

/** What R18 leaves of each participant for a service: advance, actual, difference. */
export function settled(
  model: Model,
  run: RunResult,
  service: string,
): Readonly<Record<string, readonly string[]>> {
  const index = model.services.findIndex(({ name }) => name === service);
  return Object.fromEntries(
    run.settlement
      .filter((row) => row.service === index)
      .map((row) => [
        model.participants[row.participant]?.code ?? '',
        [row.advance, row.actual, row.difference].map(euroText),
      ]),
  );
}
