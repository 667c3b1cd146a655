import { redistribution } from '../../../src/engine/fairness/redistribution';
import { twoRuns } from '../../../src/engine/fairness/redistribution-of-runs';
import { rational } from '../../../src/engine/rational';
import { runYear } from '../../../src/engine/run';
import { buildModel, YEAR } from '../scenario/build-model';

const side = (participants: string, key: string, inwoners: Readonly<Record<string, number>>) => {
  const marks = Object.fromEntries([...participants].map((code) => [code, 'x']));
  const model = buildModel({
    participants,
    drivers: { inwoners },
    services: [{ name: 'S', marks, rule: 'benefit', key, cost: { 2016: 600 } }],
  });
  return { model, phase: 'budget', run: runYear(model, { year: YEAR }) } as const;
};

describe('R27 redistribution between two runs', () => {
  test('matched by code, with the inhabitants of the new model', () => {
    const old = side('CBA', 'gelijk', { A: 90, B: 200, C: 300 });
    const now = side('AB', 'inwoners', { A: 100, B: 200 });
    const found = twoRuns(old, now, 'Inwoners');
    expect(found.participants.map(({ code }) => code)).toEqual(['A', 'B', 'C']);
    expect(found.ranks).toEqual([0, 1, 2]);
    expect(redistribution(found)).toEqual([
      { before: 20_000, after: 20_000, effect: 0, perInhabitant: rational(0) },
      { before: 20_000, after: 40_000, effect: 20_000, perInhabitant: rational(100) },
      { before: 20_000, after: 0, effect: -20_000, perInhabitant: rational(-200, 3) },
    ]);
  });

  test('inhabitants that only the old model knows', () => {
    const old = side('AB', 'gelijk', { A: 90, B: 200 });
    const now = side('AB', 'gelijk', { A: 100 });
    expect(twoRuns(old, now, 'inwoners').inhabitants.map(String)).toEqual(['100', '200']);
  });

  test('inhabitants that cannot be read are those of the old model', () => {
    const old = side('AB', 'gelijk', { A: 90, B: 200 });
    const now = side('AB', 'gelijk', { A: 100, B: 300 });
    const drivers = now.model.drivers.map((driver) => ({
      ...driver,
      row: { ...driver.row, values: [driver.row.values[0], 'unreadable' as const] },
    }));
    const damaged = { ...now, model: { ...now.model, drivers } };
    expect(twoRuns(old, damaged, 'inwoners').inhabitants.map(String)).toEqual(['100', '200']);
    expect(twoRuns(damaged, damaged, 'inwoners').inhabitants[1]).toBeUndefined();
  });

  test('equal shares go by the codes, wherever a participant stands', () => {
    const one = side('CAB', 'gelijk', { A: 1, B: 1, C: 1 });
    expect(twoRuns(one, one, 'inwoners').ranks).toEqual([2, 0, 1]);
  });

  test('without such a driver there are no amounts per inhabitant', () => {
    const one = side('AB', 'gelijk', { A: 1, B: 1 });
    expect(twoRuns(one, one, 'uren').inhabitants).toEqual([undefined, undefined]);
  });
});
