/** Organisations S1 and S2 that sell by volume, to P1 and P2 and to each other (R16). */
import type { Model } from '../../src/engine/model';
import type { RunResult } from '../../src/engine/result';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ByCode, Euro, ModelSpec, ServiceSpec } from './model-spec';

const participants = ['P1', 'P2', 'S1', 'S2'];
export const sold = (
  organisation: string,
  budget: Euro,
  volumes: ByCode<number>,
  rest: Partial<ServiceSpec> = {},
): ServiceSpec => ({
  organisation,
  marks: Object.fromEntries(Object.keys(volumes).map((code) => [code, 'x' as const])),
  rules: [{ kind: 'volume' }],
  volumes: { budget: volumes, actual: volumes },
  budget,
  ...rest,
});
const both: ModelSpec['recharges'] = [
  ['S1', 'S2', 'B'],
  ['S2', 'S1', 'A'],
];
export const year = (
  services: ModelSpec['services'],
  rest: Partial<ModelSpec> = {},
): { readonly model: Model; readonly run: RunResult } => {
  const model = buildModel({ participants, services, recharges: both, ...rest });
  return { model, run: runYear(model, { year: 2024 }) };
};
/** In each phase cost + internal flows = contributions + coverage + unallocated. */
export const closes = ({ totals }: ReturnType<typeof runYear>): void => {
  for (const phase of ['budget', 'actual'] as const) {
    const { cost, internalFlows, contributions, coverage, unallocated } = totals;
    expect(cost[phase] + internalFlows[phase]).toBe(
      contributions[phase] + coverage[phase] + unallocated[phase],
    );
  }
};
