import { Button, makeStyles } from '@fluentui/react-components';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({ button: { flexGrow: 1 } });

/** On to the division where there is one; else solve and check again. */
export function CheckFooter({ isReady }: { isReady: boolean }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { check, goTo } = usePaneCommands();
  return (
    <div className={shared.actions}>
      {isReady && (
        <Button appearance="primary" className={styles.button} onClick={() => goTo('divide')}>
          {t.check.next}
        </Button>
      )}
      <Button
        appearance={isReady ? 'secondary' : 'primary'}
        className={styles.button}
        onClick={() => check()}
      >
        {t.check.again}
      </Button>
    </div>
  );
}
