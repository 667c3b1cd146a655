/** Adds up over very many coalitions what each member pays, by itself and beside each other member. */
import type { Cents } from '../model';
import { divide, type Rational, rational, subtract } from '../rational';
import type { Coalition } from './coalition';

/**
 * Sums stay exact: plain numbers are emptied into bigints before they could grow beyond 2^53. Changes in place, since
 * a sweep adds a million coalitions.
 */
export interface CoalitionSums {
  readonly players: number;
  /** What i pays in coalitions that j is in too, and how many those are, at i × players + j. */
  readonly paid: Float64Array;
  readonly emptied: bigint[];
  readonly counts: Float64Array;
  /** How many more coalitions fit in the plain numbers. */
  room: number;
  readonly fits: number;
}

/** @param largest - the largest amount, in cents, that a member can pay */
export function coalitionSums(players: number, largest: Cents): CoalitionSums {
  const fits = Math.max(1, Math.floor(Number.MAX_SAFE_INTEGER / (Math.abs(largest) + 1)));
  return {
    players,
    paid: new Float64Array(players * players),
    emptied: [],
    counts: new Float64Array(players * players),
    room: fits,
    fits,
  };
}

export function addCoalition(sums: CoalitionSums, { members, shares }: Coalition): void {
  const { players, paid, counts } = sums;
  for (let a = 0; a < members.length; a += 1) {
    const row = (members[a] ?? 0) * players;
    const share = shares[a] ?? 0;
    for (const other of members) {
      paid[row + other] = (paid[row + other] ?? 0) + share;
      counts[row + other] = (counts[row + other] ?? 0) + 1;
    }
  }
  sums.room -= 1;
  if (sums.room === 0) empty(sums);
}

function empty(sums: CoalitionSums): void {
  sums.paid.forEach((amount, at) => {
    sums.emptied[at] = (sums.emptied[at] ?? 0n) + BigInt(amount);
  });
  sums.paid.fill(0);
  sums.room = sums.fits;
}

/**
 * By how much `other` beside it changes what `player` pays, on average, exact; negative is better together.
 * Undefined when there was no coalition with or none without the other.
 */
export function effectOf(sums: CoalitionSums, player: number, other: number): Rational | undefined {
  const [own, both] = [player * sums.players + player, player * sums.players + other];
  const together = sums.counts[both] ?? 0;
  const apart = (sums.counts[own] ?? 0) - together;
  if (together === 0 || apart === 0) return undefined;
  const paidTogether = sumAt(sums, both);
  return subtract(
    divide(rational(paidTogether), rational(together)),
    divide(rational(sumAt(sums, own) - paidTogether), rational(apart)),
  );
}

const sumAt = ({ paid, emptied }: CoalitionSums, at: number): bigint =>
  (emptied[at] ?? 0n) + BigInt(paid[at] ?? 0);
