/** Defined names, of the workbook or of one sheet. */
import { absoluteAddress } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/snapshot';
import { invalidArgument, itemExists } from '../errors';
import { Collection, HostObject } from '../objects';
import { Range } from './range';
import { sheetInFormula } from './range-shape';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

type Reference = string | { readonly sheet: Worksheet; readonly area: Area };

export class NamedItem extends HostObject {
  Visible = true;
  Comment = '';

  constructor(
    private readonly owner: NamedItems,
    readonly Name: string,
    public reference: Reference,
  ) {
    super();
  }

  get Scope(): string {
    return this.owner.sheet ? 'Worksheet' : 'Workbook';
  }

  get Formula(): string {
    if (typeof this.reference === 'string') return this.reference;
    const { sheet, area } = this.reference;
    return sheet.isDeleted ? '=#REF!' : `=${sheetInFormula(sheet.Name)}!${absoluteAddress(area)}`;
  }

  set Formula(formula: unknown) {
    this.reference = String(formula);
  }

  Delete(): void {
    this.owner.take(this);
  }
}

export class NamedItems extends Collection<NamedItem> {
  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Worksheet | undefined,
  ) {
    super();
  }

  Add(name: unknown, reference: unknown, comment: unknown): NamedItem {
    if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\d_.\\]*$/u.test(name))
      throw invalidArgument(`name ${name}`);
    if (this.find(name) || (!this.sheet && this.workbook.Tables.find(name))) throw itemExists();
    const item = new NamedItem(
      this,
      name,
      reference instanceof Range ? { sheet: reference.sheet, area: reference.area } : String(reference),
    );
    if (typeof comment === 'string') item.Comment = comment;
    this.items.push(item);
    return item;
  }
}
