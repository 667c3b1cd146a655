import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Correction } from '../../app/correction-list';
import { correctionWords } from '../../app/correction-words';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  text: { flexGrow: 1, flexBasis: '120px' },
});

/** What the user said, each with the way back. */
export function CorrectionLines({ corrections }: { corrections: readonly Correction[] }) {
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {corrections.map((correction) => (
        <CorrectionLine key={JSON.stringify(correction)} correction={correction} />
      ))}
    </ul>
  );
}

function CorrectionLine({ correction }: { correction: Correction }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, dictionary } = useTexts();
  const { takeBack } = usePaneCommands();
  const textId = useId();
  return (
    <li className={styles.line}>
      <span id={textId} className={`${shared.note} ${styles.text}`}>
        {correctionWords(correction, dictionary)}
      </span>
      <Button size="small" appearance="subtle" aria-describedby={textId} onClick={() => takeBack(correction)}>
        {t.corrections.takeBack}
      </Button>
    </li>
  );
}
