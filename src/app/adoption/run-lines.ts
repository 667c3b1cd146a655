/** The inputs, choices and results of a run as lines of text: what a fingerprint is taken of. */
import { type FactRow, lineOf } from '../../engine/facts/fact';
import { type FactScope, factsOf } from '../../engine/facts/facts-of';
import { resultLines } from '../../engine/facts/result-lines';
import type { Model, Phase } from '../../engine/model';
import type { Calculation } from '../calculate';
import { digestOf } from './digest';

export interface Fingerprints {
  /** Of the inputs and choices. */
  readonly inputs: string;
  /** Of what they come to. */
  readonly results: string;
  /** Of both. */
  readonly whole: string;
}

/** @returns undefined when nothing was calculated */
export function scopeOf({ runs }: Pick<Calculation, 'runs'>): FactScope | undefined {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return undefined;
  const { scenario, tentative } = first;
  return { first: first.year, last: last.year, scenario, tentative: tentative?.toFixed() };
}

/** The phases that a calculation has results of. */
export const phasesOf = ({ runs }: Calculation): readonly Phase[] =>
  runs.some(({ hasActual }) => hasActual) ? ['budget', 'actual'] : ['budget'];

/** @param phases - without `actual`, what counts only at year end is left out */
export function* inputsOf(
  model: Model,
  scope: FactScope,
  phases: readonly Phase[],
): Generator<FactRow, void, undefined> {
  for (const row of factsOf(model, scope)) if (!row.isActual || phases.includes('actual')) yield row;
}

export async function fingerprintsOf(
  { reading, runs, models }: Calculation,
  scope: FactScope,
  phases: readonly Phase[],
): Promise<Fingerprints> {
  const lines = runs.flatMap((run, at) => resultLines(models[at] ?? reading.model, run, phases));
  const [inputs, results] = await Promise.all([
    digestOf(linesOf(inputsOf(reading.model, scope, phases))),
    digestOf(lines),
  ]);
  return { inputs, results, whole: await digestOf([`inputs ${inputs}`, `results ${results}`]) };
}

function* linesOf(rows: Iterable<FactRow>): Generator<string> {
  for (const row of rows) yield lineOf(row);
}
