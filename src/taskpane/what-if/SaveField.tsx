import { Button } from '@fluentui/react-components';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { nameProblem } from './ScenarioFields';
import { type BookScenario, isUnsaved, withSaved } from './scenario-book';
import type { Scenarios } from './use-scenarios';

/** Writes the scenario that is worked on; there is nothing to write as long as it stands on the sheet as it is. */
export function SaveField({
  book,
  update,
  chosen,
}: Pick<Scenarios, 'book' | 'update'> & { readonly chosen: BookScenario }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { saveScenario } = usePaneCommands();
  if (!isUnsaved(chosen) || (!chosen.saved && chosen.draft.changes.length === 0)) return null;
  const { draft, id, saved } = chosen;
  const problem = nameProblem(book, chosen);
  const isUnready = draft.changes.some(({ change }) => change.trim() === '');
  return (
    <div className={shared.section}>
      <Button
        appearance="primary"
        disabledFocusable={problem !== undefined || isUnready}
        aria-describedby="save-note"
        onClick={() =>
          saveScenario(draft, saved?.name, () => update((before) => withSaved(before, id, draft)))
        }
      >
        {t.whatIf.save}
      </Button>
      <p className={shared.note} id="save-note">
        {problem ? t.whatIf[problem] : isUnready ? t.whatIf.saveEmpty : t.whatIf.saveNote}
      </p>
    </div>
  );
}
