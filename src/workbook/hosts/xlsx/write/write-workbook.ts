/** Puts result sheets into the user's package, in place of those of an earlier run. Everything else stays as it is. */
import { writeXlsx } from 'hucre';
import { absoluteAddress, columnLetters, quotedSheet } from '../../../address';
import { HostError, type HostOptions, type WriteReport } from '../../../host';
import { placeSheets } from '../../../place';
import { OWN_SHEET_NAME, type SheetSpec } from '../../../sheet-spec';
import { type Written, writtenSheet } from '../../../written';
import { type OwnSheet, ownNameTest, ownSheets, requireUnprotected } from '../package/own-sheets';
import { XlsxPackage } from '../package/package';
import { addRelationships, contentTypesOf, setContentTypes } from '../package/relationships';
import { readWorkbookPart, type WorkbookPart } from '../package/workbook-part';
import { readTables } from '../read/read-tables';
import { type CopyTarget, copyPart } from './copy-parts';
import { type AddedSheet, editWorkbook, type NewName } from './edit-workbook';
import { hucreSheet } from './hucre-sheet';
import { baseFontOf, mergeStyles } from './merge-styles';
import { removeSheetParts } from './remove-sheet-parts';

export interface WriteOutcome {
  readonly report: WriteReport;
  /** To be remembered for the next run. */
  readonly written: Written;
}

/**
 * @param pkg - is changed; after an error it is to be thrown away
 * @param earlier - what was remembered of the last run
 * @throws {HostError} `workbookProtected`, `sheetProtected`, `cancelled`, `damaged`, `failed`
 */
export async function writeWorkbook(
  pkg: XlsxPackage,
  specs: readonly SheetSpec[],
  earlier: Written,
  options: HostOptions = {},
): Promise<WriteOutcome> {
  const workbook = readWorkbookPart(pkg);
  const own = ownSheets(workbook);
  requireUnprotected(pkg, workbook, own);
  const removed = new Set(own.map(({ index }) => index));
  const newNames = specs.flatMap(({ names = [] }) => names.map(({ name }) => name));
  const isOwnName = ownNameTest(own, earlier, newNames);
  const users = workbook.sheets.filter(({ index }) => !removed.has(index));
  const tables = users.flatMap(({ part }) => (part === undefined ? [] : readTables(pkg, part)));
  const placed = placeSheets(
    specs,
    {
      sheets: users.map(({ name }) => name),
      names: [
        ...workbook.names
          .filter((name) => name.sheet === undefined && !isOwnName(name))
          .map(({ name }) => name),
        ...tables.map(({ name }) => name),
      ],
    },
    new Map(own.map(({ mark, name }) => [mark, name])),
  );

  removeSheetParts(pkg, workbook, own);
  const marked = placed.sheets.map((spec, index) => ({ spec, mark: specs[index]?.name ?? spec.name }));
  const highestTable = Math.max(0, ...tables.map(({ id }) => id));
  const added = await addSheets(pkg, workbook, marked, highestTable, options);
  editWorkbook(pkg, workbook, {
    removed,
    dropsName: isOwnName,
    added,
    names: placed.sheets.flatMap(namesOf),
  });
  return {
    report: { written: placed.written, ...fateOf(own, specs) },
    written: new Map(marked.flatMap(({ spec, mark }) => (spec.own ? [[mark, writtenSheet(spec)]] : []))),
  };
}

/**
 * Adds an input sheet after all others; nothing else changes.
 * @param spec - with `own` false
 * @returns the name that it got: one that is in use gets a number
 * @throws {HostError} `workbookProtected`
 */
export async function addSheet(pkg: XlsxPackage, spec: SheetSpec): Promise<string> {
  const workbook = readWorkbookPart(pkg);
  requireUnprotected(pkg, workbook, []);
  const { sheets } = placeSheets([spec], { sheets: workbook.sheets.map(({ name }) => name), names: [] });
  const marked = sheets.map((placed) => ({ spec: placed, mark: placed.name }));
  const added = await addSheets(pkg, workbook, marked, 0, {});
  editWorkbook(pkg, workbook, { removed: new Set(), dropsName: () => false, added, names: [] });
  return sheets[0]?.name ?? spec.name;
}

interface MarkedSheet {
  readonly spec: SheetSpec;
  readonly mark: string;
}

/** Writes the sheets as a workbook of their own and copies its parts. */
async function addSheets(
  pkg: XlsxPackage,
  workbook: WorkbookPart,
  sheets: readonly MarkedSheet[],
  highestTable: number,
  { onProgress, signal }: HostOptions,
): Promise<readonly AddedSheet[]> {
  if (sheets.length === 0) return [];
  const font = baseFontOf(pkg, workbook.part);
  const bytes = await writeXlsx({
    sheets: sheets.map(({ spec }) => hucreSheet(spec, font, workbook.date1904)),
    stringMode: 'inline',
  });
  const ours = XlsxPackage.fromZip(bytes);
  let tableId = highestTable;
  const target: CopyTarget = {
    pkg,
    styles: mergeStyles(
      pkg,
      workbook,
      ours.xml('xl/styles.xml'),
      sheets.some(({ spec }) => spec.locked !== undefined),
    ),
    font: font.name,
    strict: workbook.strict,
    nextTableId: () => ++tableId,
    typeOf: contentTypesOf(ours),
    types: new Map(),
  };
  const parts = sheets.map(({ spec }, index) => {
    if (signal?.aborted) throw new HostError('cancelled');
    const part = copyPart(ours, `xl/worksheets/sheet${index + 1}.xml`, spec, target);
    onProgress?.({ task: 'writing', done: index + 1, of: sheets.length });
    return part;
  });
  setContentTypes(pkg, target.types);
  const relationships = addRelationships(pkg, workbook.part, 'worksheet', parts);
  return sheets.map(({ spec, mark }, index) => ({
    name: spec.name,
    relationship: relationships[index] ?? '',
    names: sheetNamesOf(spec, mark),
  }));
}

const namesOf = ({ name: sheet, names = [] }: SheetSpec): readonly NewName[] =>
  names.map(({ name, area }) => ({ name, formula: `${quotedSheet(sheet)}!${absoluteAddress(area)}` }));

function sheetNamesOf({ name, own, print }: SheetSpec, mark: string): readonly NewName[] {
  const names: NewName[] = [];
  if (print) {
    const { titleRows: rows, titleColumns: columns } = print;
    const titles = [
      ...(columns ? [`$${columnLetters(columns.first)}:$${columnLetters(columns.last)}`] : []),
      ...(rows ? [`$${rows.first + 1}:$${rows.last + 1}`] : []),
    ];
    names.push({ name: '_xlnm.Print_Area', formula: `${quotedSheet(name)}!${absoluteAddress(print.area)}` });
    if (titles.length > 0) {
      const formula = titles.map((title) => `${quotedSheet(name)}!${title}`).join(',');
      names.push({ name: '_xlnm.Print_Titles', formula });
    }
  }
  if (own) names.push({ name: OWN_SHEET_NAME, formula: `"${mark.replace(/"/g, '""')}"`, hidden: true });
  return names;
}

function fateOf(
  own: readonly OwnSheet[],
  specs: readonly SheetSpec[],
): Pick<WriteReport, 'replaced' | 'removed'> {
  const marks = new Set(specs.filter((spec) => spec.own).map(({ name }) => name));
  const named = (again: boolean): readonly string[] =>
    own.filter(({ mark }) => marks.has(mark) === again).map(({ name }) => name);
  return { replaced: named(true), removed: named(false) };
}
