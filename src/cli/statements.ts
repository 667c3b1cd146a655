/** `--deelnemer`, `--stukken`, `--per-deelnemer`: sheets and files for single participants. */
import { join } from 'node:path';
import type { Calculation } from '../app/calculate';
import { participantBooks } from '../app/participant-books';
import type { SheetOptions } from '../app/result-sheets';
import type { Model } from '../engine/model';
import { foldText } from '../engine/text';
import { type Dictionary, dictionaryOf, type Language } from '../locale';
import { newWorkbook } from '../workbook/hosts/xlsx/new-workbook';
import { type FileToWrite, makeFolder } from '../workbook/hosts/xlsx/node-file';
import {
  STATEMENT_KINDS,
  type StatementChoice,
  type StatementKind,
} from '../workbook/report/statements/choice';
import { splitNames } from './split-names';
import { UsageError } from './usage-error';

/** As typed; names are looked up once the workbook is read. */
export interface AskedStatements {
  /** Undefined: nobody is named. */
  readonly participants: readonly string[] | 'all' | undefined;
  readonly kinds: readonly StatementKind[];
  /** Folder of the files per participant. */
  readonly folder: string | undefined;
}

interface Values {
  readonly uit?: string | undefined;
  readonly deelnemer?: string | undefined;
  readonly stukken?: string | undefined;
  readonly 'per-deelnemer'?: string | undefined;
}

/** @throws UsageError when the options do not go together */
export function parseStatements(values: Values, text: Dictionary['cli']): AskedStatements {
  const { uit, deelnemer, stukken, 'per-deelnemer': folder } = values;
  const names = deelnemer === undefined ? undefined : splitNames(deelnemer);
  if (deelnemer !== undefined && !names) throw new UsageError(text.participantsUnreadable(deelnemer));
  if (deelnemer !== undefined && uit === undefined && folder === undefined)
    throw new UsageError(text.participantNowhere);
  if (stukken !== undefined && deelnemer === undefined && folder === undefined)
    throw new UsageError(text.kindsWithoutParticipant);
  return {
    participants: names?.some((name) => ALL.has(foldText(name))) ? 'all' : names,
    kinds: stukken === undefined ? STATEMENT_KINDS : parseKinds(stukken, text),
    folder,
  };
}

const ALL = new Set(['alle', 'all']);

/** In the words of either language, since the words of the options are Dutch too. */
function parseKinds(value: string, text: Dictionary['cli']): readonly StatementKind[] {
  const wanted = (splitNames(value) ?? [value]).map(foldText);
  const wordsOf = (kind: StatementKind): readonly string[] =>
    (['nl', 'en'] as const).map((language) =>
      foldText(dictionaryOf(language).report.statements.sheets[kind]),
    );
  const unknown = wanted.find((word) => !STATEMENT_KINDS.some((kind) => wordsOf(kind).includes(word)));
  if (unknown !== undefined) throw new UsageError(text.kindUnknown(unknown));
  return STATEMENT_KINDS.filter((kind) => wordsOf(kind).some((word) => wanted.includes(word)));
}

/**
 * The choice for the result workbook: undefined when no participant was named.
 * @throws UsageError for a participant that the workbook has not
 */
export function chosenStatements(
  { participants, kinds }: AskedStatements,
  model: Model,
  language: Language,
): StatementChoice | undefined {
  if (participants === undefined || participants === 'all') return participants && { participants, kinds };
  const codes = participants.map((asked) => {
    const found = model.participants.find(({ code, name, aliases }) =>
      [code, name, ...aliases].some((known) => foldText(known) === foldText(asked)),
    );
    if (found) return found.code;
    const known = model.participants.map(({ code }) => code).join(', ');
    throw new UsageError(dictionaryOf(language).cli.participantNotThere(asked, known));
  });
  return { participants: codes, kinds };
}

/** The workbooks of the chosen participants, or of all, ready to be written in the folder, which is made. */
export async function participantFiles(
  folder: string,
  calculation: Calculation,
  choice: StatementChoice,
  options: SheetOptions,
): Promise<readonly FileToWrite[]> {
  const files: FileToWrite[] = [];
  for (const { file, sheets } of participantBooks(calculation, choice, options)) {
    files.push({ path: join(folder, file), bytes: await newWorkbook(sheets, file) });
  }
  if (files.length > 0) await makeFolder(folder);
  return files;
}
