import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { FileConnection } from '../entry/connection';
import { saveName } from '../figures/save-name';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  bar: { padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
  changed: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  button: { flexShrink: 0 },
});

interface Props {
  readonly connection: FileConnection;
  readonly hasResults: boolean;
  /** The pane has a button to save elsewhere at this moment. */
  readonly savesBelow: boolean;
  readonly onOther: () => void;
}

/** File mode: which file is open, whether it is saved as it is now, and the way to another. */
export function FileBar({ connection, hasResults, savesBelow, onOther }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t } = useTexts();
  const kept = useSyncExternalStore(connection.onKept, connection.kept);
  /** Undefined before anything was asked. */
  const [asks, setAsks] = useState<boolean>();
  const isChanged = kept.kind === 'changed';
  useLeaveWarning(isChanged);
  const isAsking = asks === true && isChanged;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <span className={styles.name} title={connection.name}>
          {connection.name}
        </span>
        {!isAsking && (
          <Button
            appearance="subtle"
            size="small"
            className={styles.button}
            autoFocus={asks === false}
            onClick={() => (isChanged ? setAsks(true) : onOther())}
          >
            {t.file.other}
          </Button>
        )}
      </div>
      {kept.kind !== 'asOpened' && (
        <div className={styles.line}>
          <span role="status" className={isChanged ? `${shared.note} ${styles.changed}` : shared.note}>
            {kept.kind === 'saved' ? t.file.saved(kept.name) : t.file.changed}
          </span>
          {!savesBelow && (
            <Button
              size="small"
              className={styles.button}
              onClick={() => connection.save(saveName(connection, hasResults, t))}
            >
              {t.file.download}
            </Button>
          )}
        </div>
      )}
      {isAsking && (
        <section className={shared.section}>
          <p className={shared.text} id="leave-question">
            {t.file.leaveQuestion}
          </p>
          <div className={shared.actions}>
            <Button size="small" autoFocus aria-describedby="leave-question" onClick={() => setAsks(false)}>
              {t.cancel}
            </Button>
            <Button size="small" onClick={onOther}>
              {t.file.leave}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}

/** The browser asks, in its own words, before the page is closed or left. */
function useLeaveWarning(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isWanted]);
}
