/** Resultaat voorschotten: what every receiver of notes is billed per term, with vat and the part that BCF returns. */
import { billedAdvances } from '../../engine/billed-advances';
import type { Cents, ParticipantIndex } from '../../engine/model';
import type { TermRow } from '../../engine/result';
import { dictionaryOf } from '../../locale';
import { formatDate, formatEuro } from '../../locale/format';
import type { SheetSpec } from '../sheet-spec';
import { date, number, text } from './parts/cells';
import { frameSheet, HEADING_ROW } from './parts/frame';
import { TERMS } from './parts/names';
import { sumWhere } from './parts/references';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from './parts/table';
import { hasSeveralOrganisations, participantOf } from './parts/things';
import type { ReportInput } from './report-input';

/** Undefined when nothing is billed in terms. */
export function advancesSheet(input: ReportInput): SheetSpec | undefined {
  const { model, run, language } = input;
  if (run.terms.length === 0) return undefined;
  const { report } = dictionaryOf(language);
  const labels = report.advances;
  const receivers = receiversOf(input);
  const table = receiverTable(input, receivers);
  const flat = termTable(input, table.end + 2);
  const total = receivers.reduce((sum, { amount }) => sum + amount, 0);
  const joined = receivers.filter(({ members }) => members.length > 1);
  return frameSheet(
    input,
    {
      id: 'advances',
      title: labels.title(run.year, formatEuro(total, language), termsOf(run.terms).length),
      placements: [
        table.placement,
        {
          row: table.end,
          column: 0,
          block:
            joined.length === 0 ? [] : [[text(labels.joined(joined.map(membersText)), { look: 'note' })]],
        },
        flat.placement,
      ],
      frozenColumns: 1,
      printColumns: Math.max(table.area.columns, flat.area.columns),
      repeatedRow: flat.area.row,
    },
    {
      tables: [{ name: 'tblVoorschotten', area: flat.area }],
      names: [
        { name: TERMS.participant, area: flat.dataOf('receiver') },
        { name: TERMS.term, area: flat.dataOf('term') },
        { name: TERMS.amount, area: flat.dataOf('amount') },
        ...(withVat(input) ? [{ name: TERMS.vat, area: flat.dataOf('vat') }] : []),
        { name: TERMS.total, area: table.totalOf('amount') },
      ],
    },
  );

  function membersText({ name, members }: Receiver): string {
    return labels.receiver(
      name,
      members.map((member) => participantOf(model, member).name),
    );
  }
}

interface Receiver {
  readonly name: string;
  readonly code: string;
  /** Those whose contributions are on the note. */
  readonly members: readonly ParticipantIndex[];
  readonly rows: readonly TermRow[];
  readonly amount: Cents;
  readonly vat: Cents;
  /** Part of the vat that BCF returns. */
  readonly compensable: Cents;
}

/** In workbook order. */
function receiversOf({ model, run }: ReportInput): readonly Receiver[] {
  const receiverOf = (participant: ParticipantIndex): ParticipantIndex =>
    participantOf(model, participant).billTo ?? participant;
  const advances = billedAdvances(model, run);
  return model.participants.flatMap(({ name, code }, index) => {
    const rows = run.terms.filter(({ participant }) => participant === index);
    if (rows.length === 0) return [];
    const billed = advances.filter(({ participant }) => receiverOf(participant) === index);
    return [
      {
        name,
        code,
        members: model.participants.flatMap((_, member) => (receiverOf(member) === index ? [member] : [])),
        rows,
        amount: sum(rows.map(({ amount }) => amount)),
        vat: sum(rows.map(({ vat }) => vat)),
        compensable: sum(billed.map(({ compensable }) => compensable)),
      },
    ];
  });
}

const withVat = ({ run }: ReportInput): boolean => run.terms.some(({ vat }) => vat !== 0);

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((all, cents) => all + cents, 0);

/** Terms with their due dates, ascending. */
function termsOf(rows: readonly TermRow[]): readonly Pick<TermRow, 'term' | 'due'>[] {
  const due = new Map<number, string>();
  for (const row of rows) {
    const earlier = due.get(row.term);
    if (earlier === undefined || row.due < earlier) due.set(row.term, row.due);
  }
  return [...due].map(([term, day]) => ({ term, due: day })).sort((a, b) => a.term - b.term);
}

/** Receivers × terms: live sums over the flat table below. */
function receiverTable(input: ReportInput, receivers: readonly Receiver[]): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.advances;
  const terms = termsOf(input.run.terms);
  const first = `term ${terms[0]?.term}`;
  const last = `term ${terms.at(-1)?.term}`;
  const columns: readonly Column<Receiver>[] = [
    { key: 'receiver', heading: words.participant, cell: ({ name }) => text(name, { look: 'label' }) },
    textColumn('code', report.code, ({ code }) => code),
    ...terms.map(({ term, due }) =>
      amountColumn<Receiver>(
        `term ${term}`,
        labels.term(term, formatDate(due)),
        ({ rows }) => sum(rows.filter((row) => row.term === term).map(({ amount }) => amount)),
        {
          formula: ({ name }, at) =>
            sumWhere(TERMS.amount, [
              { range: TERMS.participant, cell: at.fixedColumn('receiver'), text: name },
              { range: TERMS.term, cell: String(term), text: 'term' },
            ]),
        },
      ),
    ),
    amountColumn('amount', words.total, ({ amount }) => amount, {
      formula: (_, at) => at.sumAcross(first, last),
    }),
    ...(withVat(input)
      ? [
          amountColumn<Receiver>('vat', labels.vat, ({ vat }) => vat, {
            formula: ({ name }, at) =>
              sumWhere(TERMS.vat, [
                { range: TERMS.participant, cell: at.fixedColumn('receiver'), text: name },
              ]),
          }),
          amountColumn<Receiver>('toBill', labels.toBill, ({ amount, vat }) => amount + vat, {
            formula: (_, at) => `${at.cell('amount')}+${at.cell('vat')}`,
          }),
          amountColumn<Receiver>('compensable', labels.compensable, ({ compensable }) => compensable),
        ]
      : []),
  ];
  return layTable(columns, receivers, { row: HEADING_ROW, totalLabel: words.total });
}

/** `tblVoorschotten`: a row per receiver, organisation and term, as it is billed. */
function termTable(input: ReportInput, row: number): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.advances;
  const columns: readonly Column<TermRow>[] = [
    textColumn(
      'receiver',
      words.participant,
      ({ participant }) => participantOf(input.model, participant).name,
    ),
    textColumn('code', report.code, ({ participant }) => participantOf(input.model, participant).code),
    ...(hasSeveralOrganisations(input.model)
      ? [textColumn<TermRow>('organisation', words.organisation, ({ organisation }) => organisation)]
      : []),
    { key: 'term', heading: labels.termNumber, align: 'right', cell: ({ term }) => number(term) },
    { key: 'due', heading: labels.due, align: 'right', cell: ({ due }) => date(due) },
    amountColumn('amount', labels.amount, ({ amount }) => amount, { noTotal: true }),
    ...(withVat(input)
      ? [
          amountColumn<TermRow>('vat', labels.vat, ({ vat }) => vat, { noTotal: true }),
          amountColumn<TermRow>('toBill', labels.toBill, ({ amount, vat }) => amount + vat, {
            noTotal: true,
            formula: (_, at) => `${at.cell('amount')}+${at.cell('vat')}`,
          }),
        ]
      : []),
  ];
  const rows = [...input.run.terms].sort((a, b) => a.participant - b.participant || a.term - b.term);
  return layTable(columns, rows, { row });
}
