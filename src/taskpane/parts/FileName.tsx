import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  name: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
  button: { flexShrink: 0 },
});

/** File mode: which file is open, and the way to another. */
export function FileName({ name, onOther }: { name: string; onOther: () => void }) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <div className={styles.bar}>
      <span className={styles.name} title={name}>
        {name}
      </span>
      <Button appearance="subtle" size="small" className={styles.button} onClick={onOther}>
        {t.file.other}
      </Button>
    </div>
  );
}
