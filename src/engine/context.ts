/** What all steps of one run look up: the model of one year, with its rows by service and its caches. */
import type { Decimal } from 'decimal.js';
import { collectFindings, type FindingCollector } from './collect-findings';
import { activeDays, daysOfYear, type Period } from './days';
import type { Driver, Model, ParticipantIndex, Phase, ServiceIndex } from './model';
import { Exact } from './money';
import { type Rational, rationalOf } from './rational';
import { byService, type RowsByService, rowsByService } from './rows-of-service';
import { type SelectedRule, selectRules } from './select-rule';
import { foldText } from './text';

export interface RunContext {
  readonly model: Model;
  readonly year: number;
  readonly daysOfYear: number;
  /** Factor of a tentative mark, 0…1 (R6). */
  readonly tentative: Rational;
  /** Order of the participant codes by code point, by participant index (R2). */
  readonly ranks: readonly number[];
  /** Days in the year without agreements, by participant index (R8). */
  readonly stays: readonly number[];
  /** Agreements by service and participant (R8). */
  readonly agreements: ReadonlyMap<ServiceIndex, ReadonlyMap<ParticipantIndex, readonly Period[]>>;
  /** By service index. */
  readonly rules: readonly SelectedRule[];
  readonly rows: RowsByService;
  /** Rows of Maatstaven by folded name. */
  readonly drivers: ReadonlyMap<string, readonly Driver[]>;
  /** What each participant pays to an organisation under R11, R12, R13 and R15, for pondspondsgewijs (R10). */
  readonly paid: Map<string, readonly number[]>;
  readonly findings: FindingCollector;
  /** Whoever computes something for many services keeps it here, under a name of its own. */
  readonly cache: Map<string, unknown>;
  /** What a context before this one keeps under a name, where it is still true; undefined where it is not. */
  readonly inherited?: (name: string) => unknown;
}

/**
 * @param tentative - overrides the setting Voorwaardelijke afname (R6)
 * @param like - a context of the same year; what it drew from parts that both models share is not drawn again
 */
export function createContext(
  model: Model,
  year: number,
  tentative?: Decimal,
  like?: RunContext,
): RunContext {
  const shares = (...parts: readonly (keyof Model)[]): RunContext | undefined =>
    like && parts.every((part) => like.model[part] === model[part]) ? like : undefined;
  return {
    model,
    year,
    daysOfYear: daysOfYear(year),
    tentative: rationalOf(factorOf(tentative ?? model.settings.tentative)),
    ranks: like && hasSameCodes(like.model, model) ? like.ranks : codeRanks(model.participants),
    stays: shares('participants')?.stays ?? staysIn(model, year, like),
    agreements: shares('agreements')?.agreements ?? agreementsByService(model),
    rules: shares('services', 'funding', 'contributed', 'settings')?.rules ?? selectRules(model, year),
    rows: shares('contributed', 'advances', 'volumes', 'tariffs', 'direct')?.rows ?? rowsByService(model),
    drivers: shares('drivers')?.drivers ?? driversByName(model.drivers),
    paid: new Map(),
    findings: collectFindings(model),
    cache: new Map(),
  };
}

/** A factor lies between 0 and 1 (R6). */
const factorOf = (tentative: Decimal): Decimal => Exact.min(1, Exact.max(0, tentative));

/** Under which {@link RunContext.paid} keeps the payments to an organisation. */
export const paidKey = (organisation: string, phase: Phase): string => `${phase} ${organisation}`;

/** The value under a name, computed when it is first asked for. */
export function cached<T>(context: RunContext, name: string, compute: () => T): T {
  const found = context.cache.get(name);
  if (found !== undefined || context.cache.has(name)) return found as T;
  const value = (context.inherited?.(name) as T | undefined) ?? compute();
  context.cache.set(name, value);
  return value;
}

/** What is computed for each of many services, by service index. */
export type KeptByService<T> = (T | undefined)[];

/** The list of a name, empty when it is first asked for; whoever computes for a service puts it in. */
export const keptByService = <T>(context: RunContext, name: string): KeptByService<T> =>
  cached(context, name, (): KeptByService<T> => []);

/** @throws RangeError for an index that the model does not have: a bug of the caller */
export function serviceAt(model: Model, index: ServiceIndex): Model['services'][number] {
  const service = model.services[index];
  if (!service) throw new RangeError(`no service ${index}`);
  return service;
}

/** @throws RangeError for an index that the model does not have: a bug of the caller */
export function participantAt(model: Model, index: ParticipantIndex): Model['participants'][number] {
  const participant = model.participants[index];
  if (!participant) throw new RangeError(`no participant ${index}`);
  return participant;
}

/** @throws RangeError for an index that the model does not have: a bug of the caller */
export function ruleAt(context: RunContext, index: ServiceIndex): SelectedRule {
  const rule = context.rules[index];
  if (!rule) throw new RangeError(`no service ${index}`);
  return rule;
}

const staysIn = ({ participants }: Model, year: number, like: RunContext | undefined): readonly number[] =>
  participants.map((participant, at) => {
    const { joined, left } = participant;
    const known = participant === like?.model.participants[at] ? like.stays[at] : undefined;
    return known ?? activeDays(year, { from: joined, to: left }, []);
  });

const hasSameCodes = ({ participants }: Model, other: Model): boolean =>
  participants.length === other.participants.length &&
  participants.every(({ code }, at) => code === other.participants[at]?.code);

/** The order of participants by code, code point by code point, which settles ties (R2). */
export function codeRanks(participants: Model['participants']): readonly number[] {
  const order = participants.map((_, index) => index);
  const points = participants.map(({ code }) => [...code].map((char) => char.codePointAt(0) ?? 0));
  order.sort((a, b) => compareNumbers(points[a] ?? [], points[b] ?? []) || a - b);
  const ranks = new Array<number>(order.length).fill(0);
  for (const [rank, index] of order.entries()) ranks[index] = rank;
  return ranks;
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function agreementsByService(model: Model): RunContext['agreements'] {
  const map = new Map<ServiceIndex, Map<ParticipantIndex, Period[]>>();
  for (const [service, agreements] of byService(model.agreements)) {
    const periods = new Map<ParticipantIndex, Period[]>();
    for (const { participant, from, to } of agreements) {
      periods.set(participant, [...(periods.get(participant) ?? []), { from, to }]);
    }
    map.set(service, periods);
  }
  return map;
}

function driversByName(drivers: readonly Driver[]): RunContext['drivers'] {
  const map = new Map<string, Driver[]>();
  for (const driver of drivers) {
    const name = foldText(driver.name);
    map.set(name, [...(map.get(name) ?? []), driver]);
  }
  return map;
}
