import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Model } from '../../engine/model';
import type { SheetQuestion } from '../figures/questions-of';
import { recognisedText } from '../figures/recognised-text';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { CellLink } from './CellLink';
import { FindingList } from './FindingList';
import { KindForm } from './KindForm';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

interface Props {
  readonly question: SheetQuestion;
  readonly model: Model;
  /** The only question: its yes is the one thing to do next. */
  readonly isOnly: boolean;
}

/** One sheet that was recognised with doubt: what it was taken for, why that is not sure, and the answers. */
export function QuestionCard({ question, model, isOnly }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts();
  const { confirmSheet } = usePaneCommands();
  const [isOther, setOther] = useState(false);
  const titleId = useId();
  const { t, dictionary } = texts;
  const { sheet, tables, findings } = question;
  return (
    <li className={styles.card}>
      <h3 id={titleId} className={styles.title}>
        {t.check.sheet(sheet)}
      </h3>
      {tables.map((table) => (
        <div key={table.question ?? table.header}>
          <p className={shared.text}>{t.check.takenFor(recognisedText(table, model, texts))}</p>
          <p className={shared.note}>
            {t.check.because}{' '}
            {(table.reasons ?? []).map((reason) => dictionary.recognition.reason[reason]).join('; ')}.
          </p>
        </div>
      ))}
      {findings.length > 0 ? (
        <FindingList findings={findings} />
      ) : (
        <div>
          <CellLink source={{ sheet, cell: tables[0]?.header ?? 'A1' }} />
        </div>
      )}
      <div className={shared.actions}>
        <Button
          size="small"
          appearance={isOnly ? 'primary' : 'secondary'}
          aria-describedby={titleId}
          onClick={() => confirmSheet(question)}
        >
          {t.check.isRight}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          aria-describedby={titleId}
          aria-expanded={isOther}
          onClick={() => setOther(!isOther)}
        >
          {t.check.isOther}
        </Button>
      </div>
      {isOther && <KindForm sheet={sheet} />}
    </li>
  );
}
