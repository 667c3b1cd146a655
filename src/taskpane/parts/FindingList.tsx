import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useState } from 'react';
import type { Finding, Severity } from '../../engine/finding';
import type { Reading } from '../../workbook/read/reading';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { CellLink } from './CellLink';
import { FindingAnswer } from './FindingAnswer';
import { ShowAllButton } from './ShowAllButton';

/** How many of a group are shown before the user asks for the others. */
const SHOWN = 10;

const ICONS = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular } as const;

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { marginTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly findings: readonly Finding[];
  /** What was read, where a finding can be answered in its place. */
  readonly reading?: Reading;
}

/** Findings of one severity: what is wrong, what to do, and the cell. */
export function FindingList({ findings, reading }: Props) {
  const shared = useSharedStyles();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? findings : findings.slice(0, SHOWN);
  return (
    <>
      <ul className={shared.list}>
        {shown.map((finding, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no name of their own and keep their order
          <FindingItem key={at} finding={finding} reading={reading} />
        ))}
      </ul>
      {findings.length > SHOWN && (
        <ShowAllButton showsAll={showsAll} count={findings.length} onChange={setShowsAll} />
      )}
    </>
  );
}

function FindingItem({ finding, reading }: { finding: Finding; reading: Reading | undefined }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { dictionary } = useTexts();
  const { message, advice } = dictionary.findings[finding.code](finding.params);
  return (
    <li className={styles.item}>
      <SeverityIcon severity={finding.severity} />
      <div>
        <p className={shared.text}>{message}</p>
        {advice && <p className={shared.note}>{advice}</p>}
        {finding.source && <CellLink source={finding.source} />}
        {reading && <FindingAnswer finding={finding} reading={reading} />}
      </div>
    </li>
  );
}

function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
