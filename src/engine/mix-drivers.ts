/** R4: drivers of payers, mixed exactly by the fractions of a key. */
import type { KeyPart } from './model';
import { ONE, oneIn, type Rational } from './rational';
import { combine, isEmpty, type Term, type Vector, vectorOf } from './vector';

/** Weights by position of the payers. The weight that a person knows is the whole number × unit. */
export interface Weights {
  readonly vector: Vector;
  readonly unit: Rational;
  /** The driver that sums to 0 over the payers; then all weights are 0 (R3). */
  readonly zero: string | undefined;
}

/** One part of a key with the driver of every payer × `scale`. */
export interface Weighed {
  readonly part: KeyPart;
  readonly vector: Vector;
  readonly scale: bigint;
}

/** Σ fraction × driver / sum of the driver over the payers. All vectors are equally long. */
export function mixDrivers(weighed: readonly Weighed[]): Weights {
  const zero = weighed.find(({ vector }) => isEmpty(vector))?.part.driver;
  const [first] = weighed;
  const length = first?.vector.values.length ?? 0;
  if (zero !== undefined || !first) {
    return { vector: vectorOf(new Array<number>(length).fill(0)), unit: ONE, zero: zero ?? '' };
  }
  if (weighed.length === 1) {
    const unit = oneIn(first.scale);
    return { vector: first.vector, unit, zero: undefined };
  }
  const product = weighed.reduce((all, { vector }) => all * BigInt(vector.sum), 1n);
  const denominators = weighed.reduce((all, { part }) => all * part.fraction.d, 1n);
  const terms = weighed.map(
    ({ part: { fraction }, vector }): Term => ({
      vector,
      factor: ((fraction.n * denominators) / fraction.d) * (product / BigInt(vector.sum)),
    }),
  );
  const vector = combine(terms);
  return { vector, unit: oneIn(BigInt(vector.sum)), zero: undefined };
}
