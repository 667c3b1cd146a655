/** The terminal of this process. */
import type { Terminal } from './run';

// Whoever stops reading, as `head` does, needs no more lines; that is no fault of the run.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** To the first column, and what stood there is wiped. */
const AFRESH = '\r\u001b[K';

/** @param isTerminal - somebody looks at `err`, which is no file or pipe */
export const terminalOf = (
  out: (text: string) => void,
  err: (text: string) => void,
  isTerminal: boolean,
): Terminal => ({
  out: (line) => out(`${line}\n`),
  err: (line) => err(`${line}\n`),
  ...(isTerminal && { progress: (line: string) => err(AFRESH + line) }),
});

export const terminal = terminalOf(
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
  process.stderr.isTTY,
);
