/** The request protocol of Office.js: object paths and actions in, results and at most one error out. */
import { ExcelError, notImplemented } from './errors';
import { HostObject } from './objects';
import { type QueryInfo, query } from './query';

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error: null | {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** The object that a request starts from, and the ranges that the client asked to keep. */
export interface Root {
  readonly workbook: HostObject;
  readonly references: ReadonlyMap<string, HostObject>;
}

/** An error that a test wants in the middle of a request: thrown before the action of this index. */
export interface Interruption {
  readonly beforeAction: number;
  readonly error: ExcelError;
}

/** Excel carries out the actions one by one and stops at the first error; what was done by then stays done. */
export function processRequest(root: Root, body: RequestBody, interruption?: Interruption): ResponseBody {
  const scope = new Scope(root, body.ObjectPaths);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (interruption && index >= interruption.beforeAction) throw interruption.error;
      results.push({ ActionId: action.Id, Value: perform(scope, action, traces) ?? null });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const answer = { Code: error.code, Message: error.message, HttpStatusCode: error.status };
      return { Results: results, TraceIds: traces, Error: { ...answer, ActionIndex: index, Location: '' } };
    }
  }
  return { Results: results, TraceIds: traces, Error: null };
}

function perform(scope: Scope, action: Action, traces: number[]): unknown {
  if (action.ActionType === 5) {
    traces.push(action.Id);
    return null;
  }
  const target = scope.objectAt(action.ObjectPathId ?? 0);
  switch (action.ActionType) {
    case 1:
      return target?.identity();
    case 2:
      return query(target, action.QueryInfo);
    case 3: {
      const value = target?.call(action.Name ?? '', scope.args(action.ArgumentInfo));
      return value instanceof HostObject ? value.identity() : value;
    }
    case 4:
      target?.write(action.Name ?? '', scope.args(action.ArgumentInfo)[0]);
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

/** Object paths of one request; each is worked out once, a null object stays null all the way down. */
class Scope {
  private readonly known = new Map<number, HostObject | null>();

  constructor(
    private readonly root: Root,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  objectAt(id: number): HostObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw notImplemented(`an unknown object path ${id}`);
    const object = this.resolve(path);
    this.known.set(id, object);
    return object;
  }

  args(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      if (Array.isArray(id) && id.length > 0) throw notImplemented('objects inside an array argument');
      return typeof id === 'number' && id > 0 ? this.objectAt(id) : argument;
    });
  }

  private resolve(path: ObjectPath): HostObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case 1:
        return this.root.workbook;
      case 2:
        return new Ignored();
      case 3:
        return this.childOf(path, (parent) => parent.call(name, this.args(path.ArgumentInfo)));
      case 4:
        return this.childOf(path, (parent) => parent.read(name));
      case 5:
        return this.childOf(path, (parent) => parent.call('GetItem', this.args(path.ArgumentInfo)));
      case 6: {
        const kept = this.root.references.get(name);
        if (!kept) throw new ExcelError('InvalidReference', 'This reference is not valid for the operation.');
        return kept;
      }
      case 7:
        return null;
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  private childOf(path: ObjectPath, ask: (parent: HostObject) => unknown): HostObject | null {
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const child = ask(parent);
    if (child !== null && !(child instanceof HostObject)) throw notImplemented(`${path.Name} as an object`);
    return child;
  }
}

/** Internal services of Microsoft's that the library makes at start-up: taken and not answered. */
class Ignored extends HostObject {
  override call(): unknown {
    return null;
  }
}
