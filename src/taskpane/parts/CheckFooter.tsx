import { Button, makeStyles } from '@fluentui/react-components';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({ button: { flexGrow: 1 } });

interface Props {
  /** There is something to write. */
  readonly isReady: boolean;
  /** Sheets of which the user is asked whether they were recognised well; one is answered where it stands. */
  readonly questions: number;
}

/** On to the division where there is one; else answer, or solve, and check again. */
export function CheckFooter({ isReady, questions }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { check, confirm, goTo } = usePaneCommands();
  const hasOther = isReady || questions > 0;
  return (
    <div className={shared.actions}>
      {isReady && (
        <Button appearance="primary" className={styles.button} onClick={() => goTo('divide')}>
          {t.check.next}
        </Button>
      )}
      {questions > 1 && (
        <Button appearance="primary" className={styles.button} onClick={confirm}>
          {t.check.allRight(questions)}
        </Button>
      )}
      <Button
        appearance={hasOther ? 'secondary' : 'primary'}
        className={styles.button}
        onClick={() => check()}
      >
        {t.check.again}
      </Button>
    </div>
  );
}
