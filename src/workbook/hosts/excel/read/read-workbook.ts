/** Reads a whole workbook: three requests, and one for every further 4 MB. */
import type { HostOptions } from '../../../host';
import { visibleMemory } from '../../../memory';
import { OWN_SHEET_NAME } from '../../../sheet-spec';
import type { NameSnapshot, WorkbookSnapshot } from '../../../snapshot';
import { type Inventory, readInventory } from '../inventory';
import type { Perform } from '../request';
import type { ExcelSettings } from '../settings';
import { readExtents } from './extents';
import { readCells } from './read-cells';
import { ownSheet, sheetSnapshot } from './sheet-snapshot';

/** @throws {HostError} `editing`, `timeout`, `cancelled`, `apiMissing`, `failed` */
export async function readWorkbook(
  perform: Perform,
  settings: ExcelSettings,
  options: HostOptions = {},
): Promise<WorkbookSnapshot> {
  const inventory = await readInventory(perform, options);
  const others = inventory.sheets.filter(({ mark }) => mark === undefined);
  const extents = others.length === 0 ? [] : await readExtents(perform, others, options);
  const cells = await readCells(perform, extents, settings, true, options);
  const snapshots = new Map(
    extents.map((extent) => [
      extent.sheet.id,
      sheetSnapshot(extent, cells.get(extent.sheet.id), inventory.uses1904),
    ]),
  );
  return {
    name: inventory.name,
    sheets: inventory.sheets.map((sheet) => snapshots.get(sheet.id) ?? ownSheet(sheet)),
    names: namesOf(inventory),
    memory: visibleMemory(inventory.stored.memory),
  };
}

/** Names that Excel keeps for itself, such as print areas, in the languages of its users. */
const BUILT_IN = /^(_xlnm\.|_FilterDatabase$|Print_(Area|Titles)$|Afdruk(bereik|titels)$)/i;

/** The user's names: not our marks, and not Excel's own. */
function namesOf({ names, sheets }: Inventory): readonly NameSnapshot[] {
  return [...names, ...sheets.flatMap((sheet) => sheet.names)].filter(
    ({ name }) => name.toLowerCase() !== OWN_SHEET_NAME && !BUILT_IN.test(name),
  );
}
