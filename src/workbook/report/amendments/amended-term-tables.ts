/** The tables of Resultaat wijzigingen about advances: per receiver, over a flat table of receivers and terms. */
import type { Cents } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import type { Area } from '../../snapshot';
import { date, number, text } from '../parts/cells';
import type { Placement } from '../parts/grid';
import { participantColumns } from '../parts/name-columns';
import { columnRange, quoted, sumWhere } from '../parts/references';
import { type At, amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { hasSeveralOrganisations } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { AmendedTerm, Receiver } from './amended-terms';

interface TermOfReceiver extends AmendedTerm {
  readonly receiver: Receiver;
}

export interface AmendedTermTables {
  readonly placements: readonly Placement[];
  /** Two rows for sentences, between the tables. */
  readonly noteRow: number;
  readonly flatRow: number;
  readonly flatArea: Area;
  readonly columns: number;
}

const NOTE_ROWS = 2;
const stepKey = (at: number): string => `step ${at}`;

/** The summary comes first; the flat table of which it takes live sums stands below it. */
export function amendedTermTables(
  input: ReportInput,
  receivers: readonly Receiver[],
  row: number,
): AmendedTermTables {
  // Headings and the total row; then the sentences, an empty row and the caption.
  const noteRow = row + receivers.length + 2;
  const flatRow = noteRow + NOTE_ROWS + 2;
  const flat = termTable(input, receivers, flatRow);
  const summary = receiverTable(input, receivers, flat, row);
  return {
    placements: [summary.placement, flat.placement],
    noteRow,
    flatRow,
    flatArea: flat.area,
    columns: Math.max(summary.area.columns, flat.area.columns),
  };
}

function receiverTable(
  input: ReportInput,
  receivers: readonly Receiver[],
  flat: LaidTable,
  row: number,
): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.amendments;
  const severalSenders = hasSeveralOrganisations(input.model);
  const rangeOf = (key: string): string => {
    const { row: first, column, rows } = flat.dataOf(key);
    return columnRange(column, first, rows);
  };
  const sumOf =
    (key: string, billed: boolean) =>
    ({ name, organisation }: Receiver, at: At): string => {
      const state = billed ? labels.billed : labels.open;
      return sumWhere(rangeOf(key), [
        { range: rangeOf('participant'), cell: at.fixedColumn('participant'), text: name },
        ...(severalSenders
          ? [{ range: rangeOf('organisation'), cell: at.fixedColumn('organisation'), text: organisation }]
          : []),
        { range: rangeOf('state'), cell: quoted(state), text: state },
      ]);
    };
  const total =
    (billed: boolean, amountOf: (term: AmendedTerm) => Cents) =>
    ({ terms }: Receiver): Cents =>
      terms.reduce((sum, term) => sum + (term.billed === billed ? amountOf(term) : 0), 0);
  const billedBefore = total(true, ({ before }) => before);
  const notes = total(true, ({ before, after }) => after - before);
  const remaining = total(false, ({ after }) => after);
  const steps = receivers[0]?.terms[0]?.steps ?? [];
  const versions = input.run.versions ?? [];
  const columns: readonly Column<Receiver>[] = [
    ...participantColumns<Receiver>(input),
    ...senderColumns<Receiver>(input, ({ organisation }) => organisation),
    amountColumn('billedBefore', labels.billedBefore, billedBefore, { formula: sumOf('before', true) }),
    ...steps.map((_, at) =>
      amountColumn<Receiver>(
        stepKey(at),
        labels.noteOf(versions[at + 1]?.amendment ?? 0),
        total(true, (term) => term.steps[at] ?? 0),
        { formula: sumOf(stepKey(at), true) },
      ),
    ),
    ...(steps.length > 1
      ? [
          amountColumn<Receiver>('notes', labels.notes, notes, {
            formula: (_, at) => at.sumAcross(stepKey(0), stepKey(steps.length - 1)),
          }),
        ]
      : []),
    {
      key: 'what',
      heading: labels.what,
      cell: (item, at) => {
        const note = at.cell(steps.length > 1 ? 'notes' : stepKey(0));
        const [extra, credit, nothing] = [labels.extra, labels.credit, labels.nothing];
        const amount = notes(item);
        return text(amount > 0 ? extra : amount < 0 ? credit : nothing, {
          formula: `IF(${note}>0,${quoted(extra)},IF(${note}<0,${quoted(credit)},${quoted(nothing)}))`,
        });
      },
    },
    amountColumn(
      'remainingBefore',
      labels.remainingBefore,
      total(false, ({ before }) => before),
      { formula: sumOf('before', false) },
    ),
    amountColumn('remaining', labels.remaining, remaining, { formula: sumOf('after', false) }),
    amountColumn('year', labels.wholeYear, (item) => billedBefore(item) + notes(item) + remaining(item), {
      formula: (_, at) =>
        `ROUND(${['billedBefore', ...steps.map((_step, index) => stepKey(index)), 'remaining'].map(at.cell).join('+')},2)`,
    }),
  ];
  return layTable(columns, receivers, { row, totalLabel: words.total });
}

/** Which organisation sends the note, where there are several. */
const senderColumns = <T>(
  { model, language }: ReportInput,
  senderOf: (item: T) => string,
): readonly Column<T>[] =>
  hasSeveralOrganisations(model)
    ? [textColumn<T>('organisation', dictionaryOf(language).words.organisation, senderOf)]
    : [];

/** `tblWijzigingen`: a row per receiver, sender and term. */
function termTable(input: ReportInput, receivers: readonly Receiver[], row: number): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.amendments;
  const versions = input.run.versions ?? [];
  const items = receivers.flatMap((receiver) => receiver.terms.map((term) => ({ ...term, receiver })));
  const steps = items[0]?.steps ?? [];
  const columns: readonly Column<TermOfReceiver>[] = [
    textColumn('participant', words.participant, ({ receiver }) => receiver.name),
    textColumn('code', report.code, ({ receiver }) => receiver.code),
    ...senderColumns<TermOfReceiver>(input, ({ receiver }) => receiver.organisation),
    amountColumn('before', labels.primitive, ({ before }) => before, { noTotal: true }),
    ...steps.map((_, at) =>
      amountColumn<TermOfReceiver>(
        stepKey(at),
        labels.amendment(versions[at + 1]?.amendment ?? 0),
        ({ steps: own }) => own[at] ?? 0,
        { noTotal: true },
      ),
    ),
    amountColumn('after', labels.after, ({ after }) => after, {
      noTotal: true,
      formula: (_, at) => `ROUND(${at.sumAcross('before', stepKey(steps.length - 1))},2)`,
    }),
    {
      key: 'term',
      heading: report.advances.termNumber,
      align: 'right',
      cell: ({ term }) => number(term),
    },
    { key: 'due', heading: report.advances.due, align: 'right', cell: ({ due }) => date(due) },
    textColumn('state', labels.state, ({ billed }) => (billed ? labels.billed : labels.open)),
    textColumn('what', labels.what, ({ billed, before, after }) =>
      before === after
        ? labels.nothing
        : !billed
          ? labels.newAmount
          : after > before
            ? labels.extra
            : labels.credit,
    ),
  ];
  return layTable(columns, items, { row });
}
