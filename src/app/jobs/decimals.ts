/** Exact decimals through a message: what is cloned keeps its fields and loses what it can do. */
import { Decimal } from 'decimal.js';
import { Exact } from '../../engine/money';

/** Stands in a message for a decimal. */
class PackedDecimal {
  constructor(readonly $decimal: string) {}
}

/** A copy in which every decimal is a text, for a message. What is shared in the value is shared in the copy. */
export const packed = (value: unknown): unknown => copied(value, new Map());

function copied(value: unknown, done: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  const keep = <T>(copy: T): T => {
    done.set(value, copy);
    return copy;
  };
  if (Decimal.isDecimal(value)) return keep(new PackedDecimal(value.toString()));
  const copyOf = (item: unknown): unknown => copied(item, done);
  // Bytes of a file.
  if (ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) {
    const list: unknown[] = keep([]);
    for (const item of value) list.push(copyOf(item));
    return list;
  }
  if (isMap(value)) return new Map([...value].map(([key, item]) => [copyOf(key), copyOf(item)]));
  if (isSet(value)) return new Set([...value].map(copyOf));
  const record: Record<string, unknown> = keep({});
  for (const [key, item] of Object.entries(value)) record[key] = copyOf(item);
  return record;
}

/**
 * Makes every decimal of {@link packed} one again.
 * @param value - a clone, which is nobody else's: it is changed itself, since a copy of a large one takes long
 */
export const unpacked = (value: unknown): unknown => restored(value, new Map());

function restored(value: unknown, done: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  if (ArrayBuffer.isView(value)) return value;
  const decimal = decimalOf(value);
  done.set(value, decimal ?? value);
  if (decimal) return decimal;
  const restore = (item: unknown): unknown => restored(item, done);
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) if (isObject(item)) value[at] = restore(item);
  } else if (isMap(value)) {
    const entries = [...value];
    value.clear();
    for (const [key, item] of entries) value.set(restore(key), restore(item));
  } else if (isSet(value)) {
    const items = [...value];
    value.clear();
    for (const item of items) value.add(restore(item));
  } else {
    const record: Record<string, unknown> = value as Record<string, unknown>;
    for (const key of Object.keys(record)) if (isObject(record[key])) record[key] = restore(record[key]);
  }
  return value;
}

function decimalOf(value: object): Decimal | undefined {
  if (!('$decimal' in value) || typeof value.$decimal !== 'string') return undefined;
  return Object.keys(value).length === 1 ? new Exact(value.$decimal) : undefined;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A clone may be of another world than ours, in which `Map` is another one. */
const isMap = (value: object): value is Map<unknown, unknown> =>
  Object.prototype.toString.call(value) === '[object Map]';
const isSet = (value: object): value is Set<unknown> =>
  Object.prototype.toString.call(value) === '[object Set]';
