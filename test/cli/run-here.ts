/** The command line in this process, with its lines as a test reads them. */
import { runCommand } from '../../src/cli/run';

export async function runHere(argv: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const status = await runCommand(argv, {
    out: (line) => out.push(line.replace(/\u00a0/g, ' ')),
    err: (line) => err.push(line),
  });
  /** The cells behind a name, of every row that starts with it. */
  const rowsOf = (name: string) =>
    out.filter((line) => line.startsWith(name)).map((line) => line.split(/ {2,}/).slice(1));
  return { status, out, err, rowsOf };
}
