/** What was done last, in words: for the eye and for a screen reader the same. */
import type { SaveRefusal } from '../../app/scenarios/plan-save';
import type { Outcome } from '../state/state';
import type { Texts } from '../texts';

export function outcomeText(outcome: Outcome, { t, dictionary }: Texts): string {
  switch (outcome.kind) {
    case 'written':
      return t.result.written(outcome.report.written.length);
    case 'booksMade':
      return t.statements.made(outcome.books);
    case 'newYear':
      return dictionary.newYear.made(String(outcome.year));
    case 'noNewYear':
      return dictionary.newYear.stopped;
    case 'unlike':
      return t.check.unlike(outcome.sheet, t.sheetKinds[outcome.asked]);
    case 'saved':
      return t.whatIf.saved(outcome.scenario, outcome.sheet);
    case 'notSaved':
      return refusalText(outcome.refusal, t);
    default:
      return t.result[outcome.kind](outcome.sheets);
  }
}

function refusalText(refusal: SaveRefusal, { whatIf: { notSaved } }: Texts['t']): string {
  switch (refusal.reason) {
    case 'column':
      return notSaved.column(refusal.sheet, refusal.heading);
    case 'below':
      return notSaved.below(refusal.sheet, refusal.rows);
    case 'cells':
      return notSaved.cells(refusal.sheet, refusal.cell);
    case 'tables':
    case 'unlike':
      return notSaved[refusal.reason](refusal.sheet);
  }
}
