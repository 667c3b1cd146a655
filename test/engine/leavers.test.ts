import { Decimal } from 'decimal.js';
import { runYear } from '../../src/engine/run';
import { runWithoutExits } from '../../src/engine/run-without-exits';
import { buildModel } from './build-model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { findingsOf, outcome, shares } from './read-run';

const marks = { A: 'x', B: 'x', C: 'x' } as const;
const years = [{ years: { 2016: 300, 2017: 300, 2018: 300 } }];
const service: ServiceSpec = { marks, rules: [{ kind: 'benefit' }], lines: years };
const year = (of: number, left: string, given: ServiceSpec = service, rest: Partial<ModelSpec> = {}) => {
  const model = buildModel({
    year: 2016,
    participants: ['A', 'B', { code: 'C', left }],
    services: { Advies: given },
    ...rest,
  });
  return { model, run: runYear(model, { year: of }) };
};

describe('R23 the cost that does not disappear', () => {
  const staying = (remaining: number, rest: Partial<ServiceSpec> = {}): ServiceSpec => ({
    ...service,
    rules: [{ kind: 'benefit', remaining }],
    ...rest,
  });

  test('stays with the others: all of it by default', () => {
    const { model, run } = year(2018, '2017-12-31', service);
    expect(shares(model, run, 'Advies')).toEqual({ A: '150.00', B: '150.00' });
  });
  test('of the part of the leaver, Blijvend deel % stays', () => {
    // A third of 300 is C's; 60% of it stays
    const { model, run } = year(2018, '2017-12-31', staying(0.6));
    expect(outcome(model, run, 'Advies')).toMatchObject({ net: 26_000, disappears: 4_000 });
    expect(shares(model, run, 'Advies')).toEqual({ A: '130.00', B: '130.00' });
    expect(run.totals.cost.budget).toBe(26_000);
  });
  test('in proportion to the days after the exit', () => {
    // 184 of 365 days of 2017 are gone: 40% of 100 × 184/365 = 20.16…
    const { model, run } = year(2017, '2017-06-30', staying(0.6));
    expect(outcome(model, run, 'Advies').disappears).toBe(2_016);
  });
  test('an entry makes nothing disappear', () => {
    const participants = ['A', 'B', { code: 'C', joined: '2017-07-01' }];
    const { model, run } = year(2017, '', staying(0.6), { participants });
    expect(outcome(model, run, 'Advies').net).toBe(30_000);
  });
  test('volumes and contributed budgets of the leaver weigh as they are', () => {
    const volumes = { budget: { A: 10, B: 20, C: 30 } };
    const byVolume = year(
      2018,
      '2017-12-31',
      staying(0, { rules: [{ kind: 'volume', remaining: 0 }], volumes }),
    );
    expect(shares(byVolume.model, byVolume.run, 'Advies')).toEqual({ A: '50.00', B: '100.00' });
    const contributed = { A: 100, B: 100, C: 50 };
    const byInput = year(
      2018,
      '2017-12-31',
      staying(0, { rules: [{ kind: 'contribution', remaining: 0 }], contributed }),
    );
    expect(outcome(byInput.model, byInput.run, 'Advies')).toMatchObject({ net: 24_000, coverage: 4_000 });
  });
  test('the actual cost is what it is', () => {
    const lines = [...years, { book: 'actual' as const, years: { 2018: 300 } }];
    const { model, run } = year(2018, '2017-12-31', staying(0.6, { lines }));
    expect(outcome(model, run, 'Advies', 'actual').net).toBe(30_000);
  });
  test('a leaver of which the weight is not known stops it', () => {
    const given = staying(0.6, { rules: [{ kind: 'benefit', key: 'fte', remaining: 0.6 }] });
    const { model, run } = year(2018, '2017-12-31', given, {
      drivers: { fte: { A: 1, B: 1 } },
    });
    expect(outcome(model, run, 'Advies').refused).toBe('DRIVER_MISSING');
  });
  test('that is stopped by a driver names the leaver once, also where there is nothing to divide', () => {
    const given = staying(0.6, { rules: [{ kind: 'benefit', key: 'fte', remaining: 0.6 }] });
    const rest = { drivers: { fte: { A: 1, B: 1 } } };
    const { run } = year(2018, '2017-12-31', given, rest);
    expect(run.findings).toMatchObject([
      { code: 'DRIVER_MISSING', source: { sheet: 'Maatstaven', cell: 'E2' }, services: [0] },
    ]);
    const free = year(2018, '2017-12-31', { ...given, lines: [{ years: { 2018: 0 } }] }, rest);
    expect(outcome(free.model, free.run, 'Advies').refused).toBeUndefined();
  });
  test('of a cost that is not known is not known either', () => {
    const lines = [...years, { years: { 2018: 'unreadable' } }] as const;
    const { model, run } = year(2018, '2017-12-31', staying(0.6, { lines }));
    expect(outcome(model, run, 'Advies')).toMatchObject({ refused: 'NUMBER_UNREADABLE', net: 30_000 });
  });
  test('of services beside a block that cannot be divided leaves that block reported', () => {
    const { run } = year(2018, '2017-12-31', staying(0.6), {
      blocks: [{ field: 'Leeg', years: { 2018: 5 } }],
    });
    expect(findingsOf(run)).toEqual(['BLOCK_UNDIVIDED Begroting!C3']);
  });
  test('under an agreement that ended, with nobody leaving as a whole', () => {
    const agreements = [
      ['A', '2016-01-01'],
      ['B', '2016-01-01'],
      ['C', '2016-01-01', '2017-12-31'],
    ] as const;
    const { model, run } = year(2018, '', staying(0.6, { agreements }), {
      participants: ['A', 'B', 'C'],
    });
    expect(outcome(model, run, 'Advies').disappears).toBe(4_000);
  });
  test('under agreements that all have an end', () => {
    const agreements = [
      ['A', '2016-01-01', '2030-12-31'],
      ['B', '2016-01-01', '2030-12-31'],
      ['C', '2016-01-01', '2017-12-31'],
    ] as const;
    const { model, run } = year(2018, '', staying(0.6, { agreements }), { participants: ['A', 'B', 'C'] });
    expect(outcome(model, run, 'Advies').disappears).toBe(4_000);
  });
  test('where everybody has a last day, also one after the year', () => {
    const participants = [
      { code: 'A', left: '2030-12-31' },
      { code: 'B', left: '2030-12-31' },
      { code: 'C', left: '2017-12-31' },
    ];
    const { model, run } = year(2018, '', staying(0.6), { participants });
    expect(outcome(model, run, 'Advies').disappears).toBe(4_000);
  });
  test('volumes do not follow days (R8), so nothing disappears in the year of the exit', () => {
    const given: ServiceSpec = {
      ...staying(0),
      rules: [{ kind: 'volume', remaining: 0 }],
      volumes: { budget: { A: 10, B: 20, C: 30 } },
    };
    const { model, run } = year(2017, '2017-06-30', given);
    expect(outcome(model, run, 'Advies').net).toBe(30_000);
  });
  test('a negative Blijvend deel % is no part of a cost', () => {
    const { model, run } = year(2018, '2017-12-31', staying(-0.1));
    expect(outcome(model, run, 'Advies').refused).toBe('NUMBER_UNREADABLE');
  });
  test.each<[string, ServiceSpec]>([
    ['a spread casco', { kind: 'casco', rules: [{ kind: 'markup', remaining: 0 }], lines: years }],
    [
      'a casco in proportion to payments',
      { kind: 'casco', rules: [{ kind: 'solidarity', key: 'pondspondsgewijs', remaining: 0 }], lines: years },
    ],
    [
      'named amounts',
      { rules: [{ kind: 'direct', remaining: 0 }], direct: { budget: { A: 300 } }, lines: years },
    ],
  ])('%s: no weights of its own, so that nothing disappears', (_, given) => {
    const { model, run } = year(2018, '2017-12-31', given, {
      year: 2018,
      services: { Vast: given, Advies: service },
    });
    expect(outcome(model, run, 'Vast')).toMatchObject({ refused: undefined, net: 30_000 });
  });
});

describe('R23 the year as if nobody had left', () => {
  const base = { ...service, rules: [{ kind: 'benefit', remaining: 0.6 }] as const };
  const withoutExits = ({ model, run }: ReturnType<typeof year>) => {
    const without = runWithoutExits(model, run);
    return without && shares(model, without, 'Advies');
  };
  const all = { A: '100.00', B: '100.00', C: '100.00' };

  test.each([
    ['in an earlier year', '2017-06-30', all],
    ['in the year itself', '2018-12-30', all],
    ['at the end of the year', '2018-12-31', undefined],
    ['later', '2019-06-30', undefined],
  ])('differs where a participant left %s', (_, left, expected) => {
    expect(withoutExits(year(2018, left, base))).toEqual(expected);
  });
  test('differs where an agreement ended, be it one of many', () => {
    const agreements = [
      ['A', '2016-01-01'],
      ['B', '2016-01-01', '2018-12-31'],
      ['C', '2016-01-01', '2017-12-31'],
    ] as const;
    const given = year(2018, '', { ...base, agreements }, { participants: ['A', 'B', 'C'] });
    expect(withoutExits(given)).toEqual(all);
  });
  test('is divided with the same factor for tentative marks (R6)', () => {
    const given = { ...service, marks: { A: 'x', B: '(x)', C: 'x' } } as const;
    const { model } = year(2018, '2017-12-31', given);
    const half = runYear(model, { year: 2018, tentative: new Decimal('0.5') });
    expect(runWithoutExits(model, half)?.tentative?.toFixed()).toBe('0.5');
    const without = runWithoutExits(model, half);
    expect(without && shares(model, without, 'Advies')).toEqual({ A: '120.00', B: '60.00', C: '120.00' });
  });
});
