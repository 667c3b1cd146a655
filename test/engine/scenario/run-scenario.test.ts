import fc from 'fast-check';
import type { Model, Phase } from '../../../src/engine/model';
import type { RunResult } from '../../../src/engine/result';
import { runYear } from '../../../src/engine/run';
import { runChanges } from '../../../src/engine/scenario/run-scenario';
import { cases, models, years } from './arbitraries';
import { buildModel, YEAR } from './build-model';
import { change, freeze } from './scenario-rows';

const PHASES: readonly Phase[] = ['budget', 'actual'];

/** Everything of a run that is an amount. */
const amounts = ({ outcomes, settlement, vat, terms, totals }: RunResult) => ({
  outcomes: outcomes.map(({ service, phase, net, inflow, markup, coverage, refused, allocations }) => ({
    service,
    phase,
    net,
    inflow,
    markup,
    coverage,
    refused,
    allocations,
  })),
  settlement,
  vat,
  terms,
  totals,
});

/** R7: of a service on the profijtbeginsel nobody pays who has no mark, and no days. */
function expectNoSpillOver(model: Model, { outcomes }: RunResult): void {
  for (const { service, rule, allocations } of outcomes) {
    if (rule !== 'benefit' && rule !== 'contribution' && rule !== 'volume') continue;
    const marks = model.services[service]?.marks?.values ?? [];
    for (const { payers, shares } of allocations)
      payers.forEach((payer, at) => {
        if (shares[at] !== 0) expect(marks[payer]).toBeDefined();
      });
  }
}

/** R19: what was billed and settled is the actual cost, per service, and nothing is left anywhere. */
function expectClosed({ outcomes, settlement, totals }: RunResult, isCharged: boolean): void {
  for (const phase of PHASES) {
    const { cost, internalFlows, contributions, coverage, unallocated } = totals;
    expect(cost[phase] + internalFlows[phase]).toBe(
      contributions[phase] + coverage[phase] + unallocated[phase],
    );
  }
  for (const outcome of outcomes) {
    const { service, phase, net, inflow, markup, allocations, coverage, refused } = outcome;
    if (refused) continue;
    const divided = allocations.reduce((sum, { amount }) => sum + amount, 0);
    if (outcome.rule !== 'markup') expect(divided + coverage).toBe(net + inflow + markup);
    for (const { component, amount, shares } of allocations)
      if (component !== 'rounding') expect(shares.reduce((a, b) => a + b, 0)).toBe(amount);
    if (phase === 'budget') continue;
    const rows = settlement.filter((row) => row.service === service);
    // Only between organisations can a cent be left that nobody else can take (R16).
    const left = allocations.find(({ component }) => component === 'rounding')?.amount ?? 0;
    if (!isCharged) expect(left).toBe(0);
    expect(rows.reduce((sum, { advance, difference }) => sum + advance + difference, 0)).toBe(divided - left);
  }
}

describe('R24 a scenario is run', () => {
  test('an empty scenario is the baseline to the cent', () => {
    fc.assert(
      fc.property(models, years, (model, year) => {
        const { run, findings } = runChanges(model, [], { year });
        expect(findings).toEqual([]);
        expect(run && amounts(run)).toEqual(amounts(runYear(model, { year })));
      }),
    );
  });

  test('any scenario closes: sums, no spill-over, zero state', () => {
    fc.assert(
      fc.property(cases, ({ model, rows, year }) => {
        const { run, model: changed, findings } = runChanges(model, rows, { year });
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        if (!run) throw new Error('not run');
        expectClosed(run, model.recharges.length > 0);
        expectNoSpillOver(changed, run);
      }),
    );
  });

  test('nothing of the workbook changes', () => {
    fc.assert(
      fc.property(cases, ({ model, rows, year }) => {
        const frozen = freeze(model);
        expect(runChanges(frozen, freeze(rows), { year }).run).toBeDefined();
      }),
    );
  });

  test('the order of changes of different things makes no difference', () => {
    fc.assert(
      fc.property(cases, ({ model, rows, year }) => {
        const independent = rows.filter((row, i) =>
          rows.every((other, j) => j >= i || !touchSame(row, other)),
        );
        const [there, back] = [independent, [...independent].reverse()].map(
          (order) => runChanges(model, order, { year }).run,
        );
        expect(there && amounts(there)).toEqual(back && amounts(back));
      }),
    );
  });

  test('it bears its name; an unknown change stops it', () => {
    const model = buildModel({
      participants: 'AB',
      services: [{ name: 'S', marks: { A: 'x' }, cost: { 2016: 10 } }],
    });
    const rows = [change('afname', { participant: 'B', service: 'S' }, 'x')];
    const named = { year: YEAR, scenario: 'test' };
    expect(runChanges(model, rows, named).run?.scenario).toBe('test');
    const wrong = [change('afname', { participant: 'B', service: 'T' }, 'x')];
    const stopped = runChanges(model, wrong, named);
    expect(stopped.run).toBeUndefined();
    expect(stopped.findings).toMatchObject([{ code: 'CHANGE_UNKNOWN', scope: 'all' }]);
  });
});

/** Changes of one word, or about the rule and weights of one product, build on each other. */
function touchSame(a: ReturnType<typeof change>, b: ReturnType<typeof change>): boolean {
  if (a.change === b.change) return a.change !== 'kosten %';
  if (/^kosten/.test(a.change) && /^kosten/.test(b.change)) return true;
  if (/^maatstaf/.test(a.change) && /^maatstaf/.test(b.change)) return false;
  if (/treden$/.test(a.change) && /treden$/.test(b.change)) return true;
  if ((isWideRule(a) && b.service !== undefined) || (isWideRule(b) && a.service !== undefined)) return true;
  if (isWideRule(a) && isWideRule(b)) return true;
  return a.service !== undefined && a.service === b.service;
}

/** A rule or key of several products at once. */
const isWideRule = ({ change: word, service }: ReturnType<typeof change>): boolean =>
  /^(sleutel|bekostiging)$/.test(word) && service === undefined;
