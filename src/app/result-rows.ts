/**
 * The rows of the JSON result that can be millions: in blocks of which the rows differ only in the participant and the
 * amounts. They are made while they are walked through, as data or as text, and never all there are at once.
 */
import type { Cents } from '../engine/model';
import { euroText } from '../engine/money';

export interface RowBlock {
  /** Fields that the rows share, as they stand before and after the participant. */
  readonly before: object;
  readonly after: object;
  /** Names of the amounts. */
  readonly amounts: readonly string[];
  readonly rows: Iterable<readonly [participant: string | null, ...amounts: readonly Cents[]]>;
}

export interface Rows<Row> extends Iterable<Row> {
  readonly blocks: () => Iterable<RowBlock>;
}

/** @param blocks - of rows of that kind, anew at each call */
export const rowsIn = <Row>(blocks: () => Iterable<RowBlock>): Rows<Row> => ({
  blocks,
  *[Symbol.iterator]() {
    for (const { before, after, amounts: names, rows } of blocks())
      for (const [participant, ...amounts] of rows) {
        const texts = names.map((name, at) => [name, euroText(amounts[at] ?? 0)]);
        yield { ...before, participant, ...after, ...Object.fromEntries(texts) } as Row;
      }
  },
});

export const isRows = (value: unknown): value is Rows<object> =>
  typeof value === 'object' && value !== null && 'blocks' in value;

/** The JSON of every row; what rows share is written out once. */
export function* rowTexts({ blocks }: Rows<object>): Generator<string> {
  const names = new Map<string | null, string>();
  const nameOf = (participant: string | null): string => {
    const text = names.get(participant) ?? JSON.stringify(participant);
    names.set(participant, text);
    return text;
  };
  for (const { before, after, amounts, rows } of blocks()) {
    const start = `{${fieldsOf(before)}"participant":`;
    const middle = `,${fieldsOf(after)}`;
    const labels = amounts.map((name, at) => `${at === 0 ? '' : '",'}${JSON.stringify(name)}:"`);
    for (const row of rows) {
      let text = start + nameOf(row[0]) + middle;
      for (let at = 0; at < labels.length; at += 1) text += labels[at] + euroText(Number(row[at + 1]));
      yield `${text}"}`;
    }
  }
}

/** The fields of an object, each followed by a comma. */
const fieldsOf = (fields: object): string =>
  Object.entries(fields)
    .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)},`)
    .join('');
