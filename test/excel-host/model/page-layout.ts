/** Page set-up: kept as it was set. The ranges that it names must lie on the sheet. */
import { notImplemented } from '../errors';
import { Bag } from '../objects';
import { Range } from './range';

export class PageLayout extends Bag {
  override call(name: string, args: readonly unknown[]): unknown {
    if (!['SetPrintArea', 'SetPrintTitleRows'].includes(name)) throw notImplemented(`PageLayout.${name}()`);
    if (!(args[0] instanceof Range)) throw notImplemented(`PageLayout.${name}() by address`);
    return super.call(name, args);
  }
}
