/** Everything that one sheet takes, as steps in the order in which Excel has to get them. */
import { areaAddress, cellAddress, quotedSheet } from '../../../address';
import { TABLE_STYLE } from '../../../looks';
import { type CellSpec, OWN_SHEET_NAME, type SheetSpec, type TableSpec } from '../../../sheet-spec';
import { outlineOf } from '../../../written';
import { INCOMPLETE } from '../inventory';
import { applyStyle, styleBytes } from './apply-style';
import { type CellBlock, cellBlocks, tableFormulaBlock } from './cell-blocks';
import { addChart, chartBytes } from './chart';
import { clearSheet, keptTables } from './clear-sheet';
import { applyGroups, applyLayout, applyProtection, removeGroups } from './layout';
import { isPlain } from './literal';
import { type PlannedSheet, regroups } from './plan';
import { applyConditionalFormat, applyValidation, RULE_BYTES } from './rules';
import type { Step } from './steps';
import { styleRuns } from './style-runs';

export interface SheetOptions {
  /** Bytes of one block of cells at most. */
  readonly blockBytes: number;
  readonly uses1904: boolean;
  /**
   * Tables of the same name get another size, so that the user's formulas on them go on working, and outline groups
   * are exchanged. Not when the user has moved or removed them: then tables are made again and groups left alone.
   */
  readonly keepsObjects: boolean;
  /** Becomes the comment on the mark when the sheet is complete. */
  readonly run: string;
}

/** Rough sizes of actions in a request. */
const RANGE_BYTES = 550;
const LAYOUT_BYTES = 330;
const CLEAR_BYTES = 6000;

/** How the sheet is addressed in a request: one that was there by its id, a new one by its name. */
export const keyOf = ({ spec, present }: PlannedSheet): string => present?.id ?? spec.name;

export function sheetSteps(sheet: PlannedSheet, options: SheetOptions): readonly Step[] {
  const { spec, present, mark } = sheet;
  const key = keyOf(sheet);
  const { tables = [], charts = [], conditionalFormats = [], validations = [] } = spec;
  const kept = present && options.keepsObjects ? keptTables(present, tables) : [];
  const exchanges = options.keepsObjects && regroups(sheet);
  const groups = !present || exchanges ? outlineOf(spec) : '';
  const tableFormulas = tableFormulaBlock(spec.rows);
  const layoutSize = spec.columns.length + (spec.merges?.length ?? 0);
  return [
    ...(present ? [clearing(sheet, kept, exchanges)] : []),
    ...cellBlocks(spec.rows, options.blockBytes, options.uses1904).map((block) => writing(key, block)),
    ...tables.filter((table) => !kept.includes(table)).map((table) => addingTable(key, table)),
    ...(tableFormulas ? [writing(key, tableFormulas)] : []),
    ...linksOf(spec).map((link) => linking(key, link)),
    ...styleRuns(spec.rows).map(
      (run): Step => ({
        bytes: styleBytes(run),
        queue: (scope) => applyStyle(scope.range(key, areaAddress(run.area)), run),
      }),
    ),
    {
      bytes: LAYOUT_BYTES * (3 + layoutSize + Object.keys(spec.rowHeights ?? {}).length),
      queue: (scope) => applyLayout(scope, key, spec),
    },
    ...conditionalFormats.map(
      (format): Step => ({
        bytes: RULE_BYTES,
        queue: (scope) => applyConditionalFormat(scope, key, format),
      }),
    ),
    ...validations.map(
      (validation): Step => ({
        bytes: RULE_BYTES + JSON.stringify(validation).length,
        queue: (scope) => applyValidation(scope, key, validation),
      }),
    ),
    ...charts.map(
      (chart): Step => ({ bytes: chartBytes(chart), queue: (scope) => addChart(scope, key, chart) }),
    ),
    { bytes: LAYOUT_BYTES * (spec.groups?.length ?? 0), queue: (scope) => applyGroups(scope, key, groups) },
    ...(spec.locked ? [protecting(key, spec.locked)] : []),
    ...(mark === undefined ? [] : [marking(key, options.run)]),
  ];
}

const protecting = (key: string, locked: NonNullable<SheetSpec['locked']>): Step => ({
  bytes: RANGE_BYTES * (3 + locked.length),
  queue: (scope) => applyProtection(scope, key, locked),
});

/** The last thing of a sheet: it is complete. */
const marking = (key: string, state: string): Step => ({
  bytes: RANGE_BYTES,
  queue: (scope) => {
    scope.sheet(key).names.getItem(OWN_SHEET_NAME).comment = state;
  },
});

function clearing(sheet: PlannedSheet, kept: readonly TableSpec[], removesGroups: boolean): Step {
  const { present, earlierGroups } = sheet;
  const key = keyOf(sheet);
  const objects = (present?.charts.length ?? 0) + (present?.tables.length ?? 0);
  return {
    bytes:
      CLEAR_BYTES +
      objects * RANGE_BYTES +
      (removesGroups ? earlierGroups.split(',').length * LAYOUT_BYTES : 0),
    queue: (scope) => {
      if (!present) return;
      marking(key, INCOMPLETE).queue(scope);
      if (removesGroups) removeGroups(scope, key, earlierGroups);
      clearSheet(
        scope,
        present,
        kept.map(({ name }) => name),
      );
      for (const { name, area } of kept) {
        scope
          .sheet(key)
          .tables.getItem(name)
          .resize(scope.range(key, areaAddress(area)));
      }
    },
  };
}

const writing = (key: string, { area, entries, bytes }: CellBlock): Step => ({
  bytes,
  queue: (scope) => {
    scope.range(key, areaAddress(area)).formulas = entries.map((row) => [...row]);
  },
});

/** After its cells: a table over cells that are already there takes them as they are. */
const addingTable = (key: string, { name, area }: TableSpec): Step => ({
  bytes: RANGE_BYTES * 2,
  queue: (scope) => {
    const table = scope.sheet(key).tables.add(scope.range(key, areaAddress(area)), true);
    table.name = name;
    table.style = TABLE_STYLE;
  },
});

interface LinkAt {
  readonly address: string;
  readonly cell: CellSpec;
  readonly link: NonNullable<CellSpec['link']>;
}

const linksOf = ({ rows }: SheetSpec): readonly LinkAt[] =>
  rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell?.link ? [{ address: cellAddress(r, c), cell, link: cell.link }] : [])),
  );

/** Every link leads elsewhere, so that links cannot go by the block. */
const linking = (key: string, { address, cell, link }: LinkAt): Step => ({
  bytes: RANGE_BYTES + link.sheet.length,
  queue: (scope) => {
    const { value, formula } = cell;
    const isText = typeof value === 'string' && formula === undefined && isPlain(value);
    scope.range(key, address).hyperlink = {
      documentReference: `${quotedSheet(link.sheet)}!${link.cell}`,
      ...(isText && { textToDisplay: value }),
    };
  },
});
