/** How a test describes a small workbook: amounts in euro, participants by code. */
import type {
  Book,
  Circle,
  FundingKind,
  Model,
  Participant,
  Settings,
  VatRegime,
} from '../../src/engine/model';

export type Euro = number | string | 'unreadable' | null;
export type MarkSpec = 'x' | '(x)' | 'on demand' | 'unreadable' | number;
export type ByCode<T> = Readonly<Record<string, T>>;

export interface RuleSpec {
  readonly kind: FundingKind;
  readonly key?: string;
  readonly circle?: Circle;
  readonly from?: number;
  readonly to?: number;
  readonly fixed?: number;
  readonly remaining?: number;
  readonly vat?: VatRegime;
  readonly fte?: number;
}

export interface LineSpec {
  readonly kind?: string;
  readonly taskField?: string;
  readonly side?: 'cost' | 'income';
  readonly book?: Book;
  readonly years: Readonly<Record<number, Euro>>;
}

export interface ServiceSpec {
  readonly organisation?: string;
  readonly field?: string;
  readonly kind?: 'regular' | 'casco' | 'friction';
  readonly marks?: ByCode<MarkSpec>;
  /** None: the defaults of Instellingen. */
  readonly rules?: readonly RuleSpec[];
  /** One line of the year of the model, in euro. */
  readonly budget?: Euro;
  readonly actual?: Euro;
  readonly lines?: readonly LineSpec[];
  readonly contributed?: ByCode<Euro>;
  readonly contributedYear?: number;
  readonly advances?: ByCode<Euro>;
  readonly volumes?: { readonly budget?: ByCode<Volume>; readonly actual?: ByCode<Volume> };
  readonly tariff?: number | string;
  readonly agreements?: readonly (readonly [code: string, from: string, to?: string])[];
  readonly direct?: { readonly budget?: ByCode<Euro>; readonly actual?: ByCode<Euro> };
}

export type Volume = number | string | 'unreadable' | null;

export interface ModelSpec {
  readonly year?: number;
  readonly settings?: Partial<Settings>;
  readonly participants: readonly (string | (Partial<Participant> & { readonly code: string }))[];
  /** Name, or `name@year`. */
  readonly drivers?: Readonly<Record<string, ByCode<Volume>>>;
  readonly services: Readonly<Record<string, ServiceSpec>>;
  /** Block budgets. */
  readonly blocks?: readonly (LineSpec & { readonly field: string; readonly organisation?: string })[];
  readonly indexes?: readonly (readonly [year: number, kind: string, index: number])[];
  /** Seller, participant, service of the buyer. */
  readonly recharges?: readonly (readonly [from: string, participant: string, service: string])[];
  readonly rest?: Partial<Model>;
}
