/**
 * Findings are data: a code, a severity, a cell and the parameters of its sentence. Sentences live in the locale.
 *
 * Who finds what, and the parameters that the sentence can name. Names are as the user wrote them, participants by
 * name, several of them joined by `, `; amounts are decimal texts in euro. Every finding of the engine about services
 * carries `organisation`, `field` and `service` of the first of {@link Finding.services}, and `services`, their
 * number.
 *
 * | code | found by | severity | params besides those |
 * |---|---|---|---|
 * | DRIVER_UNKNOWN | engine | error | driver, year |
 * | DRIVER_MISSING | engine | error | driver, participant; under R11 driver is `inbreng` |
 * | DRIVER_NEGATIVE | engine | error | driver, participant, value; under R10 driver may be `pondspondsgewijs` |
 * | DRIVER_ZERO | engine | error | driver, amount; under R11 driver is `inbreng`, under R13 `hoeveelheid` |
 * | KEY_UNREADABLE | reader; engine for pondspondsgewijs outside R10 | error | key |
 * | FUNDING_MISSING | engine | error | year |
 * | YEAR_MISSING | engine | error, all | year, first |
 * | COST_WITHOUT_TAKER | engine | error | phase, amount |
 * | VOLUME_MISSING | engine | error | phase, year, participants (empty: the service has no volumes at all) |
 * | VOLUME_WITHOUT_MARK | engine, in years under R13 | error | phase, participants |
 * | CONTRIBUTION_WITHOUT_MARK | engine, in years under R11 | error | participants |
 * | RECIPROCAL_UNSOLVABLE | engine | error | phase |
 * | BLOCK_UNDIVIDED | engine | error | phase, amount, missing (services without fte; empty: the fte sum to 0) |
 * | DEPENDS_ON_REFUSED | engine | error | phase, cause (the service that was refused) |
 * | EXIT_BASE_MISSING | engine | error | participant, year (whose contribution the exit payment follows) |
 * | AMOUNT_TOO_LARGE | engine | error, service or all | phase |
 * | TAKER_WITHOUT_COST | engine | warning | year, participants |
 * | CONTRIBUTION_DIFFERS | engine | warning | phase, amount (cost minus contributions), cost, contributions |
 * | VAT_UNDIVIDED | engine | warning | phase, amount |
 * | AGREEMENT_MISSING | engine | warning | participants |
 * | AGREEMENT_OVERLAP | engine | warning | participant, from, to (days that are agreed twice) |
 * | SERVICE_BEFORE_AGREEMENT | engine | warning | participant, date, agreement (first day; empty: none) |
 * | ONBOARDING_INCOMPLETE | engine | warning | participant, items (names of {@link OnboardingItem}s, joined by `, `) |
 * | ONBOARDING_UNBALANCED | engine | warning | participant, check ({@link OnboardingBalance}), expected, found; `budget` names all contributors |
 * | AMENDMENT_GAP | engine | warning | missing (numbers) |
 * | DRIVER_OTHER_YEAR | engine | info | driver, year (wanted), used |
 * | CHANGE_UNKNOWN | scenario | error, all | scenario, change, value, reason (a `ChangeProblem`), name (what is unknown) |
 * | CHANGE_WITHOUT_EFFECT | scenario | warning | scenario, change, value, reason (an `IdleReason`) |
 * | CHANGE_UNNAMED | reader | warning | |
 * | FUNDING_DEFAULTED | engine | info | funding (a {@link FundingKind}) |
 * | SHEET_MISSING | reader | error, all | kind (a `SheetKind`) |
 * | PARTICIPANT_DUPLICATE | reader | error, all | name, participant, other (codes) |
 * | PARTICIPANT_UNKNOWN | reader | error | participant (as written), cells (of a column), proposal |
 * | SERVICE_DUPLICATE | reader | error | |
 * | SERVICE_UNKNOWN | reader | error | organisation, field, service (empty: the row names none) |
 * | MARK_UNREADABLE | reader | error | text, participant (codes) |
 * | NUMBER_UNREADABLE | reader | error | text, reason (an `UnreadableReason`, or `percent`), column (heading) |
 * | DATE_UNREADABLE | reader | error | text (empty: missing), column, before (first day, when the last lies before it) |
 * | SETTING_UNREADABLE | reader | error, all; or warning | setting, text |
 * | KEY_UNREADABLE, FUNDING_UNKNOWN, CIRCLE_UNKNOWN | reader | error | text, column |
 * | WORD_UNKNOWN | reader | error or warning | text, column |
 * | ORGANISATION_UNKNOWN | reader | error | organisation |
 * | COLUMN_DUPLICATE | reader | error | column, other (cell) |
 * | COLUMN_SHARED | reader | error | column, participants, rule (empty: none was picked), cells |
 * | COLUMN_SPLIT | reader | info | column, participants, rule, cells |
 * | ROW_DUPLICATE | reader | error | name, year, other (cell) |
 * | YEAR_DUPLICATE | reader | error, all | year, column, other (heading) |
 * | SETTING_UNKNOWN | reader | warning | setting |
 * | NUMBER_AMBIGUOUS | reader | warning | text, number (as read), column |
 * | DATE_MIDYEAR | reader | warning | year, column |
 * | TOTAL_DIFFERS | reader | warning | column, total, sum |
 * | COLUMN_UNNAMED | reader | warning | cells |
 * | SHEET_ASIDE | reader | warning | sheet, other, reason (`copy` or `year`) |
 * | AMOUNTS_SCALED | reader | warning | text, factor |
 * | AMOUNT_MERGED | reader | warning | cells |
 * | COLUMN_IGNORED | reader | info; warning with marks beside the participants | column, cells |
 * | SHEET_DUPLICATE | reader | info | kind, sheet, other |
 * | MORE_FINDINGS | reader | as those | code, sheet, count (those that are not listed) |
 * | ROWS_OUTSIDE | reader | warning | sheet, rows |
 * | HIDDEN_READ | reader | info | sheet, whole, rows, columns |
 * | ROUNDED_INPUT | reader | info | sheet, effect, cells |
 */
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
  | 'CHANGE_WITHOUT_EFFECT'
  | 'CHANGE_UNNAMED'
  | 'AGREEMENT_OVERLAP'
  | 'COLUMN_UNNAMED'
  | 'COST_WITHOUT_TAKER'
  | 'TAKER_WITHOUT_COST'
  | 'VAT_UNDIVIDED'
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
  | 'DEPENDS_ON_REFUSED'
  | 'EXIT_BASE_MISSING'
  | 'AMOUNT_TOO_LARGE'
  | 'SERVICE_BEFORE_AGREEMENT'
  | 'ONBOARDING_INCOMPLETE'
  | 'ONBOARDING_UNBALANCED'
  | 'AMENDMENT_GAP'
  | 'WORD_UNKNOWN'
  | 'CIRCLE_UNKNOWN'
  | 'ORGANISATION_UNKNOWN'
  | 'SETTING_UNKNOWN'
  | 'COLUMN_DUPLICATE'
  | 'COLUMN_SHARED'
  | 'COLUMN_SPLIT'
  | 'ROW_DUPLICATE'
  | 'YEAR_DUPLICATE'
  | 'SHEET_ASIDE'
  | 'AMOUNTS_SCALED'
  | 'AMOUNT_MERGED'
  | 'ROWS_OUTSIDE'
  | 'HIDDEN_READ'
  | 'MORE_FINDINGS';

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
