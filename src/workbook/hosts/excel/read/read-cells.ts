/** The third and further requests of reading: cells, in pieces that fit. */
import { areaAddress } from '../../../address';
import type { HostOptions } from '../../../host';
import { isTooMuch, type Perform, type Queue } from '../request';
import type { ExcelSettings } from '../settings';
import { type Block, blockOf, FIRST_DENSITY, fillRequest } from './blocks';
import type { Extent } from './extents';

type Matrix = readonly (readonly unknown[])[];

/** Cells as Excel gives them, from the first cell of the used area. */
export interface RawCells {
  readonly values: Matrix;
  readonly formulas: Matrix;
  readonly formats: Matrix;
  /** Per row, of the first columns. */
  readonly emphasis: readonly (readonly boolean[])[];
  /** Zero-based, from the first row and column of the used area. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

interface Part extends Omit<RawCells, 'hiddenRows' | 'hiddenColumns'> {
  readonly block: Block;
}

/**
 * @param withEmphasis - whether bold and fill are asked
 * @returns by id of the sheet; sheets without cells are left out
 */
export async function readCells(
  perform: Perform,
  extents: readonly Extent[],
  settings: ExcelSettings,
  withEmphasis: boolean,
  options: HostOptions,
): Promise<ReadonlyMap<string, RawCells>> {
  const parts = new Map<string, Part[]>();
  const density = new Map<string, number>();
  let later: readonly Block[] = extents.flatMap(({ sheet, used }) =>
    used ? [blockOf(sheet.id, used, withEmphasis)] : [],
  );
  let bytes = settings.payload;
  let hidden: ReadonlyMap<string, Hidden> | undefined;
  const total = later.reduce((sum, { area }) => sum + area.rows, 0);
  let done = 0;
  while (later.length > 0) {
    const filled = fillRequest(
      later,
      { bytes, cells: settings.cells },
      (id) => density.get(id) ?? FIRST_DENSITY,
    );
    try {
      const answer = await perform(queueBlocks(filled.now, hidden ? [] : extents), options);
      hidden ??= answer.hidden;
      for (const part of answer.parts) {
        parts.set(part.block.sheet, [...(parts.get(part.block.sheet) ?? []), part]);
        density.set(part.block.sheet, bytesPerCell(part));
        done += part.block.area.rows;
      }
      options.onProgress?.({ task: 'reading', done, of: total });
      later = filled.later;
    } catch (error) {
      // The estimate was too low for what stands in the cells; ask for less at a time.
      if (!isTooMuch(error) || bytes < settings.payload / 1000) throw error;
      bytes /= 2;
    }
  }
  return new Map(
    [...parts].map(([id, list]) => [id, { ...joined(list), ...(hidden?.get(id) ?? NOTHING_HIDDEN) }]),
  );
}

type Hidden = Pick<RawCells, 'hiddenRows' | 'hiddenColumns'>;
const NOTHING_HIDDEN: Hidden = { hiddenRows: [], hiddenColumns: [] };

interface Answer {
  readonly parts: readonly Part[];
  readonly hidden: ReadonlyMap<string, Hidden>;
}

const queueBlocks =
  (blocks: readonly Block[], extents: readonly Extent[]): Queue<Answer> =>
  ({ workbook }) => {
    const parts = blocks.map((block) => {
      const sheet = workbook.worksheets.getItem(block.sheet);
      const range = sheet.getRange(areaAddress(block.area)).load('values,formulas,numberFormat');
      const headings = { ...block.area, columns: block.emphasisColumns };
      const properties =
        block.emphasisColumns === 0
          ? undefined
          : sheet
              .getRange(areaAddress(headings))

              .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      return (): Part => ({
        block,
        values: range.values,
        formulas: range.formulas,
        formats: range.numberFormat,
        emphasis: properties?.value.map((row) => row.map(isEmphasised)) ?? [],
      });
    });
    const hidden = extents.map((extent) => queueHidden(workbook, extent));
    return () => ({ parts: parts.map((part) => part()), hidden: new Map(hidden.map((sheet) => sheet())) });
  };

/** Only a sheet of which some rows or columns are hidden needs a closer look. */
function queueHidden(
  workbook: Excel.Workbook,
  { sheet, used, rowsHidden, columnsHidden }: Extent,
): () => [string, Hidden] {
  if (!used) return () => [sheet.id, NOTHING_HIDDEN];
  const worksheet = workbook.worksheets.getItem(sheet.id);
  const whole = (): Excel.Range => worksheet.getRange(areaAddress(used));
  const rows = rowsHidden === null ? whole().getRowProperties({ rowHidden: true }) : undefined;
  const columns = columnsHidden === null ? whole().getColumnProperties({ columnHidden: true }) : undefined;
  const all = (count: number, isHidden: boolean | null): readonly boolean[] =>
    Array.from({ length: count }, () => isHidden === true);
  return () => [
    sheet.id,
    {
      hiddenRows: trueIndexes(rows?.value.map((row) => row.rowHidden === true) ?? all(used.rows, rowsHidden)),
      hiddenColumns: trueIndexes(
        columns?.value.map((column) => column.columnHidden === true) ?? all(used.columns, columnsHidden),
      ),
    },
  ];
}

const trueIndexes = (flags: readonly boolean[]): readonly number[] =>
  flags.flatMap((flag, index) => (flag ? [index] : []));

/** A cell without a fill answers white; null is a mixture, which a single cell does not have. */
function isEmphasised({ format }: Excel.CellProperties): boolean {
  const color = format?.fill?.color;
  return format?.font?.bold === true || (typeof color === 'string' && !/^(#FFFFFF)?$/i.test(color));
}

/** Of the part that came last, a little more than it took, so that the next one is not too large. */
function bytesPerCell({ block, values, formulas, formats }: Part): number {
  const bytes = [values, formulas, formats].reduce((sum, matrix) => sum + JSON.stringify(matrix).length, 0);
  return (bytes / (block.area.rows * block.area.columns)) * 1.03;
}

function joined(parts: readonly Part[]): Omit<Part, 'block'> {
  return {
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    formats: parts.flatMap(({ formats }) => formats),
    emphasis: parts.flatMap(({ emphasis }) => emphasis),
  };
}
