import { sweepCoalitions } from '../../../src/engine/fairness/coalition-sweep';
import { coalitionOf, fairnessOf } from '../../../src/engine/fairness/games-of-run';
import { add, rationalText, ZERO } from '../../../src/engine/rational';
import { runYear } from '../../../src/engine/run';
import { buildModel, YEAR } from '../scenario/build-model';

const MODEL = buildModel({
  participants: 'ABC',
  drivers: { inwoners: { A: 1, B: 2, C: 3 } },
  services: [
    // Half of what it costs is there whoever takes it: 300 + 100, 200, 300.
    {
      name: 'Salaris',
      marks: { A: 'x', B: 'x', C: 'x' },
      rule: 'benefit',
      key: 'inwoners',
      remaining: 0.5,
      cost: { 2016: 1200 },
    },
    {
      name: 'Advies',
      marks: { A: 'x', B: 'x' },
      rule: 'contribution',
      contributed: { A: 40, B: 70 },
      cost: { 2016: 110 },
    },
    {
      name: 'Directie',
      field: 'Casco',
      kind: 'casco',
      rule: 'solidarity',
      key: 'gelijk',
      cost: { 2016: 90 },
    },
  ],
});
const run = runYear(MODEL, { year: YEAR });

describe('R26 fairness of a run', () => {
  const { lines, total } = fairnessOf(MODEL, run, 'budget');
  const euros = (read: (line: (typeof lines)[number]) => Parameters<typeof rationalText>[0]) =>
    lines.map((line) => Number(rationalText(read(line), 4)) / 100);

  test('alone: the fixed part, one’s own variable part, and what one contributed', () => {
    expect(euros(({ alone }) => alone)).toEqual([600 + 100 + 40 + 90, 600 + 200 + 70 + 90, 600 + 300 + 90]);
  });

  test('added: only the variable part, and what the others save on a contributed budget', () => {
    // Without A, Advies costs the 70 that B contributed instead of 110; without B the 40 of A.
    expect(euros(({ added }) => added)).toEqual([100 + 40, 200 + 70, 300]);
  });

  test('the Shapley values sum to all costs', () => {
    expect(Number(rationalText(total)) / 100).toBe(1400);
    expect(lines.map(({ shapley }) => shapley).reduce(add, ZERO)).toEqual(total);
    // A third of 600 and of 90, and the half of 110 less or more half of the difference between 40 and 70.
    expect(euros(({ shapley }) => shapley)).toEqual([
      200 + 100 + 40 + 30,
      200 + 200 + 70 + 30,
      200 + 300 + 30,
    ]);
  });

  test('what is paid stands beside it', () => {
    expect(lines.map(({ paid }) => paid / 100)).toEqual([200 + 40 + 30, 400 + 70 + 30, 600 + 30]);
    expect(lines.map(({ aboveAlone, belowAdded }) => aboveAlone || belowAdded)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('coalitions of a run', () => {
  test('all takers together pay what the run says', () => {
    const game = coalitionOf(MODEL, run, 'budget', 0);
    if (!game) throw new Error('no game');
    const { members } = sweepCoalitions(game, () => undefined);
    expect(members.map(({ together }) => together)).toEqual(run.outcomes[0]?.allocations[0]?.shares);
    expect(members.map(({ alone }) => alone / 100)).toEqual([700, 800, 900]);
  });

  test('a service that is not divided has none', () => {
    expect(coalitionOf(MODEL, run, 'actual', 0)).toBeUndefined();
  });
});
