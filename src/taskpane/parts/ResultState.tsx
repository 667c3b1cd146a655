import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { WriteReport } from '../../workbook/host';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';

interface Props {
  /** ISO moment at which the result sheets were written. */
  readonly moment: string;
  /** What was written just now; undefined for results of an earlier time. */
  readonly report: WriteReport | undefined;
  readonly outdated: 'no' | 'sinceWritten' | 'justNow';
}

/** Whether the result sheets still say what the input says. */
export function ResultState({ moment, report, outdated }: Props) {
  const texts = useTexts();
  const { goTo } = usePaneCommands();
  const { t } = texts;
  if (outdated === 'no') {
    return (
      <MessageBar intent="success">
        <MessageBarBody>
          {report ? t.result.written(report.written.length) : t.result.upToDate(texts.moment(moment))}
        </MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t.result.outdated}</MessageBarTitle>{' '}
        {outdated === 'justNow' ? t.result.outdatedNow : t.result.outdatedNote(texts.moment(moment))}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => goTo('divide')}>{t.result.toDivision}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
