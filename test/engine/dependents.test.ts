/** R3: what depends on a product that is refused is refused with it, and nothing else. */
import { Decimal } from 'decimal.js';
import type { Model, Phase, Stop } from '../../src/engine/model';
import type { MarkSpec, ModelSpec, ServiceSpec } from './model-spec';
import { yearOf } from './steps-of';
import { closes, sold, year } from './two-organisations';

type Refused = Readonly<Record<string, string>>;

/** Why each product is refused; for DEPENDS_ON_REFUSED because of which other one. */
function refusedIn({ model, run }: ReturnType<typeof year>, phase: Phase = 'budget'): Refused {
  closes(run);
  const causes = new Map(
    run.findings
      .filter(({ code, params }) => code === 'DEPENDS_ON_REFUSED' && params.phase === phase)
      .flatMap(({ services, params }) => services.map((service) => [service, `by ${params.cause}`])),
  );
  return Object.fromEntries(
    run.outcomes
      .filter((row) => row.phase === phase && row.refused)
      .map(({ service, refused }) => [nameAt(model, service), causes.get(service) ?? refused ?? '']),
  );
}
const nameAt = (model: Model, service: number): string => model.services[service]?.name ?? '';

describe('R14 a spread casco', () => {
  const casco = (budget: number | 'unreadable'): ServiceSpec => ({
    kind: 'casco',
    rules: [{ kind: 'markup' }],
    budget,
  });
  const taken = (budget: number | 'unreadable', rest: Partial<ServiceSpec> = {}): ServiceSpec => ({
    marks: { A: 'x' },
    rules: [{ kind: 'benefit' }],
    budget,
    ...rest,
  });
  const refused = (services: ModelSpec['services'], stops: readonly Stop[] = []) =>
    refusedIn(yearOf({ services, rest: { stops } }));
  const stopped = { service: 0, code: 'MARK_UNREADABLE', phase: undefined, year: undefined } as const;

  test.each<[string, ServiceSpec, Refused]>([
    [
      'of another organisation',
      taken('unreadable', { organisation: 'Ander' }),
      { Fout: 'NUMBER_UNREADABLE' },
    ],
    [
      'of frictiekosten',
      { kind: 'friction', rules: [{ kind: 'benefit' }], budget: 'unreadable' },
      { Fout: 'NUMBER_UNREADABLE' },
    ],
    ['of named amounts', taken('unreadable', { rules: [{ kind: 'direct' }] }), { Fout: 'NUMBER_UNREADABLE' }],
    [
      'of a product that would carry it',
      taken('unreadable'),
      { Fout: 'NUMBER_UNREADABLE', Casco: 'by Fout', Goed: 'by Casco' },
    ],
    [
      'of a second casco',
      casco('unreadable'),
      { Fout: 'NUMBER_UNREADABLE', Casco: 'by Fout', Goed: 'by Fout' },
    ],
  ])('when a cost cannot be read %s', (_, Fout, expected) => {
    expect(refused({ Casco: casco(10), Goed: taken(5), Fout })).toEqual(expected);
  });
  test('is known when it is nothing, whatever cannot be read', () => {
    expect(refused({ Casco: casco(0), Goed: taken(5), Fout: taken('unreadable') })).toEqual({
      Fout: 'NUMBER_UNREADABLE',
    });
    // One of two is enough.
    expect(refused({ Leeg: casco(0), Casco: casco(10), Goed: taken(5), Fout: taken('unreadable') })).toEqual({
      Fout: 'NUMBER_UNREADABLE',
      Leeg: 'by Fout',
      Casco: 'by Fout',
      Goed: 'by Casco',
    });
  });
  test('that was stopped stops its carriers and the other casco, when it has cost', () => {
    const services = (budget: number) => ({ Casco: casco(budget), Staf: casco(3), Goed: taken(5) });
    expect(refused(services(10), [stopped])).toEqual({
      Casco: 'MARK_UNREADABLE',
      Staf: 'by Casco',
      Goed: 'by Casco',
    });
    expect(refused(services(0), [stopped])).toEqual({ Casco: 'MARK_UNREADABLE' });
  });
});

describe('R16 what an organisation buys', () => {
  // S2 stands first, so that its position among payers is 0.
  const participants = [{ code: 'S2', kind: 'partnership' as const }, 'P1', 'P2', 'S1'];
  const rest: Partial<ModelSpec> = { participants, recharges: [['S1', 'S2', 'B']] };
  const buys = (A: ServiceSpec, more: Partial<ModelSpec> = {}, phase: Phase = 'budget') => {
    const B = sold('S2', 10, { P1: 1 }, { actual: 10 });
    return refusedIn(
      year({ A: { organisation: 'S1', budget: 20, actual: 20, ...A }, B }, { ...rest, ...more }),
      phase,
    );
  };
  const unknown = (kind: 'benefit' | 'solidarity') => [{ kind, key: 'uren' }] as const;
  const tentative = { settings: { tentative: new Decimal('0.5') } };

  test.each<[string, MarkSpec | undefined, Partial<ModelSpec>, Phase, boolean]>([
    ['x', 'x', {}, 'budget', true],
    ['a number', 2, {}, 'actual', true],
    ['no mark', undefined, {}, 'budget', false],
    ['(x), which does not count', '(x)', {}, 'budget', false],
    ['(x), which counts in part', '(x)', tentative, 'actual', true],
    ['on demand in the budget', 'on demand', {}, 'budget', false],
    ['on demand at year end, which pays under p×q only', 'on demand', {}, 'actual', false],
  ])('by profijt with %s', (_, mark, more, phase, depends) => {
    const marks = { P1: 'x' as const, ...(mark !== undefined && { S2: mark }) };
    expect(buys({ marks, rules: unknown('benefit') }, more, phase)).toEqual({
      A: 'DRIVER_UNKNOWN',
      ...(depends && { B: 'by A' }),
    });
  });
  test('by p×q on demand pays at year end', () => {
    const service: ServiceSpec = {
      marks: { P1: 'x', S2: 'on demand' },
      rules: [{ kind: 'volume' }],
      volumes: { budget: { P1: null }, actual: { S2: 5 } },
    };
    expect(buys(service)).toEqual({ A: 'VOLUME_MISSING' });
    expect(buys(service, {}, 'actual')).toEqual({ A: 'VOLUME_MISSING', B: 'by A' });
  });
  test('by solidarity when it stands in the circle', () => {
    const within = (circle: 'all' | 'municipalities') =>
      buys({ rules: [{ kind: 'solidarity', key: 'uren', circle: { kind: circle } }] });
    expect(within('all')).toEqual({ A: 'DRIVER_UNKNOWN', B: 'by A' });
    expect(within('municipalities')).toEqual({ A: 'DRIVER_UNKNOWN' });
  });
  test('as a named amount when it has one', () => {
    const named = (amount: number) =>
      buys({ kind: 'friction', direct: { budget: { P1: 'unreadable', S2: amount }, actual: { P1: 20 } } });
    expect(named(5)).toEqual({ A: 'NUMBER_UNREADABLE', B: 'by A' });
    expect(named(0)).toEqual({ A: 'NUMBER_UNREADABLE' });
  });
  test('as a contributed budget, though no cost is budgeted', () => {
    const contributed = (rules: ServiceSpec['rules']) =>
      buys({ marks: { P1: 'x', S2: 'x' }, rules: rules ?? [], contributed: { S2: 5 }, budget: 0 });
    expect(contributed([{ kind: 'contribution' }])).toEqual({ A: 'DRIVER_MISSING', B: 'by A' });
  });
  test('of a product without cost, or of another organisation, does not matter', () => {
    const marks = { P1: 'x', S2: 'x' } as const;
    const rules = [{ kind: 'benefit', to: 2023 }] as const;
    expect(buys({ marks, rules, budget: 0 })).toEqual({ A: 'FUNDING_MISSING' });
    expect(buys({ marks, rules, organisation: 'S3' })).toEqual({ A: 'FUNDING_MISSING' });
  });
  test('of a spread casco it pays what carries it', () => {
    const casco = {
      organisation: 'S1',
      kind: 'casco',
      marks: { S2: 'x' },
      rules: [{ kind: 'markup' }],
      budget: 'unreadable',
    } as const;
    const carried = (volumes: Record<string, number>) =>
      refusedIn(year({ Casco: casco, A: sold('S1', 20, volumes), B: sold('S2', 10, { P1: 1 }) }, rest));
    expect(carried({ P1: 1 })).toEqual({ Casco: 'NUMBER_UNREADABLE', A: 'by Casco' });
    expect(carried({ P1: 1, S2: 1 })).toEqual({ Casco: 'NUMBER_UNREADABLE', A: 'by Casco', B: 'by A' });
  });
  test('goes on from one organisation to the next, whatever the order of the rows', () => {
    const services = {
      C: sold('S3', 10, { P1: 1, S2: 0 }),
      B: sold('S2', 10, { P1: 1, S3: 1 }),
      A: sold('S1', 10, { P1: 1, S2: 1 }, { volumes: { budget: {} } }),
    };
    const recharges: ModelSpec['recharges'] = [
      ['S2', 'S3', 'C'],
      ['S1', 'S2', 'B'],
    ];
    expect(refusedIn(year(services, { participants: ['P1', 'S1', 'S2', 'S3'], recharges }))).toEqual({
      A: 'VOLUME_MISSING',
      B: 'by A',
      C: 'by B',
    });
  });
  test('and from what it buys for its casco to all that carry that', () => {
    const markup = [{ kind: 'markup' }] as const;
    const pond = [{ kind: 'solidarity', key: 'pondspondsgewijs' }] as const;
    const services: ModelSpec['services'] = {
      Pond: { organisation: 'S2', kind: 'casco', rules: pond, budget: 5 },
      Werk: sold('S2', 10, { P1: 1 }),
      Casco: { organisation: 'S2', kind: 'casco', rules: markup, budget: 5 },
      A: sold('S1', 10, { P1: 1, S2: 1 }, { volumes: { budget: {} } }),
    };
    expect(refusedIn(year(services, { participants, recharges: [['S1', 'S2', 'Casco']] }))).toEqual({
      A: 'VOLUME_MISSING',
      Casco: 'by A',
      Werk: 'by Casco',
      Pond: 'by Casco',
    });
  });
});

describe('R10 a key in proportion to payments', () => {
  const pond = (budget: number): ServiceSpec => ({
    kind: 'casco',
    rules: [{ kind: 'solidarity', key: 'pondspondsgewijs' }],
    budget,
  });
  const paid: ServiceSpec = { marks: { A: 'x' }, rules: [{ kind: 'benefit' }], budget: 5 };
  const beside = (Fout: ServiceSpec, budget = 10) =>
    refusedIn(yearOf({ services: { Pond: pond(budget), Betaald: paid, Fout } }));

  test.each<[string, ServiceSpec, Refused]>([
    ['profijt', { budget: 1, rules: [{ kind: 'benefit' }] }, { Fout: 'COST_WITHOUT_TAKER', Pond: 'by Fout' }],
    [
      'contributed budgets without cost',
      { marks: { A: 'x' }, rules: [{ kind: 'contribution' }], contributed: { A: null, B: null } },
      { Fout: 'DRIVER_MISSING', Pond: 'by Fout' },
    ],
    [
      'another organisation',
      { budget: 1, rules: [{ kind: 'benefit' }], organisation: 'Ander' },
      { Fout: 'COST_WITHOUT_TAKER' },
    ],
    ['solidarity', { budget: 1, rules: [{ kind: 'solidarity', key: 'uren' }] }, { Fout: 'DRIVER_UNKNOWN' }],
    ['nothing', { budget: 0, rules: [{ kind: 'benefit', to: 2023 }] }, { Fout: 'FUNDING_MISSING' }],
  ])('beside a refused product that is paid by %s', (_, Fout, expected) => {
    expect(beside(Fout)).toEqual(expected);
  });
  test('a spread casco is not paid itself', () => {
    const services: ModelSpec['services'] = {
      // With a net cost above 0 it would carry the casco.
      Pond: pond(-10),
      Casco: { kind: 'casco', rules: [{ kind: 'markup' }], budget: 3 },
      Frictie: { kind: 'friction', direct: { budget: { A: 5 } } },
    };
    expect(refusedIn(yearOf({ services }))).toEqual({ Casco: 'COST_WITHOUT_TAKER' });
  });
  test('is not asked for where there is nothing to divide', () => {
    expect(beside({ budget: 1, rules: [{ kind: 'benefit' }] }, 0)).toEqual({ Fout: 'COST_WITHOUT_TAKER' });
  });
  test('is the only solidarity that depends on payments, and the first cause is told', () => {
    const services: ModelSpec['services'] = {
      Pond: pond(10),
      Gelijk: { kind: 'casco', rules: [{ kind: 'solidarity', key: 'gelijk' }], budget: 10 },
      Fout: { budget: 1, rules: [{ kind: 'benefit' }] },
      Ook: { budget: 1, rules: [{ kind: 'benefit' }] },
    };
    expect(refusedIn(yearOf({ services }))).toEqual({
      Fout: 'COST_WITHOUT_TAKER',
      Ook: 'COST_WITHOUT_TAKER',
      Pond: 'by Fout',
    });
  });
});
