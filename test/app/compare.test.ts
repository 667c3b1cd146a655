/** Scenarios beside the workbook itself, with differences and causes worked out by hand. */
import { unknownScenarios } from '../../src/app/compare';
import { withComparisons } from '../../src/app/with-comparisons';
import type { Comparison } from '../../src/workbook/report/scenarios/comparison';
import { compared } from './compare-book';

/** By participant, in the order of Deelnemers: Almelo, Borne, Regio Twente. */
const differencesOf = ({ scenarios: [first] }: Comparison) =>
  first?.difference.totals.map(({ difference }) => difference);

describe('R24 scenarios beside the workbook', () => {
  test('5% more staff cost is € 60, in equal parts', () => {
    expect(differencesOf(compared('Duurder').comparison)).toEqual([20_00, 20_00, 20_00]);
  });

  test('who starts to take by fte lowers what the others pay', () => {
    // € 900 over 20 : 10 : 15 is 400, 200, 300; it was 600, 300, 0.
    expect(differencesOf(compared('RT doet mee').comparison)).toEqual([-200_00, -100_00, 300_00]);
  });

  test('scenarios come in the order of the names, once, whatever their case', () => {
    const { scenarios } = compared('borne WEG', 'Duurder', 'Borne weg').comparison;
    expect(scenarios.map(({ name }) => name)).toEqual(['Borne weg', 'Duurder']);
  });

  test('scenarios one after the other are one: the differences of both, with the changes in their order', () => {
    const { scenarios } = compared('rt doet mee + DUURDER', 'RT doet mee, duurder').comparison;
    expect(scenarios.map(({ name }) => name)).toEqual(['RT doet mee + Duurder', 'RT doet mee, duurder']);
    const [combined, written] = scenarios.map(({ difference }) =>
      difference.totals.map((causes) => causes.difference),
    );
    expect(combined).toEqual([-180_00, -80_00, 320_00]);
    expect(combined).toEqual(written);
    expect(scenarios[0]?.effects.map(({ rows }) => rows.map(({ change }) => change))).toEqual([
      ['afname'],
      ['kosten %'],
    ]);
  });

  test('a combination with an unknown name is unknown', () => {
    const { calculation } = compared();
    expect(unknownScenarios(calculation.reading, ['Duurder + Borne weg', 'Duurder + Niets'])).toEqual([
      'Duurder + Niets',
    ]);
  });

  test('a scenario with an unknown product is not run, and its finding is told once', () => {
    const { calculation, comparison } = compared('Fout', 'Duurder');
    expect(comparison.scenarios.map(({ name }) => name)).toEqual(['Duurder']);
    const { findings } = withComparisons(calculation, [comparison, comparison]);
    expect(findings.filter(({ code }) => code === 'CHANGE_UNKNOWN')).toHaveLength(1);
    expect(findings[0]?.code).toBe('CHANGE_UNKNOWN');
  });
});

describe('R25 causes', () => {
  test('a mark is taking part and a percentage is cost, each for its own amount', () => {
    const [first] = compared('RT doet mee, duurder').comparison.scenarios;
    expect(first?.difference.totals.map(({ cost, takingPart }) => [cost, takingPart])).toEqual([
      [20_00, -200_00],
      [20_00, -100_00],
      [20_00, 300_00],
    ]);
  });

  test.each(['Duurder', 'RT doet mee', 'RT doet mee, duurder', 'Borne weg'])(
    '%s: parts and effects of the changes sum to the difference of every participant',
    (name) => {
      const [first] = compared(name).comparison.scenarios;
      expect(first?.difference.totals).toHaveLength(3);
      for (const [at, causes] of first?.difference.totals.entries() ?? []) {
        const { before, after, difference, cost, takingPart, weight, rule, rounding } = causes;
        expect(after - before).toBe(difference);
        expect(cost + takingPart + weight + rule + rounding).toBe(difference);
        expect(first?.effects.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0)).toBe(difference);
      }
    },
  );
});
