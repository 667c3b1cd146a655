import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Checked } from '../../app/session-types';
import { usePaneCommands } from '../pane-context';
import type { PaneState } from '../state/state';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  main: { flexGrow: 1 },
  stack: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
});

/** The one thing to do next in a place; undefined where there is none. */
export function PlaceFooter({ state, checked }: { state: PaneState; checked: Checked }) {
  switch (state.place) {
    case 'check':
      return <CheckFooter isReady={checked.state === 'ready'} />;
    case 'divide':
      return state.edits.length === 0 ? <WriteFooter state={state} checked={checked} /> : null;
    default:
      return null;
  }
}

/** Whether {@link PlaceFooter} shows anything, so that no empty bar is drawn. */
export const hasFooter = ({ place, edits, preview }: PaneState): boolean =>
  place === 'check' || (place === 'divide' && edits.length === 0 && preview.length > 0);

function CheckFooter({ isReady }: { isReady: boolean }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { check, goTo } = usePaneCommands();
  return (
    <div className={shared.actions}>
      {isReady && (
        <Button appearance="primary" className={styles.main} onClick={() => goTo('divide')}>
          {t.check.next}
        </Button>
      )}
      <Button appearance={isReady ? 'secondary' : 'primary'} className={styles.main} onClick={() => check()}>
        {t.check.again}
      </Button>
    </div>
  );
}

function WriteFooter({ state, checked }: { state: PaneState; checked: Checked }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, moment } = useTexts();
  const { write } = usePaneCommands();
  const { preview } = state;
  const { previous } = checked;
  if (preview.length === 0) return null;
  return (
    <div className={styles.stack}>
      <Button appearance="primary" onClick={write} aria-describedby="write-note">
        {t.write.action(preview.length)}
      </Button>
      <p className={shared.note} id="write-note">
        {previous ? t.write.replaces(moment(previous.moment)) : t.write.first}
      </p>
    </div>
  );
}
