import { explainPriceVolume } from '../../../../src/engine/scenario/causes/price-volume';
import { buildModel, type ServiceText } from '../build-model';
import { side } from './two-sides';

const sold = (text: Partial<ServiceText>) =>
  buildModel({
    participants: 'AB',
    services: [
      {
        name: 'Hosting',
        marks: { A: 'x', B: 'x' },
        rule: 'volume',
        volumes: { A: 10, B: 30 },
        used: { A: 20, B: 30 },
        cost: { 2016: 400 },
        actual: { 2016: 450 },
        ...text,
      },
    ],
  });
const parts = (text: Partial<ServiceText>) =>
  explainPriceVolume(side(sold(text)), side(sold(text), 'actual')).map(
    ({ difference, volume, efficiency, price }) =>
      [difference, volume, efficiency, price].map((cents) => cents / 100),
  );

describe('R25 price, volume and efficiency of p×q', () => {
  test('all cost follows the volume: 450 for what would have cost 500 is efficient', () => {
    // Tariff 10. A uses 10 more. 50 units would cost 500; the 50 less are 20 and 30.
    expect(parts({})).toEqual([
      [80, 100, -20, 0],
      [-30, 0, -30, 0],
    ]);
  });

  test('half of the cost is fixed: 450 is what 50 units may cost, only the price per unit falls', () => {
    // Weights at year end: half 10 : 30, half 20 : 30, so 32.5% and 67.5% of 450.
    expect(parts({ fixed: 0.5 })).toEqual([
      [46.25, 100, 0, -53.75],
      [3.75, 0, 0, 3.75],
    ]);
  });

  test('a tariff that did not cover the cost: the rest is price', () => {
    // Tariff 9: 90 and 270 are billed of 400. At year end 180 and 270.
    expect(parts({ tariff: 9 })).toEqual([
      [90, 90, -20, 20],
      [0, 0, -30, 30],
    ]);
  });

  test('a product without units has no price', () => {
    expect(parts({ volumes: { A: 0, B: 0 } })).toEqual([]);
  });
});
