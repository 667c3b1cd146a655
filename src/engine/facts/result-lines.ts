/** What a run comes to, as lines of text that do not depend on the order of products and participants. */
import type { Model, Phase } from '../model';
import type { RunResult, ServiceOutcome } from '../result';
import { foldText } from '../text';

/**
 * Every amount of the run, in cents, with what was refused and what is left uncovered.
 * @param phases - of which phases; the settlement and its advances belong to the actual one
 */
export function resultLines(model: Model, run: RunResult, phases: readonly Phase[]): readonly string[] {
  const codes = model.participants.map(({ code }) => foldText(code));
  const keys = model.services.map(({ organisation, field, name }) =>
    JSON.stringify([organisation, field, name].map(foldText)),
  );
  const outcomes = run.outcomes.filter(({ phase }) => phases.includes(phase));
  const lines = outcomes.flatMap((outcome) => outcomeLines(outcome, keys[outcome.service] ?? '', codes));
  const settlement = phases.includes('actual') ? run.settlement : [];
  const settled = settlement.map(
    ({ service, participant, advance, actual }) =>
      `settled ${keys[service]} ${codes[participant]} ${advance} ${actual}`,
  );
  return [...lines, ...settled].map((line) => `${run.year} ${line}`).sort();
}

function outcomeLines(
  { phase, net, inflow, markup, coverage, refused, allocations }: ServiceOutcome,
  service: string,
  codes: readonly string[],
): readonly string[] {
  const totals = `${phase} ${service} ${[net, inflow, markup, coverage].join(' ')} ${refused ?? ''}`;
  // Who pays nothing may be left out of a result.
  const shares = allocations.flatMap(({ component, amount, payers, shares }) => [
    `${phase} ${service} ${component} ${amount}`,
    ...payers.flatMap((payer, at) =>
      shares[at] ? [`${phase} ${service} ${component} ${codes[payer]} ${shares[at]}`] : [],
    ),
  ]);
  return [totals, ...shares];
}
