/** Everything that the pane shows, as plain data. */

import type { NewYearPoint } from '../../app/new-year/roll-year';
import type { SaveRefusal } from '../../app/scenarios/plan-save';
import type { Checked, PreviewedSheet } from '../../app/session-types';
import type { ParticipantIndex, Phase, Source } from '../../engine/model';
import type { Explanation } from '../../engine/result';
import type { Progress, WriteReport } from '../../workbook/host';
import type { SheetKind } from '../../workbook/read/reading';
import type { Problem } from './problem';

/** Places, not steps: a user can go to each of them at any time. */
export type Place = 'check' | 'divide' | 'whatIf' | 'result' | 'why' | 'help';

export type Task = Progress['task'] | 'removing' | 'inserting' | 'saving';

export interface Busy {
  readonly task: Task;
  readonly done: number;
  /** 0 as long as it is not known how much there is to do. */
  readonly of: number;
}

/** What was done last; told until the next thing is done. */
export type Outcome =
  | { readonly kind: 'written'; readonly report: WriteReport }
  | { readonly kind: 'removed' | 'inserted'; readonly sheets: number }
  | { readonly kind: 'booksMade'; readonly books: number }
  /** A scenario was written on its sheet, or why that was not done. */
  | { readonly kind: 'saved'; readonly scenario: string; readonly sheet: string }
  | { readonly kind: 'notSaved'; readonly refusal: SaveRefusal }
  | { readonly kind: 'newYear'; readonly year: number; readonly points: readonly NewYearPoint[] }
  /** No new year could be begun. */
  | { readonly kind: 'noNewYear' }
  /** The user said what a sheet is, and the sheet has not the headings for it. */
  | { readonly kind: 'unlike'; readonly sheet: string; readonly asked: SheetKind };

export interface Answer {
  readonly explanation: Explanation;
  /** The cell of a result sheet that was selected; undefined when the amount was chosen in the pane. */
  readonly source: Source | undefined;
}

export interface PaneState {
  readonly place: Place;
  /** Where to go back to from the help. */
  readonly cameFrom: Place;
  readonly busy: Busy | undefined;
  readonly checked: Checked | undefined;
  readonly preview: readonly PreviewedSheet[];
  /** Changes of input sheets seen so far, and how many of them the last check has read. */
  readonly changes: number;
  readonly changesChecked: number;
  /** Cells with the user's own notes that writing would replace; asked about as long as there are any. */
  readonly edits: readonly Source[];
  readonly outcome: Outcome | undefined;
  readonly problem: Problem | undefined;
  readonly answer: Answer | undefined;
  readonly phase: Phase;
  /** The participant whose services are shown; undefined shows all participants. */
  readonly participant: ParticipantIndex | undefined;
}

export const INITIAL_STATE: PaneState = {
  place: 'check',
  cameFrom: 'check',
  busy: undefined,
  checked: undefined,
  preview: [],
  changes: 0,
  changesChecked: 0,
  edits: [],
  outcome: undefined,
  problem: undefined,
  answer: undefined,
  phase: 'budget',
  participant: undefined,
};

/** An input sheet changed since the last check began. */
export const isStale = ({ changes, changesChecked }: PaneState): boolean => changes !== changesChecked;
