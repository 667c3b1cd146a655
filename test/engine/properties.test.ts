import fc from 'fast-check';
import type { Model, Phase } from '../../src/engine/model';
import type { RunResult, ServiceOutcome } from '../../src/engine/result';
import { runYear } from '../../src/engine/run';
import { arbitrarySpec, FULL, PLAIN } from './arbitrary-model';
import { buildModel } from './build-model';
import type { ModelSpec } from './model-spec';
import { type OracleWeight, oracleShares } from './oracle';

const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
const run = (spec: ModelSpec): { model: Model; result: RunResult } => {
  const model = buildModel(spec);
  return { model, result: runYear(model, { year: 2024 }) };
};
const PHASES: readonly Phase[] = ['budget', 'actual'];

/** Amounts of every service, phase, component and code, in which the order of columns no longer shows. */
function byCode(model: Model, { outcomes }: RunResult): Readonly<Record<string, number | string>> {
  const entries = outcomes.flatMap(({ service, phase, refused, allocations }) => [
    [`${service} ${phase}`, refused ?? ''] as const,
    ...allocations.flatMap(({ component, amount, payers, shares }) => [
      [`${service} ${phase} ${component}`, amount] as const,
      ...payers.map(
        (payer, at) =>
          [`${service} ${phase} ${component} ${model.participants[payer]?.code}`, shares[at] ?? 0] as const,
      ),
    ]),
  ]);
  return Object.fromEntries(entries);
}

describe('every run', () => {
  test('closes: cost + internal flows = contributions + coverage + unallocated', () => {
    fc.assert(
      fc.property(arbitrarySpec(FULL), (spec) => {
        const { totals } = run(spec).result;
        for (const phase of PHASES) {
          const { cost, internalFlows, contributions, coverage, unallocated } = totals;
          expect(cost[phase] + internalFlows[phase]).toBe(
            contributions[phase] + coverage[phase] + unallocated[phase],
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('closes for every service by itself', () => {
    fc.assert(
      fc.property(arbitrarySpec(FULL), (spec) => {
        const { model, result } = run(spec);
        for (const outcome of result.outcomes) {
          const { allocations, coverage, net, inflow, markup, refused, rule } = outcome;
          for (const { component, amount, shares } of allocations) {
            if (component !== 'rounding') expect(sum(shares)).toBe(amount);
          }
          const contributed = sum(allocations.map(({ amount }) => amount));
          if (refused !== undefined) expect([contributed, coverage]).toEqual([0, 0]);
          else if (rule !== 'markup') expect(contributed + coverage).toBe(net + inflow + markup);
          expect(model.services[outcome.service]).toBeDefined();
        }
      }),
      { numRuns: 200 },
    );
  });

  test('R16 what flows in is what the organisations pay', () => {
    fc.assert(
      fc.property(arbitrarySpec({ ...FULL, holes: false }), (spec) => {
        const { model, result } = run(spec);
        for (const phase of PHASES) {
          const of = result.outcomes.filter((outcome) => outcome.phase === phase);
          for (const { from, participant, service } of model.recharges) {
            const paid = of
              .filter((outcome) => model.services[outcome.service]?.organisation === from)
              .map((outcome) => paidBy(outcome, participant));
            const inflow = of.find((outcome) => outcome.service === service)?.inflow ?? 0;
            expect(inflow).toBe(sum(paid));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('R19 leaves nothing: advances and differences together are what was divided at year end', () => {
    fc.assert(
      fc.property(arbitrarySpec(FULL), (spec) => {
        const { result } = run(spec);
        for (const outcome of result.outcomes.filter(({ phase }) => phase === 'actual')) {
          const rows = result.settlement.filter(({ service }) => service === outcome.service);
          const settled = sum(rows.map(({ advance, difference }) => advance + difference));
          expect(settled).toBe(sum(outcome.allocations.flatMap(({ shares }) => shares)));
          if (outcome.refused !== undefined) expect(rows).toEqual([]);
          for (const row of rows) expect(row.advance + row.difference).toBe(row.actual);
        }
        const { advances, differences } = result.totals;
        expect(advances + differences).toBe(sum(result.settlement.map(({ actual }) => actual)));
      }),
      { numRuns: 200 },
    );
  });

  test('R7 costs a non-taker nothing', () => {
    fc.assert(
      fc.property(arbitrarySpec(FULL), (spec) => {
        const { model, result } = run(spec);
        for (const { service, rule, allocations, phase } of result.outcomes) {
          if (rule !== 'benefit' && rule !== 'contribution' && rule !== 'volume') continue;
          const marks = model.services[service]?.marks?.values ?? [];
          for (const payer of allocations.flatMap(({ payers }) => payers)) {
            expect(marks[payer]).toBeDefined();
            if (marks[payer] === 'on demand') expect([rule, phase]).toEqual(['volume', 'actual']);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('R2 does not depend on the order of columns', () => {
    fc.assert(
      fc.property(arbitrarySpec(FULL), (spec) => {
        const { model, result } = run(spec);
        const turned = run({ ...spec, participants: [...spec.participants].reverse() });
        expect(byCode(turned.model, turned.result)).toEqual(byCode(model, result));
      }),
      { numRuns: 200 },
    );
  });

  test('R3 a refused service changes nothing for the others', () => {
    fc.assert(
      fc.property(arbitrarySpec(PLAIN), (spec) => {
        const { model, result } = run(spec);
        const faulty = {
          marks: { [model.participants[0]?.code ?? '']: 'unreadable' as const },
          budget: 5,
          actual: 5,
        };
        const beside = run({
          ...spec,
          services: { ...spec.services, Fout: { ...faulty, rules: [{ kind: 'benefit' }] } },
        });
        expect(byCode(beside.model, beside.result)).toMatchObject(byCode(model, result));
      }),
      { numRuns: 100 },
    );
  });
});

describe('R4, R10, R12 against an oracle', () => {
  /** Weights computed anew from what the spec says, by fractions of bigints. */
  function oracleWeights(
    spec: ModelSpec,
    model: Model,
    { service, rule }: ServiceOutcome,
  ): readonly OracleWeight[] {
    const key = Object.values(spec.services)[service]?.rules?.[0]?.key ?? 'gelijk';
    const parts = key.includes('+') ? key.split(' + ').map((part) => part.split(' ')[1] ?? '') : [key];
    const tentative = fractionOf(spec.settings?.tentative?.toFixed() ?? '0');
    const present = model.participants.map(({ code, joined, left }) => {
      const mark = Object.values(spec.services)[service]?.marks?.[code];
      const takes = rule === 'solidarity' || mark === 'x' || typeof mark === 'number';
      const days = BigInt(Math.max(0, daysBetween(joined ?? '2024-01-01', left ?? '2024-12-31')));
      if (takes) return { n: days, d: 1n };
      return mark === '(x)' ? { n: days * tentative.n, d: tentative.d } : { n: 0n, d: 1n };
    });
    const rows = parts.map((driver) =>
      model.participants.map(({ code }, at): OracleWeight => {
        const value = driver === 'gelijk' ? '1' : String(spec.drivers?.[driver]?.[code] ?? 0);
        const { n, d } = fractionOf(value);
        return { n: n * (present[at]?.n ?? 0n), d: d * (present[at]?.d ?? 1n) };
      }),
    );
    return model.participants.map((_, at) =>
      rows.map((row) => over(row[at] ?? ZERO, row.reduce(plus, ZERO))).reduce(plus, ZERO),
    );
  }

  test('the shares are those of the largest remainder over exact weights', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitrarySpec(PLAIN), (spec) => {
        const { model, result } = run({ ...spec, settings: { ...spec.settings, roundTo: 'cent' } });
        const order = [...model.participants.keys()].sort((a, b) =>
          codeOf(model, a) < codeOf(model, b) ? -1 : 1,
        );
        const ranks = model.participants.map((_, at) => order.indexOf(at));
        for (const outcome of result.outcomes) {
          if (outcome.refused || (outcome.rule !== 'benefit' && outcome.rule !== 'solidarity')) continue;
          const weights = oracleWeights(spec, model, outcome);
          if (outcome.net === 0) continue;
          const expected = oracleShares(outcome.net, weights, ranks);
          expect(model.participants.map((_, at) => paidBy(outcome, at))).toEqual(expected);
          compared += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});

const ZERO: OracleWeight = { n: 0n, d: 1n };
const plus = (a: OracleWeight, b: OracleWeight): OracleWeight => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const over = (a: OracleWeight, b: OracleWeight): OracleWeight => ({ n: a.n * b.d, d: a.d * b.n });
const codeOf = (model: Model, index: number): string => model.participants[index]?.code ?? '';

function fractionOf(decimal: string): OracleWeight {
  const [whole = '0', fraction = ''] = decimal.split('.');
  return { n: BigInt(whole + fraction), d: 10n ** BigInt(fraction.length) };
}

/** Both days included. */
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T12:00Z`) - Date.parse(`${from}T12:00Z`)) / 86_400_000) + 1;

const paidBy = ({ allocations }: ServiceOutcome, participant: number): number =>
  sum(allocations.map(({ payers, shares }) => shares[payers.indexOf(participant)] ?? 0));
