import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Checked } from '../../app/session-types';
import type { Connection } from '../entry/connection';
import { questionsOf } from '../figures/questions-of';
import { usePaneCommands } from '../pane-context';
import type { PaneState, Place } from '../state/state';
import { BusyBar } from './BusyBar';
import { CheckFooter } from './CheckFooter';
import { DownloadButton } from './DownloadButton';
import { WriteFooter } from './WriteFooter';

const useStyles = makeStyles({
  footer: {
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What is being done, else the one thing to do next. */
export function PaneFooter({ state, connection }: { state: PaneState; connection: Connection }) {
  const styles = useStyles();
  const { cancel } = usePaneCommands();
  const { busy } = state;
  const content = busy ? <BusyBar busy={busy} onCancel={cancel} /> : nextOf(state, connection);
  return content && <footer className={styles.footer}>{content}</footer>;
}

/** In file mode: whether saving is the one thing to do next. */
export const savesBelow = (place: Place, checked: Checked | undefined): boolean =>
  place === 'result' && checked?.state !== 'empty' && checked?.previous !== undefined;

function nextOf({ place, checked, preview, edits }: PaneState, connection: Connection): ReactNode {
  if (!checked || checked.state === 'empty') return null;
  switch (place) {
    case 'check':
      return <CheckFooter isReady={preview.length > 0} questions={questionsOf(checked).length} />;
    case 'divide':
      // As long as the user is asked about notes, that question stands in place of the button.
      return preview.length > 0 && edits.length === 0 ? (
        <WriteFooter sheets={preview.length} previous={checked.previous} />
      ) : null;
    case 'result':
      return connection.kind === 'file' && savesBelow(place, checked) ? (
        <DownloadButton connection={connection} />
      ) : null;
    default:
      return null;
  }
}
