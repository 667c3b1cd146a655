/** Inbrengtraject: the agreements that go before a task is handed over (R22). */
import type { OnboardingItem, OnboardingRow, OnboardingValue } from '../../../engine/model';
import { ONBOARDING_ITEMS } from '../../../engine/onboarding-items';
import { parseYesNo } from '../../../engine/vocabulary';
import { reportColumns } from '../columns';
import { knownParticipant, knownService, type ReadContext } from '../context';
import { readDate } from '../dates';
import { readNumber } from '../numbers';
import { rowsOf } from '../rows';
import { cellOf, formatOf, sourceOf, type Table, textOf } from '../table';

export function readOnboarding(tables: readonly Table[], context: ReadContext): readonly OnboardingRow[] {
  const found: OnboardingRow[] = [];
  for (const table of tables) {
    reportColumns(table, [], context);
    for (const row of rowsOf(table, context.knownFields)) {
      if (row.kind !== 'data') continue;
      const service = knownService(table, row, context);
      // The register divides nothing, so a name that is unknown here stops nothing.
      const participant = knownParticipant(table, row.row, {}, context);
      if (service === undefined || participant === undefined) continue;
      const items: Partial<Record<OnboardingItem, { value: OnboardingValue; cell: string }>> = {};
      for (const item of ONBOARDING_ITEMS) {
        const value = readItem(table, row.row, item);
        if (value !== undefined) items[item] = { value, cell: sourceOf(table, row.row, item).cell };
      }
      found.push({ participant, service, items, source: sourceOf(table, row.row, 'participant') });
    }
  }
  return found;
}

/** Ja, nee, a date, an amount, or else the text as it stands; undefined when the cell is empty. */
function readItem(table: Table, row: number, item: OnboardingItem): OnboardingValue | undefined {
  const value = cellOf(table, row, item);
  if (value === null) return undefined;
  const format = formatOf(table, row, item);
  const text = textOf(table, row, item);
  const answer = typeof value === 'boolean' ? value : parseYesNo(text);
  if (answer !== undefined) return { kind: answer ? 'yes' : 'no' };
  const date = readDate(value, format);
  if (date.kind === 'date') return { kind: 'date', date: date.date };
  const number = readNumber(value, format);
  if (number.kind === 'number') return { kind: 'number', number: number.number };
  return number.kind === 'empty' ? undefined : { kind: 'text', text };
}
