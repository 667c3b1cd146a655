/** What went wrong, as a user and an administrator can use it. */
import { VERSION } from '../../app/version';
import { HostError, type HostErrorCode } from '../../workbook/host';

export type Problem =
  | {
      readonly kind: 'host';
      readonly code: HostErrorCode;
      readonly params: Readonly<Record<string, string>>;
      /** Result sheets that were completely written before it went wrong. */
      readonly written: readonly string[];
      /** Result sheets that may be half written. */
      readonly incomplete: readonly string[];
    }
  /** A fault of our own. `details` are for an administrator and hold no data of the workbook. */
  | { readonly kind: 'bug'; readonly details: string };

export function problemOf(error: unknown): Problem {
  if (error instanceof HostError) {
    const { code, params, written, incomplete } = error;
    return { kind: 'host', code, params, written, incomplete };
  }
  return { kind: 'bug', details: describeFault(error) };
}

/** Version, kind of error and where it came from. The message is left out: it may name what stands in a cell. */
export function describeFault(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const calls = stack.split('\n').filter((line) => /^\s*at |@https?:/.test(line));
  return [`Verdeelwijzer ${VERSION}`, name, ...calls.map((line) => line.trim())].join('\n');
}
