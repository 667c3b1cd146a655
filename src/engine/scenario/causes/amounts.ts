/** R25: what everybody pays for everything, in the index space of a frame. */
import type { Cents, Model, Phase, ServiceIndex } from '../../model';
import type { RunResult } from '../../result';
import { runYear } from '../../run';
import { type Frame, type Places, placesOf, type Side } from './frame';

/** Contributions at service × participants + participant, all components together. */
export type Amounts = readonly Cents[];

/** What a side came to. */
export const amountsOfSide = (side: Side, frame: Frame): Amounts =>
  amountsOf(side.run, side.phase, frame, placesOf(frame, side));

/** @param places - where the indexes of the run stand; undefined when they are those of the frame */
function amountsOf({ outcomes }: RunResult, phase: Phase, frame: Frame, places: Places | undefined): Amounts {
  const count = frame.participants.length;
  const amounts = new Array<Cents>(count * frame.services.length).fill(0);
  for (const outcome of outcomes) {
    if (outcome.phase !== phase) continue;
    const row = (places?.services[outcome.service] ?? outcome.service) * count;
    for (const { payers, shares } of outcome.allocations)
      for (const [position, payer] of payers.entries()) {
        const at = row + (places?.participants[payer] ?? payer);
        amounts[at] = (amounts[at] ?? 0) + (shares[position] ?? 0);
      }
  }
  return amounts;
}

/** Divides a model of the frame; what cannot be divided is as it was before. */
export type Divide = (model: Model, previous: Amounts) => Amounts;

/**
 * How models between two sides are divided: what cannot be divided half way, but can on the second side, changes in the
 * step in which it can.
 */
export function divideTowards(after: Side, frame: Frame): Divide {
  const open = refusedIn(after.run, after.phase, placesOf(frame, after).services);
  return (model, previous) => {
    const run = runYear(model, { year: frame.year });
    const waits = [...refusedIn(run, frame.phase)].filter((service) => !open.has(service));
    return withRows(
      amountsOf(run, frame.phase, frame, undefined),
      previous,
      waits,
      frame.participants.length,
    );
  };
}

/** @param places - of the services in the frame; undefined when the run is one in the frame */
function refusedIn(
  { outcomes }: RunResult,
  phase: Phase,
  places?: readonly ServiceIndex[],
): ReadonlySet<ServiceIndex> {
  const refused = outcomes.filter((outcome) => outcome.phase === phase && outcome.refused !== undefined);
  return new Set(refused.map(({ service }) => places?.[service] ?? service));
}

/** The amounts, with those of some services as they were before. */
function withRows(
  amounts: Amounts,
  previous: Amounts,
  services: readonly ServiceIndex[],
  count: number,
): Amounts {
  if (services.length === 0) return amounts;
  const result = [...amounts];
  for (const service of services)
    for (let at = service * count; at < (service + 1) * count; at += 1) result[at] = previous[at] ?? 0;
  return result;
}
