/** DVO: from when till when a participant takes a product (R8), and what was agreed with it. */
import type { Agreement } from '../../../engine/model';
import { dateOf } from '../cells';
import { reportColumns } from '../columns';
import { knownParticipants, knownService, type ReadContext } from '../context';
import { rowsOf } from '../rows';
import { headingOf, optionalText, sourceOf, type Table } from '../table';

export function readAgreements(tables: readonly Table[], context: ReadContext): readonly Agreement[] {
  const found: Agreement[] = [];
  for (const table of tables) {
    reportColumns(table, [], context);
    for (const row of rowsOf(table, context.knownFields)) {
      const service = row.kind === 'data' ? knownService(table, row, context) : undefined;
      if (service === undefined) continue;
      found.push(...readAgreement(table, row.row, service, context));
    }
  }
  return found;
}

/**
 * One agreement for everybody whom the row names; none when somebody or a day cannot be read: then the service is
 * stopped.
 */
function readAgreement(
  table: Table,
  row: number,
  service: number,
  context: ReadContext,
): readonly Agreement[] {
  const { notes } = context;
  const stake = { services: [service] };
  const { members } = knownParticipants(table, row, stake, context);
  const from = dateOf(table, row, 'starts', notes, stake);
  const to = dateOf(table, row, 'ends', notes, stake);
  if (from === undefined) {
    const column = headingOf(table, 'starts');
    notes.error('DATE_UNREADABLE', sourceOf(table, row, 'starts'), { text: '', column }, stake);
  }
  if (members.length === 0 || from === undefined || from === 'unreadable' || to === 'unreadable') return [];
  if (to !== undefined && to < from) {
    const column = headingOf(table, 'ends');
    notes.error('DATE_UNREADABLE', sourceOf(table, row, 'ends'), { text: to, column, before: from }, stake);
    return [];
  }
  const agreed = {
    service,
    from,
    to,
    minimumTerm: optionalText(table, row, 'minimumTerm'),
    notice: optionalText(table, row, 'notice'),
    norm: optionalText(table, row, 'norm'),
    source: sourceOf(table, row, 'starts'),
  };
  return members.map((participant): Agreement => ({ participant, ...agreed }));
}
