/** How the pane changes. Pure. */
import type { Checked } from '../../app/session-types';
import { OWN_SHEET_PREFIX } from '../../workbook/sheet-spec';
import type { PaneAction } from './actions';
import type { Answer, Outcome, PaneState, Place } from './state';

export function reducePane(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'started':
      return {
        ...state,
        busy: { task: action.task, done: 0, of: 0 },
        problem: undefined,
        // A question is asked again by itself after each check; nothing is done to the workbook by it.
        outcome: action.task === 'calculating' ? state.outcome : undefined,
        edits: [],
      };
    case 'progressed':
      return state.busy ? { ...state, busy: { ...action.progress } } : state;
    case 'finished':
      return { ...state, busy: undefined };
    case 'failed':
      return { ...state, problem: action.problem };
    case 'checked':
      return afterCheck(state, action);
    case 'editsFound':
      return { ...state, edits: action.edits, place: 'divide', participant: undefined };
    case 'editsKept':
      return { ...state, edits: [] };
    case 'written':
      return {
        ...state,
        outcome: { kind: 'written', report: action.report },
        place: 'result',
        checked: state.checked && { ...state.checked, previous: previousOf(action), outdated: false },
      };
    case 'compared':
      return {
        ...state,
        checked: state.checked && { ...state.checked, beside: action.beside },
        preview: action.preview,
      };
    case 'removed':
      return {
        ...state,
        outcome: { kind: 'removed', sheets: action.report.removed.length },
        checked: state.checked && { ...state.checked, previous: undefined, outdated: false },
        answer: undefined,
      };
    case 'inserted':
      return { ...state, outcome: { kind: 'inserted', sheets: action.report.written.length } };
    case 'newYearMade':
      return { ...state, outcome: newYearOutcome(action.made) };
    case 'booksMade':
      return { ...state, outcome: { kind: 'booksMade', books: action.books } };
    case 'scenarioSaved':
      return { ...state, outcome: savedOutcome(action) };
    case 'foundUnlike':
      return { ...state, outcome: { kind: 'unlike', sheet: action.sheet, asked: action.asked } };
    case 'inputChanged':
      return isInput(state.checked, action.source.sheet) ? { ...state, changes: state.changes + 1 } : state;
    case 'answered':
      return { ...state, answer: action.answer, place: placeOfAnswer(state.place, action.answer) };
    case 'went':
      return goTo(state, action.place);
    case 'helpClosed':
      return { ...state, place: state.cameFrom };
    case 'phaseChosen':
      return { ...state, phase: action.phase };
    case 'participantChosen':
      return { ...state, participant: action.participant };
    case 'messageClosed':
      return { ...state, problem: undefined, outcome: undefined };
  }
}

const savedOutcome = ({ scenario, outcome }: Extract<PaneAction, { type: 'scenarioSaved' }>): Outcome =>
  outcome.kind === 'saved'
    ? { kind: 'saved', scenario, sheet: outcome.sheet }
    : { kind: 'notSaved', refusal: outcome.refusal };

const previousOf = ({ moment, report }: Extract<PaneAction, { type: 'written' }>) => ({
  moment,
  sheets: report.written.map(({ sheet }) => sheet),
});

const newYearOutcome = (made: Extract<PaneAction, { type: 'newYearMade' }>['made']): Outcome =>
  made ? { kind: 'newYear', year: made.year, points: made.points } : { kind: 'noNewYear' };

type CheckedAction = Extract<PaneAction, { type: 'checked' }>;

/** The first check, and the first that finds data, land where the workbook is; later ones stay where the user is. */
function afterCheck(state: PaneState, { checked, preview, changes }: CheckedAction): PaneState {
  const isFirst = state.checked === undefined || state.checked.state === 'empty';
  const stays = !isFirst && (checked.state === 'ready' || state.place !== 'divide');
  const sameParticipants =
    state.checked?.reading.model.participants.length === checked.reading.model.participants.length;
  return {
    ...state,
    checked,
    preview,
    changesChecked: changes,
    place: stays || state.place === 'help' ? state.place : landingOf(checked),
    answer: undefined,
    participant: sameParticipants ? state.participant : undefined,
    phase: checked.run?.hasActual ? state.phase : 'budget',
  };
}

/** Results that are up to date → the result; a workbook with older results → the division; else what was found. */
export function landingOf({ state, previous, outdated }: Checked): Place {
  if (state !== 'ready' || !previous) return 'check';
  return outdated ? 'divide' : 'result';
}

function goTo(state: PaneState, place: Place): PaneState {
  const cameFrom = place === 'help' && state.place !== 'help' ? state.place : state.cameFrom;
  // What was written stays with the result; anything else that was told is history once the user goes on.
  const outcome = state.outcome?.kind === 'written' ? state.outcome : undefined;
  return { ...state, place, cameFrom, outcome };
}

/** An amount chosen in the pane opens its derivation; a selection in Excel does so only where results are looked at. */
function placeOfAnswer(place: Place, { source }: Answer): Place {
  return source === undefined || place === 'result' ? 'why' : place;
}

/** Notes on a result sheet do not touch the input; a sheet that is not known yet may hold input. */
function isInput(checked: Checked | undefined, sheet: string): boolean {
  const isRead = checked?.reading.sheets.some((recognised) => recognised.sheet === sheet) ?? false;
  return isRead || !Object.values(OWN_SHEET_PREFIX).some((prefix) => sheet.startsWith(prefix));
}
