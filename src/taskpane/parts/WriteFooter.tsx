import { Button } from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

interface Props {
  /** How many sheets would be written. */
  readonly sheets: number;
  readonly previous: Checked['previous'];
}

/** Writes the result sheets, and says what that replaces. */
export function WriteFooter({ sheets, previous }: Props) {
  const shared = useSharedStyles();
  const { t, moment } = useTexts();
  const { write } = usePaneCommands();
  return (
    <div className={shared.section}>
      <Button appearance="primary" onClick={write} aria-describedby="write-note">
        {t.write.action(sheets)}
      </Button>
      <p className={shared.note} id="write-note">
        {previous ? t.write.replaces(moment(previous.moment)) : t.write.first}
      </p>
    </div>
  );
}
