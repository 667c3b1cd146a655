import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** Removing asks first: Excel cannot undo it. */
export function RemoveResults() {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const { removeResults } = usePaneCommands();
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <div>
        <Button onClick={() => setAsks(true)}>{t.result.remove}</Button>
      </div>
    );
  }
  return (
    <section className={shared.section}>
      <p className={shared.text} id="remove-question">
        {t.result.removeQuestion}
      </p>
      <div className={shared.actions}>
        <Button autoFocus aria-describedby="remove-question" onClick={() => setAsks(false)}>
          {t.cancel}
        </Button>
        <Button
          onClick={() => {
            setAsks(false);
            removeResults();
          }}
        >
          {t.result.removeConfirm}
        </Button>
      </div>
    </section>
  );
}
