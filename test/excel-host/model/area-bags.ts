/** Conditional formats and rules for entry, kept by the area for which they hold. */
import type { Area } from '../../../src/workbook/snapshot';
import { notImplemented } from '../errors';
import { Bag, HostObject } from '../objects';
import { contains, overlaps, sameArea } from './range-shape';
import type { Worksheet } from './worksheet';

export function validationOf(sheet: Worksheet, area: Area): Bag {
  const present = sheet.validations.find((validation) => sameArea(validation.area, area));
  return present?.bag ?? new Validation(sheet, area);
}

/** Comes to the sheet when something is set. */
class Validation extends Bag {
  constructor(
    private readonly sheet: Worksheet,
    private readonly area: Area,
  ) {
    super('DataValidation');
  }

  override write(name: string, value: unknown): void {
    this.sheet.assertWritable();
    if (!['Rule', 'ErrorAlert', 'Prompt', 'IgnoreBlanks'].includes(name))
      throw notImplemented(`validation ${name}`);
    super.write(name, value);
    if (!this.sheet.validations.some(({ bag }) => bag === this)) {
      this.sheet.validations.push({ area: this.area, bag: this });
    }
  }

  override call(name: string): unknown {
    if (name !== 'Clear') throw notImplemented(`DataValidation.${name}()`);
    this.sheet.validations = this.sheet.validations.filter(({ area }) => !contains(this.area, area));
    return null;
  }
}

export class ConditionalFormats extends HostObject {
  constructor(
    private readonly sheet: Worksheet,
    private readonly area: Area,
  ) {
    super();
  }

  Add(type: unknown): Bag {
    this.sheet.assertWritable();
    const bag = new Bag('ConditionalFormat');
    bag.write('Type', type);
    this.sheet.conditionalFormats.push({ area: this.area, bag });
    return bag;
  }

  ClearAll(): void {
    this.sheet.assertWritable();
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter(
      ({ area }) => !overlaps(area, this.area),
    );
  }
}
