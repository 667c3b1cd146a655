/**
 * The custom functions of the workbook. They run in the page of the pane (shared runtime); their descriptions stand in
 * `metadata/`, and Excel shows them in its own language.
 */
import { type FunctionTexts, functionTextsOf } from '../locale/function-texts';
import { languageOf } from '../locale/language';
import { divide } from './divide';
import { divideByKey } from './divide-by-key';
import { FunctionError, type FunctionErrorKind } from './function-error';
import type { Matrix } from './read-arguments';

/** The part of Office.js that functions need. Its error class is there only when Excel is. */
export interface FunctionsOffice {
  associate(id: string, run: (...args: readonly unknown[]) => number[][]): void;
  readonly Error: new (code: string, message?: string) => Error;
  readonly ErrorCode: Readonly<Record<FunctionErrorKind, string>>;
}

type Run = (args: readonly unknown[], texts: FunctionTexts) => number[][];

/** By id, as in `metadata/`. */
const FUNCTIONS: Readonly<Record<string, Run>> = {
  VERDEEL: ([amount, weights], texts) => divide(amount, matrixOf(weights), texts),
  VERDEELSLEUTEL: ([amount, key, names, values, takers], texts) =>
    divideByKey(
      {
        ...{ amount, key },
        names: matrixOf(names),
        values: matrixOf(values),
        takers: takers === null || takers === undefined ? undefined : matrixOf(takers),
      },
      texts,
    ),
};

export const FUNCTION_IDS: readonly string[] = Object.keys(FUNCTIONS);

/** @param displayLanguage - of Excel's own texts, asked when a function has something to say */
export function registerFunctions(office: FunctionsOffice, displayLanguage: () => string): void {
  for (const [id, run] of Object.entries(FUNCTIONS)) {
    office.associate(id, (...args) => {
      try {
        return run(args, functionTextsOf(languageOf(displayLanguage())));
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
        throw new office.Error(office.ErrorCode[error.kind], error.message);
      }
    });
  }
}

/** One cell comes as a range of one cell from some versions of Excel, and as a value from others. */
const matrixOf = (argument: unknown): Matrix => (Array.isArray(argument) ? argument : [[argument]]);
