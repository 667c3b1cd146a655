/** Gives our sheets, tables and names a place in a workbook where the user may already use the same words. */
import { quotedSheet } from './address';
import type { CellSpec, RowSpec, SheetSpec } from './sheet-spec';

/** What the user's own part of the workbook already uses. */
export interface Taken {
  readonly sheets: readonly string[];
  /** Workbook-level names and table names together: Excel keeps them in one namespace. */
  readonly names: readonly string[];
}

export interface Placed {
  /** In the order given, with the names that they will bear and every reference between them adapted. */
  readonly sheets: readonly SheetSpec[];
  readonly written: readonly { readonly spec: string; readonly sheet: string }[];
}

const SHEET_NAME_LENGTH = 31;

/**
 * A name that the user has in use stays the user's: ours gets a number.
 * @param present - names that result sheets of an earlier run bear now, by the name that we gave them: a sheet that the
 * user has renamed keeps the user's name, so that formulas of the user go on working
 */
export function placeSheets(
  specs: readonly SheetSpec[],
  taken: Taken,
  present: ReadonlyMap<string, string> = new Map(),
): Placed {
  const sheets = freeNames(
    specs.map(({ name, own }) => [name, (own && present.get(name)) || name]),
    taken.sheets,
    (name, number) => `${name.slice(0, SHEET_NAME_LENGTH - 3 - String(number).length)} (${number})`,
  );
  const names = freeNames(
    specs.flatMap((spec) =>
      [...(spec.tables ?? []), ...(spec.names ?? [])].map(({ name }) => [name, name] as const),
    ),
    taken.names,
    (name, number) => `${name}_${number}`,
  );
  const written = specs.map(({ name }) => ({ spec: name, sheet: renamed(sheets, name) }));
  const changed = [...sheets, ...names].some(([from, to]) => from !== to.toLowerCase());
  return { sheets: changed ? specs.map((spec) => renameIn(spec, sheets, names)) : specs, written };
}

type Renaming = ReadonlyMap<string, string>;

function freeNames(
  wanted: readonly (readonly [name: string, wish: string])[],
  taken: readonly string[],
  numbered: (name: string, number: number) => string,
): Renaming {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = new Map<string, string>();
  for (const [name, wish] of wanted) {
    let candidate = wish;
    for (let number = 2; used.has(candidate.toLowerCase()); number++) candidate = numbered(wish, number);
    used.add(candidate.toLowerCase());
    free.set(name.toLowerCase(), candidate);
  }
  return free;
}

const renamed = (renaming: Renaming, name: string): string => renaming.get(name.toLowerCase()) ?? name;

function renameIn(spec: SheetSpec, sheets: Renaming, names: Renaming): SheetSpec {
  const named = <T extends { readonly name: string }>(things: readonly T[]): readonly T[] =>
    things.map((thing) => ({ ...thing, name: renamed(names, thing.name) }));
  return {
    ...spec,
    name: renamed(sheets, spec.name),
    rows: spec.rows.map((row) => renameInRow(row, sheets, names)),
    ...(spec.tables && { tables: named(spec.tables) }),
    ...(spec.names && { names: named(spec.names) }),
    ...(spec.validations && {
      validations: spec.validations.map((validation) => {
        const { list } = validation;
        const isRange = list !== undefined && 'sheet' in list;
        return isRange
          ? { ...validation, list: { ...list, sheet: renamed(sheets, list.sheet) } }
          : validation;
      }),
    }),
  };
}

function renameInRow(row: RowSpec, sheets: Renaming, names: Renaming): RowSpec {
  return row.map((cell): CellSpec | null => {
    if (cell?.formula === undefined && cell?.link === undefined) return cell;
    return {
      ...cell,
      ...(cell.formula !== undefined && { formula: renameInFormula(cell.formula, sheets, names) }),
      ...(cell.link && { link: { ...cell.link, sheet: renamed(sheets, cell.link.sheet) } }),
    };
  });
}

/** Texts, and columns of tables, in a formula are not names. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|\[[^[\]]*\]|[A-Za-z_\\][\w.]*(?![\w.(!])/g;

function renameInFormula(formula: string, sheets: Renaming, names: Renaming): string {
  return formula.replace(TOKEN, (token, quoted: string | undefined) =>
    quoted === undefined
      ? renamed(names, token)
      : `${quotedSheet(renamed(sheets, quoted.replace(/''/g, "'")))}!`,
  );
}
