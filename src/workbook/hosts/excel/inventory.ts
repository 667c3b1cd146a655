/** The first request of reading and of writing: which sheets, names and tables there are, and what is ours. */
import type { HostOptions } from '../../host';
import { OWN_SHEET_NAME } from '../../sheet-spec';
import type { NameSnapshot, SheetSnapshot } from '../../snapshot';
import { queueMemory, readMemory, type StoredMemory } from './memory-part';
import { type Perform, type Queue, RequestError } from './request';

export interface TableEntry {
  readonly name: string;
  readonly hasTotals: boolean;
}

export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** The name that we gave the sheet, when it is one of ours. */
  readonly mark: string | undefined;
  /** Comment on the mark: {@link INCOMPLETE}, or the run that wrote the sheet. */
  readonly state: string;
  readonly isProtected: boolean;
  readonly tables: readonly TableEntry[];
  readonly charts: readonly string[];
  readonly names: readonly NameSnapshot[];
}

export interface Inventory {
  /** Of the workbook, as its title bar shows it. */
  readonly name: string;
  readonly isReadOnly: boolean;
  /** Sheets can be neither added nor removed. */
  readonly isProtected: boolean;
  /** Dates count from 1904. */
  readonly uses1904: boolean;
  readonly sheets: readonly SheetEntry[];
  /** Names of the whole workbook. */
  readonly names: readonly NameSnapshot[];
  readonly stored: StoredMemory;
}

/** Comment on the mark of a sheet that is being written; that of the run takes its place at the end. */
export const INCOMPLETE = 'incomplete';

const SHEET_PROPERTIES = [
  'id',
  'name',
  'visibility',
  'protection/protected',
  'names/items/name',
  'names/items/formula',
  'names/items/comment',
  'tables/items/name',
  'tables/items/showTotals',
  'charts/items/name',
]
  .map((property) => `items/${property}`)
  .join();

/** Days from 1900 to 1 January 1904, as DATE gives them in a workbook that counts from 1900. */
export const DAYS_1904 = 1462;

/**
 * One request. It asks the memory of a part that may not be there and lets Excel work out a date, which no other part
 * of the product does: an Excel that cannot take that is asked again without.
 */
export async function readInventory(perform: Perform, options: HostOptions = {}): Promise<Inventory> {
  try {
    return await perform(queueInventory(queueMemory, queueDateSystem), options);
  } catch (error) {
    if (!(error instanceof RequestError) || error.code !== 'failed') throw error;
    const nothing = { memory: {}, parts: [] };
    const inventory = await perform(
      queueInventory(
        () => () => nothing,
        () => () => false,
      ),
      options,
    );
    return { ...inventory, stored: await readMemory(perform, options) };
  }
}

const queueInventory =
  (memory: Queue<StoredMemory>, dateSystem: Queue<boolean>): Queue<Inventory> =>
  (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load(SHEET_PROPERTIES);
    const names = workbook.names.load('items/name,items/formula');
    const protection = workbook.protection.load('protected');
    const stored = memory(context);
    const uses1904 = dateSystem(context);
    workbook.load('name,readOnly');
    return () => ({
      name: workbook.name,
      isReadOnly: workbook.readOnly,
      isProtected: protection.protected,
      uses1904: uses1904(),
      sheets: sheets.items.map(sheetEntry),
      names: names.items.map((item) => nameSnapshot(item, undefined)),
      stored: stored(),
    });
  };

const queueDateSystem: Queue<boolean> = ({ workbook }) => {
  const first = workbook.functions.date(1904, 1, 1).load('value');
  return () => first.value !== DAYS_1904;
};

function sheetEntry(sheet: Excel.Worksheet): SheetEntry {
  const mark = sheet.names.items.find(({ name }) => name.toLowerCase() === OWN_SHEET_NAME);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    mark: mark && textOfFormula(String(mark.formula)),
    state: mark?.comment ?? '',
    isProtected: sheet.protection.protected,
    tables: sheet.tables.items.map(({ name, showTotals }) => ({ name, hasTotals: showTotals })),
    charts: sheet.charts.items.map(({ name }) => name),
    names: sheet.names.items.map((item) => nameSnapshot(item, sheet.name)),
  };
}

function visibilityOf(visibility: string): SheetSnapshot['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'veryHidden' : 'visible';
}

const nameSnapshot = ({ name, formula }: Excel.NamedItem, sheet: string | undefined): NameSnapshot => ({
  name,
  sheet,
  formula: String(formula),
});

/** `="Resultaat ""lijst"""` → `Resultaat "lijst"` */
const textOfFormula = (formula: string): string => formula.replace(/^="|"$/g, '').replace(/""/g, '"');

/** The mark of a sheet, as a formula. */
export const markFormula = (mark: string): string => `="${mark.replace(/"/g, '""')}"`;
