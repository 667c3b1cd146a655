import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Difference } from '../../engine/scenario/causes/explain-difference';
import { type DifferenceRow, differencesOf, sumOf } from '../figures/differences-of';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** Shown at either end before the user asks for all: who pays most more, and most less. */
const SHOWN = 4;

const useStyles = makeStyles({
  left: { textAlign: 'left' },
  // Two amounts and a long name share 296 px.
  name: { paddingLeft: 0, hyphens: 'auto', overflowWrap: 'anywhere' },
  last: { paddingRight: 0 },
});

/** R25: what each participant pays without the scenario, and what the scenario adds, to the cent. */
export function DifferencesTable({ difference, name }: { difference: Difference; name: string }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, signedEuro, wholeEuro } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const rows = differencesOf(difference);
  const isLong = rows.length > 2 * SHOWN;
  const isShort = isLong && !showsAll;
  const sum = sumOf(rows);
  const headCell = mergeClasses(shared.cell, shared.headCell);
  const totalCell = mergeClasses(shared.cell, shared.totalCell);
  return (
    <>
      <table className={shared.table}>
        <caption className={mergeClasses(shared.note, styles.left)}>{t.whatIf.beside(name)}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(headCell, styles.name)}>
              {t.divide.participant}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount)}>
              {t.whatIf.baseline}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount, styles.last)}>
              {t.whatIf.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {(isShort ? rows.slice(0, SHOWN) : rows).map((row) => (
            <Row key={row.participant.code} row={row} />
          ))}
          {isShort && (
            <tr>
              <td colSpan={3} className={mergeClasses(shared.cell, shared.headCell, styles.name)}>
                {t.whatIf.between(rows.length - 2 * SHOWN)}
              </td>
            </tr>
          )}
          {isShort && rows.slice(-SHOWN).map((row) => <Row key={row.participant.code} row={row} />)}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(totalCell, styles.name)}>
              {t.divide.total}
            </th>
            <td className={mergeClasses(totalCell, shared.amount)}>{wholeEuro(sum.before)}</td>
            <td className={mergeClasses(totalCell, shared.amount, styles.last)}>
              {signedEuro(sum.difference)}
            </td>
          </tr>
        </tfoot>
      </table>
      {isLong && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? t.showFewer : t.showAll(rows.length)}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ row: { participant, before, difference, cause } }: { row: DifferenceRow }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, dictionary, signedEuro, wholeEuro } = useTexts();
  return (
    <tr>
      <th scope="row" className={mergeClasses(shared.cell, styles.name)}>
        {participant.name}
        {cause && (
          <p className={shared.note}>{t.whatIf.mainly(dictionary.report.differences.causes[cause])}</p>
        )}
      </th>
      <td className={mergeClasses(shared.cell, shared.amount)}>{wholeEuro(before)}</td>
      <td className={mergeClasses(shared.cell, shared.amount, styles.last)}>{signedEuro(difference)}</td>
    </tr>
  );
}
