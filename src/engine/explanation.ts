/** R28: the derivation of an amount. Plain data; the locale has the sentences. */
import type {
  AllocationKey,
  Cents,
  FundingKind,
  ParticipantIndex,
  Phase,
  ServiceIndex,
  Source,
} from './model';
import type { Rational } from './rational';
import type { Component } from './result';

/**
 * One line of a derivation. The locale turns `text` and `params` into a sentence. The values of `cost`, `income`,
 * `amendment`, `block`, `inflow` and `exitLowers` add up to `toDivide`; `written`, `indexed` and `blockTotal` say how
 * the next of them came about. Names in params are as the user wrote them; numbers are decimal texts with a point.
 */
export interface Step {
  readonly text:
    | 'written'
    | 'indexed'
    | 'scenarioChange'
    | 'blockTotal'
    | 'cost'
    | 'income'
    | 'amendment'
    | 'block'
    | 'inflow'
    | 'disappears'
    | 'exitLowers'
    | 'cascoTotal'
    | 'markup'
    | 'toDivide'
    | 'wholeEuros'
    | 'paidByOrganisations'
    | 'solved'
    | 'driver'
    | 'driverOfMix'
    | 'paid'
    | 'contributed'
    | 'volume'
    | 'fixedPart'
    | 'tariff'
    | 'direct'
    | 'daysOfYear'
    | 'tentative'
    | 'weight'
    | 'totalWeight'
    | 'othersWeight'
    | 'exactShare'
    | 'roundingCent'
    | 'exitBase'
    | 'exit'
    | 'share'
    | 'serviceTotal'
    | 'advance'
    | 'difference';
  readonly params: Readonly<Record<string, string | number>>;
  readonly value: string;
  /** What {@link value} counts: euro with two decimals or more, or a plain number. */
  readonly unit: 'euro' | 'number';
  readonly sources: readonly Source[];
}

/** R28: the derivation of one amount, such that a reader can redo it with a pocket calculator. */
export interface Explanation {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  readonly phase: Phase;
  readonly component: Component;
  readonly amount: Cents;
  readonly rule: FundingKind;
  readonly key: AllocationKey | undefined;
  /** The row of Producten, or of Instellingen, that gave the rule. */
  readonly ruleSource: Source | undefined;
  /** The cell of the mark; undefined for a payer that takes nothing (R10). */
  readonly mark: Source | undefined;
  readonly steps: readonly Step[];
  /** All payers of this component with their exact weights, so that the division can be checked as a whole. */
  readonly payers: readonly ExplainedPayer[];
  readonly totalWeight: Rational;
  /** Exact share in cents before rounding, and whether the largest remainder gave one cent (R2). */
  readonly exact: Rational;
  readonly roundingCent: boolean;
}

export interface ExplainedPayer {
  readonly participant: ParticipantIndex;
  readonly weight: Rational;
  readonly exact: Rational;
  readonly share: Cents;
}
