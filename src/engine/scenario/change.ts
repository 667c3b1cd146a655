/** R24: the changes that a scenario can make, after reading a row of Scenario's. */
import type { Decimal } from 'decimal.js';
import type {
  AllocationKey,
  Cents,
  FundingKind,
  IsoDate,
  Mark,
  ParticipantIndex,
  ScenarioRow,
  ServiceIndex,
} from '../model';

/** What a change is about. The lists hold all that the row names, all there are where it names nothing. */
export interface Target {
  readonly participants: readonly ParticipantIndex[];
  readonly services: readonly ServiceIndex[];
  /** Whether the row names an organisation, a werkveld or a product. */
  readonly namesServices: boolean;
  /** As in the row, folded; undefined means all. For cost lines, which may belong to no service. */
  readonly organisation: string | undefined;
  readonly field: string | undefined;
  readonly service: string | undefined;
  readonly costKind: string | undefined;
}

/** A new value, or a relative change: 0.1 is 10% more. */
export interface Amount {
  readonly relative: boolean;
  readonly number: Decimal;
}

export type Wish =
  | { readonly kind: 'join'; readonly date: IsoDate }
  | { readonly kind: 'leave'; readonly date: IsoDate }
  | { readonly kind: 'mark'; readonly mark: Mark | undefined }
  | { readonly kind: 'volume'; readonly amount: Amount }
  | { readonly kind: 'driver'; readonly driver: string; readonly amount: Amount }
  | { readonly kind: 'key'; readonly key: AllocationKey }
  | { readonly kind: 'cascoKey'; readonly key: AllocationKey }
  | { readonly kind: 'funding'; readonly funding: FundingKind }
  | { readonly kind: 'costPercent'; readonly fraction: Decimal }
  | { readonly kind: 'costAmount'; readonly cents: Cents }
  | { readonly kind: 'index'; readonly costKind: string; readonly fraction: Decimal }
  | { readonly kind: 'contribution'; readonly cents: Cents }
  | { readonly kind: 'tentative'; readonly factor: Decimal };

export type ChangeOf<Kind extends Wish['kind']> = Extract<Wish, { kind: Kind }> & {
  readonly row: ScenarioRow;
  readonly target: Target;
  /** The year that the row limits the change to. */
  readonly year: number | undefined;
};

export type Change = { [Kind in Wish['kind']]: ChangeOf<Kind> }[Wish['kind']];

/** Why a row is no change: the word is unknown, it names something unknown, or its value does not read. */
export type ChangeProblem =
  | 'change'
  | 'organisation'
  | 'participant'
  | 'field'
  | 'service'
  | 'costKind'
  | 'driver'
  | 'year'
  | 'value'
  | 'serviceNeeded';

/** Why a change makes no difference. */
export type IdleReason =
  /** Everything is so already. */
  | 'same'
  /** The date lies outside the year. */
  | 'date'
  /** Who is named does not take it. */
  | 'taker'
  /** The rule that the year selects uses no such thing. */
  | 'rule'
  /** There is no row or value that it could change. */
  | 'row'
  /** No cost line of the year matches. */
  | 'line'
  /** The year has a column of its own, so no index is used. */
  | 'column'
  /** No key uses the driver. */
  | 'driver'
  /** No mark is tentative. */
  | 'tentative';
