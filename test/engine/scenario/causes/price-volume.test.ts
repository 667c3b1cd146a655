import { explainPriceVolume } from '../../../../src/engine/scenario/causes/price-volume';
import { buildModel as buildOrganisations } from '../../build-model';
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

  test.each([
    ['before', { volumes: { A: 0, B: 0 } }],
    ['in the end', { used: { A: 0, B: 0 } }],
    ['though it has a tariff', { volumes: { A: 0, B: 0 }, tariff: 9 }],
    ['of which one is not known', { volumes: { A: 10 } }],
    [
      'though a fixed part of nothing could be paid',
      { volumes: { A: 0, B: 0 }, fixed: 1, cost: { 2016: 0 } },
    ],
  ])('a product without units has no price: %s', (_, text) => {
    expect(parts(text)).toEqual([]);
  });

  test('nor has a fixed part of units that nobody has', () => {
    const none = side(sold({ volumes: { A: 0, B: 0 }, fixed: 1, actual: { 2016: 0 } }), 'actual');
    expect(explainPriceVolume(none, none)).toEqual([]);
  });

  test('a product under another rule has none, whatever stands in the matrix', () => {
    expect(parts({ rule: 'benefit', marks: { A: '10', B: '30' } })).toEqual([]);
  });

  test('twice the units at half the price', () => {
    const [before, after] = [
      { A: 10, B: 30 },
      { A: 20, B: 60 },
    ].map((volumes) => side(sold({ volumes, fixed: 1 })));
    if (!before || !after) throw new Error('no sides');
    expect(explainPriceVolume(before, after)).toEqual([
      { service: 0, participant: 0, difference: 0, volume: 10_000, efficiency: 0, price: -10_000 },
      { service: 0, participant: 1, difference: 0, volume: 30_000, efficiency: 0, price: -30_000 },
    ]);
  });

  test('what cost nothing has no price, so that all of it is costlier', () => {
    // 450 over 20 and 30.
    expect(parts({ cost: { 2016: 0 } })).toEqual([
      [180, 0, 180, 0],
      [270, 0, 270, 0],
    ]);
  });

  test('who is new pays for its units at the old price', () => {
    const [before, after] = (['AB', 'ABC'] as const).map((participants) =>
      side(
        buildModel({
          participants,
          services: [
            {
              name: 'Hosting',
              marks: { A: 'x', B: 'x', C: 'x' },
              rule: 'volume',
              volumes: { A: 10, B: 30, C: 60 },
              cost: { 2016: 400 },
            },
          ],
        }),
      ),
    );
    if (!before || !after) throw new Error('no sides');
    // Tariff 10. 100 units would have cost 1,000; the 600 less are 60, 180 and 360.
    expect(explainPriceVolume(before, after).map(({ volume, efficiency }) => [volume, efficiency])).toEqual([
      [0, -6_000],
      [0, -18_000],
      [60_000, -36_000],
    ]);
  });

  test('a casco under p×q has one too', () => {
    expect(parts({ kind: 'casco' })).toEqual(parts({}));
  });

  test('in another order, beside who and what does not differ', () => {
    const taken = (name: string, volumes: Readonly<Record<string, number>>, euro: number): ServiceText => ({
      name,
      marks: { A: 'x', B: 'x' },
      rule: 'volume',
      volumes,
      cost: { 2016: euro },
    });
    const print = taken('Print', { A: 1, B: 1 }, 10);
    const workbook = (participants: string, ...services: readonly ServiceText[]) =>
      side(buildModel({ participants, services }));
    const before = workbook('ABC', taken('Hosting', { A: 10, B: 30 }, 400), print);
    const after = workbook('CBA', print, taken('Hosting', { A: 20, B: 30 }, 450));
    expect(explainPriceVolume(before, after)).toEqual([
      { service: 1, participant: 1, difference: -3_000, volume: 0, efficiency: -3_000, price: 0 },
      { service: 1, participant: 2, difference: 8_000, volume: 10_000, efficiency: -2_000, price: 0 },
    ]);
  });

  test('what another organisation passes on is cost (R16)', () => {
    const model = buildOrganisations({
      year: 2024,
      participants: ['A', 'B', 'Dienst'],
      services: {
        Hosting: {
          marks: { A: 'x', B: 'x' },
          rules: [{ kind: 'volume' }],
          volumes: { budget: { A: 10, B: 30 }, actual: { A: 20, B: 30 } },
          budget: 300,
          actual: 350,
        },
        Huur: {
          organisation: 'Regio',
          marks: { Dienst: 'x' },
          rules: [{ kind: 'benefit' }],
          budget: 100,
          actual: 100,
        },
      },
      recharges: [['Regio', 'Dienst', 'Hosting']],
    });
    const found = explainPriceVolume(side(model, 'budget', 2024), side(model, 'actual', 2024));
    expect(found).toMatchObject([
      { difference: 8_000, volume: 10_000, efficiency: -2_000, price: 0 },
      { difference: -3_000, volume: 0, efficiency: -3_000, price: 0 },
    ]);
  });
});
