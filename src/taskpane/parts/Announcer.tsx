import type { PaneState } from '../state/state';
import { type Texts, useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { outcomeText } from './outcome-text';

/** Tells a screen reader what the eye sees happen, without moving the focus. */
export function Announcer({ state }: { state: PaneState }) {
  const shared = useSharedStyles();
  const texts = useTexts();
  return (
    <div role="status" aria-live="polite" className={shared.unseen}>
      {announcementOf(state, texts)}
    </div>
  );
}

function announcementOf(
  { busy, problem, outcome, edits, answer, place, checked }: PaneState,
  texts: Texts,
): string {
  const { t, dictionary, euro } = texts;
  if (busy) return t.busy[busy.task];
  if (problem?.kind === 'bug') return t.problem.bug;
  if (problem) return dictionary.host[problem.code](problem.params);
  if (edits.length > 0) return t.write.edits(edits.length);
  if (outcome) return outcomeText(outcome, texts);
  if (answer && place === 'why') return `${t.why.title} ${euro(answer.explanation.amount)}`;
  if (checked?.unsure && place === 'check') return t.check.questionsNote;
  return '';
}
