/** A year of a workbook, divided and settled: costs → amounts to divide → weights → shares → settlement. */
import type { Decimal } from 'decimal.js';
import { type Advances, advancesOf } from './advances';
import { budgetVersions, checkAmendments } from './amendments';
import { checkYear } from './check-year';
import { createContext, type RunContext } from './context';
import { divideYear } from './divide-year';
import type { Finding } from './finding';
import { forecastOf } from './forecast';
import type { Cents, Model } from './model';
import { checkOnboarding } from './onboarding';
import { outcomesOf } from './outcomes';
import type { RunResult, SettlementRow } from './result';
import { settle } from './settle';
import { termsOf } from './terms';
import { totalsOf } from './totals';
import { vatOf } from './vat';

/** Years outside these are mistyped. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

export interface RunChoices {
  readonly year: number;
  /** Overrides the setting Voorwaardelijke afname, 0…1 (R6). */
  readonly tentative?: Decimal;
  /** Name of the scenario that the model already holds; only carried into the result. */
  readonly scenario?: string;
}

/**
 * Divides and settles one year (R1–R23). Pure; never throws for anything that a workbook can hold: what cannot be
 * divided is refused, with a finding.
 *
 * @param model - without an error of scope `all`, which the caller has to look for
 * @returns amounts in whole cents; for a year before the first column of Begroting nothing but that finding
 */
export function runYear(model: Model, choices: RunChoices): RunResult {
  const [first] = model.budgetYears;
  if (!(choices.year >= (first ?? FIRST_YEAR) && choices.year <= LAST_YEAR)) {
    return nothing(choices, stopsAll('YEAR_MISSING', { year: choices.year, first: first ?? FIRST_YEAR }));
  }
  const context = createContext(model, choices.year, choices.tentative);
  return resultOf(context, choices) ?? nothing(choices, stopsAll('AMOUNT_TOO_LARGE', { phase: 'budget' }));
}

/** The years from `first` to `last`, ascending; see {@link runYear}. */
export function runYears(
  model: Model,
  { first, last, ...choices }: Omit<RunChoices, 'year'> & { readonly first: number; readonly last: number },
): readonly RunResult[] {
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, at) =>
    runYear(model, { ...choices, year: first + at }),
  );
}

/** @returns undefined when amounts are so large that their sums would not be exact */
function resultOf(context: RunContext, { year, tentative, scenario }: RunChoices): RunResult | undefined {
  const { model } = context;
  const divided = divideYear(context);
  const budget = divided.budget.state;
  const actual = divided.actual?.state;
  const phases = actual ? [budget, actual] : [budget];
  const outcomes = phases.flatMap(outcomesOf).sort((a, b) => a.service - b.service);
  const advances = budget.states.map((state) => advancesOf(context, state));
  if (!staysExact({ outcomes }) || !sumsExactly(advances)) return undefined;
  checkYear(context, phases);
  checkAmendments(context);
  const onboarding = checkOnboarding(context, budget);

  const settlement = actual ? settle(advances, actual) : [];
  const vat = phases.flatMap(vatOf);
  const undivided = [...divided.budget.costs.undivided, ...(divided.actual?.costs.undivided ?? [])];
  return {
    year,
    scenario,
    hasActual: actual !== undefined,
    outcomes,
    settlement,
    vat,
    terms: termsOf(
      context,
      advances,
      vat.filter(({ phase }) => phase === 'budget'),
    ),
    findings: context.findings.list(),
    totals: totalsOf(
      outcomes,
      undivided,
      settlement,
      paidInAdvance(advances, settlement, actual !== undefined),
    ),
    tentative: tentative ?? model.settings.tentative,
    undivided,
    versions: budgetVersions(context),
    forecast: forecastOf(context),
    onboarding,
  };
}

/** The advances of what was settled; without a Realisatie all of them. */
function paidInAdvance(
  advances: readonly Advances[],
  settlement: readonly SettlementRow[],
  isSettled: boolean,
): Cents {
  if (isSettled) return settlement.reduce((sum, { advance }) => sum + advance, 0);
  return advances.reduce((sum, { amounts }) => amounts.reduce((own, amount) => own + amount, sum), 0);
}

/** The same of what is paid in advance, which need not be what was budgeted. */
export function sumsExactly(advances: readonly Pick<Advances, 'amounts'>[]): boolean {
  let sum = 0;
  for (const { amounts } of advances) for (const amount of amounts) sum += Math.abs(amount);
  return sum <= Number.MAX_SAFE_INTEGER;
}

/** Sums of whole cents are exact below 2^53. */
export function staysExact({ outcomes }: Pick<RunResult, 'outcomes'>): boolean {
  let sum = 0;
  for (const { net, inflow, allocations } of outcomes) {
    sum += Math.abs(net) + Math.abs(inflow);
    for (const { shares } of allocations)
      for (let at = 0; at < shares.length; at += 1) sum += Math.abs(shares[at] ?? 0);
  }
  return sum <= Number.MAX_SAFE_INTEGER;
}

const stopsAll = (code: Finding['code'], params: Finding['params']): Finding => ({
  code,
  severity: 'error',
  scope: 'all',
  services: [],
  source: undefined,
  params,
});

function nothing({ year, scenario }: RunChoices, finding: Finding): RunResult {
  return {
    year,
    scenario,
    hasActual: false,
    outcomes: [],
    settlement: [],
    vat: [],
    terms: [],
    findings: [finding],
    totals: totalsOf([], [], [], 0),
  };
}
