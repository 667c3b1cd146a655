/** DVO-bijlage: what a participant takes, since when, for how long, to which norm, and what it about costs. */
import type { ParticipantIndex } from '../../../engine/model';
import { type Dictionary, dictionaryOf } from '../../../locale';
import { formatQuantity } from '../../../locale/format';
import type { SheetSpec } from '../../sheet-spec';
import { date, text } from '../parts/cells';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { layGroupedTable } from '../parts/grouped-table';
import { sentence } from '../parts/name-columns';
import { amountColumn, type Column } from '../parts/table';
import { organisationsText, participantOf, serviceOf } from '../parts/things';
import { topAligned } from '../parts/top-aligned';
import type { ReportInput } from '../report-input';
import { type AgreementLine, agreementLines } from './agreement-lines';
import { incompleteSentence } from './incomplete';
import { FIELD_WIDTH } from './note-columns';
import { byField } from './note-lines';
import { ruleWords, tariffWords } from './rule-words';

const INTRO_ROW = HEADING_ROW;
const TABLE_ROW = INTRO_ROW + 2;
const WIDTHS: Readonly<Record<string, number>> = { service: 28, norm: 24, rule: 35, tariff: 24 };

/** Undefined for a participant that takes nothing. */
export function agreementAnnex(
  input: ReportInput,
  participant: ParticipantIndex,
  name: string,
): SheetSpec | undefined {
  const { model, run, language } = input;
  const dictionary = dictionaryOf(language);
  const { statements } = dictionary.report;
  const labels = statements.agreement;
  const lines = agreementLines(input, participant);
  if (lines.length === 0) return undefined;
  const columns = topAligned(columnsOf(input, lines, dictionary));
  const table = layGroupedTable(columns, byField(input, lines), TABLE_ROW, {
    group: dictionary.words.field,
    subtotal: statements.subtotal,
    total: dictionary.words.total,
  });
  const { name: who } = participantOf(model, participant);
  const taken = new Set(lines.map(({ service }) => service)).size;
  return frameSheet(
    input,
    {
      id: { name },
      title: labels.title(run.year, who),
      warning: incompleteSentence(input, [participant]),
      placements: [table.placement],
      overflowing: [
        {
          row: INTRO_ROW,
          column: 0,
          block: [[text(labels.intro(taken, who, organisationsText(model)))]],
        },
        sentence(table.end, labels.note(run.year)),
      ],
      frozenRows: TABLE_ROW + 1,
      frozenColumns: 2,
      printColumns: columns.length + 1,
      leastWidths: {
        0: FIELD_WIDTH,
        ...Object.fromEntries(
          columns.flatMap(({ key }, at) => (WIDTHS[key] === undefined ? [] : [[at + 1, WIDTHS[key]]])),
        ),
      },
      repeatedRow: TABLE_ROW,
    },
    { groups: table.groups },
  );
}

function columnsOf(
  input: ReportInput,
  lines: readonly AgreementLine[],
  dictionary: Dictionary,
): readonly Column<AgreementLine>[] {
  const { model, run } = input;
  const { words } = dictionary;
  const labels = dictionary.report.statements.agreement;
  const texts = (
    key: string,
    heading: string,
    textOf: (line: AgreementLine) => string | undefined,
  ): readonly Column<AgreementLine>[] =>
    // What no product has gets no column.
    lines.some((line) => textOf(line))
      ? [{ key, heading, cell: (line) => text(textOf(line) ?? '', { wrap: true }) }]
      : [];
  const hasAgreements = lines.some(({ agreement }) => agreement);
  return [
    ...texts('service', words.service, ({ service }) => serviceOf(model, service).name),
    ...texts('package', labels.package, ({ ruled }) => ruled.funding?.package),
    ...texts('statutory', labels.statutory, ({ ruled }) => yesOrNo(ruled.funding?.statutory, dictionary)),
    ...texts('take', labels.take, (line) => takeWords(input, line, dictionary)),
    ...(hasAgreements
      ? [
          {
            key: 'from',
            heading: labels.from,
            cell: ({ agreement }: AgreementLine) =>
              agreement
                ? date(agreement.from, { align: 'left' as const })
                : text(labels.none, { look: 'note', align: 'left' }),
          },
        ]
      : []),
    ...(lines.some(({ agreement }) => agreement?.to !== undefined)
      ? [
          {
            key: 'to',
            heading: labels.to,
            cell: ({ agreement }: AgreementLine) =>
              agreement?.to === undefined ? null : date(agreement.to, { align: 'left' as const }),
          },
        ]
      : []),
    ...texts('minimumTerm', labels.minimumTerm, ({ agreement }) => agreement?.minimumTerm),
    ...texts('notice', labels.notice, ({ agreement }) => agreement?.notice),
    ...texts('norm', labels.norm, ({ agreement }) => agreement?.norm),
    ...texts('rule', dictionary.report.statements.rule, ({ ruled, participant }) =>
      ruleWords(input, ruled, participant),
    ),
    ...texts('tariff', labels.tariff, ({ outcome }) => tariffWords(input, outcome, dictionary)),
    amountColumn('price', labels.price(run.year), ({ price }) => price),
  ];
}

const yesOrNo = (value: boolean | undefined, { words }: Dictionary): string =>
  value === undefined ? '' : value ? words.yes : words.no;

function takeWords(input: ReportInput, line: AgreementLine, { report }: Dictionary): string {
  const labels = report.statements.agreement;
  if (line.mark === undefined) return labels.noMark;
  if (line.mark === 'x') return labels.takes;
  if (line.mark === '(x)') return labels.tentative;
  if (line.mark === 'on demand') return labels.onDemand;
  const amount = formatQuantity(line.mark.toFixed(), 'number', input.language);
  return labels.quantity(amount, line.ruled.funding?.unit ?? '');
}
