/** The steps of a derivation (R28), to be compared whole. */
import { explain } from '../../src/engine/explain';
import type { Model, Phase } from '../../src/engine/model';
import type { Component, RunResult, Step } from '../../src/engine/result';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec } from './model-spec';

export interface Run {
  readonly model: Model;
  readonly run: RunResult;
}

export type Told = readonly [text: string, value: string, params: Step['params'], ...cells: string[]];

/** What counts something else than euro. */
const NUMBERS: ReadonlySet<Step['text']> = new Set([
  'driver',
  'driverOfMix',
  'volume',
  'fixedPart',
  'daysOfYear',
  'tentative',
  'weight',
  'totalWeight',
  'othersWeight',
]);

/** All steps of the amount of a participant, with their params and cells. */
export function stepsOf(
  { model, run }: Run,
  service: string,
  code: string,
  { phase = 'budget' as Phase, component = 'service' as Component } = {},
): readonly Told[] {
  const target = {
    service: model.services.findIndex(({ name }) => name === service),
    participant: model.participants.findIndex((participant) => participant.code === code),
  };
  const explanation = explain(model, run, { ...target, phase, component });
  return (explanation?.steps ?? []).map(({ text, value, unit, params, sources }) => {
    expect([text, unit]).toEqual([text, NUMBERS.has(text) ? 'number' : 'euro']);
    return [text, value, params, ...sources.map(({ sheet, cell }) => `${sheet}!${cell}`)];
  });
}

/** Those steps that are asked for. */
export const only = (steps: readonly Told[], ...texts: readonly Step['text'][]): readonly Told[] =>
  steps.filter(([text]) => texts.some((asked) => asked === text));

/** A year of a workbook with participants A and B. */
export function yearOf(spec: Partial<ModelSpec> & Pick<ModelSpec, 'services'>, of = spec.year ?? 2024): Run {
  const model = buildModel({ participants: ['A', 'B'], ...spec });
  return { model, run: runYear(model, { year: of }) };
}
