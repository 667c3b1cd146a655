/**
 * R16: what organisations pay each other. The gross costs of services that organisations buy for are the solution of
 * simultaneous equations, solved exactly; each flow is then rounded to cents, per service and component.
 */
import { carriesCasco } from './funding/markup';
import type { Cents, ParticipantIndex } from './model';
import { positionOf } from './payers';
import type { Flow, PhaseState, ServiceState } from './phase-state';
import { multiply, type Rational, rational, round, ZERO } from './rational';
import { solveExactly } from './solve-exactly';
import { addAll } from './sum-fractions';
import { isEmpty, valueAt } from './vector';

/** In cents; no organisation has this much. Equations that barely have a solution give such amounts. */
const LARGEST = 10n ** 15n;

/** A participant that is an organisation, paying for a service and passing it on to another. */
interface Link {
  readonly seller: ServiceState;
  readonly payer: ParticipantIndex;
  readonly target: ServiceState;
  /** Its part of everything that is divided; 0 when nothing is (R15). */
  readonly part: Rational;
  /** What it pays where the amount stands (R11, R13, R15). */
  readonly fixed: Cents | undefined;
}

/**
 * Computes the flows out of services and adds them to the inflow of their targets.
 * @param group - organisations that buy from each other: only their gross costs are unknown
 * @param sellers - weighed services of the group whose flows are due
 * @returns false when the equations have no solution; then nothing was changed
 */
export function settleFlows(
  phase: PhaseState,
  group: readonly string[],
  sellers: readonly ServiceState[],
): boolean {
  const links = linksOf(phase, sellers);
  if (links.length === 0) return true;
  const unknowns = [...new Set(links.map(({ target }) => target))].filter(
    ({ refused, organisation }) => !refused && group.includes(organisation),
  );
  const solution = solveExactly(
    unknowns.map((target) => unknowns.map((other) => addAll(coefficients(phase, links, target, other)))),
    unknowns.map((target) => addAll(constants(phase, links, target, unknowns))),
  );
  if (!solution || solution.some(({ n, d }) => (n < 0n ? -n : n) > LARGEST * d)) return false;
  for (const [at, target] of unknowns.entries()) target.exact = solution[at];
  const casco = new Map([...phase.spreads.keys()].map((name) => [name, exactCasco(phase, name)]));
  const flows = links.map((link) => flowOf(phase, link, casco.get(link.seller.organisation) ?? ZERO));
  for (const [at, { seller, payer, target }] of links.entries()) {
    const flow = flows[at] ?? { service: 0, markup: 0 };
    seller.flows = new Map(seller.flows).set(payer, flow);
    target.inflow += flow.service + flow.markup + exitsBy(seller, payer);
  }
  return true;
}

/** What a service divides by its own rule, before flows into it were rounded: net cost + inflow − exit payments. */
export function exactAmount(state: ServiceState): Rational {
  const { n, d } = state.exact ?? rational(state.cost.net + state.inflow);
  return { n: n - BigInt(exitsOf(state)) * d, d };
}

/** The part of the spread casco that a service carries (R14), before flows into the casco were rounded. */
export const exactMarkup = (phase: PhaseState, state: ServiceState): Rational =>
  multiply(carriedPart(phase, state), exactCasco(phase, state.organisation));

/** The casco services of an organisation together. */
const exactCasco = (phase: PhaseState, organisation: string): Rational =>
  addAll(cascoOf(phase, organisation).map(exactAmount));

const cascoOf = ({ spreads, states }: PhaseState, organisation: string): readonly ServiceState[] =>
  (spreads.get(organisation)?.sources ?? []).flatMap((source) => states[source] ?? []);

/** Exit payments together, which lower what the others pay (R23). */
export function exitsOf({ exits }: ServiceState): Cents {
  let sum = 0;
  for (const { amount } of exits) sum += amount;
  return sum;
}

function linksOf({ context, states }: PhaseState, sellers: readonly ServiceState[]): readonly Link[] {
  if (context.model.recharges.length === 0) return [];
  return sellers.flatMap((seller) =>
    context.model.recharges.flatMap(({ from, participant, service }): readonly Link[] => {
      const target = states[service];
      if (from !== seller.organisation || !target || !seller.weighing) return [];
      const { payers, weights, fixed } = seller.weighing;
      const position = positionOf(payers, participant);
      const leaves = seller.exits.some((exit) => exit.participant === participant);
      if (position < 0) return leaves ? [{ seller, payer: participant, target, part: ZERO, fixed: 0 }] : [];
      const divides = weights && !isEmpty(weights.vector);
      const part = divides ? rational(valueAt(weights.vector, position), BigInt(weights.vector.sum)) : ZERO;
      return [{ seller, payer: participant, target, part, fixed: fixed?.[position] }];
    }),
  );
}

/** What one unknown gross cost adds to another. */
function coefficients(
  phase: PhaseState,
  links: readonly Link[],
  target: ServiceState,
  unknown: ServiceState,
): readonly Rational[] {
  const isCasco = unknown.rule.kind === 'markup';
  return links.flatMap((link): readonly Rational[] => {
    if (link.target !== target || link.seller.organisation !== unknown.organisation) return [];
    if (isCasco) return [multiply(link.part, carriedPart(phase, link.seller))];
    return link.seller === unknown && link.fixed === undefined ? [link.part] : [];
  });
}

/** What a gross cost is without the unknown ones. */
function constants(
  phase: PhaseState,
  links: readonly Link[],
  target: ServiceState,
  unknowns: readonly ServiceState[],
): readonly Rational[] {
  const known = (state: ServiceState): Rational =>
    rational((unknowns.includes(state) ? 0 : state.cost.net + state.inflow) - exitsOf(state));
  const own = rational(target.cost.net + target.inflow);
  const cascoKnown = new Map(
    [...phase.spreads.keys()].map((name) => [name, addAll(cascoOf(phase, name).map(known))]),
  );
  const passedOn = links
    .filter((link) => link.target === target)
    .flatMap(({ seller, payer, part, fixed }) => {
      const markup = multiply(carriedPart(phase, seller), cascoKnown.get(seller.organisation) ?? ZERO);
      const service = fixed === undefined ? multiply(part, known(seller)) : rational(fixed);
      return [service, multiply(part, markup), rational(exitsBy(seller, payer))];
    });
  return [own, ...passedOn];
}

function flowOf(phase: PhaseState, { seller, part, fixed }: Link, casco: Rational): Flow {
  return {
    service: fixed ?? Number(round(times(part, exactAmount(seller)))),
    markup: Number(round(times(part, times(carriedPart(phase, seller), casco)))),
  };
}

/** Not reduced: it is rounded right away. */
const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });

/** Part of the spread casco that a service carries: its net cost in that of all carriers (R14). */
function carriedPart({ context, spreads }: PhaseState, state: ServiceState): Rational {
  const { organisation, service, cost } = state;
  const spread = spreads.get(organisation);
  return spread && carriesCasco(context, service, cost.net) ? rational(cost.net, spread.total) : ZERO;
}

const exitsBy = ({ exits }: ServiceState, payer: ParticipantIndex): Cents =>
  exits.reduce((sum, { participant, amount }) => (participant === payer ? sum + amount : sum), 0);
