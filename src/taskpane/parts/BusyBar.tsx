import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { Busy } from '../state/state';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** What is being done, how far it is, and how to stop it. */
export function BusyBar({ busy: { task, done, of }, onCancel }: { busy: Busy; onCancel: () => void }) {
  const styles = useStyles();
  const { t } = useTexts();
  const isCounted = of > 0;
  return (
    <div className={styles.bar}>
      <Field
        validationState="none"
        validationMessage={of > 1 ? t.busy.step(done, of) : null}
        label={t.busy[task]}
      >
        {isCounted ? <ProgressBar value={done} max={of} /> : <ProgressBar />}
      </Field>
      <div>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
    </div>
  );
}
