/** What a custom function gives back instead of amounts. */

/** `#VALUE!` with a sentence, or `#DIV/0!`, with which Excel shows no sentence of ours. */
export type FunctionErrorKind = 'invalidValue' | 'divisionByZero';

export class FunctionError extends Error {
  constructor(
    readonly kind: FunctionErrorKind,
    message: string,
  ) {
    super(message);
    this.name = 'FunctionError';
  }
}
