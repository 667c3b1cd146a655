/** VERDEELSLEUTEL: an amount by a key of drivers, such as `50% gelijk + 50% inwoners` (R4). */
import type { Decimal } from 'decimal.js';
import { isEqualDriver } from '../engine/drivers';
import { parseKey } from '../engine/key';
import { mixDrivers, type Weighed } from '../engine/mix-drivers';
import type { KeyPart } from '../engine/model';
import { foldText } from '../engine/text';
import { vectorOf } from '../engine/vector';
import type { FunctionTexts } from '../locale/function-texts';
import { divideCents, inShape, wholeNumbers } from './divide';
import { FunctionError } from './function-error';
import { type Matrix, readAmount, readTakers, readText, readWeights } from './read-arguments';

export interface KeyArguments {
  readonly amount: unknown;
  readonly key: unknown;
  /** The names of the drivers: one column, or one row. */
  readonly names: Matrix;
  /** Their values: names in a column have a row each, names in a row a column each. */
  readonly values: Matrix;
  /** The marks of those who may pay (R6); null when all pay. */
  readonly takers: Matrix | null | undefined;
}

/**
 * Divides an amount in euro by a key over the participants of a table of drivers. `gelijk` always exists. Ties as in
 * VERDEEL.
 * @returns shares in euro, one per participant, beside each other or below each other as in the table; 0 for whoever
 *   does not take
 * @throws FunctionError for what cannot be divided (R3)
 */
export function divideByKey({ amount, key, names, values, takers }: KeyArguments, texts: FunctionTexts) {
  const cents = readAmount(amount, texts);
  const parts = readKey(key, texts);
  const { drivers, shape } = readDrivers(names, values, texts);
  const pays = takers ? readTakers(takers, texts).flat() : shape.flat().map(() => true);
  if (pays.length !== shape.flat().length) throw invalid(texts.takersShape);

  // Only payers weigh: a driver is normalised over them (R4).
  const weighed = parts.map((part): Weighed => {
    const driver = drivers.get(foldText(part.driver));
    if (!driver && !isEqualDriver(part.driver)) throw invalid(texts.driverUnknown(part.driver));
    const decimals = driver?.filter((_, at) => pays[at]);
    const vector = decimals ? wholeNumbers(decimals) : vectorOf(pays.filter(Boolean).map(() => 1));
    return { part, vector, scale: 1n };
  });
  const shares = [...divideCents(cents, mixDrivers(weighed).vector, texts)];
  return inShape(
    shape,
    pays.map((isPayer) => (isPayer ? (shares.shift() ?? 0) : 0)),
  );
}

const invalid = (message: string): FunctionError => new FunctionError('invalidValue', message);

function readKey(cell: unknown, texts: FunctionTexts): readonly KeyPart[] {
  const text = readText(cell);
  const key = parseKey(text);
  if (!key) throw invalid(texts.keyUnreadable(text));
  if (key.kind !== 'mix') throw invalid(texts.keyProportional);
  return key.parts;
}

interface Drivers {
  /** By folded name: the values of the participants. `gelijk` is never in it. */
  readonly drivers: ReadonlyMap<string, readonly Decimal[]>;
  /** One row or one column, as long as there are participants. */
  readonly shape: readonly (readonly unknown[])[];
}

function readDrivers(names: Matrix, values: Matrix, texts: FunctionTexts): Drivers {
  const isRow = names.length === 1 && ((names[0]?.length ?? 0) > 1 || (values[0]?.length ?? 0) === 1);
  const labels = names.flat().map(readText);
  const rows = readWeights(values, texts);
  const lines = isRow ? (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row[at] ?? [])) : rows;
  const isOneLine = names.length === 1 || names.every((row) => row.length === 1);
  if (!isOneLine || lines.length !== labels.length) throw invalid(texts.namesShape);

  const drivers = new Map<string, readonly Decimal[]>();
  for (const [at, label] of labels.entries()) {
    const name = foldText(label);
    if (name === '' || isEqualDriver(name)) continue;
    if (drivers.has(name)) throw invalid(texts.driverTwice(label));
    drivers.set(name, lines[at] ?? []);
  }
  const [first = []] = lines;
  return { drivers, shape: isRow ? first.map((value) => [value]) : [first] };
}
