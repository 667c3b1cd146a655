/** What a user can say in answer to a finding about a name. Pure. */
import type { Finding } from '../../engine/finding';
import type { Reading } from '../../workbook/read/reading';

export interface NameQuestion {
  readonly text: string;
  /** The code of whom is probably meant. */
  readonly proposal: string | undefined;
  readonly mayShare: boolean;
  /** Those whom the name means already: only how their amounts are divided is asked. */
  readonly known: readonly string[] | undefined;
}

/** Sheets on which a row is about one participant only. */
const ONE_ONLY = ['participants', 'recharges', 'scenarios'];

/** Undefined for a finding that is not about whom a name means. */
export function nameQuestionOf(
  { code, severity, params, source }: Finding,
  { model, sheets }: Reading,
): NameQuestion | undefined {
  const kind = sheets.find(({ sheet, kind: own }) => sheet === source?.sheet && own !== 'unknown')?.kind;
  const codeOf = (name: string): string | undefined =>
    model.participants.find((participant) => participant.name === name)?.code;
  const question = { proposal: undefined, known: undefined, mayShare: !ONE_ONLY.includes(kind ?? '') };
  if (code === 'PARTICIPANT_UNKNOWN') {
    const text = String(params.participant ?? '');
    return text === '' ? undefined : { ...question, text, proposal: codeOf(String(params.proposal ?? '')) };
  }
  const column = String(params.column ?? '');
  // Marks in a column beside the participants.
  if (code === 'COLUMN_IGNORED') return severity === 'warning' ? { ...question, text: column } : undefined;
  if (code !== 'COLUMN_SHARED') return undefined;
  const known = String(params.participants ?? '')
    .split(', ')
    .flatMap((name) => codeOf(name) ?? []);
  return { ...question, text: column, known };
}
