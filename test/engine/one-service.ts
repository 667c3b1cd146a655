/** A year of a workbook with one service, `Dienst`, and four participants. */
import type { Model } from '../../src/engine/model';
import type { RunResult } from '../../src/engine/result';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';

export function oneService(
  service: ServiceSpec,
  rest: Partial<ModelSpec> = {},
): { readonly model: Model; readonly run: RunResult } {
  const model = buildModel({ participants: ['A', 'B', 'C', 'D'], services: { Dienst: service }, ...rest });
  return { model, run: runYear(model, { year: rest.year ?? 2024 }) };
}
