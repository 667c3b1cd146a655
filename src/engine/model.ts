/**
 * The plain-data model that the engine computes with. Readers build it, scenarios replace parts of it, nothing
 * mutates it. Words are those of the domain; the Dutch word stands in brackets where the code name differs.
 */
import type { Decimal } from 'decimal.js';
import type { Finding, FindingCode } from './finding';
import type {
  Agreement,
  AmountRow,
  CostChange,
  CostLine,
  DirectRow,
  FundingRule,
  IndexRow,
  OnboardingRow,
  Recharge,
  ScenarioRow,
  Tariff,
  VolumeRow,
} from './inputs';
import type { Rational } from './rational';

export type * from './inputs';

/** Whole cents. Always a safe integer: readers refuse cells above € 10 miljard. */
export type Cents = number;

/** Calendar day as `YYYY-MM-DD`; compares as text. */
export type IsoDate = string;

export type Phase = 'budget' | 'actual';

/** Position in {@link Model.participants}. */
export type ParticipantIndex = number;

/** Position in {@link Model.services}. */
export type ServiceIndex = number;

/** A cell in the user's workbook, `sheet` as written and `cell` in A1 notation. */
export interface Source {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * A value read from a cell: `undefined` is an empty cell, `'unreadable'` a cell for which the reader has already
 * given an error finding. Whoever needs an unreadable value is refused.
 */
export type CellRead<T> = T | 'unreadable' | undefined;

/** One row of a sheet with participant columns: values and A1 addresses by participant index. */
export interface ParticipantRow<T> {
  readonly sheet: string;
  readonly values: readonly CellRead<T>[];
  readonly cells: readonly (string | undefined)[];
  /** Values that a scenario put in the place of a cell: where they come from, by participant index (R24). */
  readonly changed?: Readonly<Record<ParticipantIndex, Source>>;
}

export interface Settings {
  /** `Organisatie`; the empty text when the workbook does not say. */
  readonly organisation: string;
  /** `Boekjaar`, else the first year column of Begroting; undefined without either. */
  readonly year: number | undefined;
  /** `Voorwaardelijke afname` as a factor: niet = 0, wel = 1 (R6). */
  readonly tentative: Decimal;
  /** `Afronden op` (R5). */
  readonly roundTo: 'cent' | 'euro';
  readonly defaultFunding: FundingKind | undefined;
  /** `Standaard maatstaf`; `gelijk` when the workbook does not say. */
  readonly defaultKey: AllocationKey;
  /** `Termijnen` (R20). */
  readonly terms: 4 | 12;
  /** `Gemiddelde loonsom` in cents per fte, and `Marge loonsom` as a fraction (R22). */
  readonly averageSalary: Cents | undefined;
  readonly salaryMargin: Decimal | undefined;
  /** `Uittreedvergoeding` as fractions for the first, second … year after the exit (R23). */
  readonly exitPayments: readonly Decimal[];
  /** `Taal`. */
  readonly language: 'nl' | 'en' | undefined;
}

export interface Participant {
  readonly code: string;
  readonly name: string;
  readonly kind: 'municipality' | 'partnership';
  readonly aliases: readonly string[];
  readonly groups: readonly string[];
  /** `Toetreding` and `Uittreding`, both days included (R8). */
  readonly joined: IsoDate | undefined;
  readonly left: IsoDate | undefined;
  /** `BCF %` as a fraction (R21). */
  readonly vatCompensation: Decimal | undefined;
  /** `Factureren aan`: the participant that receives the note; undefined is the participant itself. */
  readonly billTo: ParticipantIndex | undefined;
  readonly source: Source;
}

/** A row of Maatstaven. Several rows may carry one name, for several years. */
export interface Driver {
  readonly name: string;
  readonly year: number | undefined;
  readonly row: ParticipantRow<Decimal>;
}

/** One term of a key: a fraction (percentage) of a driver. `gelijk` is a driver that always exists. */
export interface KeyPart {
  readonly driver: string;
  readonly fraction: Rational;
}

/** Verdeelsleutel: one driver, a weighted mix (R4), or in proportion to what each payer pays (R10). */
export type AllocationKey =
  | { readonly kind: 'mix'; readonly parts: readonly KeyPart[]; readonly text: string }
  | { readonly kind: 'pondspondsgewijs'; readonly text: string };

/** Bekostiging: solidariteit R10, inbreng R11, profijt R12, p×q R13, versleuteld R14, direct R15. */
export type FundingKind = 'solidarity' | 'contribution' | 'benefit' | 'volume' | 'markup' | 'direct';

/** Kring (R10). */
export type Circle =
  | { readonly kind: 'all' }
  | { readonly kind: 'municipalities' }
  | { readonly kind: 'takers' }
  | { readonly kind: 'group'; readonly group: string };

/** `21%`, `9%`, `vrijgesteld`, `transparant` (R21). */
export type VatRegime = '21%' | '9%' | 'exempt' | 'transparent';

/**
 * A mark of the matrix (R6): takes, tentative, on demand, or a number (takes, and the budgeted volume).
 * A cell that does not take is `undefined`.
 */
export type Mark = 'x' | '(x)' | 'on demand' | Decimal;

export interface Service {
  readonly organisation: string;
  readonly field: string;
  readonly name: string;
  /** Casco: the standing organisation itself. Friction: a row of Frictiekosten (R15). */
  readonly kind: 'regular' | 'casco' | 'friction';
  /** Undefined when the matrix has no row for it (then nobody takes it). */
  readonly marks: ParticipantRow<Mark> | undefined;
  /** Herkomst, Omvang, Indicatief: texts of the matrix, carried through for the reports. */
  readonly origin: string | undefined;
  readonly extent: string | undefined;
  readonly indication: string | undefined;
  /** Where the service was first found. */
  readonly source: Source;
}

/**
 * An error that the reader found about one service: it stops that service in the phase (both when undefined) and
 * the year (all when undefined).
 */
export interface Stop {
  readonly service: ServiceIndex;
  readonly code: FindingCode;
  readonly phase: Phase | undefined;
  readonly year: number | undefined;
}

export interface Model {
  readonly settings: Settings;
  readonly participants: readonly Participant[];
  /** In order of first appearance. */
  readonly organisations: readonly string[];
  /** In order of first appearance: matrix, Producten, Begroting, Frictiekosten. */
  readonly services: readonly Service[];
  readonly drivers: readonly Driver[];
  readonly funding: readonly FundingRule[];
  readonly costLines: readonly CostLine[];
  /** The year columns of Begroting (with its amendments), and those of Realisatie with an amount in them, ascending. */
  readonly budgetYears: readonly number[];
  readonly actualYears: readonly number[];
  readonly contributed: readonly AmountRow[];
  readonly advances: readonly AmountRow[];
  readonly volumes: readonly VolumeRow[];
  readonly tariffs: readonly Tariff[];
  /** Whether the workbook has a DVO sheet at all (then a missing agreement is a finding). */
  readonly hasAgreements: boolean;
  readonly agreements: readonly Agreement[];
  readonly direct: readonly DirectRow[];
  readonly recharges: readonly Recharge[];
  readonly indexes: readonly IndexRow[];
  readonly onboarding: readonly OnboardingRow[];
  readonly scenarios: readonly ScenarioRow[];
  readonly stops: readonly Stop[];
  /** Relative changes of the budget by a scenario; a workbook itself has none. */
  readonly costChanges?: readonly CostChange[];
  /** What the reader found. An error of scope `all` means that nothing may be calculated. */
  readonly findings: readonly Finding[];
}
