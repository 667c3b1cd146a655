/** The sheets of a workbook, in the order of their tabs. */
import { accessDenied, invalidArgument, itemExists } from '../errors';
import { Collection } from '../objects';
import { EVENT } from './events';
import { sheetInFormula } from './range-shape';
import type { Workbook } from './workbook';
import { Worksheet } from './worksheet';

export class Worksheets extends Collection<Worksheet> {
  /** The sheet that the user sees. */
  active: Worksheet | undefined;

  constructor(private readonly workbook: Workbook) {
    super();
  }

  Add(name: unknown): Worksheet {
    if (this.workbook.state.isProtected || this.workbook.state.isReadOnly) throw accessDenied();
    const sheet = new Worksheet(this.workbook, this.freeName(name));
    this.items.push(sheet);
    return sheet;
  }

  private freeName(name: unknown): string {
    if (typeof name === 'string') return this.checkedName(name);
    let number = this.items.length + 1;
    while (this.find(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  checkedName(name: string): string {
    if (!/^[^'\\/?*[\]:][^\\/?*[\]:]{0,30}$/.test(name) || name.endsWith("'"))
      throw invalidArgument(`sheet ${name}`);
    if (this.items.some((sheet) => sheet.Name.toLowerCase() === name.toLowerCase())) throw itemExists();
    return name;
  }

  /** Formulas that speak of what is gone become #REF!, for good. */
  breakReferences(reference: string): void {
    for (const sheet of this.items) {
      for (const cell of sheet.grid.cells.values()) {
        if (cell.formula?.includes(reference)) cell.formula = cell.formula.split(reference).join('#REF!');
      }
    }
  }

  forget(sheet: Worksheet): void {
    this.take(sheet);
    this.breakReferences(`${sheetInFormula(sheet.Name)}!`);
    this.breakReferences(`'${sheet.Name.replace(/'/g, "''")}'!`);
  }

  _RegisterDataChangedEvent(): void {
    this.workbook.events.listen(EVENT.dataChanged);
  }

  _UnregisterDataChangedEvent(): void {
    this.workbook.events.unlisten(EVENT.dataChanged);
  }

  _RegisterSelectionChangedEvent(): void {
    this.workbook.events.listen(EVENT.selectionChanged);
  }

  _UnregisterSelectionChangedEvent(): void {
    this.workbook.events.unlisten(EVENT.selectionChanged);
  }
}
