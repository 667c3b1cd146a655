import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { Difference } from '../../engine/scenario/causes/explain-difference';
import { type DifferenceRow, differencesOf, sumOf } from '../figures/differences-of';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';

/** Shown at either end before the user asks for all: who pays most more, and most less. */
const SHOWN = 4;

const useStyles = makeStyles({ left: { textAlign: 'left' } });

/** R25: what each participant pays without the scenario, and what the scenario adds, to the cent. */
export function DifferencesTable({ difference, name }: { difference: Difference; name: string }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, signedEuro, wholeEuro } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const rows = differencesOf(difference);
  const isLong = rows.length > 2 * SHOWN;
  const shown = showsAll || !isLong ? rows : [...rows.slice(0, SHOWN), ...rows.slice(-SHOWN)];
  const sum = sumOf(rows);
  const headCell = mergeClasses(shared.cell, shared.headCell);
  const totalCell = mergeClasses(shared.cell, shared.totalCell);
  return (
    <>
      <table className={shared.table}>
        <caption className={mergeClasses(shared.note, styles.left)}>{t.whatIf.beside(name)}</caption>
        <thead>
          <tr>
            <th scope="col" className={headCell}>
              {t.divide.participant}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount)}>
              {t.whatIf.baseline}
            </th>
            <th scope="col" className={mergeClasses(headCell, shared.amount)}>
              {t.whatIf.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.participant.code} row={row} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={totalCell}>
              {t.divide.total}
            </th>
            <td className={mergeClasses(totalCell, shared.amount)}>{wholeEuro(sum.before)}</td>
            <td className={mergeClasses(totalCell, shared.amount)}>{signedEuro(sum.difference)}</td>
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
  const shared = useSharedStyles();
  const { t, dictionary, signedEuro, wholeEuro } = useTexts();
  return (
    <tr>
      <th scope="row" className={shared.cell}>
        {participant.name}
        {cause && (
          <p className={shared.note}>{t.whatIf.mainly(dictionary.report.differences.causes[cause])}</p>
        )}
      </th>
      <td className={mergeClasses(shared.cell, shared.amount)}>{wholeEuro(before)}</td>
      <td className={mergeClasses(shared.cell, shared.amount)}>{signedEuro(difference)}</td>
    </tr>
  );
}
