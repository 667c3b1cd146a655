/** The account that a reader gives of a sheet: what it and its columns were taken for, how surely, and why. */
import type { SheetSnapshot } from '../snapshot';
import type { ParticipantFinder } from './participant-finder';
import type { Confidence, RecognisedColumn, RecognisedSheet, RecognitionReason } from './reading';
import { rowsOf, usesHeadingRows } from './rows';
import { headingAt, type Table } from './table';

/** One account per table, or one for a sheet without any. */
export function accountsOf(
  sheet: SheetSnapshot,
  tables: readonly Table[],
  counting: readonly Table[],
  finder: ParticipantFinder,
): readonly RecognisedSheet[] {
  const hidden = sheet.visibility !== 'visible';
  if (tables.length === 0)
    return [{ sheet: sheet.name, kind: 'unknown', header: undefined, rows: 0, hidden }];
  return tables.map((table): RecognisedSheet => {
    const counted = counting.find(
      ({ grid, header, left }) => grid === table.grid && header === table.header && left === table.left,
    );
    const reasons: RecognitionReason[] = [...table.reasons];
    if (counted === undefined) reasons.push('aside');
    if (usesHeadingRows(table)) reasons.push('headingRows');
    return {
      sheet: sheet.name,
      kind: counted === undefined ? 'unknown' : table.kind,
      header: table.grid.address(table.header, table.left),
      rows: counted === undefined ? 0 : rowsOf(table).filter(({ kind }) => kind === 'data').length,
      hidden,
      confidence: confidenceOf(reasons),
      reasons,
      columns: columnsOf(counted ?? table, finder),
    };
  });
}

const UNSURE: readonly RecognitionReason[] = ['transposed', 'scaled', 'aside'];
const PROBABLE: readonly RecognitionReason[] = ['productHeading', 'twoLines', 'beside', 'headingRows'];

/** What the user confirmed is certain. */
function confidenceOf(reasons: readonly RecognitionReason[]): Confidence {
  if (reasons.includes('corrected')) return 'certain';
  if (reasons.some((reason) => UNSURE.includes(reason))) return 'unsure';
  return reasons.some((reason) => PROBABLE.includes(reason)) ? 'probable' : 'certain';
}

function columnsOf(table: Table, { participants }: ParticipantFinder): readonly RecognisedColumn[] {
  const at = (column: number): Pick<RecognisedColumn, 'cell' | 'heading'> => ({
    cell: table.grid.address(table.header, column),
    heading: headingAt(table, column),
  });
  const columns: readonly (readonly [number, RecognisedColumn])[] = [
    ...[...table.roles].map(([role, column]) => [column, { ...at(column), role }] as const),
    ...table.participants.map(({ column, members }) => {
      const codes = members.map((member) => participants[member]?.code ?? '');
      return [column, { ...at(column), role: 'participants' as const, participants: codes }] as const;
    }),
    ...table.years.map(
      ({ column, year }) => [column, { ...at(column), role: 'amounts' as const, year }] as const,
    ),
    ...table.others
      .filter(({ heading }) => heading !== undefined)
      .map(({ column }) => [column, { ...at(column), role: 'ignored' as const }] as const),
  ];
  return [...columns].sort(([a], [b]) => a - b).map(([, column]) => column);
}
