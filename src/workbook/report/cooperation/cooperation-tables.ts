/** The tables of Resultaat samenwerking: uptake per werkveld, and the participants that share most. */
import type { Model, ParticipantIndex } from '../../../engine/model';
import { dictionaryOf } from '../../../locale';
import type { ConditionalFormatSpec } from '../../sheet-spec';
import { capital, number, percent, text } from '../parts/cells';
import { type Named, participantColumns } from '../parts/name-columns';
import { HEAT } from '../parts/palette';
import { cellAt } from '../parts/references';
import { type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { hasSeveralOrganisations, participantOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import type { FieldUptake, Pair, Uptake } from './cooperation-facts';

/** More pairs than this are no longer those that share most. */
const MOST_PAIRS = 25;

interface Taker extends Named {
  readonly index: ParticipantIndex;
}

const fieldKey = (at: number): string => `field ${at}`;

/** Participants × werkvelden with the number of products taken in one way; empty where there is none. */
export function uptakeTable(
  input: ReportInput,
  fields: readonly FieldUptake[],
  uptake: Uptake,
  row: number,
): LaidTable {
  const { model, language } = input;
  const { report, words } = dictionaryOf(language);
  const labels = report.cooperation;
  const sum = (of: FieldUptake): number => of.counts[uptake].reduce((total, count) => total + count, 0);
  const totals = (index: ParticipantIndex): number =>
    fields.reduce((total, { counts }) => total + (counts[uptake][index] ?? 0), 0);
  const offered = fields.reduce((total, field) => total + field.offered, 0);
  const all = fields.reduce((total, field) => total + sum(field), 0);
  const columns: readonly Column<Taker>[] = [
    ...participantColumns<Taker>(input),
    ...fields.map(
      (field, at): Column<Taker> => ({
        key: fieldKey(at),
        heading: fieldTitle(model, field, report.noField),
        align: 'center',
        cell: ({ index }) => countCell(field.counts[uptake][index] ?? 0),
        total: (_, here) => number(sum(field), { align: 'center', formula: here.sum(fieldKey(at)) }),
      }),
    ),
    {
      key: 'total',
      heading: words.total,
      align: 'right',
      cell: ({ index }, here) =>
        number(totals(index), { formula: here.sumAcross(fieldKey(0), fieldKey(fields.length - 1)) }),
      total: (_, here) => number(all, { formula: here.sum('total') }),
    },
    {
      key: 'share',
      heading: labels.share,
      align: 'right',
      // The row of the offer follows the totals, so it stays where it is when the rows above are sorted.
      cell: ({ index }, here) =>
        percent(totals(index) / offered, { formula: `${here.cell('total')}/${below(here.total('total'))}` }),
    },
  ];
  // What is taken for certain shows everybody; of the other ways only who uses them.
  const takers = model.participants
    .map(({ name, code }, index) => ({ name, code, index }))
    .filter(({ index }) => uptake === 'firm' || totals(index) > 0);
  const laid = layTable(columns, takers, { row, totalLabel: words.total });
  const offer = columns.map(({ key }, at) => {
    const field = fields[at - (columns.length - fields.length - 2)];
    if (at === 0) return text(capital(labels.offered), { look: 'note' });
    if (field && key !== 'total') return number(field.offered, { look: 'note', align: 'center' });
    const first = cellAt(laid.end, laid.columnOf(fieldKey(0)));
    const last = cellAt(laid.end, laid.columnOf(fieldKey(fields.length - 1)));
    return key === 'total'
      ? number(offered, { look: 'note', align: 'right', formula: `SUM(${first}:${last})` })
      : null;
  });
  const { placement } = laid;
  return {
    ...laid,
    placement: { ...placement, block: [...placement.block, offer] },
    end: laid.end + 1,
  };
}

/** `K$25` → `K$26`. */
const below = (address: string): string => address.replace(/\d+$/, (row) => String(Number(row) + 1));

const countCell = (count: number) => (count === 0 ? null : number(count, { align: 'center' }));

function fieldTitle(model: Model, { organisation, field }: FieldUptake, noField: string): string {
  const title = field || noField;
  return hasSeveralOrganisations(model) ? `${organisation} ${title}` : title;
}

/** Every werkveld has its own scale, up to all of its products: the colour says which part of the offer is taken. */
export const heatOf = (fields: readonly FieldUptake[], table: LaidTable): readonly ConditionalFormatSpec[] =>
  fields.map(({ offered }, at) => ({
    kind: 'colorScale',
    area: table.dataOf(fieldKey(at)),
    ...HEAT,
    highest: offered,
  }));

export function pairTable(
  input: ReportInput,
  fields: readonly FieldUptake[],
  pairs: readonly Pair[],
  row: number,
): LaidTable {
  const { model, language } = input;
  const { words, report } = dictionaryOf(language);
  const labels = report.cooperation;
  const takes = (participant: ParticipantIndex): number =>
    fields.reduce((total, { counts }) => total + (counts.firm[participant] ?? 0), 0);
  const columns: readonly Column<Pair>[] = [
    textColumn('one', words.participant, ({ one }) => participantOf(model, one).name),
    textColumn('other', labels.with, ({ other }) => participantOf(model, other).name),
    { key: 'shared', heading: labels.shared, align: 'right', cell: ({ shared }) => number(shared) },
    { key: 'takesOne', heading: labels.first, align: 'right', cell: ({ one }) => number(takes(one)) },
    { key: 'takesOther', heading: labels.second, align: 'right', cell: ({ other }) => number(takes(other)) },
    {
      key: 'overlap',
      heading: labels.overlap,
      align: 'right',
      cell: ({ one, other, shared }, at) =>
        percent(shared / (takes(one) + takes(other) - shared), {
          formula: `${at.cell('shared')}/(${at.cell('takesOne')}+${at.cell('takesOther')}-${at.cell('shared')})`,
        }),
    },
  ];
  return layTable(columns, pairs.slice(0, MOST_PAIRS), { row });
}
