/** Whether a workbook or a sheet is protected. */
import { HostObject } from '../objects';

export class Protection extends HostObject {
  constructor(private readonly isProtected: () => boolean) {
    super();
  }

  get Protected(): boolean {
    return this.isProtected();
  }
}
