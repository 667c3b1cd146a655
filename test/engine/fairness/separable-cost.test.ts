import { separableCost } from '../../../src/engine/fairness/separable-cost';
import { add, rational, rationalText, ZERO } from '../../../src/engine/rational';

const bounds = (alone: readonly number[], added: readonly number[]) =>
  alone.map((cost, i) => ({ alone: rational(cost), added: rational(added[i] ?? 0) }));

describe('R26 separable cost, remaining benefit', () => {
  test('six Swedish municipalities (case 11), in 10,000', () => {
    const shares = separableCost(
      bounds([2195, 1708, 1091, 1588, 2081, 2198], [1736, 985, 82, 640, 1290, 1406]),
      rational(8382),
    );
    expect(shares?.map((share) => rationalText(share, 0))).toEqual([
      '1954',
      '1328',
      '561',
      '1090',
      '1666',
      '1782',
    ]);
    expect(shares?.reduce(add, ZERO)).toEqual(rational(8382));
  });

  test('what is added covers everything: nothing is left to divide', () => {
    expect(separableCost(bounds([60, 40], [60, 40]), rational(100))).toEqual([rational(60), rational(40)]);
  });

  test('nobody saves, while there is a rest: no division', () => {
    expect(separableCost(bounds([50, 40], [50, 40]), rational(100))).toBeUndefined();
    expect(separableCost(bounds([40, 90], [50, 40]), rational(100))).toBeUndefined();
  });
});
