import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { usePaneCommands } from '../pane-context';
import { isStale, type PaneState } from '../state/state';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { outcomeText } from './outcome-text';
import { ProblemMessage } from './ProblemMessage';

/** What the user must know in any place: what went wrong, what was done, and that the input has changed. */
export function Messages({ state }: { state: PaneState }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { closeMessage, check } = usePaneCommands();
  const { problem, outcome, place, busy } = state;
  const told = outcome?.kind === 'written' ? undefined : outcome;
  const tellsStale = isStale(state) && !busy && (place === 'check' || place === 'divide');
  if (!problem && !told && !tellsStale) return null;
  return (
    <div className={shared.section}>
      {problem && <ProblemMessage problem={problem} onClose={closeMessage} />}
      {told && (
        <MessageBar intent={told.kind === 'unlike' ? 'warning' : 'success'} layout="multiline">
          <MessageBarBody>{outcomeText(told, t)}</MessageBarBody>
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
