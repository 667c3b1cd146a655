import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Model } from '../../engine/model';
import type { RecognisedSheet } from '../../workbook/read/reading';
import { type Texts, useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { CellLink } from './CellLink';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  icon: { marginTop: '2px' },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
  sheet: { textAlign: 'right', overflowWrap: 'anywhere', maxWidth: '160px' },
});

/** One table: what it was taken for, why where that is not obvious, and where it stands. */
export function RecognisedRow({ recognised, model }: { recognised: RecognisedSheet; model: Model }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const texts = useTexts();
  const { t } = texts;
  const { sheet, header, hidden, confidence = 'certain', reasons = [] } = recognised;
  const isUnsure = confidence === 'unsure';
  const why = confidence === 'certain' ? [] : reasons.map((reason) => t.check.reasons[reason]);
  return (
    <li className={styles.row}>
      {isUnsure ? (
        <WarningRegular className={mergeClasses(styles.icon, styles.unsure)} aria-hidden />
      ) : (
        <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.sure)} aria-hidden />
      )}
      <div>
        {countedText(recognised, model, texts)}
        {hidden && ` (${t.check.hidden})`}
        {why.length > 0 && (
          <p className={shared.note}>
            {isUnsure && `${t.check.unsure}: `}
            {why.join(', ')}
          </p>
        )}
      </div>
      <span className={styles.sheet}>
        <CellLink source={{ sheet, cell: header ?? 'A1' }} label={sheet} />
      </span>
    </li>
  );
}

/** `19 deelnemers`, `34 producten`, `Begroting, 40 rijen`. */
function countedText({ sheet, kind, rows }: RecognisedSheet, model: Model, { t }: Texts): string {
  if (kind === 'participants') return t.check.participants(model.participants.length);
  if (kind === 'matrix') {
    return t.check.services(model.services.filter(({ marks }) => marks?.sheet === sheet).length);
  }
  return `${t.sheetKinds[kind]}, ${t.check.rows(rows)}`;
}
