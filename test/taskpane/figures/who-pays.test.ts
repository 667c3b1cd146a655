import { totalsOf } from '../../../src/taskpane/figures/totals-of';
import { servicesPaid, settledByParticipant, whoPays } from '../../../src/taskpane/figures/who-pays';
import { sampleRun } from '../sample';

describe('whoPays', () => {
  test('adds up all services of the phase, largest first', () => {
    // By hand: 300,00 + 333,34 + 250,00; 200,00 + 333,34 + 250,00; 100,00 + 333,33. Together 2.100,01.
    expect(whoPays(sampleRun, 'budget').map(({ participant, amount }) => [participant, amount])).toEqual([
      [1, 88_334],
      [0, 78_334],
      [2, 43_333],
    ]);
    expect(whoPays(sampleRun, 'budget')[0]?.part).toBeCloseTo(883.34 / 2100.01, 12);
  });

  test('the budget does not count in the actual phase', () => {
    expect(whoPays(sampleRun, 'actual').map(({ amount }) => amount)).toEqual([40_000, 33_334, 26_666]);
  });

  test('who may come to pay stays, also with nothing', () => {
    const none = { ...sampleRun, outcomes: [] };
    expect(whoPays(none, 'budget', [2])).toEqual([{ participant: 2, amount: 0, part: 0 }]);
  });

  test('whoever pays nothing on balance is left out, and a sum of nothing has no parts', () => {
    const [casco] = sampleRun.outcomes;
    const cancelled = { component: 'service' as const, amount: 0, payers: [0, 1, 2], shares: [500, -500, 0] };
    const run = { ...sampleRun, outcomes: casco ? [{ ...casco, allocations: [cancelled] }] : [] };
    expect(whoPays(run, 'budget')).toEqual([
      { participant: 0, amount: 500, part: 0 },
      { participant: 1, amount: -500, part: 0 },
    ]);
  });
});

test('servicesPaid lists what one participant pays, in the order of the workbook', () => {
  expect(servicesPaid(sampleRun, 'budget', 2)).toEqual([
    { service: 0, component: 'casco', amount: 10_000 },
    { service: 1, component: 'service', amount: 33_333 },
  ]);
  expect(servicesPaid(sampleRun, 'budget', 9)).toEqual([]);
});

test('R18 settledByParticipant adds up advance, actual and difference', () => {
  const [row] = sampleRun.settlement;
  const run = { ...sampleRun, settlement: [...sampleRun.settlement, ...(row ? [row] : [])] };
  expect(settledByParticipant(run)).toEqual([
    { participant: 0, advance: 66_668, actual: 66_668, difference: 0 },
    { participant: 1, advance: 33_334, actual: 40_000, difference: 6_666 },
    { participant: 2, advance: 33_333, actual: 26_666, difference: -6_667 },
  ]);
});

test('totalsOf says whether cost and contributions add up, with internal flows and what is left', () => {
  expect(totalsOf(sampleRun, 'budget').closes).toBe(true);
  const totals = {
    ...sampleRun.totals,
    internalFlows: { budget: 5_000, actual: 0 },
    contributions: { budget: 200_001, actual: 0 },
    coverage: { budget: 10_000, actual: 0 },
    unallocated: { budget: 5_000, actual: 0 },
  };
  expect(totalsOf({ ...sampleRun, totals }, 'budget').closes).toBe(true);
  const short = { ...totals, contributions: { budget: 200_000, actual: 0 } };
  expect(totalsOf({ ...sampleRun, totals: short }, 'budget').closes).toBe(false);
});
