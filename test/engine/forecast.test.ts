import { Decimal } from 'decimal.js';
import { runYear } from '../../src/engine/run';
import { buildModel } from './build-model';
import type { LineSpec, ModelSpec, ServiceSpec } from './model-spec';
import { shares } from './read-run';

/** The forecast of 2024 in the shape of a run, so that it reads as the phase `actual`. */
function forecast(services: ModelSpec['services'], rest: Partial<ModelSpec> = {}) {
  const model = buildModel({ year: 2024, participants: ['A', 'B'], services, ...rest });
  const run = runYear(model, { year: 2024 });
  const expected = { ...run, outcomes: run.forecast ?? [] };
  const sharesOf = (service: string) => shares(model, expected, service, 'actual');
  return { run, outcomes: expected.outcomes, sharesOf };
}

const expects = (euro: number | null, year = 2024): readonly LineSpec[] => [
  { book: 'forecast', years: { [year]: euro } },
];
const plain: ServiceSpec = { marks: { A: 'x', B: 'x' }, rules: [{ kind: 'benefit' }], budget: 10 };
const friction: ServiceSpec = {
  kind: 'friction',
  field: 'Frictiekosten',
  direct: { budget: { A: 30, B: 0 }, actual: { A: 25, B: 5 } },
};

describe('forecast', () => {
  test('is divided as at year end over budgeted volumes, and never settled', () => {
    const { run, sharesOf } = forecast({
      Volume: {
        marks: { A: 'x', B: 30 },
        rules: [{ kind: 'volume', fixed: 0.5 }],
        volumes: { budget: { A: 10 } },
        tariff: 1,
        budget: 40,
        lines: expects(80),
      },
      Inbreng: {
        marks: { A: 'x', B: 'x' },
        rules: [{ kind: 'contribution' }],
        contributed: { A: 10, B: 30 },
        budget: 40,
        lines: expects(20),
      },
    });
    expect(sharesOf('Volume')).toEqual({ A: '20.00', B: '60.00' });
    expect(sharesOf('Inbreng')).toEqual({ A: '5.00', B: '15.00' });
    expect(run.settlement).toEqual([]);
    expect(run.totals.cost.budget).toBe(8_000);
    expect(run.totals.contributions.actual).toBe(0);
  });

  test('actual volumes and advances do not count in it', () => {
    const { run, sharesOf } = forecast({
      Volume: {
        marks: { A: 'x', B: 'x' },
        rules: [{ kind: 'volume' }],
        volumes: { budget: { A: 1, B: 3 }, actual: { A: 5, B: 5 } },
        advances: { A: 'unreadable' },
        actual: 40,
        lines: expects(80),
      },
    });
    expect(sharesOf('Volume')).toEqual({ A: '20.00', B: '60.00' });
    expect(run.outcomes.map(({ refused }) => refused)).toEqual(['NUMBER_UNREADABLE']);
  });

  test('actual volumes of the year itself do not count either', () => {
    const row = (phase: 'budget' | 'actual', values: readonly number[]) => ({
      service: 0,
      phase,
      year: 2024,
      unit: undefined,
      row: { sheet: 'Hoeveelheden', values: values.map((value) => new Decimal(value)), cells: ['C2', 'D2'] },
    });
    const service: ServiceSpec = { ...plain, rules: [{ kind: 'volume' }], lines: expects(80) };
    const volumes = [row('budget', [1, 3]), row('actual', [5, 5])];
    expect(forecast({ Volume: service }, { rest: { volumes } }).sharesOf('Volume')).toEqual({
      A: '20.00',
      B: '60.00',
    });
  });

  test('a volume that is missing for one payer, or for all, is missing here as well', () => {
    const { outcomes, sharesOf } = forecast(
      {
        Ieder: {
          marks: { A: 'x' },
          rules: [{ kind: 'volume' }],
          volumes: { budget: { A: 4 } },
          lines: expects(8),
        },
        Een: {
          marks: { A: 'x', B: 'x' },
          rules: [{ kind: 'volume' }],
          volumes: { budget: { A: 4 } },
          lines: expects(8),
        },
        Oproep: { marks: { A: 'on demand' }, rules: [{ kind: 'volume' }], lines: expects(8) },
      },
      {},
    );
    expect(sharesOf('Ieder')).toEqual({ A: '8.00' });
    expect(outcomes.map(({ refused }) => refused)).toEqual([undefined, 'VOLUME_MISSING', 'VOLUME_MISSING']);
  });

  test('what is named per participant is expected as it was budgeted, unless Prognose says it itself (R15)', () => {
    const { outcomes, sharesOf } = forecast({
      Dienst: { ...plain, lines: expects(12) },
      Los: friction,
      Eigen: { ...friction, lines: expects(31) },
    });
    expect(outcomes).toMatchObject([
      { net: 1_200, coverage: 0 },
      { net: 3_000, coverage: 0 },
      { net: 3_100, coverage: 100 },
    ]);
    expect(sharesOf('Los')).toEqual({ A: '30.00' });
  });

  test('there is none where Prognose has no column for the year', () => {
    expect(forecast({ Dienst: plain, Los: friction }).outcomes).toEqual([]);
    expect(forecast({ Dienst: { ...plain, lines: expects(12, 2025) }, Los: friction }).outcomes).toEqual([]);
    const both = [{ book: 'forecast', years: { 2024: 6, 2025: 7 } }] as const;
    expect(forecast({ Dienst: { ...plain, lines: both } }).sharesOf('Dienst')).toEqual({
      A: '3.00',
      B: '3.00',
    });
  });

  test('an error about one phase does not stop it, one about the service does', () => {
    const services = { Dienst: { ...plain, lines: expects(12) } };
    const stop = { service: 0, code: 'NUMBER_UNREADABLE', year: undefined } as const;
    const stopped = (phase: 'budget' | 'actual' | undefined) =>
      forecast(services, { rest: { stops: [{ ...stop, phase }] } }).outcomes[0]?.refused;
    expect([stopped('budget'), stopped('actual'), stopped(undefined)]).toEqual([
      undefined,
      undefined,
      'NUMBER_UNREADABLE',
    ]);
  });
});
