/** Doorbelasting: what one organisation buys of another becomes cost of a product of its own (R16). */
import type { Recharge } from '../../../engine/model';
import { foldText } from '../../../engine/text';
import { reportColumns } from '../columns';
import { knownParticipant, type ReadContext, serviceSource } from '../context';
import { rowsOf, type TableRow } from '../rows';
import type { ServiceName } from '../services';
import { sourceOf, type Table, textOf } from '../table';
import { reportRepeated } from './amounts';

export function readRecharges(tables: readonly Table[], context: ReadContext): readonly Recharge[] {
  const found: Recharge[] = [];
  const seen = new Map<string, string>();
  const organisations = new Set(context.services.list().map(({ organisation }) => foldText(organisation)));
  for (const table of tables) {
    reportColumns(table, [], context);
    for (const row of rowsOf(table, context.knownFields)) {
      const recharge = row.kind === 'data' ? readRecharge(table, row, organisations, context) : undefined;
      if (recharge === undefined) continue;
      found.push(recharge);
      // All that an organisation buys of another goes to one product.
      const key = foldText(`${recharge.from}\n${recharge.to}`);
      reportRepeated(table, row.row, key, { services: [recharge.service] }, seen, context);
    }
  }
  return found;
}

function readRecharge(
  table: Table,
  tableRow: TableRow,
  organisations: ReadonlySet<string>,
  context: ReadContext,
): Recharge | undefined {
  const { notes, services } = context;
  const { row, field } = tableRow;
  const [from, to] = [textOf(table, row, 'fromOrganisation'), textOf(table, row, 'toOrganisation')];
  const name: ServiceName = { organisation: to, field, name: textOf(table, row, 'service') };
  const service = services.find(name);
  if (service === undefined) {
    const params = { organisation: to, field: field ?? '', service: name.name };
    notes.error('SERVICE_UNKNOWN', serviceSource(table, row), params);
    return undefined;
  }
  const stake = { services: [service] };
  const participant = knownParticipant(table, row, stake, context);
  if (!organisations.has(foldText(from))) {
    notes.error(
      'ORGANISATION_UNKNOWN',
      sourceOf(table, row, 'fromOrganisation'),
      { organisation: from },
      stake,
    );
    return undefined;
  }
  if (participant === undefined) return undefined;
  return {
    from: services.spelling('organisation', from),
    participant,
    to: services.spelling('organisation', to),
    service,
    source: sourceOf(table, row, 'participant'),
  };
}
