import type { ServiceOutcome } from '../../../src/engine/result';
import { runYear } from '../../../src/engine/run';
import { contributionsIn, roundingIn } from '../../../src/engine/scenario/contributions';
import { buildModel } from '../build-model';

describe('R5 what is paid, and what whole euros leave', () => {
  const model = buildModel({
    year: 2024,
    settings: { roundTo: 'euro' },
    participants: ['A', 'B'],
    services: {
      Een: { marks: { A: 'x', B: 'x' }, rules: [{ kind: 'benefit' }], budget: '100.40', actual: '100.40' },
      Twee: { marks: { B: 'x' }, rules: [{ kind: 'benefit' }], budget: '9.30', actual: '9.30' },
    },
  });
  const { outcomes } = runYear(model, { year: 2024 });

  test('100.40 and 9.30 are billed as 100 and 9, at year end they are 50.20 and 59.50', () => {
    expect(contributionsIn({ outcomes }, 'budget', 2)).toEqual([50_00, 59_00]);
    expect(contributionsIn({ outcomes }, 'actual', 2)).toEqual([50_20, 59_50]);
    expect(roundingIn({ outcomes }, 'budget')).toBe(70);
    expect(roundingIn({ outcomes }, 'actual')).toBe(0);
  });

  test('without outcomes nothing', () => {
    const none: readonly ServiceOutcome[] = [];
    expect([
      contributionsIn({ outcomes: none }, 'budget', 2),
      roundingIn({ outcomes: none }, 'budget'),
    ]).toEqual([[0, 0], 0]);
  });
});
