import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Model } from '../../engine/model';
import { sumCents } from '../../engine/money';
import type { RangeRow } from '../../engine/scenario/tentative-range';
import { formatPercent } from '../../locale/format';
import type { Payer } from '../figures/who-pays';
import { usePaneCommands } from '../pane-context';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { ShowAllButton } from './ShowAllButton';

/** Largest payers shown before the user asks for all. */
const SHOWN = 8;

const useStyles = makeStyles({
  part: { width: '76px' },
  partLine: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  percent: { minWidth: '32px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  track: { flexGrow: 1, height: '8px' },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  left: { textAlign: 'left' },
});

interface Props {
  readonly model: Model;
  readonly payers: readonly Payer[];
  /** What tentative marks can make of the amounts, in the same phase (R6). */
  readonly open: readonly RangeRow[];
  /** Where to go when a participant is chosen. */
  readonly caption: string;
}

/** Who pays what, largest first, with a tiny bar for the part of the whole. */
export function PayersTable({ model, payers, open, caption }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, dictionary, wholeEuro } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const largest = Math.max(...payers.map(({ part }) => Math.abs(part)));
  const shown = showsAll ? payers : payers.slice(0, SHOWN);
  const headCell = mergeClasses(shared.cell, shared.headCell);
  const totalCell = mergeClasses(shared.cell, shared.totalCell);
  return (
    <>
      <table className={shared.table}>
        <caption className={mergeClasses(shared.note, styles.left)}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={headCell}>
              {t.divide.participant}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount)}>
              {t.divide.amount}
            </th>
            <th scope="col" className={headCell}>
              {t.divide.part}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((payer) => (
            <PayerRow
              key={payer.participant}
              model={model}
              payer={payer}
              range={open.find(({ participant }) => participant === payer.participant)}
              largest={largest}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={totalCell}>
              {t.divide.total}
            </th>
            <td className={mergeClasses(totalCell, shared.amount)}>
              {wholeEuro(sumCents(payers.map(({ amount }) => amount)))}
            </td>
            <td className={totalCell} />
          </tr>
        </tfoot>
      </table>
      {open.length > 0 && <p className={shared.note}>{dictionary.analyses.range.note}</p>}
      {payers.length > SHOWN && (
        <ShowAllButton showsAll={showsAll} count={payers.length} onChange={setShowsAll} />
      )}
    </>
  );
}

interface RowProps {
  readonly model: Model;
  readonly payer: Payer;
  readonly range: RangeRow | undefined;
  readonly largest: number;
}

function PayerRow({ model, payer, range, largest }: RowProps) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { wholeEuro, language, dictionary } = useTexts();
  const { chooseParticipant } = usePaneCommands();
  const { participant, amount, part } = payer;
  const width = `${Math.max(0, largest === 0 ? 0 : (part / largest) * 100)}%`;
  return (
    <tr>
      <th scope="row" className={shared.cell}>
        <Link as="button" inline onClick={() => chooseParticipant(participant)}>
          {model.participants[participant]?.name}
        </Link>
      </th>
      <td className={mergeClasses(shared.cell, shared.amount)}>
        {wholeEuro(amount)}
        {range && (
          <p className={shared.note}>
            {dictionary.analyses.range.between(wholeEuro(range.minimum), wholeEuro(range.maximum))}
          </p>
        )}
      </td>
      <td className={mergeClasses(shared.cell, styles.part)}>
        <div className={styles.partLine}>
          <span className={styles.percent}>{formatPercent(part, language)}</span>
          <span className={styles.track} aria-hidden>
            <span className={styles.bar} style={{ width, display: 'block' }} />
          </span>
        </div>
      </td>
    </tr>
  );
}
