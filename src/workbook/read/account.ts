/** The account that a reader gives of a sheet: what it and its columns were taken for, how surely, and why. */
import type { SheetSnapshot } from '../snapshot';
import { hasCopyName } from './choose-tables';
import { type Corrections, codesByUser, columnKeys, splitByUser } from './corrections';
import type { ParticipantFinder } from './participant-finder';
import type { RecognisedColumn, RecognisedSheet, RecognitionReason } from './reading';
import { choicesOf } from './roles';
import { countRows, rowGroupsOf } from './row-groups';
import { usesHeadingRows } from './rows';
import { headingAt, type Table } from './table';
import { unrecognised } from './unrecognised';

/** What the accounts of all sheets depend on. */
export interface AccountContext {
  /** The tables that count. */
  readonly counting: readonly Table[];
  readonly finder: ParticipantFinder;
  readonly knownFields: ReadonlySet<string>;
  readonly corrections: Corrections;
}

/** One account per table, or one for a sheet without any. */
export function accountsOf(
  sheet: SheetSnapshot,
  tables: readonly Table[],
  context: AccountContext,
): readonly RecognisedSheet[] {
  const hidden = sheet.visibility !== 'visible';
  if (tables.length === 0) return [{ ...unrecognised(sheet, context.corrections, context.finder), hidden }];
  return tables.map((table): RecognisedSheet => {
    const counted = context.counting.find(
      ({ grid, header, left }) => grid === table.grid && header === table.header && left === table.left,
    );
    const groups = counted === undefined ? [] : rowGroupsOf(table, context.knownFields);
    return {
      sheet: sheet.name,
      kind: counted === undefined ? 'unknown' : table.kind,
      header: table.grid.address(table.header, table.left),
      rows: countRows(groups),
      hidden,
      ...judge(table, counted !== undefined, context),
      columns: columnsOf(counted ?? table, context),
      choices: choicesOf(table.shape),
      groups,
    };
  });
}

const UNSURE: readonly RecognitionReason[] = ['transposed', 'scaled', 'aside'];
const PROBABLE: readonly RecognitionReason[] = [
  'productHeading',
  'twoLines',
  'areaName',
  'beside',
  'headingRows',
  'aside',
];

/** What the user said or confirmed is certain. */
function judge(
  table: Table,
  counts: boolean,
  { knownFields, corrections }: AccountContext,
): Pick<RecognisedSheet, 'confidence' | 'reasons' | 'question'> {
  const reasons: RecognitionReason[] = [...table.reasons];
  if (!counts) reasons.push('aside');
  if (usesHeadingRows(table, knownFields)) reasons.push('headingRows');
  if (reasons.includes('corrected')) return { confidence: 'certain', reasons };
  // A sheet that bears the year of another sheet is put aside for a reason that leaves no doubt.
  const doubts = UNSURE.filter(
    (reason) => reasons.includes(reason) && (reason !== 'aside' || hasCopyName(table)),
  );
  if (doubts.length > 0) {
    const question = JSON.stringify([table.grid.sheet, table.kind, ...doubts, ...factorsOf(table)]);
    if (corrections.confirmed?.includes(question))
      return { confidence: 'certain', reasons: [...reasons, 'corrected'] };
    return { confidence: 'unsure', reasons, question };
  }
  return {
    confidence: reasons.some((reason) => PROBABLE.includes(reason)) ? 'probable' : 'certain',
    reasons,
  };
}

/** From thousands to millions is another question. */
function factorsOf({ scale, years }: Table): readonly number[] {
  const factors = new Set([scale?.factor ?? 1, ...years.map(({ factor }) => factor)]);
  return [...factors].filter((factor) => factor !== 1).sort((a, b) => a - b);
}

function columnsOf(
  table: Table,
  { finder: { participants }, corrections }: AccountContext,
): readonly RecognisedColumn[] {
  const keys = keysOf(table);
  const at = (column: number): Pick<RecognisedColumn, 'cell' | 'heading' | 'key' | 'corrected'> => ({
    cell: table.grid.address(table.header, column),
    heading: headingAt(table, column),
    key: keys.get(column) ?? '',
    ...(table.corrected.has(column) && { corrected: true }),
  });
  const columns: readonly (readonly [number, RecognisedColumn])[] = [
    ...[...table.roles].map(([role, column]) => [column, { ...at(column), role }] as const),
    ...table.participants.map(({ column, members }) => {
      const codes = members.map((member) => participants[member]?.code ?? '');
      const heading = headingAt(table, column);
      const corrected =
        codesByUser(corrections, heading).length > 0 || splitByUser(corrections, heading) !== undefined;
      const named = { role: 'participants' as const, participants: codes };
      return [column, { ...at(column), ...named, ...(corrected && { corrected }) }] as const;
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

/** By which the columns with a heading are remembered when they are corrected. */
function keysOf(table: Table): ReadonlyMap<number, string> {
  const columns: number[] = [];
  for (let column = table.left; column < table.right; column++)
    if (headingAt(table, column) !== '' && table.grid.anchor(table.header, column).column === column)
      columns.push(column);
  const keys = columnKeys(columns.map((column) => headingAt(table, column)));
  return new Map(columns.map((column, at) => [column, keys[at] ?? '']));
}
