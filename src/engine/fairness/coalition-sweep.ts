/** Who is better off with whom: every set of takers of a service, or a sample of them. */
import type { Cents, ParticipantIndex } from '../model';
import type { Rational } from '../rational';
import { type Coalition, type CoalitionGame, coalitionsOf } from './coalition';
import { addCoalition, coalitionSums, effectOf } from './coalition-sums';
import { gameOf, hasPlayer, MAX_TABLE_PLAYERS } from './cost-game';
import { sampledSets } from './sampled-sets';
import { shapley } from './shapley';

/** Sets that are drawn when there are too many takers for all of them. */
export const SAMPLED_SETS = 4096;

/** A set of takers with what it would cost and what each of them would pay. */
export interface TakerSet {
  readonly takers: readonly ParticipantIndex[];
  readonly cost: Cents;
  readonly shares: readonly Cents[];
}

export interface CoalitionMember {
  readonly participant: ParticipantIndex;
  /** What it would pay without anybody else, and with all takers. */
  readonly alone: Cents;
  readonly together: Cents;
  /** The sets in which it pays least and most; of equals the first found. */
  readonly least: TakerSet;
  readonly most: TakerSet;
  /** By how much each other taker changes what it pays, on average over all sets; negative is better together. */
  readonly effects: readonly { readonly participant: ParticipantIndex; readonly effect: Rational }[];
  /** Shapley value of the costs of all sets; undefined when sets were sampled. */
  readonly shapley: Rational | undefined;
}

export interface CoalitionSweep {
  readonly members: readonly CoalitionMember[];
  /** Whether all sets were looked at, and how many were. */
  readonly exact: boolean;
  readonly sets: number;
}

/**
 * Looks at every set of takers (to {@link MAX_TABLE_PLAYERS}), beyond that at {@link SAMPLED_SETS} sets that are drawn
 * the same way each time, everybody alone and all together among them.
 * @param progress - is told the part that is done, 0 to 1, from time to time; it may throw to cancel
 */
export function sweepCoalitions(game: CoalitionGame, progress: (part: number) => void): CoalitionSweep {
  const players = game.takers.length;
  if (players === 0) return { members: [], exact: true, sets: 0 };
  const exact = isExact(players);
  const divideOver = coalitionsOf(game);
  const sums = coalitionSums(players, game.cost);
  const costs: bigint[] = [];
  const least = new Map<number, Extreme>();
  const most = new Map<number, Extreme>();

  const sets = setsOf(players);
  const draw = exact ? everySet(players) : sampledSets(players);
  for (let turn = 1; turn <= sets; turn += 1) {
    const coalition = divideOver(draw(turn));
    costs[turn] = BigInt(coalition.cost);
    addCoalition(sums, coalition);
    coalition.members.forEach((member, i) => {
      const amount = coalition.shares[i] ?? 0;
      if (amount < (least.get(member)?.amount ?? Number.POSITIVE_INFINITY))
        least.set(member, { amount, coalition });
      if (amount > (most.get(member)?.amount ?? Number.NEGATIVE_INFINITY))
        most.set(member, { amount, coalition });
    });
    if (turn % 1024 === 0) progress(turn / sets);
  }

  const everyone = divideOver(game.takers.map((_, player) => player));
  const values = exact ? shapley(gameOf(players, (set) => costs[set] ?? 0n)) : [];
  const named = ({ members, cost, shares }: Coalition): TakerSet => ({
    takers: members.map((member) => game.takers[member] ?? 0),
    cost,
    shares,
  });
  const members = game.takers.map((participant, player): CoalitionMember => {
    const alone = divideOver([player]);
    return {
      participant,
      alone: alone.cost,
      together: everyone.shares[player] ?? 0,
      least: named(least.get(player)?.coalition ?? alone),
      most: named(most.get(player)?.coalition ?? alone),
      effects: game.takers.flatMap((partner, other) => {
        // Nobody has an effect on itself: it is in no set without itself.
        const effect = effectOf(sums, player, other);
        return effect ? [{ participant: partner, effect }] : [];
      }),
      shapley: values[player],
    };
  });
  return { members, exact, sets };
}

/** How many sets {@link sweepCoalitions} looks at. */
export const setsOf = (players: number): number => (isExact(players) ? 2 ** players - 1 : SAMPLED_SETS);

const isExact = (players: number): boolean => players <= MAX_TABLE_PLAYERS;

interface Extreme {
  readonly amount: Cents;
  readonly coalition: Coalition;
}

/** Turn 1, 2, … is the bit mask of a set. */
const everySet = (players: number) => (turn: number) => {
  const members: number[] = [];
  for (let player = 0; player < players; player += 1) if (hasPlayer(turn, player)) members.push(player);
  return members;
};
