/** Voorschotnota: what a receiver is billed during the year, in which terms, for which products (R18, R20, R21). */
import type { BilledAdvance } from '../../../engine/billed-advances';
import type { ParticipantIndex } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import type { SheetSpec } from '../../sheet-spec';
import { euro, text } from '../parts/cells';
import { amountColumn, type Column } from '../parts/table';
import { organisationsText, participantOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import { billingOf } from './billing';
import { serviceAndRule, sourceColumn, vatColumns } from './note-columns';
import { advanceLines } from './note-lines';
import { amountRow, noteSheet, sumCents, type Totals } from './note-sheet';
import { termBlock } from './term-block';

/** Undefined for a participant that is billed nothing. */
export function advanceNote(
  input: ReportInput,
  participant: ParticipantIndex,
  name: string,
): SheetSpec | undefined {
  const { model, run, language } = input;
  const labels = dictionaryOf(language).report.statements;
  const billing = billingOf(model, participant);
  const lines = advanceLines(input, billing.members);
  if (lines.length === 0) return undefined;
  const { name: who } = participantOf(model, participant);
  const receiver = participantOf(model, billing.receiver).name;
  const terms = run.terms.filter((row) => billing.isNote && row.participant === participant);
  const isTaxed = run.vat.length > 0;
  const columns: readonly Column<BilledAdvance>[] = [
    ...serviceAndRule<BilledAdvance>(input, 'budget'),
    amountColumn('amount', labels.amount, ({ amount }) => amount),
    ...vatColumns<BilledAdvance>(input),
    ...sourceColumn<BilledAdvance>(input, 'budget'),
  ];
  const total = (totals: Totals) =>
    euro(
      sumCents(lines, ({ amount, vat }) => amount + vat),
      {
        look: 'big',
        align: 'left',
        formula: isTaxed ? `${totals('amount')}+${totals('vat')}` : totals('amount'),
      },
    );
  const notes = [
    ...(terms.length > 0 ? [labels.advance.terms(terms.length)] : []),
    ...(isTaxed ? [labels.inclusive] : []),
  ];
  return noteSheet(input, {
    name,
    title: (billing.isNote ? labels.advance.title : labels.advance.specification)(run.year, who),
    about: labels.advance.about(run.year, organisationsText(model)),
    billing,
    lines,
    columns,
    amount: (totals) =>
      amountRow(
        text(labels.toPay, { look: 'big' }),
        total(totals),
        billing.isNote ? notes.join(', ') : labels.advance.whole(receiver),
      ),
    blocks: terms.length > 0 ? [termBlock(input, labels.advance.heading, terms)] : [],
    closing: [
      ...(billing.isNote ? [] : [labels.advance.billedTo(receiver)]),
      ...(input.explain ? [labels.sourceNote] : []),
    ],
    orientation: isTaxed ? 'landscape' : 'portrait',
  });
}
