/** The sheet Scenario's, for a workbook that has none. */
import type { CellSpec, SheetSpec } from '../../workbook/sheet-spec';
import type { ScenarioDraft } from './draft';
import { cellsOf, DATE, HEADINGS, PERCENT, ROLES, type SavedCell } from './saved-cells';

const NAME = "Scenario's";
const [MIN_WIDTH, MAX_WIDTH] = [10, 48];

/** With the headings of the workbook contract and the rows of one scenario. */
export function newSheet({ name, changes }: ScenarioDraft): SheetSpec {
  const rows = changes.map((change) => cellsOf(change, name));
  return {
    name: NAME,
    own: false,
    rows: [
      ROLES.map((role): CellSpec => ({ value: HEADINGS[role], look: 'heading' })),
      ...rows.map((cells) => ROLES.map((role) => cellSpec(cells[role]))),
    ],
    columns: ROLES.map((role) => {
      const lengths = [HEADINGS[role], ...rows.map((cells) => String(cells[role].value ?? ''))];
      const longest = Math.max(...lengths.map(({ length }) => length + 2));
      return { width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, longest)) };
    }),
    freeze: { rows: 1, columns: 0 },
  };
}

function cellSpec({ value, format }: SavedCell): CellSpec {
  const look = { value, look: 'input' } as const;
  if (format === PERCENT) return { ...look, format: 'percent' };
  return format === DATE ? { ...look, format: 'date' } : look;
}
