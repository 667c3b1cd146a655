/**
 * Objects of the Excel model as the client asks for them: PascalCase members are the names that the genuine Office.js
 * sends, everything else is the host's own. A member that is not there fails loudly.
 */
import { invalidArgument, itemNotFound, notImplemented } from './errors';

export abstract class HostObject {
  /** What an answer always carries, so that the client can refer to the object again. */
  identity(): Record<string, unknown> {
    return {};
  }

  /** A property or child object. */
  read(name: string): unknown {
    if (!isMember(name) || !(name in this)) throw notImplemented(`${this.constructor.name}.${name}`);
    const value: unknown = Reflect.get(this, name);
    if (typeof value === 'function') throw notImplemented(`${this.constructor.name}.${name} as a property`);
    return value;
  }

  write(name: string, value: unknown): void {
    if (!isMember(name) || !(name in this)) throw notImplemented(`${this.constructor.name}.${name}`);
    if (!Reflect.set(this, name, value)) throw invalidArgument(`${name} is read-only`);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method: unknown = isMember(name) ? Reflect.get(this, name) : undefined;
    if (typeof method !== 'function') throw notImplemented(`${this.constructor.name}.${name}()`);
    return Reflect.apply(method, this, args);
  }
}

const isMember = (name: string): boolean => /^_?[A-Z]/.test(name);

/**
 * Formats of charts and the like: keeps what is set and which methods were called, and makes children when asked.
 * Saving has to know every one of them.
 */
export class Bag extends HostObject {
  protected readonly values = new Map<string, unknown>();
  protected readonly children = new Map<string, Bag>();

  /** @param path - from the owner, for messages */
  constructor(readonly path: string) {
    super();
  }

  override read(name: string): unknown {
    return this.values.has(name) ? this.values.get(name) : this.child(name);
  }

  override write(name: string, value: unknown): void {
    this.values.set(name, value);
  }

  /** Keeps the arguments under the name with `()`; an item of a collection is a child. */
  override call(name: string, args: readonly unknown[]): unknown {
    if (name === 'GetItemAt') return this.child(String(args[0]));
    this.values.set(`${name}()`, args);
    return null;
  }

  child(name: string): Bag {
    const present = this.children.get(name);
    if (present) return present;
    const child = new Bag(`${this.path}.${name}`);
    this.children.set(name, child);
    return child;
  }

  /** Everything that was set or called, by path below this bag. */
  flat(prefix = ''): ReadonlyMap<string, unknown> {
    const all = new Map<string, unknown>();
    for (const [name, value] of this.values) all.set(prefix + name, value);
    for (const [name, child] of this.children) {
      for (const [path, value] of child.flat(`${prefix}${name}.`)) all.set(path, value);
    }
    return all;
  }
}

export interface Listed {
  readonly Name?: string;
  readonly Id?: string;
}

/** A collection; found by name (without case) or id. */
export class Collection<T extends HostObject & Listed> extends HostObject {
  constructor(readonly items: T[] = []) {
    super();
  }

  find(key: unknown): T | undefined {
    const wanted = String(key).toLowerCase();
    return this.items.find(
      (item) => item.Id?.toLowerCase() === wanted || item.Name?.toLowerCase() === wanted,
    );
  }

  take(item: T): void {
    const at = this.items.indexOf(item);
    if (at >= 0) this.items.splice(at, 1);
  }

  GetItem(key: unknown): T {
    const item = this.find(key);
    if (!item) throw itemNotFound();
    return item;
  }

  GetItemOrNullObject(key: unknown): T | null {
    return this.find(key) ?? null;
  }

  GetItemAt(index: unknown): T {
    const item = typeof index === 'number' ? this.items[index] : undefined;
    if (!item) throw itemNotFound();
    return item;
  }

  GetCount(): number {
    return this.items.length;
  }
}

let lastId = 0;

export const nextId = (): string => `{00000000-0000-0000-0000-${String(++lastId).padStart(12, '0')}}`;
