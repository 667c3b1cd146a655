/** Rows and columns that stay in view. */
import { notImplemented } from '../errors';
import { HostObject } from '../objects';
import { Range } from './range';

export class FreezePanes extends HostObject {
  rows = 0;
  columns = 0;

  FreezeAt(range: unknown): void {
    if (!(range instanceof Range) || range.area.row !== 0 || range.area.column !== 0) {
      throw notImplemented('freezing but from the first cell');
    }
    this.rows = range.area.rows;
    this.columns = range.area.columns;
  }

  FreezeRows(count: unknown): void {
    this.rows = Number(count);
    this.columns = 0;
  }

  FreezeColumns(count: unknown): void {
    this.rows = 0;
    this.columns = Number(count);
  }

  Unfreeze(): void {
    this.rows = 0;
    this.columns = 0;
  }
}
