/** Whether a workbook or a sheet is protected. */
import { notImplemented } from '../errors';
import { HostObject } from '../objects';

export class Protection extends HostObject {
  constructor(
    private readonly isProtected: () => boolean,
    private readonly protect?: (permitted: readonly string[]) => void,
  ) {
    super();
  }

  get Protected(): boolean {
    return this.isProtected();
  }

  Protect(options: unknown): void {
    if (!this.protect) throw notImplemented('protecting the workbook');
    const allowed = Object.entries((options ?? {}) as Record<string, unknown>).filter(
      ([, value]) => value === true,
    );
    this.protect(allowed.map(([name]) => name));
  }
}
