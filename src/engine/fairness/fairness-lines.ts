/** R26: what each participant pays beside the lines that fairness can be read from. Never the bill. */
import type { Cents, ParticipantIndex } from '../model';
import { compare, divide, type Rational, rational, ZERO } from '../rational';
import { addAll } from '../sum-fractions';
import { gameOf } from './cost-game';
import { MAX_NUCLEOLUS_PLAYERS, nucleolus } from './nucleolus';
import { separableCost } from './separable-cost';
import {
  addedBy,
  costTogether,
  type PreparedGame,
  prepareGame,
  type ServiceGame,
  shapleyOfService,
} from './service-game';

/** The lines of one participant, exact, in cents. */
export interface FairnessLine {
  readonly participant: ParticipantIndex;
  readonly paid: Cents;
  /** Stand-alone cost: what its services would cost without anybody else. */
  readonly alone: Rational;
  /** Incremental cost: what it adds to the cost of all the others. */
  readonly added: Rational;
  /** It pays more than alone, so it would be better off by itself. */
  readonly aboveAlone: boolean;
  /** It pays less than it adds, so the others would be better off without it. */
  readonly belowAdded: boolean;
  readonly shapley: Rational;
  /** Separable cost, remaining benefit; undefined where that has no answer. */
  readonly separable: Rational | undefined;
  /** Undefined with more than {@link MAX_NUCLEOLUS_PLAYERS} participants. */
  readonly nucleolus: Rational | undefined;
}

export interface FairnessLines {
  /** Only participants that take a service or pay something, ascending. */
  readonly lines: readonly FairnessLine[];
  /** The cost of all together, to which Shapley value, separable cost and nucleolus sum. */
  readonly total: Rational;
}

/**
 * The fairness lines of R26 over all given services together.
 * @param services - exact to any number of participants, but for the nucleolus
 * @param paid - what each participant pays for these services, by participant
 * @param progress - is told the part that is done, 0 to 1, from time to time; it may throw to cancel
 */
export function fairnessLines(
  services: readonly ServiceGame[],
  paid: readonly Cents[],
  progress: (part: number) => void = () => undefined,
): FairnessLines {
  const games = services.map(prepareGame);
  const participants = paid.flatMap((amount, participant) =>
    amount !== 0 || games.some(({ variable }) => variable.has(participant)) ? [participant] : [],
  );
  const total = costTogether(games, () => true);
  const sums = participants.map((participant, at) => {
    progress(at / participants.length);
    const own = games.filter(({ variable }) => variable.has(participant));
    return {
      alone: addAll(own.map(({ alone }) => alone.get(participant) ?? ZERO)),
      added: addAll(own.map((game) => addedBy(game, participant))),
      shapley: addAll(own.map((game) => shapleyOfService(game, participant))),
    };
  });
  const separable = separableCost(sums, total);
  const kernel = nucleolusOf(games, participants);
  const lines = participants.map((participant, i) => {
    const { alone, added, shapley } = sums[i] ?? { alone: ZERO, added: ZERO, shapley: ZERO };
    const amount = paid[participant] ?? 0;
    return {
      participant,
      paid: amount,
      alone,
      added,
      aboveAlone: compare(rational(amount), alone) > 0,
      belowAdded: compare(rational(amount), added) < 0,
      shapley,
      separable: separable?.[i],
      nucleolus: kernel?.[i],
    };
  });
  return { lines, total };
}

function nucleolusOf(
  games: readonly PreparedGame[],
  participants: readonly ParticipantIndex[],
): readonly Rational[] | undefined {
  if (participants.length === 0 || participants.length > MAX_NUCLEOLUS_PLAYERS) return undefined;
  const costs = Array.from({ length: 2 ** participants.length }, (_, set) => {
    const members = new Set(participants.filter((_, i) => (set >> i) & 1));
    return costTogether(games, (participant) => members.has(participant));
  });
  const scale = costs.reduce((multiple, { d }) => (multiple * d) / divisor(multiple, d), 1n);
  const game = gameOf(participants.length, (set) => {
    const { n, d } = costs[set] ?? ZERO;
    return (n * scale) / d;
  });
  return nucleolus(game).map((value) => divide(value, rational(scale)));
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
