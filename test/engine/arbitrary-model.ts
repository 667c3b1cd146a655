/** Random small workbooks over the whole rule book, mostly valid, now and then with a hole. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import type { MarkSpec, ModelSpec, RuleSpec, ServiceSpec } from './model-spec';

const CODES = ['A', 'b', 'Ä', 'R-H', 'X1', 'Z', '𝒢', 'aa'];

export interface Shape {
  /** Two organisations that may buy from each other (R16). */
  readonly organisations: boolean;
  /** A casco that is spread or divided by payments (R10, R14). */
  readonly casco: boolean;
  /** Holes: missing values and marks. */
  readonly holes: boolean;
}

export const PLAIN: Shape = { organisations: false, casco: false, holes: false };
export const FULL: Shape = { organisations: true, casco: true, holes: true };

const euro = fc
  .integer({ min: -300_000, max: 3_000_000 })
  .map((cents) => new Decimal(cents).dividedBy(100).toFixed(2));
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 200_000 }) },
  {
    weight: 3,
    arbitrary: fc.integer({ min: 0, max: 99_999 }).map((n) => new Decimal(n).dividedBy(100).toFixed()),
  },
  { weight: 1, arbitrary: fc.constant('123456789.123456') },
);
const KEYS = [
  'gelijk',
  'inwoners',
  'fte',
  '50% gelijk + 50% inwoners',
  '1/3 gelijk + 1/3 fte + 1/3 inwoners',
];
const days = fc.constantFrom(
  undefined,
  undefined,
  undefined,
  '2024-01-01',
  '2024-02-29',
  '2024-07-15',
  '2024-12-31',
);

export function arbitrarySpec(shape: Shape): fc.Arbitrary<ModelSpec> {
  return fc
    .record({
      codes: fc.shuffledSubarray(CODES, { minLength: 2, maxLength: 6 }),
      dates: fc.array(fc.tuple(days, days), { minLength: 8, maxLength: 8 }),
      tentative: fc.constantFrom('0', '1', '0.25', '0.333333333333333'),
      euros: fc.constantFrom('cent' as const, 'cent' as const, 'euro' as const),
      services: fc.array(arbitraryService(shape), { minLength: 1, maxLength: 6 }),
      drivers: fc.array(fc.array(hole(value, shape), { minLength: 8, maxLength: 8 }), {
        minLength: 2,
        maxLength: 2,
      }),
      recharges: fc.boolean(),
    })
    .map(({ codes, dates, tentative, euros, services, drivers, recharges }): ModelSpec => {
      const byCode = <T>(values: readonly T[]): Record<string, NonNullable<T>> =>
        Object.fromEntries(
          codes.flatMap((code, at) => {
            const value = values[at];
            return value === undefined || value === null ? [] : [[code, value]];
          }),
        );
      const named = services.map((make, at) => [`D${at}`, make(codes)] as const);
      const first = (organisation: string): string | undefined =>
        named.find(([, service]) => (service.organisation ?? 'S1') === organisation)?.[0];
      const [one, two] = [first('S1'), first('S2')];
      const buys = shape.organisations && recharges && one !== undefined && two !== undefined;
      return {
        settings: { tentative: new Decimal(tentative), roundTo: euros },
        participants: codes.map((code, at) => {
          const [joined, left] = dates[at] ?? [];
          return {
            code,
            joined: joined === '2024-12-31' ? undefined : joined,
            left: left === '2024-01-01' ? undefined : left,
          };
        }),
        drivers: { inwoners: byCode(drivers[0] ?? []), fte: byCode(drivers[1] ?? []) },
        services: Object.fromEntries(named),
        ...(buys && {
          recharges: [
            ['S1', codes[0] ?? '', two],
            ['S2', codes[1] ?? '', one],
          ],
        }),
      };
    });
}

const hole = <T>(arbitrary: fc.Arbitrary<T>, { holes }: Shape): fc.Arbitrary<T | undefined> =>
  holes ? fc.oneof({ weight: 30, arbitrary }, { weight: 1, arbitrary: fc.constant(undefined) }) : arbitrary;

/** The codes are known only when the participants are. */
type MakeService = (codes: readonly string[]) => ServiceSpec;

function arbitraryService(shape: Shape): fc.Arbitrary<MakeService> {
  const kinds = ['benefit', 'benefit', 'solidarity', 'contribution', 'volume', 'direct'] as const;
  return fc
    .record({
      kind: fc.constantFrom(...kinds, ...(shape.casco ? (['markup', 'pond'] as const) : [])),
      organisation: fc.constantFrom('S1', ...(shape.organisations ? ['S2'] : [])),
      key: fc.constantFrom(...KEYS),
      marks: fc.array(
        fc.constantFrom<MarkSpec | undefined>('x', 'x', 'x', '(x)', 'on demand', 7, undefined),
        { minLength: 8, maxLength: 8 },
      ),
      amounts: fc.array(fc.array(hole(value, shape), { minLength: 8, maxLength: 8 }), {
        minLength: 3,
        maxLength: 3,
      }),
      budget: fc.option(euro, { nil: undefined }),
      actual: euro,
      tariff: fc.option(fc.constantFrom('1.5', '0.333', '12'), { nil: undefined }),
      fixed: fc.constantFrom(undefined, 0, 0.25, 1),
      advances: fc.boolean(),
    })
    .map((given) => (codes: readonly string[]): ServiceSpec => {
      const marks = Object.fromEntries(
        codes.flatMap((code, at): [string, MarkSpec][] => {
          const mark = given.marks[at];
          return mark === undefined ? [] : [[code, mark]];
        }),
      );
      const amountsOf = (row: number): Record<string, string | number> =>
        Object.fromEntries(
          codes.flatMap((code, at) => {
            const amount = given.amounts[row]?.[at];
            return marks[code] === undefined || amount === undefined ? [] : [[code, amount]];
          }),
        );
      const base = {
        organisation: given.organisation,
        actual: given.actual,
        ...(given.budget && { budget: given.budget }),
      };
      if (given.kind === 'direct') {
        return {
          ...base,
          kind: 'friction',
          budget: 0,
          actual: 0,
          direct: { budget: { [codes[0] ?? '']: given.actual } },
        };
      }
      const rule: RuleSpec =
        given.kind === 'pond'
          ? { kind: 'solidarity', key: 'pondspondsgewijs' }
          : { kind: given.kind, key: given.key, ...(given.fixed !== undefined && { fixed: given.fixed }) };
      return {
        ...base,
        kind: given.kind === 'markup' || given.kind === 'pond' ? 'casco' : 'regular',
        marks,
        rules: [rule],
        ...(given.kind === 'contribution' && { contributed: amountsOf(0) }),
        ...(given.kind === 'volume' && {
          volumes: { budget: amountsOf(0), actual: amountsOf(1) },
          ...(given.tariff && { tariff: given.tariff }),
        }),
        ...(given.advances && { advances: amountsOf(2) }),
      };
    });
}
