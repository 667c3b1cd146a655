import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Correction } from '../../app/correction-list';
import type { Model } from '../../engine/model';
import type { RecognisedSheet } from '../../workbook/read/reading';
import { recognisedText } from '../figures/recognised-text';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { CellLink } from './CellLink';
import { CorrectionLines } from './CorrectionLines';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  icon: { marginTop: '2px', color: tokens.colorStatusSuccessForeground1 },
  sheet: { textAlign: 'right', overflowWrap: 'anywhere', maxWidth: '160px' },
});

interface Props {
  readonly recognised: RecognisedSheet;
  readonly model: Model;
  /** What the user said of the sheet. */
  readonly corrections: readonly Correction[];
}

/** One table: what it was taken for, why where that is not obvious, and where it stands. */
export function RecognisedRow({ recognised, model, corrections }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts();
  const { t, dictionary } = texts;
  const { sheet, header, hidden, confidence = 'certain', reasons = [] } = recognised;
  const told = confidence === 'certain' ? reasons.filter((reason) => reason === 'corrected') : reasons;
  return (
    <li className={styles.row}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <div>
        {recognisedText(recognised, model, texts)}
        {hidden && ` (${t.check.hidden})`}
        {told.length > 0 && (
          <p className={shared.note}>
            {told.map((reason) => dictionary.recognition.reason[reason]).join('; ')}
          </p>
        )}
        {corrections.length > 0 && <CorrectionLines corrections={corrections} />}
      </div>
      <span className={styles.sheet}>
        <CellLink source={{ sheet, cell: header ?? 'A1' }} label={sheet} />
      </span>
    </li>
  );
}
