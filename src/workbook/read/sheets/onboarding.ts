/** Inbrengtraject: the agreements that go before a task is handed over (R22). */
import type { OnboardingItem, OnboardingRow, OnboardingValue } from '../../../engine/model';
import { ONBOARDING_ITEMS } from '../../../engine/onboarding-items';
import { parseYesNo } from '../../../engine/vocabulary';
import { reportColumns } from '../columns';
import { knownParticipants, knownService, type ReadContext } from '../context';
import { readDate } from '../dates';
import { readNumber } from '../numbers';
import type { Shared } from '../participant-finder';
import { rowsOf } from '../rows';
import { shareAmong } from '../shares';
import { cellOf, formatOf, sourceOf, type Table, textOf } from '../table';

export function readOnboarding(tables: readonly Table[], context: ReadContext): readonly OnboardingRow[] {
  const found: OnboardingRow[] = [];
  for (const table of tables) {
    reportColumns(table, [], context);
    for (const row of rowsOf(table, context.knownFields)) {
      if (row.kind !== 'data') continue;
      const service = knownService(table, row, context);
      // The register divides nothing, so a name that is unknown here stops nothing.
      const named = knownParticipants(table, row.row, {}, context);
      if (service === undefined) continue;
      const items = itemsOf(table, row.row, named, context);
      const source = sourceOf(table, row.row, 'participant');
      found.push(
        ...named.members.map((participant, at) => ({ participant, service, items: items[at] ?? {}, source })),
      );
    }
  }
  return found;
}

type Items = Partial<Record<OnboardingItem, { value: OnboardingValue; cell: string }>>;

/** The items of each whom the row names: answers and dates hold for each, what is counted is divided over them. */
function itemsOf(table: Table, row: number, named: Shared, context: ReadContext): readonly Items[] {
  const { members, rule } = named;
  const items = members.map((): Items => ({}));
  const told = { split: 0, refused: [] as OnboardingItem[] };
  for (const item of ONBOARDING_ITEMS) {
    const value = readItem(table, row, item);
    if (value === undefined) continue;
    const { cell } = sourceOf(table, row, item);
    const isCounted = value.kind === 'number' && members.length > 1;
    const shares = isCounted ? shareAmong(value.number, named, context) : undefined;
    if (isCounted && shares === undefined) told.refused.push(item);
    else if (isCounted) told.split++;
    items.forEach((own, at) => {
      const number = shares?.[at];
      if (!isCounted) own[item] = { value, cell };
      else if (number !== undefined) own[item] = { value: { kind: 'number', number }, cell };
    });
  }
  const names = members.map((member) => context.finder.participants[member]?.name ?? '').join(', ');
  const params = { column: textOf(table, row, 'participant'), participants: names, rule: rule ?? '' };
  const [first] = told.refused;
  if (first !== undefined)
    context.notes.error('COLUMN_SHARED', sourceOf(table, row, first), {
      ...params,
      cells: told.refused.length,
    });
  if (told.split > 0)
    context.notes.inform('COLUMN_SPLIT', sourceOf(table, row, 'participant'), {
      ...params,
      cells: told.split,
    });
  return items;
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
