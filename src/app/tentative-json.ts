/** R6 in the JSON result: what each participant pays at least and at most over its and others' tentative marks. */
import type { Model, Phase } from '../engine/model';
import { euroText } from '../engine/money';
import type { RunResult } from '../engine/result';
import { rangeOf } from './range';

export interface RangeJson {
  /** All combinations were looked at; otherwise minimum and maximum are bounds. */
  readonly exact: boolean;
  readonly rows: readonly RangeJsonRow[];
}

interface RangeJsonRow {
  readonly participant: string;
  readonly phase: Phase;
  readonly minimum: string;
  readonly asSet: string;
  readonly maximum: string;
  /** Only when the run covers several years. */
  readonly year?: number;
}

/**
 * @param runs - of one or more years, each with the model that it divided at the same place in `models`
 * @returns undefined when there are no tentative marks
 */
export function rangeJson(runs: readonly RunResult[], models: readonly Model[]): RangeJson | undefined {
  const ranges = runs.flatMap((run, at) => {
    const model = models[at];
    const range = model && rangeOf(model, run);
    if (!range) return [];
    const { year } = run;
    const rows = range.rows.map(({ participant, phase, minimum, asSet, maximum }): RangeJsonRow => {
      const { code = '' } = model.participants[participant] ?? {};
      const amounts = { minimum: euroText(minimum), asSet: euroText(asSet), maximum: euroText(maximum) };
      return { participant: code, phase, ...amounts, ...(runs.length > 1 && { year }) };
    });
    return [{ exact: range.exact, rows }];
  });
  if (ranges.length === 0) return undefined;
  return { exact: ranges.every(({ exact }) => exact), rows: ranges.flatMap(({ rows }) => rows) };
}
