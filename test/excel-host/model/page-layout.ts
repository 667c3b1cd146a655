/** Page set-up: kept as it was set. The ranges that it names must lie on the sheet. */
import { notImplemented } from '../errors';
import { Bag } from '../objects';
import { Range } from './range';

const METHODS = new Set(['SetPrintArea', 'SetPrintTitleRows', 'SetPrintTitleColumns']);

export class PageLayout extends Bag {
  override call(name: string, args: readonly unknown[]): unknown {
    if (!METHODS.has(name)) throw notImplemented(`PageLayout.${name}()`);
    if (!(args[0] instanceof Range)) throw notImplemented(`PageLayout.${name}() by address`);
    return super.call(name, args);
  }
}
