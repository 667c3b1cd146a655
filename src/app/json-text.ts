/** The text of the JSON result: one row per line, in pieces, since a large result is longer than one string can be. */
import type { ResultJson } from './result-json';

/** Rows per piece: large enough to be quick, small enough for any string. */
const ROWS = 10_000;

/** The pieces together are one JSON document that ends with a line end. */
export function* jsonPieces(result: ResultJson): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(result)) {
    yield `${before}\n  ${JSON.stringify(name)}: `;
    if (Array.isArray(value)) yield* arrayPieces(value);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '\n}\n';
}

function* arrayPieces(rows: readonly unknown[]): Generator<string> {
  if (rows.length === 0) {
    yield '[]';
    return;
  }
  for (let from = 0; from < rows.length; from += ROWS) {
    const lines = rows.slice(from, from + ROWS).map((row) => `    ${JSON.stringify(row)}`);
    yield `${from === 0 ? '[' : ','}\n${lines.join(',\n')}`;
  }
  yield '\n  ]';
}

/** As {@link jsonPieces}, in UTF-8. */
export function jsonBytes(result: ResultJson): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = Array.from(jsonPieces(result), (piece) => encoder.encode(piece));
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
