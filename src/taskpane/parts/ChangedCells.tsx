import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FactChange } from '../../engine/facts/fact-changes';
import { aboutText, factText, placeText } from '../../workbook/report/parts/fact-words';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { CellLink } from './CellLink';
import { ShowAllButton } from './ShowAllButton';

/** How many are shown before the user asks for more, and then; the sheet has them all. */
const SHOWN = 5;
const MOST = 100;

const useStyles = makeStyles({
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Cells of the input that differ: what they are about, what they were, and what they are now. */
export function ChangedCells({ changes }: { changes: readonly FactChange[] }) {
  const shared = useSharedStyles();
  const { dictionary } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const shown = changes.slice(0, showsAll ? MOST : SHOWN);
  const more = changes.length - shown.length;
  return (
    <>
      <ul className={shared.list}>
        {shown.map((change, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: changes have no name of their own and keep their order
          <ChangedCell key={at} change={change} />
        ))}
      </ul>
      {showsAll && more > 0 && <p className={shared.note}>{dictionary.facts.more(more)}</p>}
      {changes.length > SHOWN && (
        <ShowAllButton showsAll={showsAll} count={Math.min(changes.length, MOST)} onChange={setShowsAll} />
      )}
    </>
  );
}

function ChangedCell({ change }: { change: FactChange }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { dictionary, language } = useTexts();
  const { row, before, after } = change;
  return (
    <li className={styles.item}>
      <p className={shared.note}>{aboutText(change, language)}</p>
      <p className={shared.text}>
        {after?.source ? <CellLink source={after.source} /> : placeText(change, language)}{' '}
        {dictionary.facts.was(factText(row, before, language), factText(row, after, language))}
      </p>
    </li>
  );
}
