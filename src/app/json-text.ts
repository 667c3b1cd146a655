/** The text of the JSON result: one row per line, in pieces, since a large result is longer than one string can be. */
import type { ResultJson } from './result-json';

/** Characters per piece, about: texts that are put together stay quick as long as the processor's cache holds them. */
const PIECE = 64_000;

/** The pieces together are one JSON document that ends with a line end. */
export function* jsonPieces(result: ResultJson): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(result)) {
    yield `${before}\n  ${JSON.stringify(name)}: `;
    if (isList(value)) yield* listPieces(value);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '\n}\n';
}

/** As {@link jsonPieces}, in UTF-8. */
export function* jsonBytes(result: ResultJson): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const piece of jsonPieces(result)) yield encoder.encode(piece);
}

const isList = (value: unknown): value is Iterable<object> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

function* listPieces(rows: Iterable<object>): Generator<string> {
  let piece = '[';
  let before = '\n    ';
  for (const row of rows) {
    piece += before + JSON.stringify(row);
    before = ',\n    ';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${before.startsWith(',') ? '\n  ' : ''}]`;
}
