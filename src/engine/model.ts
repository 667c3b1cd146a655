/**
 * The plain-data model that the engine computes with. Readers build it, scenarios replace parts of it, nothing
 * mutates it. Words are those of the domain; the Dutch word stands in brackets where the code name differs.
 */
import type { Decimal } from 'decimal.js';
import type { Finding, FindingCode } from './finding';
import type { Rational } from './rational';

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

/** One row of Producten: how a service is funded in a period of years, and its catalogue facts. */
export interface FundingRule {
  readonly service: ServiceIndex;
  /** Undefined when the row carries an error, which refuses the service in the years of this row. */
  readonly kind: FundingKind | undefined;
  readonly error: FindingCode | undefined;
  /** Undefined: the default key (`Standaard maatstaf`, else gelijk). */
  readonly key: AllocationKey | undefined;
  readonly circle: Circle;
  /** Vanaf and T/m, both included. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** `Vast deel %`, `Blijvend deel %` as fractions. */
  readonly fixedFraction: Decimal | undefined;
  readonly remainingFraction: Decimal | undefined;
  readonly vat: VatRegime | undefined;
  readonly package: string | undefined;
  readonly statutory: boolean | undefined;
  readonly unit: string | undefined;
  readonly fte: Decimal | undefined;
  /** The cell of the Bekostiging. */
  readonly source: Source;
  /** The cell of the Maatstaf; absent when the sheet has no such column. */
  readonly keySource?: Source;
}

/** Which book a cost line belongs to. Amendments count from 1 (Begrotingswijziging 1, 2 …); 0 is what a scenario adds. */
export type Book = 'budget' | 'actual' | 'forecast' | { readonly amendment: number };

export interface YearAmount {
  readonly year: number;
  readonly amount: CellRead<Cents>;
  readonly cell: string;
}

/** A line of Begroting, Realisatie, Begrotingswijziging n or Prognose. */
export interface CostLine {
  readonly book: Book;
  /** Undefined for a block budget: the product is `*`, to be divided over the services of {@link field}. */
  readonly service: ServiceIndex | undefined;
  readonly organisation: string;
  readonly field: string;
  /** Kostensoort as written; `Btw` is kept out of the net cost (R21). */
  readonly costKind: string;
  readonly side: 'cost' | 'income';
  readonly taskField: string | undefined;
  readonly sheet: string;
  /** The year columns of the sheet, in their order; an empty cell is `undefined` and counts as 0 (R17). */
  readonly years: readonly YearAmount[];
  /** The cell of the Kostensoort. */
  readonly source: Source;
  /** A line that a scenario added: how many of {@link Model.costChanges} were made before, and do not change it. */
  readonly changesBefore?: number;
}

/** A row of Inbreng or Voorschotten. */
export interface AmountRow {
  readonly service: ServiceIndex;
  readonly year: number | undefined;
  readonly row: ParticipantRow<Cents>;
}

/** A row of Hoeveelheden. */
export interface VolumeRow {
  readonly service: ServiceIndex;
  readonly phase: Phase;
  readonly year: number | undefined;
  readonly unit: string | undefined;
  readonly row: ParticipantRow<Decimal>;
}

/** A row of Tarieven, in euro per unit with all its decimals. */
export interface Tariff {
  readonly service: ServiceIndex;
  readonly year: number | undefined;
  readonly tariff: CellRead<Decimal>;
  readonly source: Source;
}

/** A row of DVO. Days are inclusive (R8). */
export interface Agreement {
  readonly participant: ParticipantIndex;
  readonly service: ServiceIndex;
  readonly from: IsoDate;
  readonly to: IsoDate | undefined;
  readonly minimumTerm: string | undefined;
  readonly notice: string | undefined;
  readonly norm: string | undefined;
  readonly source: Source;
}

/** A row of Frictiekosten (R15): amounts named per participant. */
export interface DirectRow {
  readonly service: ServiceIndex;
  readonly phase: Phase;
  readonly year: number | undefined;
  readonly row: ParticipantRow<Cents>;
}

/** A row of Doorbelasting (R16): what `participant` pays to `from` becomes cost of `service` of `to`. */
export interface Recharge {
  readonly from: string;
  readonly participant: ParticipantIndex;
  readonly to: string;
  readonly service: ServiceIndex;
  readonly source: Source;
}

/** A row of Indexering (R17); `index` is a fraction, 0.03 is +3%. */
export interface IndexRow {
  readonly year: number;
  readonly costKind: string;
  readonly index: CellRead<Decimal>;
  readonly source: Source;
}

/** The columns of Inbrengtraject after Product, in the order of the process (R22). */
export type OnboardingItem =
  | 'participation'
  | 'principles'
  | 'counterpart'
  | 'fieldExists'
  | 'friction'
  | 'fte'
  | 'budget'
  | 'savingTarget'
  | 'backlog'
  | 'basics'
  | 'weavingIn'
  | 'disentangling'
  | 'agreementSigned'
  | 'staffPlan';

export type OnboardingValue =
  | { readonly kind: 'yes' | 'no' }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'number'; readonly number: Decimal }
  | { readonly kind: 'text'; readonly text: string };

export interface OnboardingRow {
  readonly participant: ParticipantIndex;
  readonly service: ServiceIndex;
  readonly items: Readonly<Partial<Record<OnboardingItem, { value: OnboardingValue; cell: string }>>>;
  readonly source: Source;
}

/** A row of Scenario's, as written (R24). */
export interface ScenarioRow {
  readonly scenario: string;
  readonly change: string;
  readonly organisation: string | undefined;
  readonly participant: string | undefined;
  readonly field: string | undefined;
  readonly service: string | undefined;
  readonly costKind: string | undefined;
  readonly year: string | number | undefined;
  readonly value: ScenarioValue;
  readonly source: Source;
}

/** `percent` is set when the cell is percent-formatted or the text carries a `%`; `number` is then the fraction. */
export interface ScenarioValue {
  readonly text: string;
  readonly number: Decimal | undefined;
  readonly percent: boolean;
  readonly date: IsoDate | undefined;
}

/** A relative change of cost lines by a scenario (`kosten %`, R24). Names are folded, undefined means all. */
export interface CostChange {
  readonly organisation: string | undefined;
  readonly field: string | undefined;
  readonly service: string | undefined;
  readonly costKind: string | undefined;
  readonly year: number | undefined;
  /** 0.05 is +5%. */
  readonly fraction: Decimal;
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
