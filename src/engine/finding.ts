/** Findings are data: a code, a severity, a cell and the parameters of its sentence. Sentences live in the locale. */
import type { ServiceIndex, Source } from './model';

export type Severity = 'error' | 'warning' | 'info';

/** A code never changes its meaning; the list may grow. */
export type FindingCode =
  | 'SHEET_MISSING'
  | 'PARTICIPANT_DUPLICATE'
  | 'PARTICIPANT_UNKNOWN'
  | 'SERVICE_DUPLICATE'
  | 'SERVICE_UNKNOWN'
  | 'MARK_UNREADABLE'
  | 'NUMBER_UNREADABLE'
  | 'DATE_UNREADABLE'
  | 'SETTING_UNREADABLE'
  | 'DRIVER_UNKNOWN'
  | 'DRIVER_MISSING'
  | 'DRIVER_NEGATIVE'
  | 'DRIVER_ZERO'
  | 'KEY_UNREADABLE'
  | 'FUNDING_UNKNOWN'
  | 'FUNDING_MISSING'
  | 'YEAR_MISSING'
  | 'CHANGE_UNKNOWN'
  | 'AGREEMENT_OVERLAP'
  | 'COLUMN_UNNAMED'
  | 'COST_WITHOUT_TAKER'
  | 'TAKER_WITHOUT_COST'
  | 'VOLUME_MISSING'
  | 'VOLUME_WITHOUT_MARK'
  | 'CONTRIBUTION_WITHOUT_MARK'
  | 'NUMBER_AMBIGUOUS'
  | 'CONTRIBUTION_DIFFERS'
  | 'AGREEMENT_MISSING'
  | 'TOTAL_DIFFERS'
  | 'DRIVER_OTHER_YEAR'
  | 'FUNDING_DEFAULTED'
  | 'ROUNDED_INPUT'
  | 'COLUMN_IGNORED'
  | 'SHEET_DUPLICATE'
  | 'DATE_MIDYEAR'
  | 'RECIPROCAL_UNSOLVABLE'
  | 'BLOCK_UNDIVIDED'
  | 'SERVICE_BEFORE_AGREEMENT'
  | 'ONBOARDING_INCOMPLETE'
  | 'ONBOARDING_UNBALANCED'
  | 'AMENDMENT_GAP';

/** Values that the sentence of a finding names. Amounts are decimal strings in euro (`"12500.00"`). */
export type FindingParams = Readonly<Record<string, string | number>>;

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** `all`: nothing may be calculated. */
  readonly scope: 'all' | 'service' | 'none';
  readonly services: readonly ServiceIndex[];
  readonly source: Source | undefined;
  readonly params: FindingParams;
}
