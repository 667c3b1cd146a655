import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sumCents } from '../../engine/money';
import { ShowAllButton } from '../parts/ShowAllButton';
import { useTexts } from '../texts';
import { useSharedStyles } from '../theme/styles';
import { sumOfColumn, type TriedRow, triedRows } from './tried-rows';
import type { Shown } from './use-tried';

/** Shown at either end before the user asks for all: who pays most more, and most less. */
const SHOWN = 4;

const useStyles = makeStyles({
  left: { textAlign: 'left' },
  // Two amounts and a long name share 296 px.
  name: { paddingLeft: 0, hyphens: 'auto', overflowWrap: 'anywhere' },
  table: { '& :is(td, th):last-child': { paddingRight: 0 } },
  /** Several scenarios beside each other are wider than a narrow pane. */
  scroll: { overflowX: 'auto' },
  wide: { fontSize: tokens.fontSizeBase200 },
  heading: { whiteSpace: 'normal', maxWidth: '92px', overflowWrap: 'anywhere', verticalAlign: 'bottom' },
  wideName: { minWidth: '72px' },
});

/** R25: what each scenario adds to what each participant pays, to the cent; of one scenario also what it adds to. */
export function TriedTable({ shown: { tried, explained } }: { shown: Shown }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, signedEuro, wholeEuro } = useTexts();
  const [showsAll, setShowsAll] = useState(false);
  const { scenarios, year } = tried;
  const rows = triedRows(tried, explained);
  const isWide = scenarios.length > 1;
  const isLong = rows.length > 2 * SHOWN;
  const isShort = isLong && !showsAll;
  const headCell = mergeClasses(shared.cell, shared.headCell);
  const scenarioHead = mergeClasses(headCell, shared.amount, styles.heading);
  const totalCell = mergeClasses(shared.cell, shared.totalCell);
  const amountCell = mergeClasses(totalCell, shared.amount);
  const rowsOf = (some: readonly TriedRow[]) =>
    some.map((row) => <Row key={row.code} row={row} isWide={isWide} />);
  const table = (
    <table className={mergeClasses(shared.table, styles.table, isWide && styles.wide)}>
      <caption className={mergeClasses(shared.note, styles.left)}>{t.whatIf.budgetBeside(year)}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(headCell, styles.name, isWide && styles.wideName)}>
            {t.divide.participant}
          </th>
          {!isWide && (
            <th scope="col" className={mergeClasses(headCell, shared.amount)}>
              {t.whatIf.baseline}
            </th>
          )}
          {scenarios.map(({ name }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two scenarios may be called the same while they are made
            <th key={at} scope="col" className={scenarioHead}>
              {isWide ? name : t.whatIf.difference}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(isShort ? rows.slice(0, SHOWN) : rows)}
        {isShort && (
          <tr>
            <td colSpan={isWide ? 1 + scenarios.length : 3} className={mergeClasses(headCell, styles.name)}>
              {t.whatIf.between(rows.length - 2 * SHOWN)}
            </td>
          </tr>
        )}
        {isShort && rowsOf(rows.slice(-SHOWN))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={mergeClasses(totalCell, styles.name)}>
            {t.divide.total}
          </th>
          {!isWide && <td className={amountCell}>{wholeEuro(sumCents(rows.map(({ before }) => before)))}</td>}
          {scenarios.map((_, at) => {
            const sum = sumOfColumn(rows, at);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: as the headings
              <td key={at} className={amountCell}>
                {sum === undefined ? '–' : signedEuro(sum)}
              </td>
            );
          })}
        </tr>
      </tfoot>
    </table>
  );
  return (
    <>
      {isWide ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={t.whatIf.compare}>
          {table}
        </section>
      ) : (
        table
      )}
      {isLong && <ShowAllButton showsAll={showsAll} count={rows.length} onChange={setShowsAll} />}
    </>
  );
}

function Row({ row: { name, before, differences, cause }, isWide }: { row: TriedRow; isWide: boolean }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const { t, dictionary, signedEuro, wholeEuro } = useTexts();
  return (
    <tr>
      <th scope="row" className={mergeClasses(shared.cell, styles.name, isWide && styles.wideName)}>
        {name}
        {cause && !isWide && (
          <p className={shared.note}>{t.whatIf.mainly(dictionary.report.differences.causes[cause])}</p>
        )}
      </th>
      {!isWide && <td className={mergeClasses(shared.cell, shared.amount)}>{wholeEuro(before)}</td>}
      {differences.map((difference, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: by scenario, as the headings
        <td key={at} className={mergeClasses(shared.cell, shared.amount)}>
          {difference === undefined ? '–' : signedEuro(difference)}
        </td>
      ))}
    </tr>
  );
}
