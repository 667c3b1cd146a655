/** What all steps of a run look up, and what of it a run beside another one need not draw up again. */
import { Decimal } from 'decimal.js';
import { cached, createContext, participantAt, ruleAt, serviceAt } from '../../src/engine/context';
import { keyOfDriver } from '../../src/engine/key';
import type { Model } from '../../src/engine/model';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { ServiceSpec } from './model-spec';
import { shares } from './read-run';

const base: ServiceSpec = {
  marks: { A: 'x', B: 'x' },
  rules: [{ kind: 'volume' }],
  contributed: { A: 1, B: 2 },
  advances: { A: 3, B: 4 },
  volumes: { budget: { A: 5, B: 6 } },
  tariff: 7,
  agreements: [['A', '2024-03-01']],
  direct: { budget: { A: 8 } },
};
const modelOf = (change: Partial<ServiceSpec> = {}, code = 'A', left?: string): Model =>
  buildModel({
    participants: [{ code, left }, 'B'],
    drivers: { fte: { A: 1, B: 1 } },
    services: { Dienst: { ...base, ...change } },
  });
/** Of which the parts that `parts` names are those of another model. */
const drawn = (context: ReturnType<typeof createContext>) => {
  const { ranks, stays, agreements, rules, rows, drivers } = context;
  return { ranks, stays, agreements, rules, rows, drivers };
};

describe('a context like another one', () => {
  const model = modelOf();
  const like = createContext(model, 2024);
  const other = modelOf(
    {
      rules: [{ kind: 'benefit' }],
      contributed: { A: 10 },
      advances: { A: 30 },
      volumes: { budget: { A: 50 } },
      tariff: 70,
      agreements: [['B', '2024-05-01']],
      direct: { budget: { B: 80 } },
    },
    'Z',
    '2024-06-30',
  );
  const drivers = buildModel({ participants: ['A'], services: {}, drivers: { uren: { A: 9 } } }).drivers;
  const settings = { ...model.settings, defaultKey: keyOfDriver('fte') };
  const parts: readonly Partial<Model>[] = [
    { participants: other.participants },
    { agreements: other.agreements },
    { services: [...model.services, ...model.services] },
    { funding: other.funding },
    { contributed: other.contributed },
    { settings },
    { advances: other.advances },
    { volumes: other.volumes },
    { tariffs: other.tariffs },
    { direct: other.direct },
    { drivers },
  ];

  test.each(parts.map((part): [string, Partial<Model>] => [Object.keys(part).join(), part]))(
    'draws up again what follows from other %s',
    (_, part) => {
      const changed = { ...model, ...part };
      expect(drawn(createContext(changed, 2024, undefined, like))).toEqual(
        drawn(createContext(changed, 2024)),
      );
    },
  );
  test('takes over what did not change', () => {
    const next = drawn(createContext({ ...model, costLines: [] }, 2024, undefined, like));
    for (const [name, value] of Object.entries(drawn(like)))
      expect([name, next[name as keyof typeof next] === value]).toEqual([name, true]);
    // Other people with the same codes keep their order; who was not changed keeps its days.
    const [first, second] = model.participants;
    if (!first || !second) throw new Error('two participants');
    const left = { ...first, left: '2024-01-31' };
    const one = createContext({ ...model, participants: [left, second] }, 2024, undefined, like);
    expect(one.ranks).toBe(like.ranks);
    expect(one.stays).toEqual([31, 366]);
    const fewer = createContext({ ...model, participants: [first] }, 2024, undefined, like);
    expect(fewer.ranks).toEqual([0]);
  });
  test('a service without a rule of its own follows whether there is an Inbreng (R11)', () => {
    const free = { ...model, funding: [] };
    const [known] = createContext(
      { ...free, contributed: [] },
      2024,
      undefined,
      createContext(free, 2024),
    ).rules;
    expect(known?.kind).toBe('benefit');
  });
  test('asks for the rows of its own year and its own factor', () => {
    const next = createContext(model, 2024, new Decimal('0.5'), like);
    expect(next.tentative).toEqual({ n: 1n, d: 2n });
    expect(next.findings.list()).toEqual([]);
  });
});

describe('R6 the factor of a tentative mark', () => {
  test.each([
    ['-0.5', 0n, 1n],
    ['0', 0n, 1n],
    ['0.4', 2n, 5n],
    ['1', 1n, 1n],
    ['1.5', 1n, 1n],
  ])('%s lies between 0 and 1', (text, n, d) => {
    expect(createContext(modelOf(), 2024, new Decimal(text)).tentative).toEqual({ n, d });
  });
});

describe('R2 ties go by code, code point by code point', () => {
  const winner = (codes: readonly string[]) => {
    const model = buildModel({
      participants: codes,
      services: {
        Dienst: {
          marks: Object.fromEntries(codes.map((code) => [code, 'x' as const])),
          rules: [{ kind: 'benefit' }],
          budget: 0.01,
        },
      },
    });
    return Object.keys(shares(model, runYear(model, { year: 2024 }), 'Dienst')).join();
  };
  test.each([
    ['A', ['B', 'A']],
    ['B', ['a', 'B']],
    ['A1', ['A2', 'A1']],
    ['A', ['AA', 'A']],
    ['A', ['A', 'AA']],
    ['A10', ['A2', 'A10']],
    // Beyond U+FFFF a character is two units of text, which come before U+FF5E.
    ['\uff5e', ['\u{1f600}', '\uff5e']],
  ])('%s', (first, codes) => {
    expect(winner(codes)).toBe(first);
    expect(winner([...codes].reverse())).toBe(first);
  });
});

describe('what a context is asked for', () => {
  const context = createContext(modelOf(), 2024);

  test('is computed once under its name', () => {
    let count = 0;
    const next = () => {
      count += 1;
      return count;
    };
    expect([
      cached(context, 'een', next),
      cached(context, 'een', next),
      cached(context, 'twee', next),
    ]).toEqual([1, 1, 2]);
    const heir = {
      ...createContext(modelOf(), 2024),
      inherited: (name: string) => (name === 'een' ? 7 : undefined),
    };
    expect([cached(heir, 'een', next), cached(heir, 'drie', next)]).toEqual([7, 3]);
  });
  test('and that there is not, is a bug of the caller', () => {
    expect(() => serviceAt(context.model, 1)).toThrow(new RangeError('no service 1'));
    expect(() => participantAt(context.model, 2)).toThrow(new RangeError('no participant 2'));
    expect(() => ruleAt(context, 1)).toThrow(new RangeError('no service 1'));
    expect(serviceAt(context.model, 0).name).toBe('Dienst');
    expect(participantAt(context.model, 1).code).toBe('B');
    expect(ruleAt(context, 0).kind).toBe('volume');
  });
});
