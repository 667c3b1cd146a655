/** Exact fractions and largest remainder, written for the tests alone: nothing of the engine is used here. */

export class Fraction {
  private constructor(
    readonly top: bigint,
    readonly bottom: bigint,
  ) {}

  static of(top: bigint | number, bottom: bigint | number = 1): Fraction {
    let [a, b] = [BigInt(top), BigInt(bottom)];
    if (b === 0n) throw new Error('division by zero');
    if (b < 0n) [a, b] = [-a, -b];
    let [x, y] = [a < 0n ? -a : a, b];
    while (y) [x, y] = [y, x % y];
    return new Fraction(a / x, b / x);
  }

  /** From a number as a person writes it: `0.25`, `12345.67`. */
  static parse(value: string | number): Fraction {
    const [whole = '', decimals = ''] = String(value).split('.');
    return Fraction.of(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus = (other: Fraction): Fraction =>
    Fraction.of(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  minus = (other: Fraction): Fraction => this.plus(Fraction.of(-other.top, other.bottom));
  times = (other: Fraction): Fraction => Fraction.of(this.top * other.top, this.bottom * other.bottom);
  over = (other: Fraction): Fraction => Fraction.of(this.top * other.bottom, this.bottom * other.top);
  sign = (): number => (this.top > 0n ? 1 : this.top < 0n ? -1 : 0);
  less = (other: Fraction): boolean => this.minus(other).sign() < 0;
  abs = (): Fraction => (this.top < 0n ? Fraction.of(-this.top, this.bottom) : this);

  /** Largest whole number not above. */
  floor = (): bigint => {
    const whole = this.top / this.bottom;
    return this.top < 0n && whole * this.bottom !== this.top ? whole - 1n : whole;
  };

  /** Half away from zero. */
  round = (): bigint => {
    const size = (this.abs().top * 2n + this.bottom) / (this.bottom * 2n);
    return this.top < 0n ? -size : size;
  };
}

export const sumOf = (terms: readonly Fraction[]): Fraction =>
  terms.reduce((sum, term) => sum.plus(term), Fraction.of(0));

/** R2 to the letter: floors, then single cents by remainder, weight, code. */
export function largestRemainder(
  cents: bigint,
  payers: readonly { readonly code: string; readonly weight: Fraction }[],
): ReadonlyMap<string, bigint> {
  const negative = cents < 0n;
  const amount = Fraction.of(negative ? -cents : cents);
  const total = sumOf(payers.map(({ weight }) => weight));
  const parts = payers.map(({ code, weight }) => {
    const exact = amount.times(weight).over(total);
    return { code, weight, floor: exact.floor(), remainder: exact.minus(Fraction.of(exact.floor())) };
  });
  let left = amount.top - parts.reduce((sum, { floor }) => sum + floor, 0n);
  parts.sort(
    (a, b) =>
      b.remainder.minus(a.remainder).sign() || b.weight.minus(a.weight).sign() || (a.code < b.code ? -1 : 1),
  );
  return new Map(
    parts.map(({ code, floor }) => {
      const cent = left > 0n ? 1n : 0n;
      left -= cent;
      return [code, negative ? -(floor + cent) : floor + cent];
    }),
  );
}
