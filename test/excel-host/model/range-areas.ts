/** Several ranges together. */
import { Collection, HostObject } from '../objects';
import type { Range } from './range';

export class RangeAreas extends HostObject {
  readonly Areas: Collection<Range>;

  constructor(ranges: Range[]) {
    super();
    this.Areas = new Collection(ranges);
  }

  get AreaCount(): number {
    return this.Areas.items.length;
  }
}
