/** Rows of the input sheets, one type per sheet kind. */
import type { Decimal } from 'decimal.js';
import type { FindingCode } from './finding';
import type {
  AllocationKey,
  CellRead,
  Cents,
  Circle,
  FundingKind,
  IsoDate,
  ParticipantIndex,
  ParticipantRow,
  Phase,
  ServiceIndex,
  Source,
  VatRegime,
} from './model';

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
