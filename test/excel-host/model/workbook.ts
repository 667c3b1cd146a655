/** The workbook: the object from which every request starts. */
import { Bag, HostObject, nextId } from '../objects';
import { CustomXmlParts } from './custom-xml';
import { EventHub } from './events';
import { NamedItems } from './names';
import { Protection } from './protection';
import { TablesOfWorkbook } from './tables';
import { Worksheets } from './worksheets';

/** What a test sets to see how the product takes it. */
export interface WorkbookState {
  /** Structure: sheets cannot be added, removed, renamed. */
  isProtected: boolean;
  isReadOnly: boolean;
}

export class Workbook extends HostObject {
  readonly state: WorkbookState = { isProtected: false, isReadOnly: false };
  readonly events: EventHub;
  /** Ranges that the client asked to keep between requests. */
  readonly references = new Map<string, HostObject>();
  readonly Worksheets: Worksheets;
  readonly Names: NamedItems;
  readonly Tables: TablesOfWorkbook;
  readonly CustomXmlParts = new CustomXmlParts();
  readonly Application = new Application();
  readonly Functions: WorkbookFunctions;
  readonly Protection: Protection;
  uses1904 = false;

  constructor(readonly Name: string) {
    super();
    this.events = new EventHub();
    this.Worksheets = new Worksheets(this);
    this.Names = new NamedItems(this, undefined);
    this.Tables = new TablesOfWorkbook(this);
    this.Functions = new WorkbookFunctions(() => this.uses1904);
    this.Protection = new Protection(() => this.state.isProtected);
  }

  get ReadOnly(): boolean {
    return this.state.isReadOnly;
  }

  keep(object: HostObject): string {
    const id = nextId();
    this.references.set(id, object);
    return id;
  }

  _RemoveReference(id: unknown): void {
    this.references.delete(String(id));
  }
}

/** Suspending is taken and changes nothing: this host neither draws nor calculates. */
class Application extends HostObject {
  /** Bytes of the workbooks that were opened as new ones. */
  readonly opened: Uint8Array[] = [];

  SuspendScreenUpdatingUntilNextSync(): void {}
  SuspendApiCalculationUntilNextSync(): void {}

  CreateWorkbook(base64: unknown): WorkbookCreated {
    return new WorkbookCreated(() => void this.opened.push(Buffer.from(String(base64), 'base64')));
  }
}

class WorkbookCreated extends HostObject {
  readonly Id = nextId();

  constructor(private readonly open: () => void) {
    super();
  }

  Open(): void {
    this.open();
  }
}

class WorkbookFunctions extends HostObject {
  constructor(private readonly uses1904: () => boolean) {
    super();
  }

  /** Only the day on which the other date system starts: enough to tell the two apart. */
  Date(year: unknown, month: unknown, day: unknown): Bag {
    const result = new Bag('Functions.Date');
    if (year !== 1904 || month !== 1 || day !== 1) throw new RangeError('only DATE(1904,1,1)');
    result.write('Value', this.uses1904() ? 0 : 1462);
    return result;
  }
}
