/** R2, R5, R11, R13, R15: the shares of one service. */
import { Fraction, largestRemainder, sumOf } from '../exact';
import { type Divided, type OraclePhase, sumOfWeights } from './divided';

export interface Books {
  readonly contributions: Map<string, bigint>;
  readonly coverage: Map<string, bigint>;
  readonly unallocated: Map<string, bigint>;
}

const add = (book: Map<string, bigint>, key: string, cents: bigint): void => {
  const sum = (book.get(key) ?? 0n) + cents;
  if (sum === 0n) book.delete(key);
  else book.set(key, sum);
};

interface Surroundings {
  readonly phase: OraclePhase;
  readonly books: Books;
  readonly flows: ReadonlyMap<string, bigint>;
  readonly euros: boolean;
}

/** @returns false where the rules leave open what happens */
export function allocate(service: Divided, amount: bigint, surroundings: Surroundings): boolean {
  const { name, fixed, markup, spec } = service;
  const { phase, books } = surroundings;
  const canDivide = service.weights !== undefined && sumOfWeights(service).sign() > 0;
  if (fixed && (canDivide || (markup === 0n && (fixed.size > 0 || amount === 0n)))) {
    let left = amount;
    for (const [code, cents] of fixed) {
      add(books.contributions, `${name} ${phase} service ${code}`, cents);
      left -= cents;
    }
    add(books.coverage, `${name} ${phase}`, left);
    return markup === 0n || divide(service, markup, 'markup', surroundings);
  }
  if (!canDivide) {
    // Which of the two amounts makes it a refusal is not said where they cancel out.
    if (amount + markup === 0n && markup !== 0n) return false;
    add(books.unallocated, `${name} ${phase}`, amount + markup);
    return true;
  }
  const component = spec.kind === 'casco' ? 'casco' : 'service';
  return (
    divide(service, amount, component, surroundings) &&
    (markup === 0n || divide(service, markup, 'markup', surroundings))
  );
}

/** R2, R5, R16: flows first, then the others; what is left of whole euros goes to the rounding line. */
function divide(
  { name, weights = new Map() }: Divided,
  amount: bigint,
  component: string,
  { phase, books, flows, euros }: Surroundings,
): boolean {
  const flowOf = (code: string): bigint | undefined => flows.get(`${name} ${code}`);
  const buyers = [...weights.keys()].filter((code) => flowOf(code) !== undefined);
  if (euros && buyers.length > 0) return false;
  const unit = euros ? 100n : 1n;
  let left = amount;
  for (const code of buyers) {
    const cents = flowOf(code) ?? 0n;
    add(books.contributions, `${name} ${phase} ${component} ${code}`, cents);
    left -= cents;
  }
  const others = [...weights].flatMap(([code, weight]) => (buyers.includes(code) ? [] : [{ code, weight }]));
  if (sumOf(others.map(({ weight }) => weight)).sign() > 0) {
    const units = Fraction.of(left, unit).round();
    for (const [code, share] of largestRemainder(units, others))
      add(books.contributions, `${name} ${phase} ${component} ${code}`, share * unit);
    left -= units * unit;
  }
  add(books.contributions, `${name} ${phase} rounding -`, left);
  return true;
}
