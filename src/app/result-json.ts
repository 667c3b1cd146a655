/** The machine-readable result, version 1. Amounts are decimal strings; fields may be added, never change meaning. */
import type { FindingCode, Severity } from '../engine/finding';
import type { Cents, Model, Phase } from '../engine/model';
import { euroText, sumCents } from '../engine/money';
import type { Allocation, Component, PhaseTotals, RunResult, ServiceOutcome } from '../engine/result';
import { dictionaryOf, type Language } from '../locale';
import type { Calculation } from './calculate';
import { type RowBlock, type Rows, rowsIn } from './result-rows';
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
  readonly contributions: Rows<ContributionRow>;
  readonly settlement: Rows<SettlementJsonRow>;
  readonly unallocated: readonly (AmountJsonRow & { readonly code: FindingCode })[];
  readonly coverage: readonly AmountJsonRow[];
  readonly findings: readonly FindingJson[];
  readonly totals: TotalsJson;
  /** Only with tentative marks (R6). */
  readonly range?: RangeJson;
}

/**
 * The rows of the contributions and of the settlement are made while they are walked through, and can be walked through
 * again.
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
  const walk = <Row>(blocks: (model: Model, run: RunResult, year: YearOf) => Iterable<RowBlock>): Rows<Row> =>
    rowsIn(function* () {
      for (const run of runs) yield* blocks(model, run, yearOf(run));
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

function* contributionsOf(model: Model, { outcomes }: RunResult, year: YearOf): Generator<RowBlock> {
  for (const { service, phase, allocations } of outcomes) {
    for (const allocation of allocations) {
      const after = { phase, component: allocation.component };
      yield {
        before: keyed(model, service),
        after: { ...after, ...year },
        amounts: ['amount'],
        rows: sharesOf(model, allocation),
      };
    }
  }
}

function* sharesOf(
  model: Model,
  { component, amount, payers, shares }: Allocation,
): Generator<readonly [string | null, Cents]> {
  if (component === 'rounding' && amount !== 0) yield [null, amount];
  for (let at = 0; at < payers.length; at += 1) {
    const share = shares[at] ?? 0;
    if (share !== 0) yield [codeOf(model, payers[at] ?? -1), share];
  }
}

function* settlementOf(model: Model, { settlement }: RunResult, year: YearOf): Generator<RowBlock> {
  for (let from = 0, to = 0; from < settlement.length; from = to) {
    const service = settlement[from]?.service ?? -1;
    while (settlement[to]?.service === service) to += 1;
    yield {
      before: keyed(model, service),
      after: year,
      amounts: ['advance', 'actual', 'difference'],
      rows: settlement
        .slice(from, to)
        .map((row) => [codeOf(model, row.participant), row.advance, row.actual, row.difference]),
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
