import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../texts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  name: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  buttons: { display: 'flex' },
  button: { minWidth: 'auto' },
});

interface Props {
  readonly onLanguage: () => void;
  readonly onHelp: () => void;
  readonly children?: ReactNode;
}

export function PaneHeader({ onLanguage, onHelp, children }: Props) {
  const styles = useStyles();
  const { t, dictionary } = useTexts();
  const { short, label, code } = t.otherLanguage;
  return (
    <header>
      <div className={styles.line}>
        <h1 className={styles.name}>{dictionary.words.product}</h1>
        <div className={styles.buttons}>
          <Button appearance="subtle" size="small" className={styles.button} onClick={onHelp}>
            {t.help.open}
          </Button>
          <Button
            appearance="subtle"
            size="small"
            className={styles.button}
            lang={code}
            aria-label={`${short}, ${label}`}
            title={label}
            onClick={onLanguage}
          >
            {short}
          </Button>
        </div>
      </div>
      {children}
    </header>
  );
}
