/** The machine-readable result, version 1. Amounts are decimal strings; fields may be added, never change meaning. */
import type { FindingCode, Severity } from '../engine/finding';
import type { Cents, Model, Phase } from '../engine/model';
import { euroText, sumCents } from '../engine/money';
import type { Component, PhaseTotals, RunResult, ServiceOutcome } from '../engine/result';
import { dictionaryOf, type Language } from '../locale';
import type { Calculation } from './calculate';
import { type RangeJson, rangeJson } from './tentative-json';

interface Keyed {
  readonly organisation: string;
  readonly field: string;
  readonly service: string;
  /** Only when the run covers several years. */
  readonly year?: number;
}

interface ContributionRow extends Keyed {
  readonly participant: string | null;
  readonly phase: Phase;
  readonly component: Component;
  readonly amount: string;
}

interface SettlementJsonRow extends Keyed {
  readonly participant: string;
  readonly advance: string;
  readonly actual: string;
  readonly difference: string;
}

interface AmountJsonRow extends Keyed {
  readonly phase: Phase;
  readonly amount: string;
}

interface FindingJson {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly message: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

interface PhaseAmounts {
  readonly budget: string;
  readonly actual: string;
}

interface TotalsJson {
  readonly budgetCost: string;
  readonly budgetContributions: string;
  readonly actualCost: string;
  readonly actualContributions: string;
  readonly advances: string;
  readonly differences: string;
  readonly unallocated: PhaseAmounts;
  readonly coverage: PhaseAmounts;
  readonly internalFlows: PhaseAmounts;
}

export interface ResultJson {
  readonly schema: 1;
  readonly year: number | null;
  readonly scenario: string | null;
  readonly contributions: Iterable<ContributionRow>;
  readonly settlement: Iterable<SettlementJsonRow>;
  readonly unallocated: readonly (AmountJsonRow & { readonly code: FindingCode })[];
  readonly coverage: readonly AmountJsonRow[];
  readonly findings: readonly FindingJson[];
  readonly totals: TotalsJson;
  /** Only with tentative marks (R6). */
  readonly range?: RangeJson;
}

/**
 * A large run has millions of rows: those of the contributions and of the settlement are made while they are walked
 * through, and never all there are at once. They can be walked through again.
 * @param language - of the sentences of the findings
 */
export function resultJson({ reading, runs, models, findings }: Calculation, language: Language): ResultJson {
  const { model } = reading;
  const range = rangeJson(runs, models);
  const yearOf = ({ year }: RunResult): YearOf => (runs.length > 1 ? { year } : {});
  const each = <T>(rows: (run: RunResult, key: KeyOf, year: YearOf) => readonly T[]): readonly T[] =>
    runs.flatMap((run) => {
      const year = yearOf(run);
      return rows(run, (service) => ({ ...keyed(model, service), ...year }), year);
    });
  const walk = <T>(rows: (model: Model, run: RunResult, year: YearOf) => Iterable<T>): Iterable<T> => ({
    *[Symbol.iterator]() {
      for (const run of runs) yield* rows(model, run, yearOf(run));
    },
  });
  return {
    schema: 1,
    year: runs[0]?.year ?? model.settings.year ?? null,
    scenario: runs[0]?.scenario ?? null,
    contributions: walk(contributionsOf),
    settlement: walk(settlementOf),
    unallocated: each((run, key, year) => [
      ...run.outcomes.flatMap((outcome) => unallocatedOf(outcome, key)),
      ...blocksOf(run, year),
    ]),
    coverage: each((run, key) =>
      run.outcomes
        .filter((outcome) => outcome.coverage !== 0)
        .map(({ service, phase, coverage }) => ({ ...key(service), phase, amount: euroText(coverage) })),
    ),
    findings: findings.map(({ code, severity, source, params }) => {
      const sentence = dictionaryOf(language).findings[code](params);
      return {
        code,
        severity,
        message: `${sentence.message} ${sentence.advice}`.trim(),
        sheet: source?.sheet ?? null,
        cell: source?.cell ?? null,
      };
    }),
    totals: totalsOf(runs),
    ...(range && { range }),
  };
}

type KeyOf = (service: number) => Keyed;
type YearOf = { readonly year?: number };

function keyed(model: Model, index: number): Keyed {
  const service = model.services[index];
  if (!service) throw new RangeError(`no service ${index}`);
  return { organisation: service.organisation, field: service.field, service: service.name };
}

function codeOf(model: Model, index: number): string {
  const participant = model.participants[index];
  if (!participant) throw new RangeError(`no participant ${index}`);
  return participant.code;
}

function* contributionsOf(model: Model, { outcomes }: RunResult, year: YearOf): Generator<ContributionRow> {
  for (const { service, phase, allocations } of outcomes) {
    const key = keyed(model, service);
    const row = (participant: string | null, component: Component, cents: Cents): ContributionRow => ({
      organisation: key.organisation,
      field: key.field,
      service: key.service,
      participant,
      phase,
      component,
      amount: euroText(cents),
      ...year,
    });
    for (const { component, amount, payers, shares } of allocations) {
      if (component === 'rounding' && amount !== 0) yield row(null, component, amount);
      for (const [at, payer] of payers.entries()) {
        const share = shares[at] ?? 0;
        if (share !== 0) yield row(codeOf(model, payer), component, share);
      }
    }
  }
}

function* settlementOf(model: Model, run: RunResult, year: YearOf): Generator<SettlementJsonRow> {
  for (const row of run.settlement) {
    const key = keyed(model, row.service);
    yield {
      organisation: key.organisation,
      field: key.field,
      service: key.service,
      participant: codeOf(model, row.participant),
      advance: euroText(row.advance),
      actual: euroText(row.actual),
      difference: euroText(row.difference),
      ...year,
    };
  }
}

function unallocatedOf(outcome: ServiceOutcome, key: KeyOf): ResultJson['unallocated'] {
  const { refused, service, phase, net, inflow, markup } = outcome;
  const amount = net + inflow + markup;
  return refused && amount !== 0 ? [{ ...key(service), phase, amount: euroText(amount), code: refused }] : [];
}

/** A block budget that could not be divided belongs to no service: it stands under `*`, as in the workbook. */
function blocksOf({ undivided = [] }: RunResult, year: YearOf): ResultJson['unallocated'] {
  return undivided.flatMap(({ organisation, field, book, amount }) =>
    book === 'forecast'
      ? []
      : [
          {
            ...{ organisation, field, service: '*', ...year },
            phase: book,
            amount: euroText(amount),
            code: 'BLOCK_UNDIVIDED' as const,
          },
        ],
  );
}

/** Totals of several years are added up. */
function totalsOf(runs: readonly RunResult[]): TotalsJson {
  const text = (pick: (totals: RunResult['totals']) => Cents): string =>
    euroText(sumCents(runs.map((run) => pick(run.totals))));
  const phases = (pick: (totals: RunResult['totals']) => PhaseTotals): PhaseAmounts => ({
    budget: text((totals) => pick(totals).budget),
    actual: text((totals) => pick(totals).actual),
  });
  const cost = phases((totals) => totals.cost);
  const contributions = phases((totals) => totals.contributions);
  return {
    budgetCost: cost.budget,
    budgetContributions: contributions.budget,
    actualCost: cost.actual,
    actualContributions: contributions.actual,
    advances: text((totals) => totals.advances),
    differences: text((totals) => totals.differences),
    unallocated: phases((totals) => totals.unallocated),
    coverage: phases((totals) => totals.coverage),
    internalFlows: phases((totals) => totals.internalFlows),
  };
}
