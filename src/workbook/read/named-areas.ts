/** Areas to which the maker of a workbook gave a name: Excel tables, and ranges named after a sheet or a maatstaf. */
import { foldText } from '../../engine/text';
import { parseAddress } from '../address';
import type { Area, NameSnapshot, SheetSnapshot } from '../snapshot';
import { kindNamed } from './sheet-kind';

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
  /** An Excel table, whatever it is called. */
  readonly isTable: boolean;
  /** Its last row holds totals. */
  readonly hasTotals: boolean;
}

/** More names than this say nothing about what lies where. */
const MAX_AREAS = 200;

/** Excel tables first: of two areas in one place the table counts. */
export function namedAreas(sheet: SheetSnapshot, names: readonly NameSnapshot[]): readonly NamedArea[] {
  const tables = sheet.tables.map((table): NamedArea => ({ ...table, isTable: true }));
  const ranges = names.flatMap(({ name, sheet: scope, formula }): NamedArea[] => {
    if (scope !== undefined && scope !== sheet.name) return [];
    const area = areaOn(sheet.name, formula);
    return area === undefined ? [] : [{ name, area, isTable: false, hasTotals: false }];
  });
  return [...tables, ...ranges].slice(0, MAX_AREAS);
}

/** Those that bound a table: an Excel table, or a range with the name of a kind of sheet, over several rows. */
export const boundingAreas = (areas: readonly NamedArea[]): readonly NamedArea[] =>
  areas.filter(
    ({ name, area, isTable }) =>
      area.rows > 1 && area.columns > 1 && (isTable || kindNamed(wordsOf(name)) !== undefined),
  );

/** `tblBegroting_2016` → `begroting 2016`. */
export const wordsOf = (name: string): string =>
  foldText(name.replace(/^(?:tbl|tabel|table|rng|bereik|range)(?=[_A-Z])/, '').replace(/_/g, ' '));

/** The area of `=Blad1!$A$1:$C$5` on that sheet; undefined for any other formula. */
function areaOn(sheet: string, formula: string): Area | undefined {
  const at = formula.lastIndexOf('!');
  const quoted = /^=?\s*'(.*)'$/.exec(formula.slice(0, at));
  const named = quoted ? quoted[1]?.replace(/''/g, "'") : formula.slice(0, at).replace(/^=/, '');
  return at > 0 && named === sheet ? parseAddress(formula.slice(at + 1)) : undefined;
}
