import { makeStyles, tokens } from '@fluentui/react-components';
import { useSharedStyles } from '../theme/styles';
import { CellLink } from './CellLink';

const useStyles = makeStyles({ sheet: { padding: `${tokens.spacingVerticalXXS} 0` } });

/** Sheets by name, each a link to its first cell. */
export function SheetList({ sheets }: { sheets: readonly string[] }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {sheets.map((sheet) => (
        <li key={sheet} className={styles.sheet}>
          <CellLink source={{ sheet, cell: 'A1' }} label={sheet} />
        </li>
      ))}
    </ul>
  );
}
