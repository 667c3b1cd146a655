/** The lines of a run that show whether it comes to the same. */
import { resultLines } from '../../../src/engine/facts/result-lines';
import type { Phase } from '../../../src/engine/model';
import { runYear } from '../../../src/engine/run';
import { buildModel } from '../build-model';

const lines = (participants: readonly string[], ...phases: readonly Phase[]): readonly string[] => {
  const model = buildModel({
    participants,
    drivers: { gewicht: { a: 1, B: 3, C: 0 } },
    services: {
      Salaris: {
        marks: { a: 'x', B: 'x', C: 'x' },
        rules: [{ kind: 'benefit', key: 'gewicht' }],
        budget: 100,
        actual: 120,
        advances: { a: 20, B: 70 },
      },
      Advies: { field: 'J  Z', marks: { a: 'x' }, rules: [{ kind: 'benefit', key: 'onbekend' }], budget: 5 },
      Inbreng: { marks: { B: 'x' }, rules: [{ kind: 'contribution' }], contributed: { B: 7 }, budget: 8 },
    },
  });
  return resultLines(model, runYear(model, { year: 2024 }), phases);
};

const BUDGET = [
  '2024 budget ["dienst","veld","salaris"] 10000 0 0 0 ',
  '2024 budget ["dienst","veld","salaris"] service 10000 "a"=2500 "b"=7500',
  '2024 budget ["dienst","j z","advies"] 500 0 0 0 DRIVER_UNKNOWN',
  '2024 budget ["dienst","veld","inbreng"] 800 0 0 100 ',
  '2024 budget ["dienst","veld","inbreng"] service 700 "b"=700',
];

describe('lines of a run', () => {
  test('every amount of every product and component; who pays nothing is left out', () => {
    expect(lines(['a', 'B', 'C'], 'budget')).toEqual(BUDGET);
  });

  test('the settlement belongs to the year end', () => {
    const year = lines(['a', 'B', 'C'], 'budget', 'actual');
    expect(year.filter((line) => line.startsWith('2024 budget'))).toEqual(BUDGET);
    expect(year).toContain('2024 actual ["dienst","veld","salaris"] service 12000 "a"=3000 "b"=9000');
    expect(year.filter((line) => line.startsWith('2024 settled'))).toEqual([
      '2024 settled ["dienst","veld","salaris"] "a"=2000/3000 "b"=7000/9000',
      '2024 settled ["dienst","veld","inbreng"] "b"=700/0',
    ]);
  });

  test('the order of participants changes nothing', () => {
    const phases = ['budget', 'actual'] as const;
    expect(lines(['C', 'B', 'a'], ...phases)).toEqual(lines(['a', 'B', 'C'], ...phases));
  });
});
