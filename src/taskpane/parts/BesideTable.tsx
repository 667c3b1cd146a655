import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { sumCents } from '../../engine/money';
import type { Causes } from '../../engine/scenario/causes/explain-difference';
import type { ComparedRuns } from '../../workbook/report/differences/compared-runs';
import { runLabels } from '../../workbook/report/differences/differences-entries';
import { CAUSES } from '../../workbook/report/differences/differences-tables';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { ShowAllButton } from './ShowAllButton';

/** Shown at either end before the user asks for all: who pays most more, and most less. */
const SHOWN = 4;

const useStyles = makeStyles({
  left: { textAlign: 'left' },
  name: { paddingLeft: 0, hyphens: 'auto', overflowWrap: 'anywhere' },
  last: { paddingRight: 0 },
});

interface BesideRow extends Causes {
  readonly name: string;
  readonly code: string;
}

/** R25: what each participant paid, what it pays more or less now, and mainly why. */
export function BesideTable({ runs }: { runs: ComparedRuns }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, dictionary, language, signedEuro, wholeEuro } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const texts = dictionary.between.pane;
  const labels = runLabels(runs, language);
  const rows = rowsOf(runs);
  const isLong = rows.length > 2 * SHOWN;
  const isShort = isLong && !showsAll;
  const headCell = mergeClasses(shared.cell, shared.headCell);
  const totalCell = mergeClasses(shared.cell, shared.totalCell);
  const sumOf = (key: 'before' | 'difference'): number => sumCents(rows.map((row) => row[key]));
  const lines = (some: readonly BesideRow[]) => some.map((row) => <Row key={row.code} row={row} />);
  return (
    <>
      <table className={shared.table}>
        <caption className={mergeClasses(shared.note, styles.left)}>
          {dictionary.between.heading(labels.after, labels.before)}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(headCell, styles.name)}>
              {t.divide.participant}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount)}>
              {texts.before}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount, styles.last)}>
              {t.whatIf.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines(isShort ? rows.slice(0, SHOWN) : rows)}
          {isShort && (
            <tr>
              <td colSpan={3} className={mergeClasses(headCell, styles.name)}>
                {texts.between(rows.length - 2 * SHOWN)}
              </td>
            </tr>
          )}
          {isShort && lines(rows.slice(-SHOWN))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(totalCell, styles.name)}>
              {t.divide.total}
            </th>
            <td className={mergeClasses(totalCell, shared.amount)}>{wholeEuro(sumOf('before'))}</td>
            <td className={mergeClasses(totalCell, shared.amount, styles.last)}>
              {signedEuro(sumOf('difference'))}
            </td>
          </tr>
        </tfoot>
      </table>
      {isLong && <ShowAllButton showsAll={showsAll} count={rows.length} onChange={setShowsAll} />}
    </>
  );
}

/** Everybody who pays on either side: who pays most more first, who pays most less last. */
function rowsOf({ difference: { participants, totals } }: ComparedRuns): readonly BesideRow[] {
  const rows = participants.flatMap(({ name, code }, at): BesideRow[] => {
    const causes = totals[at];
    return causes && (causes.before !== 0 || causes.after !== 0) ? [{ ...causes, name, code }] : [];
  });
  return rows.sort((a, b) => b.difference - a.difference);
}

function Row({ row }: { row: BesideRow }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, dictionary, signedEuro, wholeEuro } = useTexts();
  const [cause] = CAUSES.filter((one) => row[one] !== 0).sort((a, b) => Math.abs(row[b]) - Math.abs(row[a]));
  return (
    <tr>
      <th scope="row" className={mergeClasses(shared.cell, styles.name)}>
        {row.name}
        {cause && (
          <p className={shared.note}>{t.whatIf.mainly(dictionary.report.differences.causes[cause])}</p>
        )}
      </th>
      <td className={mergeClasses(shared.cell, shared.amount)}>{wholeEuro(row.before)}</td>
      <td className={mergeClasses(shared.cell, shared.amount, styles.last)}>{signedEuro(row.difference)}</td>
    </tr>
  );
}
