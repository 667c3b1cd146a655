/** Values through a message come out as they went in. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { packed, unpacked } from '../../../src/app/jobs/decimals';
import { Exact } from '../../../src/engine/money';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: -20, max: 20 }))
  .map(([digits, power]) => new Exact(digits.toString()).times(new Exact(10).pow(power)));

const value = fc.letrec((tie) => ({
  leaf: fc.oneof(
    decimal,
    fc.string(),
    fc.integer(),
    fc.bigInt(),
    fc.boolean(),
    fc.constant(undefined),
    fc.constant(null),
  ),
  value: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => new Set(items)),
    fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 3 }).map((items) => new Map(items)),
  ),
})).value;

test('anything made of records, lists, sets, maps and decimals survives a structured clone', () => {
  fc.assert(
    fc.property(value, (before) => {
      expect(unpacked(structuredClone(packed(before)))).toEqual(before);
    }),
  );
});

test('a decimal can be calculated with on the other side', () => {
  const after = unpacked(structuredClone(packed({ part: new Exact('0.1') }))) as { part: Decimal };
  expect(Decimal.isDecimal(after.part)).toBe(true);
  expect(after.part.times(3).equals('0.3')).toBe(true);
});

test('what is shared, or refers to itself, stays so', () => {
  const shared = { amount: new Exact(1) };
  const round: { readonly list: unknown[] } = { list: [shared, shared] };
  round.list.push(round);
  const after = unpacked(structuredClone(packed(round))) as { list: unknown[] };
  expect(after.list[0]).toBe(after.list[1]);
  expect(after.list[2]).toBe(after);
});
