/** What can happen to the pane. */

import type { NewYear } from '../../app/new-year/new-year';
import type { SaveOutcome } from '../../app/scenarios/save-scenario';
import type { Beside, Checked, PreviewedSheet } from '../../app/session-types';
import type { ParticipantIndex, Phase, Source } from '../../engine/model';
import type { Progress, WriteReport } from '../../workbook/host';
import type { SheetKind } from '../../workbook/read/reading';
import type { Problem } from './problem';
import type { Answer, Place, Task } from './state';

export type PaneAction =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'finished' }
  | { readonly type: 'failed'; readonly problem: Problem }
  | {
      readonly type: 'checked';
      readonly checked: Checked;
      readonly preview: readonly PreviewedSheet[];
      /** {@link PaneState.changes} when the check began. */
      readonly changes: number;
    }
  | { readonly type: 'editsFound'; readonly edits: readonly Source[] }
  | { readonly type: 'editsKept' }
  | { readonly type: 'written'; readonly report: WriteReport; readonly moment: string }
  | {
      readonly type: 'compared';
      readonly beside: Beside | undefined;
      readonly preview: readonly PreviewedSheet[];
    }
  | { readonly type: 'removed'; readonly report: WriteReport }
  | { readonly type: 'inserted'; readonly report: WriteReport }
  | { readonly type: 'booksMade'; readonly books: number }
  | { readonly type: 'scenarioSaved'; readonly scenario: string; readonly outcome: SaveOutcome }
  | { readonly type: 'newYearMade'; readonly made: Pick<NewYear, 'year' | 'points'> | undefined }
  | { readonly type: 'foundUnlike'; readonly sheet: string; readonly asked: SheetKind }
  | { readonly type: 'inputChanged'; readonly source: Source }
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'went'; readonly place: Place }
  | { readonly type: 'helpClosed' }
  | { readonly type: 'phaseChosen'; readonly phase: Phase }
  | { readonly type: 'participantChosen'; readonly participant: ParticipantIndex | undefined }
  | { readonly type: 'messageClosed' };
