/** Columns that the notes share: product, rule in words, vat, and where the amount comes from. */
import type { Phase } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import { text } from '../parts/cells';
import { amountColumn, type Column, textColumn } from '../parts/table';
import { serviceOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { NoteLine } from './note-lines';
import { outcomeIn, ruleWords } from './rule-words';
import { sourcesText } from './sources';

/** Widths of the columns that wrap, from the column of the werkvelden on. */
export const NOTE_WIDTHS: Readonly<Record<string, number>> = {
  service: 24,
  rule: 35,
  source: 32,
};

/** Of the column of the werkvelden. */
export const FIELD_WIDTH = 19;

export function serviceAndRule<T extends NoteLine>(input: ReportInput, phase: Phase): readonly Column<T>[] {
  const { words, report } = dictionaryOf(input.language);
  return [
    {
      key: 'service',
      heading: words.service,
      cell: ({ service }) => text(serviceOf(input.model, service).name, { wrap: true }),
    },
    {
      key: 'rule',
      heading: report.statements.rule,
      cell: ({ service, participant }) =>
        text(ruleWords(input, outcomeIn(input, service, phase), participant), { wrap: true }),
    },
  ];
}

/** Nothing where no product of the run is taxed. */
export function vatColumns<T extends NoteLine>({ run, language }: ReportInput): readonly Column<T>[] {
  if (run.vat.length === 0) return [];
  const { words, report } = dictionaryOf(language);
  const labels = report.statements;
  return [
    textColumn('regime', labels.vatRegime, ({ regime }) => (regime === undefined ? '' : words.vat[regime])),
    amountColumn('vat', labels.vat, ({ vat }) => vat, { format: 'euroOrEmpty' }),
    amountColumn('compensable', labels.compensable, ({ compensable }) => compensable, {
      format: 'euroOrEmpty',
    }),
  ];
}

export function sourceColumn<T extends NoteLine>(input: ReportInput, phase: Phase): readonly Column<T>[] {
  if (!input.explain) return [];
  const { statements } = dictionaryOf(input.language).report;
  return [
    {
      key: 'source',
      heading: statements.source,
      cell: (line) =>
        text(sourcesText(input, { ...line, phase }, line.cells), { look: 'note', align: 'left', wrap: true }),
    },
  ];
}
