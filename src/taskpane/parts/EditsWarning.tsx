import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { Source } from '../../engine/model';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { CellLink } from './CellLink';

/** Cells named one by one; beyond these only their number. */
const NAMED = 12;

/** The user wrote on a result sheet: says which cells writing would replace, and asks. */
export function EditsWarning({ edits }: { edits: readonly Source[] }) {
  const { t } = useTexts();
  const { replaceEdits, keepEdits } = usePaneCommands();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.write.editsTitle}</MessageBarTitle> {t.write.edits(edits.length)}{' '}
        {edits.slice(0, NAMED).map((edit, at) => (
          <span key={`${edit.sheet}!${edit.cell}`}>
            {at > 0 && ', '}
            <CellLink source={edit} />
          </span>
        ))}
        {edits.length > NAMED && ` ${t.write.editsMore(edits.length - NAMED)}`}
      </MessageBarBody>
      <MessageBarActions>
        <Button autoFocus onClick={keepEdits}>
          {t.write.keep}
        </Button>
        <Button onClick={replaceEdits}>{t.write.replaceAnyway}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
