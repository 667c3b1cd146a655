import { useSharedStyles } from '../theme/styles';
import { CellLink } from './CellLink';

/** Sheets by name, each a link to its first cell. */
export function SheetList({ sheets }: { sheets: readonly string[] }) {
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <CellLink source={{ sheet, cell: 'A1' }} label={sheet} />
        </li>
      ))}
    </ul>
  );
}
