/** Workbook files written as plain XML, by none of the libraries that read them. */
import { absoluteAddress, cellAddress, quotedSheet } from '../../../../src/workbook/address';
import type { Area } from '../../../../src/workbook/snapshot';
import { MAIN, simpleWorkbook } from '../../hosts/xlsx/hand-made';

export type RawValue = string | number | null;

export interface RawCell {
  readonly value: RawValue;
  readonly look?: 'bold' | 'fill' | 'euro' | 'percent';
  /** Without the equals sign. */
  readonly formula?: string;
}

export type RawRows = readonly (readonly (RawValue | RawCell)[])[];

export interface RawSheet {
  readonly name: string;
  readonly rows: RawRows;
  /** Areas such as `A1:C1`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
  /** Ranges with a name in the workbook, by name. */
  readonly ranges?: Readonly<Record<string, Area>>;
}

const LOOKS = { bold: 1, fill: 2, euro: 3, percent: 4 } as const;

const STYLES = [
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;€&quot; #,##0.00"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>',
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>',
  '<cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf fillId="2" applyFill="1"/>',
  '<xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs>',
].join('');

/** The bytes of an .xlsx file; texts stand in the cells themselves. */
export function rawWorkbook(sheets: readonly RawSheet[]): Uint8Array {
  return simpleWorkbook({
    sheets: Object.fromEntries(sheets.map((sheet) => [escaped(sheet.name), worksheetOf(sheet)])),
    hidden: sheets.filter(({ isHidden }) => isHidden).map(({ name }) => escaped(name)),
    styles: STYLES,
    after: rangesOf(sheets),
  });
}

function rangesOf(sheets: readonly RawSheet[]): string {
  const names = sheets.flatMap(({ name, ranges = {} }) =>
    Object.entries(ranges).map(
      ([range, area]) =>
        `<definedName name="${range}">${escaped(`${quotedSheet(name)}!${absoluteAddress(area)}`)}</definedName>`,
    ),
  );
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

function worksheetOf({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: RawSheet): string {
  const cols = hiddenColumns.map((at) => `<col min="${at + 1}" max="${at + 1}" width="9" hidden="1"/>`);
  const lines = rows.map((row, at) => {
    const hidden = hiddenRows.includes(at) ? ' hidden="1"' : '';
    return `<row r="${at + 1}"${hidden}>${row.map((cell, column) => cellXml(cell, at, column)).join('')}</row>`;
  });
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`).join('');
  return [
    `<worksheet xmlns="${MAIN}">`,
    cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
    `<sheetData>${lines.join('')}</sheetData>`,
    merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`,
    '</worksheet>',
  ].join('');
}

function cellXml(cell: RawValue | RawCell, row: number, column: number): string {
  const { value, look, formula } = typeof cell === 'object' && cell !== null ? cell : { value: cell };
  if (value === null) return '';
  const style = look === undefined ? '' : ` s="${LOOKS[look]}"`;
  const address = cellAddress(row, column);
  if (typeof value === 'string')
    return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  return `<c r="${address}"${style}>${formula === undefined ? '' : `<f>${escaped(formula)}</f>`}<v>${value}</v></c>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
