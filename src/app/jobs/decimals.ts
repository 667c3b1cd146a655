/** Exact decimals through a message: what is cloned keeps its fields and loses what it can do. */
import { Decimal } from 'decimal.js';
import { Exact } from '../../engine/money';

/** Stands in a message for a decimal. */
class PackedDecimal {
  constructor(readonly $decimal: string) {}
}

/** A copy in which every decimal is a text, for a message. What is shared in the value is shared in the copy. */
export const packed = (value: unknown): unknown =>
  copied(value, (item) => (Decimal.isDecimal(item) ? new PackedDecimal(item.toString()) : undefined));

/** A copy in which every decimal of {@link packed} is one again. */
export const unpacked = (value: unknown): unknown =>
  copied(value, (item) => {
    const [[key, text] = [], ...others] = Object.entries(item);
    return key === '$decimal' && typeof text === 'string' && others.length === 0
      ? new Exact(text)
      : undefined;
  });

function copied(
  value: unknown,
  replace: (item: object) => unknown,
  done = new Map<object, unknown>(),
): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = done.get(value) ?? replace(value);
  if (known !== undefined) {
    done.set(value, known);
    return known;
  }
  const copyOf = (item: unknown): unknown => copied(item, replace, done);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    done.set(value, list);
    for (const item of value) list.push(copyOf(item));
    return list;
  }
  if (isMap(value)) return new Map([...value].map(([key, item]) => [copyOf(key), copyOf(item)]));
  if (isSet(value)) return new Set([...value].map(copyOf));
  const record: Record<string, unknown> = {};
  done.set(value, record);
  for (const [key, item] of Object.entries(value)) record[key] = copyOf(item);
  return record;
}

/** A clone may be of another world than ours, in which `Map` is another one. */
const isMap = (value: object): value is Map<unknown, unknown> =>
  Object.prototype.toString.call(value) === '[object Map]';
const isSet = (value: object): value is Set<unknown> =>
  Object.prototype.toString.call(value) === '[object Set]';
