import { explainChanges } from '../../../../src/engine/scenario/causes/explain-changes';
import { YEAR } from '../build-model';
import { change } from '../scenario-rows';
import { MODEL } from './two-sides';

const effects = (...rows: readonly ReturnType<typeof change>[]) =>
  explainChanges(MODEL, rows, { year: YEAR }, 'budget')?.map(({ rows: own, amounts }) => [
    own.length,
    amounts.map((cents) => cents / 100),
  ]);

describe('R25 which change does what', () => {
  test('each change adds to what came before', () => {
    expect(
      effects(
        change('kosten %', { service: 'Salaris' }, 0.1),
        change('afname', { participant: 'C', service: 'Salaris' }, 'x'),
      ),
    ).toEqual([
      [1, [45, 45, 0]],
      [1, [-165, -165, 330]],
    ]);
  });

  test('a mark and its volume belong together', () => {
    expect(
      effects(
        change('afname', { participant: 'C', service: 'Hosting' }, 'x'),
        change('hoeveelheid', { participant: 'C', service: 'Hosting' }, 40),
        change('hoeveelheid', { participant: 'A', service: 'Hosting' }, 30),
      ),
    ).toEqual([
      [2, [-50, -150, 200]],
      [1, [70, -30, -40]],
    ]);
  });

  test('also beside a product that can never be divided', () => {
    const stopped = {
      ...MODEL,
      stops: [{ service: 0, code: 'SERVICE_DUPLICATE', phase: undefined, year: undefined }] as const,
    };
    const rows = [
      change('afname', { participant: 'C', service: 'Hosting' }, 'x'),
      change('hoeveelheid', { participant: 'C', service: 'Hosting' }, 40),
    ];
    const found = explainChanges(stopped, rows, { year: YEAR }, 'budget');
    expect(found).toEqual([{ rows, amounts: [-5_000, -15_000, 20_000] }]);
  });

  test('is told how far it is, never beyond the end', () => {
    const parts: number[] = [];
    const row = change('kosten %', { service: 'Salaris' }, 0.1);
    explainChanges(MODEL, [row, row], { year: YEAR }, 'budget', (part) => parts.push(part));
    expect(parts).toEqual([0, 1 / 3, 2 / 3]);
  });

  test('no changes, no effects; an unknown change, no answer', () => {
    expect(effects()).toEqual([]);
    expect(effects(change('verhuizen', {}, 'x'))).toBeUndefined();
  });
});
