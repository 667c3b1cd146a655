import { Button, Checkbox } from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import { OWN_SHEET_PREFIX } from '../../workbook/sheet-spec';
import { usePaneCommands } from '../pane-context';
import { type Texts, useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { isUnsaved, type ScenarioBook, shownOf } from './scenario-book';

/** Writes the scenarios that are shown on sheets of their own, and tells which are written at every time. */
export function WriteComparison({ checked, book }: { checked: Checked; book: ScenarioBook }) {
  const shared = useSharedStyles();
  const texts = useTexts();
  const { check, writeCompared } = usePaneCommands();
  const { t } = texts;
  const { compared = [], ...others } = checked.choices;
  const shown = shownOf(book);
  const obstacle = obstacleOf(checked, book, texts);
  return (
    <div className={shared.section}>
      {(shown.length > 0 || book.costs !== 0) && (
        <>
          <div className={shared.actions}>
            <Button
              disabledFocusable={obstacle !== undefined}
              aria-describedby="compared-note"
              onClick={() => writeCompared(shown.map(({ draft }) => draft.name))}
            >
              {t.whatIf.writeCompared}
            </Button>
          </div>
          <p className={shared.note} id="compared-note">
            {obstacle ??
              t.whatIf.comparedSheets(
                sheetNames(texts),
                shown.map(({ draft }) => draft.name),
              )}
          </p>
        </>
      )}
      {compared.length > 0 && (
        <Checkbox label={t.whatIf.comparedAlways(compared)} checked onChange={() => check(others)} />
      )}
    </div>
  );
}

/** Only what stands on Scenario's can be written: the next run must find it there. */
function obstacleOf({ choices }: Checked, book: ScenarioBook, { t }: Texts): string | undefined {
  if (choices.scenario !== undefined) return t.whatIf.comparedUnder(choices.scenario);
  if (book.costs !== 0) return t.whatIf.comparedSlide;
  const drafts = shownOf(book).filter(isUnsaved);
  return drafts.length > 0 ? t.whatIf.comparedUnsaved(drafts.map(({ draft }) => draft.name)) : undefined;
}

const sheetNames = ({ language, dictionary: { report } }: Texts): readonly string[] =>
  [report.sheets.scenarios, report.sheets.differences].map((name) => `${OWN_SHEET_PREFIX[language]}${name}`);
