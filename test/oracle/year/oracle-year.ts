/**
 * R1–R18 for a whole year, written a second time from the rule book alone: fractions, maps by code, no short cuts, and
 * nothing of the engine. It leaves alone what the rules leave open, and says so by returning undefined: a key in
 * proportion to payments beside a refusal, casco that is spread between organisations that buy from each other.
 */
import type { ModelSpec } from '../../engine/model-spec';
import { Fraction } from '../exact';
import { allocate, type Books } from './allocate';
import { centsOf, codesOf, type Divided, type OraclePhase, organisationOf } from './divided';
import { flowsOf, paidTo, spreadCasco } from './hand-on';
import { stay, weigh } from './weigh';

/** Cents by a key of names with spaces between; zeros are left out. */
export interface OracleYear {
  /** `service phase component code`; the code of the rounding line is `-`. */
  readonly contributions: ReadonlyMap<string, bigint>;
  /** `service phase` */
  readonly coverage: ReadonlyMap<string, bigint>;
  readonly unallocated: ReadonlyMap<string, bigint>;
  /** `service code` → advance and actual */
  readonly settlement: ReadonlyMap<string, readonly [advance: bigint, actual: bigint]>;
}

export function oracleYear(spec: ModelSpec): OracleYear | undefined {
  const contributions = new Map<string, bigint>();
  const coverage = new Map<string, bigint>();
  const unallocated = new Map<string, bigint>();
  for (const phase of ['budget', 'actual'] as const) {
    if (!dividePhase(spec, phase, { contributions, coverage, unallocated })) return undefined;
  }
  return {
    ...{ contributions, coverage, unallocated },
    settlement: settle(spec, contributions, unallocated),
  };
}

function dividePhase(spec: ModelSpec, phase: OraclePhase, books: Books): boolean {
  const all = Object.entries(spec.services).map(([name, service]): Divided => {
    const rule = service.kind === 'friction' ? 'direct' : (service.rules?.[0]?.kind ?? 'benefit');
    const net = centsOf(phase === 'budget' ? service.budget : service.actual);
    return { name, spec: service, net, rule, weights: undefined, fixed: undefined, markup: 0n };
  });
  const isPond = (service: Divided): boolean => service.spec.rules?.[0]?.key === 'pondspondsgewijs';
  for (const service of all) if (!isPond(service)) weigh(spec, phase, service);

  const spread = all.filter(({ rule }) => rule === 'markup');
  const recharges = spec.recharges ?? [];
  if (recharges.length > 0 && (spread.length > 0 || all.some(isPond))) return false;
  for (const organisation of new Set(spread.map(organisationOf)))
    if (!spreadCasco(all, organisation)) return false;

  const flows = recharges.length > 0 ? flowsOf(recharges, all) : new Map<string, bigint>();
  if (!flows) return false;
  const amountOf = (service: Divided): bigint =>
    recharges
      .filter(([, , target]) => target === service.name)
      .reduce((sum, [from, code]) => sum + paidTo(all, flows, from, code), service.net);

  const euros = phase === 'budget' && spec.settings?.roundTo === 'euro';
  for (const service of all.filter((candidate) => candidate.rule !== 'markup' && !isPond(candidate))) {
    if (!allocate(service, amountOf(service), { phase, books, flows, euros })) return false;
  }
  return all.filter(isPond).every((service) => {
    const own = all.filter((other) => organisationOf(other) === organisationOf(service));
    if (own.some((other) => books.unallocated.has(`${other.name} ${phase}`))) return false;
    const paying = own.filter(({ rule }) => rule !== 'solidarity');
    const paid = codesOf(spec).flatMap((code): [string, Fraction][] => {
      if (stay(spec, code, undefined).sign() === 0) return [];
      const cents = paying.flatMap(({ name }) =>
        ['service', 'markup'].map(
          (part) => books.contributions.get(`${name} ${phase} ${part} ${code}`) ?? 0n,
        ),
      );
      return [[code, Fraction.of(cents.reduce((sum, amount) => sum + amount, 0n))]];
    });
    // A weight below zero is refused (R3); what then happens to the mark-up on it is another rule's business.
    if (paid.some(([, cents]) => cents.sign() < 0)) return false;
    service.weights = new Map(paid);
    return allocate(service, service.net, { phase, books, flows, euros });
  });
}

/** R18: the advance is the row on Voorschotten, else the budget contribution. */
function settle(
  spec: ModelSpec,
  contributions: ReadonlyMap<string, bigint>,
  unallocated: ReadonlyMap<string, bigint>,
): OracleYear['settlement'] {
  const settled = new Map<string, readonly [bigint, bigint]>();
  for (const [name, { advances }] of Object.entries(spec.services)) {
    if (unallocated.has(`${name} actual`)) continue;
    for (const code of codesOf(spec)) {
      const paid = (phase: OraclePhase): bigint =>
        ['service', 'casco', 'markup'].reduce(
          (sum, component) => sum + (contributions.get(`${name} ${phase} ${component} ${code}`) ?? 0n),
          0n,
        );
      const advance = advances ? centsOf(advances[code]) : paid('budget');
      const actual = paid('actual');
      if (advance !== 0n || actual !== 0n) settled.set(`${name} ${code}`, [advance, actual]);
    }
  }
  return settled;
}
