/** Two runs beside each other, and why they differ (R25), as the reports, the pane and the command line show it. */
import type { FactChange } from '../../../engine/facts/fact-changes';
import type { Phase } from '../../../engine/model';
import type { NamedDifference } from '../../../engine/scenario/causes/name-causes';
import type { PriceVolume } from '../../../engine/scenario/causes/price-volume';

/** What the workbook is compared with. */
export type ComparedWith =
  /** Its own budget beside its own realisatie. */
  | { readonly kind: 'actual' }
  /** The budget of another year of the same workbook. */
  | { readonly kind: 'year'; readonly year: number }
  /** Itself as it was adopted, at an ISO moment. */
  | { readonly kind: 'adopted'; readonly moment: string }
  /** An earlier file. */
  | { readonly kind: 'file'; readonly name: string };

/** What of a side is told: its amounts stand in the difference. */
export interface ComparedSide {
  readonly phase: Phase;
  readonly year: number;
}

export interface ComparedRuns extends NamedDifference {
  readonly with: ComparedWith;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Of the products under p×q on both sides. */
  readonly priceVolume: readonly PriceVolume[];
  /** Cells of the input that differ; only between two workbooks. */
  readonly changes: readonly FactChange[] | undefined;
}
