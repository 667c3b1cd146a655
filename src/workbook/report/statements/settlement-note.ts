/** Afrekening of one participant: advance, actual, and what is to be paid or refunded (R18, R19, R21). */
import type { Cents, ParticipantIndex } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import { formatEuro } from '../../../locale/format';
import type { CellSpec, RowSpec, SheetSpec } from '../../sheet-spec';
import { euro, text } from '../parts/cells';
import { quoted } from '../parts/references';
import { amountColumn, type Column } from '../parts/table';
import { organisationsText, participantOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import { billingOf } from './billing';
import { serviceAndRule, sourceColumn, vatColumns } from './note-columns';
import { advanceLines, type SettlementLine, settlementLines } from './note-lines';
import { amountRow, type NoteBlock, noteSheet, sumCents, type Totals } from './note-sheet';
import { termBlock } from './term-block';

/** Undefined without a Realisatie, and for a participant with which nothing is settled. */
export function settlementNote(
  input: ReportInput,
  participant: ParticipantIndex,
  name: string,
): SheetSpec | undefined {
  const { model, run, language } = input;
  const labels = dictionaryOf(language).report.statements;
  const billing = billingOf(model, participant);
  const lines = settlementLines(input, billing.members);
  if (!run.hasActual || lines.length === 0) return undefined;
  const receiver = participantOf(model, billing.receiver).name;
  const terms = run.terms.filter((row) => billing.isNote && row.participant === participant);
  const columns: readonly Column<SettlementLine>[] = [
    ...serviceAndRule<SettlementLine>(input, 'actual'),
    ...amountColumns(input),
    ...vatColumns<SettlementLine>(input),
    ...sourceColumn<SettlementLine>(input, 'actual'),
  ];
  return noteSheet(input, {
    name,
    title: labels.settlement.title(run.year, participantOf(model, participant).name),
    about: labels.settlement.about(run.year, organisationsText(model)),
    billing,
    lines,
    columns,
    amount: (totals) => amountOf(input, lines, totals),
    blocks: [
      summaryBlock(input, lines),
      ...(terms.length > 0 ? [termBlock(input, labels.settlement.billed, terms)] : []),
    ],
    closing: [
      ...notSettled(input, billing.members, lines),
      ...(billing.isNote ? [] : [labels.settlement.billedTo(receiver)]),
      ...zeroState(input),
      ...(input.explain ? [labels.sourceNote] : []),
    ],
    orientation: 'landscape',
  });
}

function amountColumns({ language }: ReportInput): readonly Column<SettlementLine>[] {
  const { words } = dictionaryOf(language);
  return [
    amountColumn('advance', words.advance, ({ advance }) => advance),
    amountColumn('actual', words.actual, ({ actual }) => actual),
    amountColumn('difference', words.difference, ({ difference }) => difference, {
      formula: (_, at) => `ROUND(${at.cell('actual')}-${at.cell('advance')},2)`,
    }),
  ];
}

const dueOf = (lines: readonly SettlementLine[]): Cents =>
  sumCents(lines, ({ difference, vat }) => difference + vat);

/** What is to be settled, as a formula over the product tables. */
const dueFormula = ({ run }: ReportInput, totals: Totals): string =>
  `ROUND(${totals('difference')}${run.vat.length > 0 ? `+${totals('vat')}` : ''},2)`;

function amountOf(input: ReportInput, lines: readonly SettlementLine[], totals: Totals): RowSpec {
  const labels = dictionaryOf(input.language).report.statements;
  const due = dueOf(lines);
  const formula = dueFormula(input, totals);
  const [pay, receive, nothing] = [labels.toPay, labels.toReceive, labels.nothing].map(quoted);
  return amountRow(
    text(due > 0 ? labels.toPay : due < 0 ? labels.toReceive : labels.nothing, {
      look: 'big',
      formula: `IF(${formula}>0,${pay},IF(${formula}<0,${receive},${nothing}))`,
    }),
    euro(Math.abs(due), { look: 'big', align: 'left', formula: `ABS(${formula})` }),
    input.run.vat.length > 0 ? labels.inclusive : '',
  );
}

/** The sums of the note below each other, each with its name. */
function summaryBlock(input: ReportInput, lines: readonly SettlementLine[]): NoteBlock {
  const labels = dictionaryOf(input.language).report.statements.settlement;
  const isTaxed = input.run.vat.length > 0;
  const sums: readonly (readonly [label: string, cents: Cents, formula: (totals: Totals) => string])[] = [
    [labels.advances, sumCents(lines, ({ advance }) => advance), (totals) => totals('advance')],
    [labels.actual, sumCents(lines, ({ actual }) => actual), (totals) => totals('actual')],
    [labels.difference, sumCents(lines, ({ difference }) => difference), (totals) => totals('difference')],
    ...(isTaxed
      ? ([
          [labels.vat, sumCents(lines, ({ vat }) => vat), (totals: Totals) => totals('vat')],
          [labels.total, dueOf(lines), (totals: Totals) => dueFormula(input, totals)],
          [
            labels.compensable,
            sumCents(lines, ({ compensable }) => compensable),
            (totals: Totals) => totals('compensable'),
          ],
        ] as const)
      : []),
  ];
  return {
    title: labels.summary,
    rows: sums.length,
    lay: (row, totals) => ({
      row,
      column: 0,
      block: sums.map(([label, cents, formula]): readonly (CellSpec | null)[] => [
        text(label, { look: 'note' }),
        null,
        euro(cents, { formula: formula(totals) }),
      ]),
    }),
  };
}

/** What was billed in advance for products that are not settled, such as one that is refused. */
function notSettled(
  input: ReportInput,
  members: readonly ParticipantIndex[],
  lines: readonly SettlementLine[],
): readonly string[] {
  const billed = sumCents(advanceLines(input, members), ({ amount }) => amount);
  const open = billed - sumCents(lines, ({ advance }) => advance);
  if (open === 0) return [];
  const { notSettled: sentence } = dictionaryOf(input.language).report.statements.settlement;
  return [sentence(formatEuro(open, input.language))];
}

/** R19: how the zero state was reached, in totals of all participants. */
function zeroState({ run, language }: ReportInput): readonly string[] {
  const labels = dictionaryOf(language).report.statements.settlement;
  const euros = (cents: Cents): string => formatEuro(cents, language);
  const actual = sumCents(run.settlement, (row) => row.actual);
  const advances = sumCents(run.settlement, ({ advance }) => advance);
  const differences = sumCents(run.settlement, ({ difference }) => difference);
  const open = run.totals.unallocated.actual;
  return [
    labels.zeroState(
      euros(advances),
      euros(differences),
      euros(actual),
      euros(advances + differences - actual),
    ),
    ...(open === 0 ? [] : [labels.unallocated(euros(open))]),
  ];
}
