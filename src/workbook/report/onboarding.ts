/** Resultaat inbrengtraject: how far every task is on its way in, and whether it is in balance (R22). */
import type { OnboardingItem, OnboardingValue } from '../../engine/model';
import { Exact } from '../../engine/money';
import { ONBOARDING_ITEMS } from '../../engine/onboarding-items';
import type { OnboardingBalance, OnboardingStatus } from '../../engine/result';
import { type Dictionary, dictionaryOf } from '../../locale';
import type { CellSpec, SheetSpec } from '../sheet-spec';
import { date, euro, number, text } from './parts/cells';
import { frameSheet, HEADING_ROW } from './parts/frame';
import { caption, serviceColumns } from './parts/name-columns';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from './parts/table';
import { participantOf } from './parts/things';
import { topAligned } from './parts/top-aligned';
import type { ReportInput } from './report-input';

/** All of them side by side would be too wide to read on paper. */
const HALF = 7;
const SENTENCE = 30;

/** Undefined without an Inbrengtraject. */
export function onboardingSheet(input: ReportInput): SheetSpec | undefined {
  const statuses = input.run.onboarding ?? [];
  if (statuses.length === 0) return undefined;
  const labels = dictionaryOf(input.language).report.onboarding;
  const states = stateTable(input, statuses);
  const checklists = [ONBOARDING_ITEMS.slice(0, HALF), ONBOARDING_ITEMS.slice(HALF)].map((items, at) =>
    checklistTable(input, statuses, items, states.end + 2 + at * (statuses.length + 2)),
  );
  const end = checklists.at(-1)?.end ?? states.end;
  const balances = statuses.flatMap((status) => status.balances.map((balance) => ({ status, balance })));
  const balance = balances.length === 0 ? undefined : balanceTable(input, balances, end + 2);
  const tables = [states, ...checklists, ...(balance ? [balance] : [])];
  const wovenIn = statuses.filter(({ state }) => state === 'wovenIn').length;
  return frameSheet(input, {
    id: 'onboarding',
    title: labels.title(statuses.length, wovenIn),
    placements: tables.map(({ placement }) => placement),
    overflowing: [
      caption(states.end + 1, labels.checklist),
      ...(balance ? [caption(end + 1, labels.balance)] : []),
    ],
    stacked: true,
    frozenColumns: 1,
    printColumns: Math.max(...tables.map(({ area }) => area.columns)),
    // Sentences wrap in columns that hold short answers further down.
    leastWidths: { [states.columnOf('missing')]: SENTENCE, [states.columnOf('attention')]: SENTENCE },
  });
}

/** Who hands over which task. */
function taskColumns<T>(input: ReportInput, statusOf: (item: T) => OnboardingStatus): readonly Column<T>[] {
  const { words } = dictionaryOf(input.language);
  const nameOf = (item: T): string => participantOf(input.model, statusOf(item).row.participant).name;
  return [
    { key: 'participant', heading: words.participant, cell: (item) => text(nameOf(item), { look: 'label' }) },
    ...serviceColumns<T>(input, (item) => statusOf(item).row.service),
  ];
}

function stateTable(input: ReportInput, statuses: readonly OnboardingStatus[]): LaidTable {
  const labels = dictionaryOf(input.language).report.onboarding;
  const missing = (items: readonly OnboardingItem[]): string =>
    items.length === 0 ? labels.complete : items.map((item) => labels.items[item]).join(', ');
  const attention = ({ tooEarly, balances }: OnboardingStatus): string => {
    const failing = balances.filter(({ holds }) => !holds).length;
    return [
      ...(tooEarly ? [labels.tooEarly] : []),
      ...(failing > 0 ? [labels.unbalanced(failing)] : []),
    ].join(' ');
  };
  const columns: readonly Column<OnboardingStatus>[] = [
    ...taskColumns<OnboardingStatus>(input, (status) => status),
    textColumn('state', labels.state, ({ state }) => labels.states[state]),
    textColumn('missing', labels.missing, (status) => missing(status.missing)),
    textColumn('attention', labels.attention, attention),
  ];
  return layTable(topAligned(columns), statuses, { row: HEADING_ROW });
}

/** The agreements and the staff plan as the register answers them. */
function checklistTable(
  input: ReportInput,
  statuses: readonly OnboardingStatus[],
  shown: readonly OnboardingItem[],
  row: number,
): LaidTable {
  const dictionary = dictionaryOf(input.language);
  const labels = dictionary.report.onboarding;
  const columns: readonly Column<OnboardingStatus>[] = [
    ...taskColumns<OnboardingStatus>(input, (status) => status),
    ...shown.map(
      (item): Column<OnboardingStatus> => ({
        key: item,
        heading: labels.items[item],
        align: 'center',
        cell: ({ row: { items } }) => answer(items[item]?.value, item, dictionary),
      }),
    ),
  ];
  return layTable(topAligned(columns), statuses, { row });
}

/** `ja`, `nee`, a date, a number of fte, an amount, a text as it stands, or `ontbreekt`. */
function answer(
  value: OnboardingValue | undefined,
  item: OnboardingItem,
  { report, words }: Dictionary,
): CellSpec {
  const style = { align: 'center' } as const;
  if (value === undefined) return text(report.onboarding.absent, { ...style, look: 'bad' });
  if (value.kind === 'date') return date(value.date, style);
  if (value.kind === 'text') return text(value.text, style);
  if (value.kind !== 'number') return text(value.kind === 'yes' ? words.yes : words.no, style);
  if (item === 'fte') return number(value.number.toNumber(), { ...style, format: 'number' });
  return euro(value.number.times(100).toDecimalPlaces(0, Exact.ROUND_HALF_UP).toNumber(), style);
}

interface Balance {
  readonly status: OnboardingStatus;
  readonly balance: OnboardingBalance;
}

/** What must fit, with the live difference; whether it fits may leave a margin, so that it is a word and not a 0. */
function balanceTable(input: ReportInput, balances: readonly Balance[], row: number): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.onboarding;
  const columns: readonly Column<Balance>[] = [
    ...taskColumns<Balance>(input, ({ status }) => status),
    {
      key: 'verdict',
      heading: labels.verdict,
      cell: ({ balance: { holds } }) =>
        text(holds ? labels.holds : labels.fails, { look: holds ? 'good' : 'bad', align: 'left' }),
    },
    textColumn('check', labels.check, ({ balance: { check } }) => labels.checks[check]),
    amountColumn('expected', labels.expected, ({ balance: { expected } }) => expected, { noTotal: true }),
    amountColumn('found', labels.found, ({ balance: { found } }) => found, { noTotal: true }),
    amountColumn('difference', words.difference, ({ balance }) => balance.found - balance.expected, {
      noTotal: true,
      formula: (_, at) => `ROUND(${at.cell('found')}-${at.cell('expected')},2)`,
    }),
  ];
  return layTable(topAligned(columns), balances, { row });
}
