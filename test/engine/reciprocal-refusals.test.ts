import type { ServiceSpec } from './model-spec';
import { findingsOf, outcome, shares } from './read-run';
import { closes, sold, year } from './two-organisations';

describe('R16 refuse what is not known', () => {
  test('nobody outside pays: there is no solution', () => {
    const { model, run } = year({
      A: sold('S1', 100, { S2: 1 }),
      B: sold('S2', 100, { S1: 1 }),
      Los: sold('S1', 50, { P1: 1 }),
    });
    expect(outcome(model, run, 'A').refused).toBe('RECIPROCAL_UNSOLVABLE');
    expect(outcome(model, run, 'B').refused).toBe('RECIPROCAL_UNSOLVABLE');
    expect(shares(model, run, 'Los')).toEqual({ P1: '50.00' });
    expect(findingsOf(run)).toEqual([
      'RECIPROCAL_UNSOLVABLE Doorbelasting!A2',
      'RECIPROCAL_UNSOLVABLE Doorbelasting!A3',
    ]);
    expect(run.totals.unallocated.budget).toBe(20_000);
    closes(run);
  });

  test('what an organisation would pay for a refused service is not known, so neither is its own cost', () => {
    const { model, run } = year({
      A: sold('S1', 100, { P1: 1, S2: 1 }, { volumes: { budget: { P1: 1 } } }),
      A2: sold('S1', 100, { P1: 1, S2: 1 }),
      B: sold('S2', 100, { P1: 1 }),
      B2: sold('S2', 100, { P2: 1 }),
    });
    expect(outcome(model, run, 'A').refused).toBe('VOLUME_MISSING');
    expect(outcome(model, run, 'B')).toMatchObject({ refused: 'DEPENDS_ON_REFUSED', inflow: 5_000 });
    expect(shares(model, run, 'A2')).toEqual({ P1: '50.00', S2: '50.00' });
    expect(shares(model, run, 'B2')).toEqual({ P2: '100.00' });
    closes(run);
  });

  test('pondspondsgewijs passes on in one direction, and is refused where it would follow from itself', () => {
    const casco: ServiceSpec = {
      organisation: 'S1',
      kind: 'casco',
      rules: [{ kind: 'solidarity', key: 'pondspondsgewijs' }],
      budget: 60,
    };
    const services = {
      Casco: casco,
      A: sold('S1', 30, { P1: 2, S2: 1 }),
      B: sold('S2', 10, { P1: 1, S1: 1 }),
    };
    const oneWay = year(services, { recharges: [['S1', 'S2', 'B']] });
    expect(shares(oneWay.model, oneWay.run, 'Casco')).toEqual({ P1: '40.00', S2: '20.00' });
    expect(outcome(oneWay.model, oneWay.run, 'B').inflow).toBe(3_000);
    closes(oneWay.run);
    const circular = year(services);
    expect(outcome(circular.model, circular.run, 'Casco').refused).toBe('RECIPROCAL_UNSOLVABLE');
    expect(outcome(circular.model, circular.run, 'B').refused).toBe('DEPENDS_ON_REFUSED');
    closes(circular.run);
  });

  test('pondspondsgewijs of what others charge on follows from itself too', () => {
    const pond = { kind: 'solidarity', key: 'pondspondsgewijs' } as const;
    const { model, run } = year({
      A: { organisation: 'S1', kind: 'casco', rules: [pond], budget: 0 },
      Profijt: sold('S1', 30, { P1: 1, S2: 1 }),
      B: sold('S2', 10, { P1: 1, S1: 1 }),
    });
    expect(outcome(model, run, 'A').refused).toBe('RECIPROCAL_UNSOLVABLE');
    closes(run);
  });

  test('a service that is refused because of what flows in takes nothing back from the others', () => {
    // Leeg has no cost of its own and no taker; what S1 pays for B flows into it.
    const { model, run } = year(
      {
        Leeg: { organisation: 'S1', rules: [{ kind: 'benefit' }], marks: {}, budget: 0 },
        Pond: {
          organisation: 'S1',
          kind: 'casco',
          rules: [{ kind: 'solidarity', key: 'pondspondsgewijs' }],
          budget: 40,
        },
        A: sold('S1', 30, { P1: 1 }),
        B: sold('S2', 10, { P1: 1, S1: 1 }),
      },
      { recharges: [['S2', 'S1', 'Leeg']] },
    );
    expect(outcome(model, run, 'Leeg')).toMatchObject({ refused: 'COST_WITHOUT_TAKER', inflow: 500 });
    expect(outcome(model, run, 'Pond').refused).toBe('DEPENDS_ON_REFUSED');
    expect(shares(model, run, 'A')).toEqual({ P1: '30.00' });
    expect(findingsOf(run)).toHaveLength(2);
    closes(run);
  });

  test('what depends on nothing refused is divided, with what comes in from the rest', () => {
    const marks = { P1: 'x' } as const;
    const pond = [{ kind: 'solidarity', key: 'pondspondsgewijs' }] as const;
    const { model, run } = year(
      {
        A: sold('S1', 100, { S2: 1 }),
        B: sold('S2', 100, { S1: 1 }),
        X: sold('S2', 30, { S3: 1 }),
        // Before the 30 of X came in P1 would pay -10 here, which is no weight.
        C: { organisation: 'S3', marks, rules: [{ kind: 'benefit' }] },
        Bate: { organisation: 'S3', marks, rules: [{ kind: 'benefit' }], budget: -10 },
        Pond: { organisation: 'S3', kind: 'casco', rules: pond, budget: 6 },
      },
      {
        participants: ['P1', 'S1', 'S2', 'S3'],
        recharges: [
          ['S1', 'S2', 'B'],
          ['S2', 'S1', 'A'],
          ['S2', 'S3', 'C'],
        ],
      },
    );
    expect(run.outcomes.map(({ refused }) => refused)).toEqual([
      'RECIPROCAL_UNSOLVABLE',
      'RECIPROCAL_UNSOLVABLE',
      ...[undefined, undefined, undefined, undefined],
    ]);
    expect(shares(model, run, 'C')).toEqual({ P1: '30.00' });
    expect(shares(model, run, 'Pond')).toEqual({ P1: '6.00' });
    closes(run);
  });

  test('a product that was refused already is not told twice', () => {
    const { run } = year(
      {
        A: sold('S1', 100, { S2: 1 }),
        Los: sold('S1', 10, { S3: 1 }),
        B: sold('S2', 100, { S1: 1 }),
        C: sold('S3', 5, { P1: 1 }, { volumes: { budget: {} } }),
      },
      {
        participants: ['P1', 'S1', 'S2', 'S3'],
        recharges: [
          ['S1', 'S2', 'B'],
          ['S2', 'S1', 'A'],
          ['S1', 'S3', 'C'],
          ['S3', 'S1', 'A'],
        ],
      },
    );
    expect(run.findings.map(({ code, params: { service, phase } }) => [code, service, phase])).toEqual([
      ['RECIPROCAL_UNSOLVABLE', 'B', 'budget'],
      ['RECIPROCAL_UNSOLVABLE', 'A', 'budget'],
      ['VOLUME_MISSING', 'C', 'budget'],
    ]);
    closes(run);
  });
});

describe('R10, R16 when pondspondsgewijs follows from itself', () => {
  const circling = (circle: 'all' | 'municipalities', budget: number, first: 'S2' | 'P1' = 'P1') => {
    const pond = { kind: 'solidarity', key: 'pondspondsgewijs', circle: { kind: circle } } as const;
    const organisation = { code: 'S2', kind: 'partnership' as const };
    const { model, run } = year(
      {
        Casco: { organisation: 'S1', kind: 'casco', rules: [pond], budget },
        Elders: { organisation: 'S3', kind: 'casco', rules: [pond], budget: 3 },
        Ook: { organisation: 'S3', marks: { P1: 'x' }, rules: [{ kind: 'benefit' }], budget: 5 },
        A: sold('S1', 30, { P1: 2, S2: 1 }),
        B: sold('S2', 10, { P1: 1, S1: 1 }),
      },
      { participants: first === 'S2' ? [organisation, 'P1', 'S1'] : ['P1', organisation, 'S1'] },
    );
    closes(run);
    expect(shares(model, run, 'Elders')).toEqual({ P1: '3.00' });
    return run.outcomes.flatMap(({ service, refused }) =>
      refused ? [`${model.services[service]?.name} ${refused}`] : [],
    );
  };
  const refused = ['Casco RECIPROCAL_UNSOLVABLE', 'A DEPENDS_ON_REFUSED', 'B DEPENDS_ON_REFUSED'];

  test('only in the organisation that sells, wherever the buyer stands', () => {
    expect(circling('all', 60)).toEqual(refused);
    expect(circling('all', 60, 'S2')).toEqual(refused);
  });
  test('not where the buyer stands outside the circle', () => {
    expect(circling('municipalities', 60)).toEqual([]);
  });
  test('not where there is nothing to divide', () => {
    expect(circling('all', 0)).toEqual([]);
  });
});
