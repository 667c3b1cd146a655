/** R3: what stops a product before anything is divided, in which phase, and with which words. */
import { Decimal } from 'decimal.js';
import type { Stop } from '../../src/engine/model';
import type { ModelSpec, ServiceSpec } from './model-spec';
import { oneService } from './one-service';
import { findingsOf, outcome, shares } from './read-run';
import { sold, year } from './two-organisations';

const marks = { A: 'x', B: 'x' } as const;
const benefit = [{ kind: 'benefit' }] as const;
const both: ServiceSpec = { marks, rules: benefit, budget: 10, actual: 20 };

/** What refuses the service in each phase, and what is said about it. */
function stopped(service: ServiceSpec, rest: Partial<ModelSpec> = {}) {
  const { run } = oneService(service, { participants: ['A', 'B'], ...rest });
  return {
    refused: Object.fromEntries(
      run.outcomes.flatMap(({ phase, refused }) => (refused ? [[phase, refused]] : [])),
    ),
    findings: run.findings.map(({ severity, code, source, params }) => [
      `${severity} ${code} ${source?.sheet}!${source?.cell}`,
      params,
    ]),
  };
}

describe('R3 what the reader stopped', () => {
  const under = (stop: Partial<Stop>, service: ServiceSpec = both) =>
    stopped(service, {
      rest: { stops: [{ service: 0, code: 'MARK_UNREADABLE', phase: undefined, year: undefined, ...stop }] },
    });

  test.each<[string, Partial<Stop>, Record<string, string>]>([
    ['both phases', {}, { budget: 'MARK_UNREADABLE', actual: 'MARK_UNREADABLE' }],
    ['only the budget', { phase: 'budget' }, { budget: 'MARK_UNREADABLE' }],
    ['only the actual phase', { phase: 'actual' }, { actual: 'MARK_UNREADABLE' }],
    ['its own year', { year: 2024, phase: 'actual' }, { actual: 'MARK_UNREADABLE' }],
    ['not another year', { year: 2025 }, {}],
    ['a product that there is not', { service: 7 }, {}],
  ])('%s', (_, stop, refused) => {
    // The reader has said it already.
    expect(under(stop)).toEqual({ refused, findings: [] });
  });
  test('the first reason counts, what else is wrong is told as well', () => {
    const twice = under({}, { ...both, rules: [{ kind: 'benefit', to: 2023 }] });
    expect(twice.refused).toEqual({ budget: 'MARK_UNREADABLE', actual: 'MARK_UNREADABLE' });
    expect(twice.findings.map(([what]) => what)).toEqual(['error FUNDING_MISSING Producten!C2']);
  });
});

describe('R3 a rule that is not there', () => {
  const rules = [{ kind: 'benefit', to: 2023 }] as const;
  const names = { organisation: 'Dienst', field: 'Veld', service: 'Dienst', services: 1 };

  test('stops what has cost, though it be 0, and says which year it misses', () => {
    for (const budget of [10, 0])
      expect(stopped({ marks, rules, budget })).toEqual({
        refused: { budget: 'FUNDING_MISSING' },
        findings: [['error FUNDING_MISSING Producten!C2', { ...names, year: 2024 }]],
      });
  });
  test('two rules for the year stop it without another word: the reader has said it', () => {
    const twice = [{ kind: 'benefit' }, { kind: 'volume' }] as const;
    expect(stopped({ marks, rules: twice, budget: 10 })).toEqual({
      refused: { budget: 'SERVICE_DUPLICATE' },
      findings: [],
    });
  });
  test('stops what only carries what an organisation buys', () => {
    const { model, run } = year(
      { A: sold('S1', 30, { S2: 1 }), B: { organisation: 'S2', marks: { P1: 'x' }, rules } },
      { recharges: [['S1', 'S2', 'B']] },
    );
    expect(outcome(model, run, 'B').refused).toBe('FUNDING_MISSING');
  });
  test('a rule by default is told with the cost that it concerns', () => {
    expect(stopped({ marks, budget: 10, actual: 20 }).findings).toEqual([
      ['info FUNDING_DEFAULTED Begroting!E2', { ...names, funding: 'benefit' }],
      ['info FUNDING_DEFAULTED Realisatie!E3', { ...names, funding: 'benefit' }],
    ]);
    expect(stopped({ marks, budget: 1, contributed: { A: 1, B: 0 } }).findings).toEqual([
      ['info FUNDING_DEFAULTED Begroting!E2', { ...names, funding: 'contribution' }],
    ]);
    expect(stopped({}).findings).toEqual([]);
    expect(stopped({ kind: 'friction', direct: { budget: { A: 1 } } }).findings).toEqual([]);
  });
});

describe('R3 amounts that are too large to add exactly', () => {
  const names = { organisation: 'Dienst', field: 'Veld', service: 'Dienst', services: 1 };

  test('cost above € 100 miljard: the phase and the cell are told', () => {
    const lines = (book: 'budget' | 'actual', of: number, more: number) =>
      [...Array<number>(10).fill(of), more].map((amount) => ({ book, years: { 2024: amount } }));
    const costing = (...given: Parameters<typeof lines>) =>
      stopped({ marks, rules: benefit, lines: lines(...given) });
    expect(costing('budget', 10 ** 10, 0.01)).toEqual({
      refused: { budget: 'AMOUNT_TOO_LARGE' },
      findings: [['error AMOUNT_TOO_LARGE Begroting!E2', { ...names, phase: 'budget' }]],
    });
    expect(costing('actual', -(10 ** 10), -0.01)).toEqual({
      refused: { actual: 'AMOUNT_TOO_LARGE' },
      findings: [['error AMOUNT_TOO_LARGE Realisatie!E2', { ...names, phase: 'actual' }]],
    });
    expect(costing('budget', 10 ** 10, 0).refused).toEqual({});
  });
  test('a fixed amount above € 10 miljard: at the rule', () => {
    const tariff = (price: string) =>
      stopped({
        marks,
        rules: [{ kind: 'volume' }],
        volumes: { budget: { A: 1, B: 0 } },
        tariff: price,
        budget: 10,
      });
    for (const sign of ['', '-']) {
      expect(tariff(`${sign}10000000000.01`)).toEqual({
        refused: { budget: 'AMOUNT_TOO_LARGE' },
        findings: [['error AMOUNT_TOO_LARGE Producten!C2', { ...names, phase: 'budget' }]],
      });
      expect(tariff(`${sign}10000000000`).refused).toEqual({});
    }
  });
});

describe('R3 nothing is asked of a product without an amount', () => {
  const incomplete = { A: 1, B: null };

  test('R11: contributed budgets count in the budget without any cost, at year end they do not', () => {
    expect(stopped({ marks, rules: [{ kind: 'contribution' }], actual: 0 }).refused).toEqual({});
    const service = { marks, rules: [{ kind: 'contribution' }], contributed: incomplete } as const;
    expect(stopped({ ...service, actual: 0 }).refused).toEqual({ budget: 'DRIVER_MISSING' });
    expect(stopped({ ...service, actual: 5 }).refused).toEqual({
      budget: 'DRIVER_MISSING',
      actual: 'DRIVER_MISSING',
    });
  });
  test('R13: a tariff makes the volumes count in the budget, at year end they do not', () => {
    const volumes = { budget: incomplete, actual: incomplete };
    const service = { marks, rules: [{ kind: 'volume' }], volumes, actual: 0 } as const;
    expect(stopped({ ...service, tariff: 3 }).refused).toEqual({ budget: 'VOLUME_MISSING' });
    expect(stopped(service).refused).toEqual({});
    expect(stopped({ ...service, actual: 5 }).refused).toEqual({ actual: 'VOLUME_MISSING' });
  });
  test('R12: a key need not be known', () => {
    const keyed = { marks, rules: [{ kind: 'benefit', key: 'uren', vat: 'transparent' }] } as const;
    expect(stopped({ ...keyed, budget: 0, tariff: 3 }).refused).toEqual({});
    expect(stopped({ ...keyed, budget: 1 }).refused).toEqual({ budget: 'DRIVER_UNKNOWN' });
    // R21: vat that is passed on is divided too; under another regime it is not.
    const lines = [{ kind: 'Btw', years: { 2024: 21 } }];
    expect(stopped({ ...keyed, lines }).refused).toEqual({ budget: 'DRIVER_UNKNOWN' });
    const exempt = [{ kind: 'benefit', key: 'uren', vat: 'exempt' }] as const;
    expect(stopped({ ...keyed, rules: exempt, lines }).refused).toEqual({});
  });
  test('R15: amounts that are named are paid, though lasten and baten come to nothing', () => {
    const { model, run } = oneService({ kind: 'friction', budget: 0, direct: { budget: { A: 3, B: -3 } } });
    expect(shares(model, run, 'Dienst')).toEqual({ A: '3.00', B: '-3.00' });
  });
});

describe('R3 the cell that a weight of 0 names', () => {
  const zero = (service: ServiceSpec, rest: Partial<ModelSpec> = {}) => {
    const { run } = oneService({ marks: { B: 'x', C: 'x' }, budget: 10, ...service }, rest);
    return [...findingsOf(run), run.findings[0]?.params.driver];
  };
  const none = { B: 0, C: 0 };

  test('is that of the first payer, on the sheet where the weight stands', () => {
    expect(
      zero(
        { rules: [{ kind: 'benefit', key: 'fte' }], volumes: { budget: none } },
        { drivers: { uren: { B: 1 }, fte: none } },
      ),
    ).toEqual(['DRIVER_ZERO Maatstaven!D3', 'fte']);
    expect(zero({ rules: [{ kind: 'volume' }], volumes: { budget: none } })).toEqual([
      'DRIVER_ZERO Hoeveelheden budget!D2',
      'hoeveelheid',
    ]);
    expect(zero({ rules: [{ kind: 'contribution' }], contributed: none, budget: 0, actual: 10 })).toEqual([
      'DRIVER_ZERO Inbreng!D2',
      'inbreng',
    ]);
  });
  test('is that of the rule where nobody pays anything (R10)', () => {
    expect(zero({ rules: [{ kind: 'solidarity', key: 'pondspondsgewijs' }] })).toEqual([
      'DRIVER_ZERO Producten!C2',
      'pondspondsgewijs',
    ]);
  });
  test('a contributed budget of 0 can stand in the budget, unless a part of the casco is divided by it', () => {
    const service: ServiceSpec = { marks, rules: [{ kind: 'contribution' }], contributed: { A: 0, B: 0 } };
    const casco = { kind: 'casco', rules: [{ kind: 'markup' }], budget: 5 } as const;
    const alone = oneService({ ...service, budget: 10 });
    expect(outcome(alone.model, alone.run, 'Dienst')).toMatchObject({ refused: undefined, coverage: 1_000 });
    const carrying = oneService(
      {},
      {
        services: { Casco: casco, Dienst: { ...service, budget: 10 } },
        settings: { tentative: new Decimal(1) },
      },
    );
    expect(outcome(carrying.model, carrying.run, 'Dienst').refused).toBe('DRIVER_ZERO');
  });
});
