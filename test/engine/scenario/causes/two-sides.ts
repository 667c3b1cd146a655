/** Two sides of a small workbook, and their causes as a person would note them down. */
import type { Model, Phase, ScenarioRow } from '../../../../src/engine/model';
import { runYear } from '../../../../src/engine/run';
import type { Causes, Difference } from '../../../../src/engine/scenario/causes/explain-difference';
import type { Side } from '../../../../src/engine/scenario/causes/frame';
import { runChanges } from '../../../../src/engine/scenario/run-scenario';
import { buildModel, YEAR } from '../build-model';

export const side = (model: Model, phase: Phase = 'budget', year = YEAR): Side => ({
  model,
  phase,
  run: runYear(model, { year }),
});
export const changed = (model: Model, ...rows: readonly ScenarioRow[]): Side => {
  const { model: after, run } = runChanges(model, rows, { year: YEAR });
  if (!run) throw new Error('not run');
  return { model: after, phase: 'budget', run };
};

/** The causes that are not 0, in euro, by participant code. */
export function causesOf({ participants, totals }: Difference): Readonly<Record<string, Partial<Causes>>> {
  return Object.fromEntries(
    totals.flatMap(({ before: _, after: __, ...causes }, i) => {
      const found = Object.entries(causes).filter(([, cents]) => cents !== 0);
      if (found.length === 0) return [];
      return [
        [participants[i]?.code, Object.fromEntries(found.map(([cause, cents]) => [cause, cents / 100]))],
      ];
    }),
  );
}

export const MODEL = buildModel({
  participants: 'ABC',
  drivers: { inwoners: { A: 1, B: 2, C: 3 } },
  services: [
    { name: 'Salaris', marks: { A: 'x', B: 'x' }, rule: 'benefit', key: 'gelijk', cost: { 2016: 900 } },
    {
      name: 'Advies',
      marks: { A: 'x', B: 'x', C: '(x)' },
      rule: 'contribution',
      contributed: { A: 40, B: 60 },
      cost: { 2016: 110 },
      actual: { 2016: 121 },
    },
    {
      name: 'Hosting',
      marks: { A: 'x', B: 'x' },
      rule: 'volume',
      volumes: { A: 10, B: 30 },
      used: { A: 20, B: 30 },
      cost: { 2016: 400 },
      actual: { 2016: 450 },
    },
  ],
});
