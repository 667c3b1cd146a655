/** Resultaat taakvelden: what every participant pays per taakveld, overhead apart, for its own accounts. */
import type { Cents, Phase } from '../../../engine/model';
import { hasTaskFields, taskFieldsOf } from '../../../engine/task-fields';
import { dictionaryOf } from '../../../locale';
import type { SheetSpec } from '../../sheet-spec';
import { euro } from '../parts/cells';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { type Named, participantColumns, sentence } from '../parts/name-columns';
import { CONTRIBUTIONS } from '../parts/names';
import { sumWhere } from '../parts/references';
import { amountColumn, type Column, type LaidTable, layTable } from '../parts/table';
import type { ReportInput } from '../report-input';

interface Payer extends Named {
  readonly isRounding: boolean;
  /** By taakveld; undefined where nothing is paid. */
  readonly amounts: readonly (Cents | undefined)[];
}

/** Undefined when no cost line has a taakveld. */
export function taskFieldsSheet(input: ReportInput): SheetSpec | undefined {
  const { model, run, language } = input;
  if (!hasTaskFields(model)) return undefined;
  const labels = dictionaryOf(language).report.taskFields;
  const phases: readonly Phase[] = run.hasActual ? ['budget', 'actual'] : ['budget'];
  let row = HEADING_ROW;
  const tables = phases.map((phase) => {
    const table = phaseTable(input, phase, row);
    row = table.end + 1;
    return table;
  });
  return frameSheet(
    input,
    {
      id: 'taskFields',
      title: labels.title(run.year),
      placements: tables.map(({ placement }) => placement),
      overflowing: [sentence(row, labels.note)],
      frozenColumns: 1,
      printColumns: Math.max(...tables.map(({ area }) => area.columns)),
      stacked: tables.length > 1,
    },
    {
      conditionalFormats: tables.map((table) => ({
        kind: 'notZero',
        area: table.dataOf('difference', model.participants.length),
      })),
    },
  );
}

function phaseTable(input: ReportInput, phase: Phase, row: number): LaidTable {
  const { words, report } = dictionaryOf(input.language);
  const labels = report.taskFields;
  const { fields, payers } = payersOf(input, phase);
  const keyed = fields.map((field, at) => ({ field, at, key: `field ${at}` }));
  // A taakveld for which nobody pays in this phase has no column.
  const used = keyed.filter(({ at }) => payers.some(({ amounts }) => amounts[at] !== undefined));
  const [others, overhead] = [false, true].map((wanted) =>
    used.filter(({ field }) => field.isOverhead === wanted),
  );
  const columnOf = ({ field, at, key }: (typeof keyed)[number]): Column<Payer> =>
    amountColumn(key, field.name || labels.none, ({ amounts }) => amounts[at], { format: 'euroOrEmpty' });
  const sumOf = ({ amounts }: Payer, of: typeof keyed = keyed): Cents =>
    of.reduce((sum, { at }) => sum + (amounts[at] ?? 0), 0);
  const [first, last] = [others?.[0]?.key, others?.at(-1)?.key];
  const columns: readonly Column<Payer>[] = [
    ...participantColumns<Payer>(input).map((column, at) =>
      at === 0 ? { ...column, heading: `${words.phase[phase]} ${input.run.year}` } : column,
    ),
    ...(others ?? []).map(columnOf),
    amountColumn('others', labels.others, (payer) => sumOf(payer, others), {
      formula: (_, at) => (first !== undefined && last !== undefined ? at.sumAcross(first, last) : '0'),
    }),
    ...(overhead ?? []).map(columnOf),
    amountColumn('total', words.total, (payer) => sumOf(payer), {
      formula: (_, at) => [at.cell('others'), ...(overhead ?? []).map(({ key }) => at.cell(key))].join('+'),
    }),
    {
      key: 'difference',
      heading: labels.difference,
      align: 'right',
      // What participants pay by Resultaat bijdragen; the rounding line has no row there to look up.
      cell: ({ name, isRounding }, at) =>
        isRounding
          ? null
          : euro(0, {
              formula: `ROUND(${at.cell('total')}-${sumWhere(CONTRIBUTIONS[phase].amount, [
                { range: CONTRIBUTIONS[phase].participant, cell: at.fixedColumn('participant'), text: name },
              ])},2)`,
            }),
    },
  ];
  return layTable(columns, payers, { row, totalLabel: words.total });
}

function payersOf({ model, run, language }: ReportInput, phase: Phase) {
  const { fields, amounts } = taskFieldsOf(model, run);
  const last = model.participants.length;
  const sums = new Map<number, (Cents | undefined)[]>();
  for (const { outcome, participant = last, field, amount } of amounts) {
    if (outcome.phase !== phase) continue;
    const own = sums.get(participant) ?? fields.map(() => undefined);
    own[field] = (own[field] ?? 0) + amount;
    sums.set(participant, own);
  }
  const nothing = fields.map(() => undefined);
  const rounding = sums.get(last);
  const payers: readonly Payer[] = [
    ...model.participants.map(({ name, code }, at) => ({
      ...{ name, code, isRounding: false },
      amounts: sums.get(at) ?? nothing,
    })),
    ...(rounding
      ? [{ name: dictionaryOf(language).report.rounding, code: '', isRounding: true, amounts: rounding }]
      : []),
  ];
  return { fields, payers };
}
