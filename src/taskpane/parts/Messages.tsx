import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { usePaneCommands } from '../pane-context';
import { isStale, type Outcome, type PaneState } from '../state/state';
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
      {told && <OutcomeMessage outcome={told} />}
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

/** It stands above all else: a user who has scrolled down to what was asked is brought to it. */
function OutcomeMessage({ outcome }: { outcome: Outcome }) {
  const shared = useSharedStyles();
  const texts = useTexts();
  const isWarning = ['unlike', 'notSaved', 'noNewYear'].includes(outcome.kind);
  const bar = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every outcome anew
  useEffect(() => {
    // Newer browsers return a promise, which is no way to clean up.
    void bar.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);
  return (
    <div ref={bar}>
      <MessageBar intent={isWarning ? 'warning' : 'success'} layout="multiline">
        <MessageBarBody>
          {outcomeText(outcome, texts)}
          {outcome.kind === 'newYear' && (
            <ul className={shared.list}>
              {outcome.points.map(({ code, sheet, count }) => (
                <li key={code}>
                  {sheet}: {texts.dictionary.newYear.points[code](count)}
                </li>
              ))}
            </ul>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
