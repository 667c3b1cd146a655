/** One sheet: cells, and what lies on it. */
import type { Area } from '../../../src/workbook/snapshot';
import { accessDenied, invalidArgument } from '../errors';
import { type Bag, HostObject, nextId } from '../objects';
import { Charts } from './charts';
import { EVENT } from './events';
import { FreezePanes } from './freeze-panes';
import { Grid } from './grid';
import { NamedItems } from './names';
import { PageLayout } from './page-layout';
import { Protection } from './protection';
import { Range } from './range';
import { areaOf, checked, WHOLE_SHEET } from './range-shape';
import { Tables } from './tables';
import type { Workbook } from './workbook';

/** Formats with conditions, and rules for what may be entered: where they hold, and what was set. */
export interface AreaBag {
  readonly area: Area;
  readonly bag: Bag;
}

export class Worksheet extends HostObject {
  readonly Id = nextId();
  readonly grid = new Grid();
  merges: Area[] = [];
  conditionalFormats: AreaBag[] = [];
  validations: AreaBag[] = [];
  /** Points and characters by index; absent is the default. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Levels of outline groups by index. */
  readonly rowLevels = new Map<number, number>();
  readonly columnLevels = new Map<number, number>();
  /** The file has charts on this sheet, which this host cannot save again. */
  hasForeignCharts = false;
  isDeleted = false;
  isProtected = false;
  /** Cells that nobody filled can be changed on the protected sheet. */
  isUnlocked = false;
  /** What else a user may do on the protected sheet. */
  permitted: readonly string[] = [];
  Visibility = 'Visible';
  TabColor = '';
  ShowGridlines = true;
  readonly Names: NamedItems;
  readonly Tables: Tables;
  readonly Charts: Charts;
  readonly Protection: Protection;
  readonly FreezePanes: FreezePanes;
  readonly PageLayout: PageLayout;
  private name: string;

  constructor(
    readonly workbook: Workbook,
    name: string,
  ) {
    super();
    this.name = name;
    this.Names = new NamedItems(workbook, this);
    this.Tables = new Tables(this);
    this.Charts = new Charts(this);
    this.Protection = new Protection(
      () => this.isProtected,
      (permitted) => {
        this.assertWritable();
        this.isProtected = true;
        this.permitted = permitted;
      },
    );
    this.FreezePanes = new FreezePanes();
    this.PageLayout = new PageLayout('PageLayout');
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Name(): string {
    return this.name;
  }

  set Name(name: unknown) {
    if (this.workbook.state.isProtected) throw accessDenied();
    this.name = this.workbook.Worksheets.checkedName(String(name));
  }

  get Position(): number {
    return this.workbook.Worksheets.items.indexOf(this);
  }

  assertWritable(): void {
    if (this.isProtected || this.workbook.state.isReadOnly) throw accessDenied();
  }

  GetRange(address: unknown): Range {
    return new Range(this, address === undefined || address === null ? WHOLE_SHEET : areaOf(address));
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const [r, c, h, w] = [row, column, rows, columns].map(Number);
    return new Range(this, checked({ row: r ?? 0, column: c ?? 0, rows: h ?? 0, columns: w ?? 0 }));
  }

  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const area = this.grid.used(valuesOnly === true);
    return area ? new Range(this, area) : null;
  }

  Activate(): void {
    this.workbook.Worksheets.active = this;
  }

  Delete(): void {
    const { Worksheets, state } = this.workbook;
    if (state.isProtected || state.isReadOnly) throw accessDenied();
    if (this.Visibility === 'VeryHidden') throw invalidArgument('a very hidden sheet');
    const visible = Worksheets.items.filter((sheet) => sheet !== this && sheet.Visibility === 'Visible');
    if (visible.length === 0) throw invalidArgument('the last visible sheet');
    this.isDeleted = true;
    Worksheets.forget(this);
  }

  /** Tells who listens that cells changed. */
  changed(
    area: string,
    triggerSource: 'ThisLocalAddin' | 'Unknown',
    source: 'Local' | 'Remote' = 'Local',
  ): void {
    this.workbook.events.fire(EVENT.dataChanged, {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      source,
      triggerSource,
      worksheetId: this.Id,
      address: area,
    });
  }
}
