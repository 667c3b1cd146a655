import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../state/problem';
import { useTexts } from '../texts';

/** What went wrong, what became of the workbook, and what to do. */
export function ProblemMessage({ problem, onClose }: { problem: Problem; onClose: () => void }) {
  const { t, dictionary } = useTexts();
  if (problem.kind === 'bug') return <FaultMessage details={problem.details} onClose={onClose} />;
  const { code, params, written, incomplete } = problem;
  const isAsItWas = written.length === 0 && incomplete.length === 0;
  const isCancelled = code === 'cancelled';
  return (
    <MessageBar intent={isCancelled ? 'info' : 'error'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{isCancelled ? t.problem.cancelled : t.problem.title}</MessageBarTitle>{' '}
        {!isCancelled && `${dictionary.host[code](params)} `}
        {isAsItWas && t.problem.asItWas}
        {written.length > 0 && `${t.problem.partly} ${written.join(', ')}. `}
        {incomplete.length > 0 && `${t.problem.incomplete} ${incomplete.join(', ')}.`}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onClose}>{t.closeMessage}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** A fault of our own: details for an administrator, without data. */
function FaultMessage({ details, onClose }: { details: string; onClose: () => void }) {
  const { t } = useTexts();
  const [isCopied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.problem.bug}</MessageBarTitle> {t.problem.asItWas} {t.problem.bugAdvice}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={copy} title={t.problem.copyNote}>
          {isCopied ? t.problem.copied : t.problem.copy}
        </Button>
        <Button onClick={onClose}>{t.closeMessage}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
