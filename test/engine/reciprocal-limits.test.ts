/** R16: equations of which the solution is hardly one. */
import { outcome } from './read-run';
import { sold, year } from './two-organisations';

describe('R16 equations that hardly have a solution', () => {
  // All of A goes to B, 99% of B goes back: a = 100 × its own cost.
  const nearly = (amounts: readonly number[]) => {
    const services = {
      A: sold('S1', 0, { S2: 1 }, { lines: amounts.map((amount) => ({ years: { 2024: amount } })) }),
      B: sold('S2', 0, { P1: 1, S1: 99 }),
    };
    const { model, run } = year(services);
    return [outcome(model, run, 'A'), outcome(model, run, 'B')].map(
      ({ refused, inflow }) => refused ?? inflow,
    );
  };
  const most = Array<number>(10).fill(10 ** 10);

  test('€ 10 biljoen can go round, to be paid or to be paid back', () => {
    expect(nearly(most)).toEqual([99 * 10 ** 13, 10 ** 15]);
    expect(nearly(most.map((amount) => -amount))).toEqual([-99 * 10 ** 13, -(10 ** 15)]);
  });
  test('with a part of a cent as well', () => {
    // a = 10^13 + 0,97 a is 10^15/3 cents.
    const { model, run } = year({
      A: sold('S1', 0, { S2: 1 }, { lines: most.map((amount) => ({ years: { 2024: amount } })) }),
      B: sold('S2', 0, { P1: 3, S1: 97 }),
    });
    expect([outcome(model, run, 'A').inflow, outcome(model, run, 'B').inflow]).toEqual([
      323_333_333_333_333, 333_333_333_333_333,
    ]);
  });
  test('so few cents are left outside that nobody would believe it', () => {
    const thin = (amount: number) => {
      const { model, run } = year({
        A: sold('S1', amount, { S2: 1 }),
        B: sold('S2', 0, { P1: 1, S1: 10 ** 9 }),
      });
      return [outcome(model, run, 'A').refused, outcome(model, run, 'B').refused];
    };
    const both = ['RECIPROCAL_UNSOLVABLE', 'RECIPROCAL_UNSOLVABLE'];
    expect([thin(10 ** 6), thin(-(10 ** 6))]).toEqual([both, both]);
    expect(thin(1_000)).toEqual([undefined, undefined]);
  });
});
