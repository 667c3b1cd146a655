/** The terminal of this process. */
import type { Terminal } from './run';

// Whoever stops reading, as `head` does, needs no more lines; that is no fault of the run.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

export const terminal: Terminal = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};
