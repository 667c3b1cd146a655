/** Resultaat samenwerking: who takes what with whom, from the matrix alone. It needs no budget and no division. */
import { dictionaryOf } from '../../../locale';
import type { SheetSpec } from '../../sheet-spec';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { caption, sentence } from '../parts/name-columns';
import type { LaidTable } from '../parts/table';
import { participantOf } from '../parts/things';
import type { ReportInput } from '../report-input';
import { type Pair, sharingPairs, uptakeByField } from './cooperation-facts';
import { heatOf, pairTable, uptakeTable } from './cooperation-tables';

/** Undefined when no product stands on the matrix. */
export function cooperationSheet(input: ReportInput): SheetSpec | undefined {
  const { model, run, language } = input;
  const { cooperation: labels } = dictionaryOf(language).report;
  const fields = uptakeByField(model);
  if (fields.length === 0) return undefined;
  const pairs = sharingPairs(model);

  // Whatever is taken in no way at all has no table, but for what is taken for certain.
  const kinds = (['firm', 'tentative', 'onDemand'] as const).filter(
    (kind) => kind === 'firm' || fields.some(({ counts }) => counts[kind].some((count) => count > 0)),
  );
  let row = HEADING_ROW;
  const tables = kinds.map((kind) => {
    const top = kind === 'firm' ? row : row + 1;
    const table = uptakeTable(input, fields, kind, top);
    row = table.end + 1;
    return { kind, table, captions: kind === 'firm' ? [] : [caption(top - 1, labels[kind])] };
  });
  const shown = pairs.length > 0 ? pairTable(input, fields, pairs, row + 1) : undefined;
  const laid: readonly LaidTable[] = [...tables.map(({ table }) => table), ...(shown ? [shown] : [])];
  const end = shown?.end ?? row - 1;
  return frameSheet(
    input,
    {
      id: 'cooperation',
      title: title(input, pairs),
      placements: laid.map(({ placement }) => placement),
      overflowing: [
        ...tables.flatMap(({ captions }) => captions),
        ...(shown ? [caption(row, labels.pairs)] : []),
        sentence(end + 1, labels.note),
      ],
      stacked: laid.length > 1,
      frozenColumns: 1,
      printColumns: Math.max(...laid.map(({ area }) => area.columns)),
    },
    { conditionalFormats: tables.flatMap(({ table }) => heatOf(fields, table)) },
  );

  /** The finding: who shares most. Several pairs that share as much are counted. */
  function title({ model: { participants } }: ReportInput, [first, ...others]: readonly Pair[]): string {
    if (!first) return labels.title(run.year, participants.length);
    const equal = others.filter(({ shared }) => shared === first.shared).length;
    const [one, other] = [first.one, first.other].map((at) => participantOf(model, at).name);
    return labels.sharing(run.year, one ?? '', other ?? '', first.shared, equal);
  }
}
