import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { capital } from '../../workbook/report/parts/cells';
import { useSharedStyles } from '../theme/styles';

const useStyles = makeStyles({
  left: { textAlign: 'left' },
  name: { paddingLeft: 0, hyphens: 'auto', overflowWrap: 'anywhere' },
  last: { paddingRight: 0 },
  heading: { whiteSpace: 'normal' },
});

interface Row {
  readonly key: string;
  readonly name: string;
  /** Below the name. */
  readonly note?: string | undefined;
  readonly amounts: readonly [string, string];
}

interface Props {
  readonly caption: string;
  readonly headings: readonly [string, string, string];
  readonly rows: readonly Row[];
}

/** Names with two amounts each: more does not fit in 320 px. */
export function AmountsTable({ caption, headings, rows }: Props) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const headCell = mergeClasses(shared.cell, shared.headCell);
  const [what, first, second] = headings.map(capital);
  return (
    <table className={shared.table}>
      <caption className={mergeClasses(shared.note, styles.left)}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(headCell, styles.name)}>
            {what}
          </th>
          <th scope="col" className={mergeClasses(headCell, shared.amount, styles.heading)}>
            {first}
          </th>
          <th scope="col" className={mergeClasses(headCell, shared.amount, styles.heading, styles.last)}>
            {second}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, note, amounts: [one, two] }) => (
          <tr key={key}>
            <th scope="row" className={mergeClasses(shared.cell, styles.name)}>
              {name}
              {note !== undefined && <p className={shared.note}>{note}</p>}
            </th>
            <td className={mergeClasses(shared.cell, shared.amount)}>{one}</td>
            <td className={mergeClasses(shared.cell, shared.amount, styles.last)}>{two}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
