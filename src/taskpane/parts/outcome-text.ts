/** What was done last, in words: for the eye and for a screen reader the same. */
import type { Outcome } from '../state/state';
import type { Texts } from '../texts';

export function outcomeText(outcome: Outcome, t: Texts['t']): string {
  switch (outcome.kind) {
    case 'written':
      return t.result.written(outcome.report.written.length);
    case 'booksMade':
      return t.statements.made(outcome.books);
    case 'unlike':
      return t.check.unlike(outcome.sheet, t.sheetKinds[outcome.asked]);
    default:
      return t.result[outcome.kind](outcome.sheets);
  }
}
