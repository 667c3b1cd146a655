/** What the overview tells: contributions by solidarity and benefit, and a comparison with what went before. */
import type { Cents, ParticipantIndex, Phase, ServiceIndex } from '../../../engine/model';
import type { RunResult } from '../../../engine/result';
import { contributionRows } from '../parts/contribution-rows';
import type { ReportInput } from '../report-input';

export interface OverviewFacts {
  readonly phase: Phase;
  /** In workbook order. */
  readonly payers: readonly OverviewPayer[];
  /** The rounding line of R5, and its part under the solidarity rule. */
  readonly rounding: Cents;
  readonly roundingSolidarity: Cents;
  readonly total: Cents;
  /** Part of the total that is paid by the solidarity rule (R10). */
  readonly solidarity: Cents;
  readonly services: number;
  readonly comparison: Comparison | undefined;
}

export interface OverviewPayer {
  readonly index: number;
  readonly name: string;
  readonly solidarity: Cents;
  readonly total: Cents;
}

/** Differences by participant and by service: with the year before or after, or of the settlement. */
export interface Comparison {
  readonly kind: 'previous' | 'settlement' | 'next';
  readonly year: number;
  readonly byPayer: ReadonlyMap<number, Cents>;
  readonly byService: ReadonlyMap<ServiceIndex, Cents>;
  readonly total: Cents;
}

export function overviewFacts(input: ReportInput): OverviewFacts {
  const { model, run } = input;
  const phase: Phase = run.outcomes.some((outcome) => outcome.phase === 'budget') ? 'budget' : 'actual';
  const rows = contributionRows(run, phase);
  const payers = model.participants.map(({ name }, index) => ({ index, name, solidarity: 0, total: 0 }));
  const left = { total: 0, solidarity: 0 };
  for (const { participant, amount, outcome } of rows) {
    const payer = (participant === undefined ? undefined : payers[participant]) ?? left;
    payer.total += amount;
    if (outcome.rule === 'solidarity') payer.solidarity += amount;
  }
  const sum = (pick: (payer: OverviewPayer) => Cents): Cents =>
    payers.reduce((all, payer) => all + pick(payer), 0);
  return {
    phase,
    payers,
    rounding: left.total,
    roundingSolidarity: left.solidarity,
    total: sum(({ total }) => total) + left.total,
    solidarity: sum(({ solidarity }) => solidarity) + left.solidarity,
    services: model.services.filter(({ kind }) => kind === 'regular').length,
    comparison: comparisonOf(input),
  };
}

/** @param only - a participant whose amounts alone count */
export function comparisonOf({ run, runs }: ReportInput, only?: ParticipantIndex): Comparison | undefined {
  const counts = (participant: ParticipantIndex | undefined): boolean =>
    only === undefined || participant === only;
  const previous = runs.find(({ year }) => year === run.year - 1);
  if (previous) return between('previous', previous, run, previous.year, counts);
  if (run.hasActual) return settlementOf(run, counts);
  const next = runs.find(({ year }) => year === run.year + 1);
  return next && between('next', run, next, next.year, counts);
}

type Counts = (participant: ParticipantIndex | undefined) => boolean;

function between(
  kind: 'previous' | 'next',
  from: RunResult,
  to: RunResult,
  year: number,
  counts: Counts,
): Comparison {
  const entries = [
    ...contributionRows(from, 'budget').map((row) => ({ ...row, amount: -row.amount })),
    ...contributionRows(to, 'budget'),
  ].filter(({ participant }) => counts(participant));
  return {
    kind,
    year,
    byPayer: sumBy(entries.map(({ participant, amount }) => [participant ?? -1, amount])),
    byService: sumBy(entries.map(({ outcome, amount }) => [outcome.service, amount])),
    total: entries.reduce((sum, { amount }) => sum + amount, 0),
  };
}

function settlementOf({ settlement, year }: RunResult, counts: Counts): Comparison {
  const rows = settlement.filter(({ participant }) => counts(participant));
  return {
    kind: 'settlement',
    year,
    byPayer: sumBy(rows.map(({ participant, difference }) => [participant, difference])),
    byService: sumBy(rows.map(({ service, difference }) => [service, difference])),
    total: rows.reduce((sum, { difference }) => sum + difference, 0),
  };
}

function sumBy(entries: readonly (readonly [number, Cents])[]): ReadonlyMap<number, Cents> {
  const sums = new Map<number, Cents>();
  for (const [key, cents] of entries) sums.set(key, (sums.get(key) ?? 0) + cents);
  return sums;
}
