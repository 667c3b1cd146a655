/** R16: what participants pay in the end, through every organisation, with flows between organisations left out. */
import { apportion } from './apportion';
import { codeRanks } from './context';
import type { Cents, Model, ParticipantIndex, Phase, Recharge } from './model';
import type { RunResult, ServiceOutcome } from './result';

/** One way in which money reaches an organisation: directly (`via` undefined) or charged on by another one. */
export interface Route {
  readonly to: string;
  readonly via: string | undefined;
  /** By participant index; 0 where nothing is paid this way. */
  readonly amounts: readonly Cents[];
}

export interface Consolidation {
  /** Direct routes first, in the order of the organisations; routes without an amount are left out. */
  readonly routes: readonly Route[];
  /** By participant index: what it pays and does not charge on. */
  readonly totals: readonly Cents[];
  /** What organisations pay each other; stands in no total. */
  readonly internal: Cents;
}

/**
 * Consolidates one phase of a run (R16). Of a service that carries what its organisation bought, every payer bears
 * the part that its share has in that service; cents by R2, so that the routes add up to what was paid.
 */
export function consolidate(model: Model, run: RunResult, phase: Phase): Consolidation {
  const outcomes = run.outcomes.filter((outcome) => outcome.phase === phase);
  const sums = new RouteSums(model);
  const ranks = codeRanks(model.participants);
  let internal = 0;
  for (const outcome of outcomes) {
    const organisation = organisationOf(model, outcome);
    const paid = paidFor(outcome);
    for (const [participant, amount] of paid) {
      if (chargesOn(model, organisation, participant)) internal += amount;
      else sums.add({ to: organisation, via: undefined }, participant, amount);
    }
    for (const recharge of model.recharges.filter(({ service }) => service === outcome.service)) {
      const bought = paidBy(model, outcomes, recharge);
      for (const [participant, amount] of borneBy(ranks, paid, bought)) {
        if (chargesOn(model, organisation, participant)) continue;
        sums.add({ to: recharge.from, via: organisation }, participant, amount);
        sums.add({ to: organisation, via: undefined }, participant, -amount);
      }
    }
  }
  return { ...sums.result(), internal };
}

class RouteSums {
  private readonly sums = new Map<string, { to: string; via: string | undefined; amounts: Cents[] }>();

  constructor(private readonly model: Model) {
    for (const to of model.organisations) this.at({ to, via: undefined });
  }

  add(way: Pick<Route, 'to' | 'via'>, participant: ParticipantIndex, amount: Cents): void {
    const { amounts } = this.at(way);
    amounts[participant] = (amounts[participant] ?? 0) + amount;
  }

  result(): Pick<Consolidation, 'routes' | 'totals'> {
    const routes = [...this.sums.values()].filter(({ amounts }) => amounts.some((amount) => amount !== 0));
    const totals = this.model.participants.map((_, participant) =>
      routes.reduce((sum, { amounts }) => sum + (amounts[participant] ?? 0), 0),
    );
    return { routes, totals };
  }

  private at({ to, via }: Pick<Route, 'to' | 'via'>) {
    const key = JSON.stringify([to, via]);
    const known = this.sums.get(key) ?? { to, via, amounts: this.model.participants.map(() => 0) };
    this.sums.set(key, known);
    return known;
  }
}

const organisationOf = (model: Model, { service }: ServiceOutcome): string =>
  model.services[service]?.organisation ?? '';

/** Whether what a participant pays to an organisation becomes cost of another service. */
const chargesOn = ({ recharges }: Model, organisation: string, participant: ParticipantIndex): boolean =>
  recharges.some((recharge) => recharge.from === organisation && recharge.participant === participant);

function paidFor({ allocations }: ServiceOutcome): ReadonlyMap<ParticipantIndex, Cents> {
  const paid = new Map<ParticipantIndex, Cents>();
  for (const { payers, shares } of allocations) {
    for (const [at, payer] of payers.entries()) paid.set(payer, (paid.get(payer) ?? 0) + (shares[at] ?? 0));
  }
  return paid;
}

/** What the participant of a recharge pays to the organisation that it buys from. */
function paidBy(model: Model, outcomes: readonly ServiceOutcome[], { from, participant }: Recharge): Cents {
  return outcomes
    .filter((outcome) => organisationOf(model, outcome) === from)
    .reduce((sum, outcome) => sum + (paidFor(outcome).get(participant) ?? 0), 0);
}

/** Who bears what was bought, in proportion to the shares in the service that carries it. */
function borneBy(
  ranks: readonly number[],
  paid: ReadonlyMap<ParticipantIndex, Cents>,
  bought: Cents,
): ReadonlyMap<ParticipantIndex, Cents> {
  const payers = [...paid].filter(([, amount]) => amount !== 0);
  if (payers.length === 0) return new Map();
  const shares = apportion(
    bought,
    payers.map(([, amount]) => Math.abs(amount)),
    payers.map(([participant]) => ranks[participant] ?? 0),
  );
  return new Map(payers.map(([participant], at) => [participant, shares[at] ?? 0]));
}
