import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePaneCommands } from '../pane-context';
import { isStale, type PaneState } from '../state/state';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { ProblemMessage } from './ProblemMessage';

/** What the user must know in any place: what went wrong, what was done, and that the input has changed. */
export function Messages({ state }: { state: PaneState }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { closeMessage, check } = usePaneCommands();
  const { problem, outcome, place, busy } = state;
  const done = outcome && outcome.kind !== 'written' ? t.result[outcome.kind](outcome.sheets) : undefined;
  const tellsStale = isStale(state) && !busy && (place === 'check' || place === 'divide');
  if (!problem && !done && !tellsStale) return null;
  return (
    <div className={shared.section}>
      {problem && <ProblemMessage problem={problem} onClose={closeMessage} />}
      {done && (
        <MessageBar intent="success">
          <MessageBarBody>{done}</MessageBarBody>
        </MessageBar>
      )}
      {tellsStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t.divide.stale}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => check()}>{t.check.again}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
