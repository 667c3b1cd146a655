import { tentativeRange } from '../../../src/engine/scenario/tentative-range';
import { buildModel, YEAR } from './build-model';

describe('R6 range of tentative marks', () => {
  test('twelve marks in one product: every combination, exactly', () => {
    const codes = [...'ABCDEFGHIJKLM'];
    const marks = Object.fromEntries(codes.map((code, at) => [code, at === 0 ? 'x' : '(x)']));
    const model = buildModel({
      participants: codes.join(''),
      services: [{ name: 'S', marks, rule: 'benefit', key: 'gelijk', cost: { 2016: 78 } }],
    });
    const { rows, exact, bounded } = tentativeRange(model, { year: YEAR }, () => undefined);
    expect({ exact, bounded }).toEqual({ exact: true, bounded: [] });
    // 78 over one, two or thirteen.
    expect(rows.map(({ minimum, asSet, maximum }) => [minimum, asSet, maximum])).toEqual([
      [6_00, 78_00, 78_00],
      ...Array.from({ length: 12 }, () => [0, 0, 39_00]),
    ]);
  });
});
