/** The two tables of Resultaat afrekening: totals per participant, and one flat row per participant and product. */
import type { Cents } from '../../../engine/model';
import type { SettlementRow } from '../../../engine/result';
import { dictionaryOf } from '../../../locale';
import { text } from '../parts/cells';
import { SETTLEMENT } from '../parts/names';
import { quoted, sumWhere } from '../parts/references';
import { type At, amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { participantOf, serviceOf } from '../parts/things';
import type { ReportInput } from '../report-input';

export interface PayerTotals {
  readonly name: string;
  readonly code: string;
  readonly advance: Cents;
  readonly actual: Cents;
  readonly difference: Cents;
}

/** All participants in workbook order, also those without a settlement. */
export function totalsPerPayer({ model, run }: ReportInput): readonly PayerTotals[] {
  const totals = model.participants.map(({ name, code }) => ({
    name,
    code,
    advance: 0,
    actual: 0,
    difference: 0,
  }));
  for (const { participant, advance, actual, difference } of run.settlement) {
    const total = totals[participant];
    if (!total) continue;
    total.advance += advance;
    total.actual += actual;
    total.difference += difference;
  }
  return totals;
}

/** The totals are live sums over the rows per product. */
export function payerTable(input: ReportInput, totals: readonly PayerTotals[], row: number): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.settlement;
  const summed = (range: string) => (item: PayerTotals, at: At) =>
    sumWhere(range, [
      { range: SETTLEMENT.participant, cell: at.fixedColumn('participant'), text: item.name },
    ]);
  const columns: readonly Column<PayerTotals>[] = [
    { key: 'participant', heading: words.participant, cell: ({ name }) => text(name, { look: 'label' }) },
    textColumn('code', report.code, ({ code }) => code),
    inWords(input, ({ difference }) => difference),
    amountColumn('advance', words.advance, ({ advance }) => advance, { formula: summed(SETTLEMENT.advance) }),
    amountColumn('actual', words.actual, ({ actual }) => actual, { formula: summed(SETTLEMENT.actual) }),
    amountColumn('difference', words.difference, ({ difference }) => difference, {
      formula: (_, at) => `ROUND(${at.cell('actual')}-${at.cell('advance')},2)`,
    }),
    amountColumn('toPay', words.toPay, ({ difference }) => Math.max(0, difference), {
      format: 'euroOrEmpty',
      formula: (_, at) => `MAX(0,${at.cell('difference')})`,
    }),
    amountColumn('toReceive', labels.refund, ({ difference }) => Math.max(0, -difference), {
      format: 'euroOrEmpty',
      formula: (_, at) => `MAX(0,-${at.cell('difference')})`,
    }),
  ];
  return layTable(columns, totals, { row, totalLabel: words.total });
}

/** `tblAfrekening`: by participant, then in workbook order of the products. */
export function productTable(input: ReportInput, row: number): LaidTable {
  const { model, run, language } = input;
  const { report, words } = dictionaryOf(language);
  const labels = report.settlement;
  const rows = run.settlement
    .map((one, order) => ({ one, order }))
    .sort(
      (a, b) => a.one.participant - b.one.participant || a.one.service - b.one.service || a.order - b.order,
    )
    .map(({ one }) => one);
  const components = new Map(
    run.outcomes
      .filter(({ phase }) => phase === 'actual')
      .map(({ service, allocations }) => [service, allocations[0]?.component ?? 'service']),
  );
  const columns: readonly Column<SettlementRow>[] = [
    textColumn('participant', words.participant, (one) => participantOf(model, one.participant).name),
    textColumn('field', words.field, (one) => serviceOf(model, one.service).field),
    textColumn('service', words.service, (one) => serviceOf(model, one.service).name),
    amountColumn('advance', words.advance, ({ advance }) => advance, { noTotal: true }),
    amountColumn('actual', words.actual, ({ actual }) => actual, {
      noTotal: true,
      explains: ({ service, participant }) => ({
        service,
        participant,
        phase: 'actual',
        component: components.get(service) ?? 'service',
      }),
    }),
    amountColumn('difference', words.difference, ({ difference }) => difference, {
      noTotal: true,
      formula: (_, at) => `ROUND(${at.cell('actual')}-${at.cell('advance')},2)`,
    }),
    inWords(input, ({ difference }) => difference),
    textColumn('source', labels.advanceFrom, ({ advanceSource }) => labels.advanceSources[advanceSource]),
    textColumn('organisation', words.organisation, (one) => serviceOf(model, one.service).organisation),
  ];
  return layTable(columns, rows, { row });
}

/** `te betalen`, `terug te ontvangen` or `niets`: the sign in words. */
function inWords<T>({ language }: ReportInput, centsOf: (item: T) => Cents): Column<T> {
  const { report, words } = dictionaryOf(language);
  const word = (cents: Cents): string =>
    cents > 0 ? words.toPay : cents < 0 ? words.toReceive : report.settlement.nothing;
  return {
    key: 'inWords',
    heading: report.settlement.outcome,
    cell: (item, at) => {
      const difference = at.cell('difference');
      const choices = [words.toPay, words.toReceive, report.settlement.nothing].map(quoted);
      return text(word(centsOf(item)), {
        formula: `IF(${difference}>0,${choices[0]},IF(${difference}<0,${choices[1]},${choices[2]}))`,
      });
    },
  };
}
