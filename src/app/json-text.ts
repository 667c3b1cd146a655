/** The text of the JSON result: one row per line, in pieces, since a large result is longer than one string can be. */
import type { ResultJson } from './result-json';
import { isRows, rowTexts } from './result-rows';

/** Characters per piece, about: texts that are put together stay quick as long as the processor's cache holds them. */
const PIECE = 64_000;

/** The pieces together are one JSON document that ends with a line end. */
export function* jsonPieces(result: ResultJson): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(result)) {
    yield `${before}\n  ${JSON.stringify(name)}: `;
    if (isRows(value)) yield* listPieces(rowTexts(value));
    else if (Array.isArray(value)) yield* listPieces(value.map((row) => JSON.stringify(row)));
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

function* listPieces(rows: Iterable<string>): Generator<string> {
  let piece = '[';
  let before = '\n    ';
  for (const row of rows) {
    piece += before + row;
    before = ',\n    ';
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}${before.startsWith(',') ? '\n  ' : ''}]`;
}
