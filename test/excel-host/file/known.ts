/** What saving knows of a bag of properties. Anything else that was set is a gap in this host, and fails. */
import type { Bag } from '../objects';

export class Known {
  private readonly left: Map<string, unknown>;

  constructor(
    private readonly what: string,
    bag: Bag,
  ) {
    this.left = new Map(bag.flat());
  }

  /** A property, or the arguments of a method when the name ends in `()`. */
  take(name: string): unknown {
    const value = this.left.get(name);
    this.left.delete(name);
    return value;
  }

  text(name: string): string | undefined {
    const value = this.take(name);
    return value === undefined ? undefined : String(value);
  }

  number(name: string): number | undefined {
    const value = this.take(name);
    return value === undefined ? undefined : Number(value);
  }

  flag(name: string): boolean | undefined {
    const value = this.take(name);
    return value === undefined ? undefined : value === true;
  }

  /** `#1F4E78` → `1F4E78` */
  color(name: string): string | undefined {
    return this.text(name)?.replace('#', '');
  }

  /** First argument of a method. */
  argument(name: string): unknown {
    const args = this.take(`${name}()`);
    return Array.isArray(args) ? args[0] : undefined;
  }

  has(name: string): boolean {
    return this.left.has(name);
  }

  /** @throws Error when something is left that nobody asked for */
  finish(): void {
    if (this.left.size > 0) throw new Error(`${this.what}: cannot save ${[...this.left.keys()].join(', ')}`);
  }
}
