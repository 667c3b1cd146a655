/** What a run comes to, as lines of text that do not depend on the order of products and participants. */
import type { Cents, Model, ParticipantIndex, Phase, ServiceIndex } from '../model';
import type { RunResult, ServiceOutcome } from '../result';
import { foldText } from '../text';
import { type Coded, codeOrder } from './code-order';

/**
 * Every amount of the run, in cents, with what was refused and what is left uncovered: a line for each product and
 * component.
 * @param phases - of which phases; the settlement and its advances belong to the actual one
 */
export function resultLines(model: Model, run: RunResult, phases: readonly Phase[]): readonly string[] {
  const order = codeOrder(model.participants);
  const keys = model.services.map(({ organisation, field, name }) =>
    JSON.stringify([organisation, field, name].map(foldText)),
  );
  const outcomes = run.outcomes.filter(({ phase }) => phases.includes(phase));
  const lines = outcomes.flatMap((outcome) => outcomeLines(outcome, keys[outcome.service] ?? '', order));
  const settled = phases.includes('actual') ? settledLines(run, keys, order) : [];
  return [...lines, ...settled].map((line) => `${run.year} ${line}`);
}

function outcomeLines(
  { phase, net, inflow, markup, coverage, refused, allocations }: ServiceOutcome,
  service: string,
  order: readonly Coded[],
): readonly string[] {
  const totals = `${phase} ${service} ${[net, inflow, markup, coverage].join(' ')} ${refused ?? ''}`;
  return [
    totals,
    ...allocations.map(({ component, amount, payers, shares }) => {
      const paid: Cents[] = [];
      for (const [at, payer] of payers.entries()) paid[payer] = shares[at] ?? 0;
      return `${phase} ${service} ${component} ${amount}${byCode(order, (index) => paid[index])}`;
    }),
  ];
}

/** Advance and actual share by product. */
function settledLines(
  { settlement }: RunResult,
  keys: readonly string[],
  order: readonly Coded[],
): readonly string[] {
  const services = new Map<ServiceIndex, string[]>();
  for (const { service, participant, advance, actual } of settlement) {
    const row = services.get(service) ?? [];
    row[participant] = `${advance}/${actual}`;
    services.set(service, row);
  }
  return [...services].map(
    ([service, row]) => `settled ${keys[service]}${byCode(order, (index) => row[index])}`,
  );
}

/** Who pays nothing may be left out of a result, so it is left out here. */
function byCode(
  order: readonly Coded[],
  amountAt: (index: ParticipantIndex) => number | string | undefined,
): string {
  let text = '';
  for (const { code, index } of order) {
    const value = amountAt(index);
    if (value) text += ` ${code}=${value}`;
  }
  return text;
}
