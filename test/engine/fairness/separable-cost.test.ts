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

  test('the rest follows what each saves, and may be negative', () => {
    // 100 − 70 is divided by 30 and 10; 60 − 70 likewise.
    const two = bounds([70, 40], [40, 30]);
    expect(separableCost(two, rational(100))).toEqual([rational(125, 2), rational(75, 2)]);
    expect(separableCost(two, rational(60))).toEqual([rational(65, 2), rational(55, 2)]);
  });

  test('who saves nothing bears nothing of the rest', () => {
    expect(separableCost(bounds([50, 40], [50, 20]), rational(80))).toEqual([rational(50), rational(30)]);
  });

  test('nobody saves, while there is a rest: no division', () => {
    expect(separableCost(bounds([50, 40], [50, 40]), rational(100))).toBeUndefined();
    expect(separableCost(bounds([40, 90], [50, 40]), rational(100))).toBeUndefined();
  });
});
