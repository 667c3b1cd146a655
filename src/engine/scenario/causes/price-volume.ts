/** R25: what price, volume and efficiency do to a product under p×q (R13). */
import type { RunContext } from '../../context';
import { explainedRun, weighingOf } from '../../explain/explained-run';
import { fixedPart } from '../../funding/tariff';
import { weighVolumes } from '../../funding/volumes';
import type { Weighing } from '../../funding/weighing';
import type { Weights } from '../../mix-drivers';
import type { Cents, ParticipantIndex, ServiceIndex } from '../../model';
import { positionOf } from '../../payers';
import { add, divide, multiply, ONE, type Rational, rational, round, subtract } from '../../rational';
import type { ServiceOutcome } from '../../result';
import { isEmpty, valueAt } from '../../vector';
import { isRefusal } from '../../weigh-by-key';
import { type Frame, frameOf, placesOf, type Side } from './frame';

/** The three parts sum exactly to the difference. */
export interface PriceVolume {
  /** In the lists of the difference (see `explainDifference`). */
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  readonly difference: Cents;
  /** More or fewer units at the price of before. */
  readonly volume: Cents;
  /** Its part of what the product costs more than before would allow at the new volume (R13: Vast deel % is fixed). */
  readonly efficiency: Cents;
  /** What is left: the same cost over more or fewer units, another tariff, cents. */
  readonly price: Cents;
}

/** One row per participant of every product that is under p×q on both sides, with volumes. */
export function explainPriceVolume(before: Side, after: Side): readonly PriceVolume[] {
  const frame = frameOf(before, after);
  const olds = soldOn(before, frame);
  return [...soldOn(after, frame)].flatMap(([service, now]) => {
    const old = olds.get(service);
    return old ? explainService(service, old, now, frame) : [];
  });
}

/** A product under p×q on one side. Participants are those of the frame. */
interface Sold {
  readonly cost: Cents;
  readonly fixed: Rational;
  readonly price: Rational;
  readonly total: Rational;
  volumeOf(participant: ParticipantIndex): Rational;
  partOf(participant: ParticipantIndex): Rational;
  paidBy(participant: ParticipantIndex): Cents;
}

function explainService(service: ServiceIndex, old: Sold, now: Sold, frame: Frame): readonly PriceVolume[] {
  // What before would have cost at the new volume: the fixed part stays, the rest follows the volume.
  const follows = divide(multiply(subtract(ONE, old.fixed), now.total), old.total);
  const expected = multiply(rational(old.cost), add(old.fixed, follows));
  const excess = subtract(rational(now.cost), expected);
  return [...frame.participants.keys()].flatMap((participant) => {
    const difference = now.paidBy(participant) - old.paidBy(participant);
    const units = subtract(now.volumeOf(participant), old.volumeOf(participant));
    const volume = Number(round(multiply(old.price, units)));
    const efficiency = Number(round(multiply(excess, now.partOf(participant))));
    const price = difference - volume - efficiency;
    if (difference === 0 && volume === 0 && efficiency === 0) return [];
    return [{ service, participant, difference, volume, efficiency, price }];
  });
}

function soldOn(side: Side, frame: Frame): ReadonlyMap<ServiceIndex, Sold> {
  const places = placesOf(frame, side);
  const explained = explainedRun(side.model, side.run);
  const own = new Map(places.participants.map((place, participant) => [place, participant]));
  const sold = new Map<ServiceIndex, Sold>();
  for (const outcome of side.run.outcomes) {
    if (outcome.phase !== side.phase || outcome.rule !== 'volume') continue;
    const weighing = weighingOf(explained, outcome);
    const found = weighing && soldBy(explained.context, outcome, weighing, (place) => own.get(place) ?? -1);
    if (found) sold.set(places.services[outcome.service] ?? 0, found);
  }
  return sold;
}

function soldBy(
  context: RunContext,
  outcome: ServiceOutcome,
  { payers, weights, tariff }: Weighing,
  ownIndex: (participant: ParticipantIndex) => ParticipantIndex,
): Sold | undefined {
  const volumes = weighVolumes(context, outcome.service, outcome.phase, payers);
  if (!weights || isRefusal(volumes) || isEmpty(volumes.vector) || isEmpty(weights.vector)) return undefined;
  const cost = outcome.net + outcome.inflow;
  const total = multiply(rational(BigInt(volumes.vector.sum)), volumes.unit);
  const at = (participant: ParticipantIndex): number => positionOf(payers, ownIndex(participant));
  return {
    cost,
    fixed: fixedPart(context, outcome.service),
    price: tariff ?? divide(rational(cost), total),
    total,
    volumeOf: (participant) => amountAt(volumes, at(participant)),
    partOf: (participant) => rational(valueAt(weights.vector, at(participant)), BigInt(weights.vector.sum)),
    paidBy: (participant) => {
      const own = outcome.allocations.find(
        ({ component }) => component === 'service' || component === 'casco',
      );
      return own?.shares[own.payers.indexOf(ownIndex(participant))] ?? 0;
    },
  };
}

/** Nothing for who has no position. */
const amountAt = ({ vector, unit }: Weights, position: number): Rational =>
  multiply(rational(valueAt(vector, position)), unit);
