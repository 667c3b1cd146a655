/** What a run gives. Plain readonly data; amounts are whole cents. Derivations are made on demand by `explain`. */
import type { Decimal } from 'decimal.js';
import type { Finding, FindingCode } from './finding';
import type {
  AllocationKey,
  Cents,
  FundingKind,
  FundingRule,
  IsoDate,
  OnboardingItem,
  OnboardingRow,
  ParticipantIndex,
  Phase,
  ServiceIndex,
  Source,
  VatRegime,
} from './model';
import type { Rational } from './rational';

export type { ExplainedPayer, Explanation, Step } from './explanation';

/** `service` by its own rule, `casco` a casco service by its own rule, `markup` R14, `exit` R23, `rounding` R5. */
export type Component = 'service' | 'casco' | 'markup' | 'exit' | 'rounding';

/**
 * One component of one service: what was divided and who pays which part. Parallel arrays keep a run over
 * 10,000 services × 342 participants small. `payers` ascend; a payer whose share is 0 may be left out.
 * `rounding` has no payers: its amount is what R5 leaves.
 */
export interface Allocation {
  readonly component: Component;
  readonly amount: Cents;
  readonly payers: readonly ParticipantIndex[];
  readonly shares: readonly Cents[];
}

/** Lasten and baten of one cost kind (R9), after amendments, blocks and indexing. */
export interface CostByKind {
  readonly kind: string;
  readonly cost: Cents;
  readonly income: Cents;
}

/** What happened to one service in one phase. */
export interface ServiceOutcome {
  readonly service: ServiceIndex;
  readonly phase: Phase;
  readonly costs: readonly CostByKind[];
  /** Lasten − baten without vat lines (R9, R21). */
  readonly net: Cents;
  /** What a leaver takes with it of the budgeted cost (R23), already off `net`. */
  readonly disappears?: Cents;
  /** What other organisations charge on into this service (R16). */
  readonly inflow: Cents;
  /** Part of the spread casco that this service carries (R14). */
  readonly markup: Cents;
  /** The rule that the year selects; undefined when none was found. */
  readonly rule: FundingKind | undefined;
  readonly key: AllocationKey | undefined;
  /** The row of Producten; undefined when the defaults of Instellingen apply. */
  readonly funding: FundingRule | undefined;
  /** Set: nothing of this service is allocated in this phase, `net + inflow + markup` is unallocated. */
  readonly refused: FindingCode | undefined;
  readonly allocations: readonly Allocation[];
  /** Dekkingsverschil (R11, R13 with a tariff): cost minus contributions. */
  readonly coverage: Cents;
  /** Price per unit under R13, exact; undefined under other rules. */
  readonly tariff: Rational | undefined;
}

/** A block budget that could not be divided: cost of the year that no service has. It counts as not allocated. */
export interface BlockOutcome {
  readonly organisation: string;
  readonly field: string;
  readonly book: Phase | 'forecast';
  /** Lasten, or baten as a negative amount. */
  readonly amount: Cents;
  /** The line. */
  readonly source: Source;
}

/** The budget after a Begrotingswijziging; number 0 is the primitive budget. The last one is that of the run. */
export interface BudgetVersion {
  readonly amendment: number;
  /** Net cost of all services together, and by service index. */
  readonly cost: Cents;
  readonly nets: readonly Cents[];
  /** By participant index. */
  readonly contributions: readonly Cents[];
  /**
   * What each organisation bills in terms, by participant index: a row of Voorschotten does not follow the budget (R18).
   * In the order of the organisations of the model.
   */
  readonly advances: readonly (readonly Cents[])[];
}

/** How far a task is on its way in (R22). */
export type OnboardingState = 'preparing' | 'ready' | 'basicsInOrder' | 'wovenIn';

/** One thing that must be in balance; `holds` is false where it is a finding. Amounts are in cents. */
export interface OnboardingBalance {
  /** The budgets of all contributors against that of the service; the budget against the fte; against Inbreng; … */
  readonly check: 'budget' | 'salary' | 'contributed' | 'savingTarget' | 'backlog';
  readonly expected: Cents;
  readonly found: Cents;
  readonly holds: boolean;
}

/** A row of Inbrengtraject: state, agreements that are still open, and what is out of balance. */
export interface OnboardingStatus {
  readonly row: OnboardingRow;
  readonly state: OnboardingState;
  readonly missing: readonly OnboardingItem[];
  readonly balances: readonly OnboardingBalance[];
  /** The service started before its agreement. */
  readonly tooEarly: boolean;
}

/** R18, R19: one row per service and participant that has an advance or an actual share. */
export interface SettlementRow {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  readonly advance: Cents;
  readonly actual: Cents;
  readonly difference: Cents;
  /** Whether the advance is a row of Voorschotten, or the budget contribution. */
  readonly advanceSource: 'advances' | 'budget' | 'none';
}

/** R21 per service, participant and phase. */
export interface VatRow {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  readonly phase: Phase;
  readonly regime: VatRegime;
  readonly base: Cents;
  readonly vat: Cents;
  readonly compensable: Cents;
}

/** R20 per receiver of notes, organisation that bills it, and term. `amount` excludes vat. */
export interface TermRow {
  readonly participant: ParticipantIndex;
  readonly organisation: string;
  readonly term: number;
  readonly due: IsoDate;
  readonly amount: Cents;
  readonly vat: Cents;
}

export interface PhaseTotals {
  readonly budget: Cents;
  readonly actual: Cents;
}

/** In each phase cost + internalFlows = contributions + coverage + unallocated. */
export interface Totals {
  readonly cost: PhaseTotals;
  readonly contributions: PhaseTotals;
  readonly unallocated: PhaseTotals;
  readonly coverage: PhaseTotals;
  readonly internalFlows: PhaseTotals;
  readonly advances: Cents;
  readonly differences: Cents;
}

/** One year of a workbook, divided and settled. */
export interface RunResult {
  readonly year: number;
  readonly scenario: string | undefined;
  /** Whether the workbook has a Realisatie for this year; without it there is no settlement. */
  readonly hasActual: boolean;
  /** Services in model order, budget before actual. Only those with an amount, a payer or a refusal. */
  readonly outcomes: readonly ServiceOutcome[];
  readonly settlement: readonly SettlementRow[];
  readonly vat: readonly VatRow[];
  readonly terms: readonly TermRow[];
  /** Findings of the run. The reader's own stand in the model. */
  readonly findings: readonly Finding[];
  readonly totals: Totals;
  /** The factor of a tentative mark that this run used (R6), so that an explanation uses the same. */
  readonly tentative?: Decimal;
  /** Block budgets that could not be divided. */
  readonly undivided?: readonly BlockOutcome[];
  /** What the Begrotingswijzigingen did, from the primitive budget on; empty without any for this year. */
  readonly versions?: readonly BudgetVersion[];
  /** Prognose, divided as at year end (so `phase` is `actual`) but never settled; empty without one. */
  readonly forecast?: readonly ServiceOutcome[];
  /** The register of Inbrengtraject with its state and checks (R22). */
  readonly onboarding?: readonly OnboardingStatus[];
}
