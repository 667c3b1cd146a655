import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import type { Reading, RecognisedSheet } from '../../workbook/read/reading';
import { useTexts } from '../texts';
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
  icon: { color: tokens.colorStatusSuccessForeground1, marginTop: '2px' },
  sheet: { textAlign: 'right', overflowWrap: 'anywhere', maxWidth: '160px' },
});

/** What each sheet was taken for. */
export function RecognisedList({ reading }: { reading: Reading }) {
  const shared = useSharedStyles();
  const { t } = useTexts();
  const used = reading.sheets.filter(({ kind }) => kind !== 'unknown');
  const unused = reading.sheets.filter(({ kind }) => kind === 'unknown');
  return (
    <section className={shared.section}>
      <h2 className={shared.heading}>{t.check.recognised}</h2>
      <ul className={shared.list}>
        {used.map((sheet) => (
          <RecognisedRow key={sheet.sheet} recognised={sheet} reading={reading} />
        ))}
      </ul>
      {unused.length > 0 && (
        <p className={shared.note}>
          {t.check.notUsed}: {unused.map(({ sheet }) => sheet).join(', ')}
        </p>
      )}
    </section>
  );
}

function RecognisedRow({ recognised, reading }: { recognised: RecognisedSheet; reading: Reading }) {
  const styles = useStyles();
  const { t } = useTexts();
  const { sheet, kind, header, rows, hidden } = recognised;
  const { participants, services } = reading.model;
  const counted =
    kind === 'participants'
      ? t.check.participants(participants.length)
      : kind === 'matrix'
        ? t.check.services(services.filter(({ marks }) => marks?.sheet === sheet).length)
        : `${t.sheetKinds[kind]}, ${t.check.rows(rows)}`;
  return (
    <li className={styles.row}>
      <CheckmarkCircleRegular className={styles.icon} aria-hidden />
      <span>
        {counted}
        {hidden && ` (${t.check.hidden})`}
      </span>
      <span className={styles.sheet}>
        <CellLink source={{ sheet, cell: header ?? 'A1' }} label={sheet} />
      </span>
    </li>
  );
}
