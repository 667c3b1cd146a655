/**
 * Use case: a scenario onto the sheet Scenario's (R24), in the layout that the user gave that sheet. Only its own rows
 * change. What cannot be done without touching anything else is not done, and says why. Pure.
 */
import type { ScenarioRow } from '../../engine/model';
import { foldText } from '../../engine/text';
import { cellAddress, parseAddress } from '../../workbook/address';
import type { CellEdit, CellsEdit } from '../../workbook/cells-edit';
import { readWorkbook } from '../../workbook/read/read-workbook';
import type { Reading, RecognisedSheet } from '../../workbook/read/reading';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { Area, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { applied } from './apply-edit';
import type { ChangeDraft, ScenarioDraft } from './draft';
import { draftsOf, rowOf } from './draft';
import { newSheet } from './new-sheet';
import { cellsOf, HEADINGS, ROLES, type SavedRole } from './saved-cells';

/** Why the rows cannot be written without touching anything else. The locale has a sentence for each. */
export type SaveRefusal =
  /** The sheet has no column for something that a change names. */
  | { readonly reason: 'column'; readonly heading: string; readonly sheet: string }
  /** What stands below the last row leaves no room. */
  | { readonly reason: 'below'; readonly rows: number; readonly sheet: string }
  /** Cells of these rows are merged, or hold formulas. */
  | { readonly reason: 'cells'; readonly cell: string; readonly sheet: string }
  /** The rows of this scenario stand in several tables. */
  | { readonly reason: 'tables'; readonly sheet: string }
  /** Written so, the sheet would be read otherwise than it is meant. */
  | { readonly reason: 'unlike'; readonly sheet: string };

export type SavePlan =
  | { readonly kind: 'add'; readonly spec: SheetSpec }
  | { readonly kind: 'edit'; readonly edit: CellsEdit }
  | ({ readonly kind: 'refused' } & SaveRefusal);

/**
 * @param earlier - the name under which it stands on the sheet, whose rows are replaced; undefined: it is new
 */
export function planSave(
  snapshot: WorkbookSnapshot,
  reading: Reading,
  draft: ScenarioDraft,
  earlier: string | undefined,
): SavePlan {
  const accounts = reading.sheets.filter(({ kind }) => kind === 'scenarios');
  if (accounts.length === 0) return { kind: 'add', spec: newSheet(draft) };
  const own = (row: ScenarioRow): boolean =>
    earlier !== undefined && foldText(row.scenario) === foldText(earlier);
  const rows = reading.model.scenarios.filter(own);
  const holders = accounts.filter((account) => rows.some((row) => isOn(account, row)));
  const [account = accounts[0]] = holders;
  const sheet = snapshot.sheets.find(({ name }) => name === account?.sheet);
  if (!account || !sheet) return { kind: 'add', spec: newSheet(draft) };
  if (holders.length > 1) return { kind: 'refused', reason: 'tables', sheet: account.sheet };
  const plan = planEdit(account, sheet, draft, rows);
  return plan.kind === 'edit' && !isReadBack(snapshot, reading, plan.edit, draft, earlier)
    ? { kind: 'refused', reason: 'unlike', sheet: account.sheet }
    : plan;
}

function planEdit(
  account: RecognisedSheet,
  sheet: SheetSnapshot,
  { name, changes }: ScenarioDraft,
  rows: readonly ScenarioRow[],
): SavePlan {
  const refused = (refusal: SaveRefusal): SavePlan => ({ kind: 'refused', ...refusal });
  const columns = columnsOf(account);
  const contents = changes.map((change) => cellsOf(change, name));
  const missing = ROLES.find(
    (role) => !columns.has(role) && contents.some((cells) => cells[role].value !== null),
  );
  if (missing) return refused({ reason: 'column', heading: HEADINGS[missing], sheet: sheet.name });

  const old = rows
    .filter((row) => isOn(account, row))
    .map(({ source }) => parseAddress(source.cell)?.row ?? 0);
  const end =
    Math.max(
      headerRow(account),
      ...(account.groups ?? []).filter(({ kind }) => kind !== 'left').map(({ last }) => last - 1),
      ...old,
    ) + 1;
  const more = Math.max(changes.length - old.length, 0);
  const fresh = Array.from({ length: more }, (_, index) => end + index);
  const first = columns.get('change') ?? 0;
  const table = sheet.tables.find(
    ({ area }) =>
      covers(area, headerRow(account)) && first >= area.column && first < area.column + area.columns,
  );
  if (more > 0 && (!isFree(sheet, fresh) || table?.hasTotals === true))
    return refused({ reason: 'below', rows: more, sheet: sheet.name });

  const places = [...old, ...fresh];
  const cells = places.flatMap((row, index): CellEdit[] =>
    [...columns].map(([role, column]) => ({
      ...{ row, column },
      ...(contents[index]?.[role] ?? { value: null, format: undefined }),
    })),
  );
  const stuck = cells.find(({ row, column }) => isStuck(sheet, row, column));
  if (stuck)
    return refused({ reason: 'cells', cell: cellAddress(stuck.row, stuck.column), sheet: sheet.name });
  const last = end + more;
  const tables =
    table && more > 0 && table.area.row + table.area.rows < last
      ? [{ name: table.name, area: { ...table.area, rows: last - table.area.row } }]
      : [];
  const changed = cells.filter(
    ({ row, column, value }) => value !== null || valueAt(sheet, row, column) !== null,
  );
  return { kind: 'edit', edit: { sheet: sheet.name, cells: changed, tables } };
}

/** What the workbook says after the edit is what was meant, and nothing else is read otherwise. */
function isReadBack(
  snapshot: WorkbookSnapshot,
  { model }: Reading,
  edit: CellsEdit,
  draft: ScenarioDraft,
  earlier: string | undefined,
): boolean {
  const after = readWorkbook(applied(snapshot, edit), model.settings.year).model;
  const others = (drafts: readonly ScenarioDraft[], but: string | undefined): string =>
    JSON.stringify(drafts.filter(({ name }) => but === undefined || foldText(name) !== foldText(but)));
  const found = draftsOf(after).find(({ name }) => foldText(name) === foldText(draft.name));
  const meant = draft.changes.map((change) => rowText(change));
  return (
    JSON.stringify((found?.changes ?? []).map((change) => rowText(change))) === JSON.stringify(meant) &&
    others(draftsOf(after), draft.name) === others(draftsOf(model), earlier) &&
    after.services.length === model.services.length &&
    after.costLines.length === model.costLines.length
  );
}

/** What a change means, however it is written: as the reader has it. */
function rowText(change: ChangeDraft): string {
  const { source: _, value, ...row } = rowOf(change, '');
  const { number, percent, date, text } = value;
  return JSON.stringify({ ...row, percent, date, value: number?.toString() ?? text });
}

const headerRow = ({ header }: RecognisedSheet): number => parseAddress(header ?? '')?.row ?? 0;

/** Column of each role. */
const columnsOf = ({ columns = [] }: RecognisedSheet): ReadonlyMap<SavedRole, number> =>
  new Map(
    columns.flatMap(({ role, cell }): [SavedRole, number][] => {
      const known = ROLES.find((name) => name === role);
      const column = parseAddress(cell)?.column;
      return known && column !== undefined ? [[known, column]] : [];
    }),
  );

/** Whether a row stands in the table: below its header, in its column. */
function isOn(account: RecognisedSheet, { source }: ScenarioRow): boolean {
  const at = parseAddress(source.cell);
  return (
    source.sheet === account.sheet &&
    at?.column === columnsOf(account).get('change') &&
    (at?.row ?? -1) > headerRow(account)
  );
}

function valueAt({ top, left, values }: SheetSnapshot, row: number, column: number): CellValue {
  return values[row - top]?.[column - left] ?? null;
}

/** Rows in which nothing stands at all, and neither in the one below them: what stands there is a table of its own. */
function isFree(sheet: SheetSnapshot, rows: readonly number[]): boolean {
  const below = (rows.at(-1) ?? 0) + 1;
  const isEmpty = (row: number): boolean =>
    (sheet.values[row - sheet.top] ?? []).every((value) => value === null) &&
    !sheet.merges.some((area) => covers(area, row));
  return [...rows, below].every(isEmpty);
}

const covers = ({ row, rows }: Area, at: number): boolean => at >= row && at < row + rows;

/** A cell that is part of a merge, or that holds a formula of the user's. */
const isStuck = ({ merges, formulas }: SheetSnapshot, row: number, column: number): boolean =>
  formulas[cellAddress(row, column)] !== undefined ||
  merges.some((area) => covers(area, row) && column >= area.column && column < area.column + area.columns);
