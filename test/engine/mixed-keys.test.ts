import { mixDrivers } from '../../src/engine/mix-drivers';
import { rational } from '../../src/engine/rational';
import { vectorOf } from '../../src/engine/vector';
import type { ServiceSpec } from './model-spec';
import { oneService } from './one-service';
import { shares } from './read-run';

describe('R4 mixed keys', () => {
  const drivers = {
    inwoners: { A: 10, B: 30, C: 60, D: 100 },
    fte: { A: 120.75, B: 143.5, C: 61, D: 201.25 },
  };
  const pays = (key: string, budget: number, marks: ServiceSpec['marks'] = { A: 'x', B: 'x', C: 'x' }) => {
    const { model, run } = oneService({ marks, rules: [{ kind: 'benefit', key }], budget }, { drivers });
    return shares(model, run, 'Dienst');
  };

  test('weights are normalised over the payers before they are mixed', () => {
    // ½ × 1/3 + ½ × 10/100 = 13/60, ½ × 1/3 + ½ × 30/100 = 19/60, ½ × 1/3 + ½ × 60/100 = 28/60
    expect(pays('50% gelijk + 50% inwoners', 600)).toEqual({ A: '130.00', B: '190.00', C: '280.00' });
  });
  test('fractions count exactly', () => {
    // 1/3 × 1/3 + 2/3 × 1/10 = 8/45, 14/45, 23/45
    expect(pays('1/3 gelijk + 2/3 inwoners', 45)).toEqual({ A: '8.00', B: '14.00', C: '23.00' });
  });
  test('fractions of different sizes count exactly', () => {
    // 1/2 × 1/2 + 1/3 × 1/4 + 1/6 × 1/5 = 11/30; the other half, ¾ and 4/5 give 19/30.
    const { model, run } = oneService(
      {
        marks: { A: 'x', B: 'x' },
        rules: [{ kind: 'benefit', key: '1/2 gelijk + 1/3 inwoners + 1/6 fte' }],
        budget: 30,
      },
      { drivers: { inwoners: { A: 1, B: 3 }, fte: { A: 1, B: 4 } } },
    );
    expect(shares(model, run, 'Dienst')).toEqual({ A: '11.00', B: '19.00' });
  });
  test('a driver with more digits than doubles hold is exact, alone and in a mix', () => {
    // A : B is 1 : 2 but for the last digit, and C weighs next to nothing.
    const many = { A: '1000000000.000000001', B: '2000000000.000000002', C: '0.000000001' };
    const paid = (key: string, budget: number) => {
      const { model, run } = oneService(
        { marks: { A: 'x', B: 'x', C: 'x' }, rules: [{ kind: 'benefit', key }], budget },
        { drivers: { many } },
      );
      return shares(model, run, 'Dienst');
    };
    expect(paid('many', 3_000_000_000)).toEqual({ A: '1000000000.00', B: '2000000000.00' });
    // ½ × 1/3 + ½ × 1/3, and so on.
    expect(paid('50% gelijk + 50% many', 60)).toEqual({ A: '20.00', B: '30.00', C: '10.00' });
  });
  test('R3: a driver that sums to 0 is named, and nobody has a weight', () => {
    const part = (driver: string) => ({ driver, fraction: rational(1, 2) });
    const none = { part: part('nul'), vector: vectorOf([0, 0, 0]), scale: 1n };
    const some = { part: part('fte'), vector: vectorOf([1, 2, 3]), scale: 1n };
    for (const key of [[none], [some, none], [none, some]]) {
      const { vector, zero } = mixDrivers(key);
      expect([vector.values, zero]).toEqual([[0, 0, 0], 'nul']);
    }
    expect(mixDrivers([])).toMatchObject({ vector: { values: [] }, zero: '' });
  });
  test('drivers with decimals are exact', () => {
    expect(pays('fte', 325.25)).toEqual({ A: '120.75', B: '143.50', C: '61.00' });
  });
  test('is rounded once', () => {
    // Exact 21 2/3, 31 2/3 and 46 2/3 cents: two cents are left, for the largest weights.
    expect(pays('50% gelijk + 50% inwoners', 1)).toEqual({ A: '0.21', B: '0.32', C: '0.47' });
  });
  test('days scale every driver', () => {
    // 365 and 73 days: weights 5 : 1, and 50 : 30
    const { model, run } = oneService(
      {
        marks: { A: 'x', B: 'x' },
        rules: [{ kind: 'benefit', key: '50% gelijk + 50% inwoners' }],
        budget: 480,
      },
      {
        year: 2023,
        participants: ['A', { code: 'B', left: '2023-03-14' }],
        drivers: { inwoners: { A: 10, B: 30 } },
      },
    );
    // ½ × 5/6 + ½ × 50/80 = 35/48; ½ × 1/6 + ½ × 30/80 = 13/48
    expect(shares(model, run, 'Dienst')).toEqual({ A: '350.00', B: '130.00' });
  });
});
