/** DVO: from when till when a participant takes a product (R8), and what was agreed with it. */
import type { Agreement } from '../../../engine/model';
import { dateOf } from '../cells';
import { reportColumns } from '../columns';
import { knownParticipant, knownService, type ReadContext } from '../context';
import { rowsOf } from '../rows';
import { headingOf, optionalText, sourceOf, type Table } from '../table';

export function readAgreements(tables: readonly Table[], context: ReadContext): readonly Agreement[] {
  const found: Agreement[] = [];
  for (const table of tables) {
    reportColumns(table, [], context);
    for (const row of rowsOf(table, context.knownFields)) {
      const service = row.kind === 'data' ? knownService(table, row, context) : undefined;
      if (service === undefined) continue;
      const agreement = readAgreement(table, row.row, service, context);
      if (agreement !== undefined) found.push(agreement);
    }
  }
  return found;
}

/** Undefined when somebody or a day cannot be read: then the service is stopped. */
function readAgreement(
  table: Table,
  row: number,
  service: number,
  context: ReadContext,
): Agreement | undefined {
  const { notes } = context;
  const stake = { services: [service] };
  const participant = knownParticipant(table, row, stake, context);
  const from = dateOf(table, row, 'starts', notes, stake);
  const to = dateOf(table, row, 'ends', notes, stake);
  if (from === undefined) {
    const column = headingOf(table, 'starts');
    notes.error('DATE_UNREADABLE', sourceOf(table, row, 'starts'), { text: '', column }, stake);
  }
  if (participant === undefined || from === undefined || from === 'unreadable' || to === 'unreadable')
    return undefined;
  if (to !== undefined && to < from) {
    const column = headingOf(table, 'ends');
    notes.error('DATE_UNREADABLE', sourceOf(table, row, 'ends'), { text: to, column, before: from }, stake);
    return undefined;
  }
  return {
    participant,
    service,
    from,
    to,
    minimumTerm: optionalText(table, row, 'minimumTerm'),
    notice: optionalText(table, row, 'notice'),
    norm: optionalText(table, row, 'norm'),
    source: sourceOf(table, row, 'starts'),
  };
}
