/** R14 and R16: what services hand on to each other. */
import type { ModelSpec } from '../../engine/model-spec';
import { Fraction, largestRemainder } from '../exact';
import { type Divided, ONE, organisationOf, sumOfWeights, ZERO } from './divided';
import { solve } from './solve';

/** R14: false when there is nothing to carry it. */
export function spreadCasco(all: readonly Divided[], organisation: string): boolean {
  const own = all.filter((service) => organisationOf(service) === organisation);
  const casco = own.filter(({ rule }) => rule === 'markup').reduce((sum, { net }) => sum + net, 0n);
  const carriers = own.filter(({ rule, net }) => rule !== 'markup' && rule !== 'direct' && net > 0n);
  if (casco === 0n) return true;
  if (carriers.length === 0) return false;
  const ranked = carriers.map(({ net }, at) => ({
    code: String(at).padStart(3, '0'),
    weight: Fraction.of(net),
  }));
  const shares = largestRemainder(casco, ranked);
  for (const [at, carrier] of carriers.entries())
    carrier.markup = shares.get(String(at).padStart(3, '0')) ?? 0n;
  return true;
}

/** R16: `service code` → cents; undefined without a solution, or with a refusal on the way. */
export function flowsOf(
  recharges: NonNullable<ModelSpec['recharges']>,
  all: readonly Divided[],
): ReadonlyMap<string, bigint> | undefined {
  const divides = all.filter(({ rule }) => rule !== 'direct');
  if (divides.some((service) => !service.weights || sumOfWeights(service).sign() === 0)) return undefined;
  const partOf = (service: Divided, code: string): Fraction =>
    (service.weights?.get(code) ?? ZERO).over(sumOfWeights(service));
  const constants = divides.map(({ net }) => Fraction.of(net));
  const matrix = divides.map((_, row) => divides.map((__, column) => (row === column ? ONE : ZERO)));
  for (const [from, code, target] of recharges) {
    const at = divides.findIndex(({ name }) => name === target);
    const row = matrix[at];
    if (!row) return undefined;
    for (const seller of all.filter((service) => organisationOf(service) === from)) {
      const column = divides.indexOf(seller);
      if (seller.fixed)
        constants[at] = (constants[at] ?? ZERO).plus(Fraction.of(seller.fixed.get(code) ?? 0n));
      else row[column] = (row[column] ?? ZERO).minus(partOf(seller, code));
    }
  }
  const gross = solve(matrix, constants);
  if (!gross) return undefined;
  const flows = new Map<string, bigint>();
  for (const [from, code] of recharges) {
    for (const seller of all.filter((service) => organisationOf(service) === from)) {
      if (seller.fixed) flows.set(`${seller.name} ${code}`, seller.fixed.get(code) ?? 0n);
      else if (seller.weights?.has(code)) {
        const amount = gross[divides.indexOf(seller)] ?? ZERO;
        flows.set(`${seller.name} ${code}`, partOf(seller, code).times(amount).round());
      }
    }
  }
  return flows;
}

export function paidTo(
  all: readonly Divided[],
  flows: ReadonlyMap<string, bigint>,
  from: string,
  code: string,
): bigint {
  return all
    .filter((service) => organisationOf(service) === from)
    .reduce((sum, { name }) => sum + (flows.get(`${name} ${code}`) ?? 0n), 0n);
}
