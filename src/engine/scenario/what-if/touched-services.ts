/** Which services a scenario touches, by comparing the parts of two models; what did not change is the same object. */
import type { RunContext } from '../../context';
import { driversOfKey } from '../../key';
import type { CostLine, Model, Participant, ServiceIndex } from '../../model';
import type { SelectedRule } from '../../select-rule';
import { foldText } from '../../text';
import { costChangesOf } from '../cost-changes';

export interface Touched {
  readonly services: ReadonlySet<ServiceIndex>;
  /** Those of which more differs than costs of the budget, so that weights and the actual phase may differ too. */
  readonly weighed: ReadonlySet<ServiceIndex>;
}

/** The services of which the inputs differ. Whoever depends on them is not counted here (see `coupledServices`). */
export function touchedServices(before: RunContext, after: RunContext): Touched {
  const [a, b] = [before.model, after.model];
  if (a === b) return { services: NONE, weighed: NONE };
  if (isAllTouched(a, b)) {
    const all = new Set(b.services.keys());
    return { services: all, weighed: all };
  }
  const both = new Set<ServiceIndex>();
  b.services.forEach((service, index) => {
    if (service !== a.services[index]) both.add(index);
    if (a.settings !== b.settings && service.marks?.values.includes('(x)')) both.add(index);
    if (before.rules !== after.rules && isOtherRule(before.rules[index], after.rules[index])) both.add(index);
  });
  for (const service of usersOf(changedDrivers(a, b), after)) both.add(service);
  for (const service of servicesOfMoved(a, after)) both.add(service);
  for (const key of ['contributed', 'volumes', 'agreements'] as const)
    for (const { service } of unlike<{ readonly service: ServiceIndex }>(a[key], b[key])) both.add(service);

  const lines =
    a.costChanges === b.costChanges
      ? unlike(a.costLines, b.costLines)
      : unlike(a.costLines, b.costLines).concat(
          b.costLines.filter((line) => isRaised(a, b, line, after.year)),
        );
  if (lines.length === 0) return { services: both, weighed: both };
  const services = new Set(both);
  for (const line of lines) for (const service of servicesOf(b, line)) services.add(service);
  return { services, weighed: both };
}

const NONE: ReadonlySet<ServiceIndex> = new Set();

/** Whether two entries are the same participant, but for the days on which it takes part. */
function isSameParticipant(a: Participant | undefined, b: Participant): boolean {
  return a === b || (a?.code === b.code && a.kind === b.kind && a.groups === b.groups);
}

/** Services that one of the participants whose days differ takes, or pays for as a member of a circle. */
function servicesOfMoved(a: Model, { model, rules }: RunContext): readonly ServiceIndex[] {
  if (a.participants === model.participants) return [];
  const moved = [...model.participants.keys()].filter((at) => model.participants[at] !== a.participants[at]);
  const isTouched = (service: ServiceIndex): boolean =>
    rules[service]?.kind === 'solidarity' ||
    moved.some((at) => model.services[service]?.marks?.values[at] !== undefined);
  return moved.length === 0 ? [] : [...model.services.keys()].filter(isTouched);
}

/** Parts that all services look at. */
function isAllTouched(a: Model, b: Model): boolean {
  if (
    a.indexes !== b.indexes ||
    b.participants.some((participant, at) => !isSameParticipant(a.participants[at], participant))
  )
    return true;
  if (a.settings === b.settings) return false;
  const other = new Map(Object.entries(b.settings));
  return Object.entries(a.settings).some(
    ([name, value]) => name !== 'tentative' && value !== other.get(name),
  );
}

function isOtherRule(a: SelectedRule | undefined, b: SelectedRule | undefined): boolean {
  return a?.funding !== b?.funding || a?.kind !== b?.kind || a?.refused !== b?.refused;
}

function changedDrivers(a: Model, b: Model): ReadonlySet<string> {
  return new Set(unlike(a.drivers, b.drivers).map(({ name }) => foldText(name)));
}

function usersOf(drivers: ReadonlySet<string>, { rules }: RunContext): readonly ServiceIndex[] {
  if (drivers.size === 0) return [];
  const names = [...drivers];
  return rules.flatMap(({ key }, service) => {
    const used = driversOfKey(key);
    return names.some((name) => used.has(name)) ? [service] : [];
  });
}

/** Entries that only one of two lists has. */
function unlike<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (a === b) return [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const [inA, inB] = [new Set(a.slice(start)), new Set(b.slice(start))];
  return [...inA].filter((entry) => !inB.has(entry)).concat([...inB].filter((entry) => !inA.has(entry)));
}

function isRaised(a: Model, b: Model, line: CostLine, year: number): boolean {
  return costChangesOf(a, line, year).length > 0 || costChangesOf(b, line, year).length > 0;
}

/** A block budget touches every service of its werkveld. */
function servicesOf({ services }: Model, line: CostLine): readonly ServiceIndex[] {
  if (line.service !== undefined) return [line.service];
  const field = foldText(line.field);
  return services.flatMap((service, index) =>
    service.organisation === line.organisation && foldText(service.field) === field ? [index] : [],
  );
}
