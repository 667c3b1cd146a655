/** R24: scenarios as they are made in the pane, against whole runs of the rows of a sheet. */
import fc from 'fast-check';
import { draftsOf } from '../../../src/app/scenarios/draft';
import { explainDrafts } from '../../../src/app/scenarios/explain-drafts';
import { tryOut } from '../../../src/app/scenarios/try-out';
import { sumCents } from '../../../src/engine/money';
import { contributionsIn } from '../../../src/engine/scenario/contributions';
import { runChanges } from '../../../src/engine/scenario/run-scenario';
import { createWhatIf } from '../../../src/engine/scenario/what-if/create-what-if';
import { cases } from '../../engine/scenario/arbitraries';
import { buildModel, YEAR } from '../../engine/scenario/build-model';
import { change } from '../../engine/scenario/scenario-rows';

const draftsFrom = (...[model, rows]: Parameters<typeof runChanges>) =>
  draftsOf({ ...model, scenarios: rows.map((row) => ({ ...row, scenario: 'test' })) });

test('amounts and findings are those of the rows of a sheet, and the sum of the differences is explained exactly', () => {
  fc.assert(
    fc.property(cases, ({ model, rows, year }) => {
      const choices = { year };
      const { scenarios, before } = tryOut(createWhatIf(model, choices), draftsFrom(model, rows, choices));
      const whole = runChanges(model, rows, choices);
      if (rows.length === 0) return expect(scenarios).toEqual([]);
      const [tried] = scenarios;
      if (!tried?.tried || !whole.run) throw new Error('not run');
      const { after, balance } = tried.tried;
      expect(after).toEqual(contributionsIn(whole.run, 'budget', model.participants.length));
      expect(tried.findings.map(({ finding }) => [finding.code, finding.params.reason])).toEqual(
        whole.findings.map(({ code, params }) => [code, params.reason]),
      );
      const { sum, cost, internalFlows, coverage, unallocated, rounding } = balance;
      expect(sum).toBe(sumCents(after) - sumCents(before));
      expect(sum).toBe(cost + internalFlows - coverage - unallocated - rounding);
    }),
  );
});

test('causes and effects sum exactly to what is shown', () => {
  fc.assert(
    fc.property(cases, ({ model, rows, year }) => {
      const choices = { year };
      const drafts = draftsFrom(model, rows, choices);
      const { before, scenarios } = tryOut(createWhatIf(model, choices), drafts);
      const parts: number[] = [];
      const explained = explainDrafts(model, drafts, choices, (part) => parts.push(part));
      for (const [at, { totals, effects }] of explained.entries()) {
        const after = scenarios[at]?.tried?.after ?? [];
        expect(totals.map(({ difference }) => difference)).toEqual(
          after.map((amount, who) => amount - (before[who] ?? 0)),
        );
        for (const [who, { difference }] of totals.entries())
          expect(sumCents(effects.map(({ amounts }) => amounts[who] ?? 0))).toBe(difference);
      }
      expect(parts).toEqual([...parts].sort((a, b) => a - b));
    }),
    { numRuns: 40 },
  );
});

test('a change that is not possible is told at its place, and the scenario is not run', () => {
  const model = buildModel({
    participants: 'AB',
    services: [{ name: 'S', marks: { A: 'x', B: 'x' }, cost: { 2016: 10 } }],
  });
  const rows = [change('kosten %', {}, '5%'), change('afname', { participant: 'A', service: 'T' }, 'x')];
  const choices = { year: YEAR };
  const drafts = draftsFrom(model, rows, choices);
  const [tried] = tryOut(createWhatIf(model, choices), drafts).scenarios;
  expect(tried?.tried).toBeUndefined();
  expect(tried?.findings).toMatchObject([
    { change: 1, finding: { code: 'CHANGE_UNKNOWN', source: undefined } },
  ]);
  expect(explainDrafts(model, drafts, choices)).toEqual([]);
});

test('what cannot be divided any more is named', () => {
  const model = buildModel({
    participants: 'AB',
    services: [{ name: 'Salaris', marks: { A: 'x' }, cost: { 2016: 10 } }],
  });
  const choices = { year: YEAR };
  const rows = [change('afname', { participant: 'A', service: 'Salaris' }, '-')];
  const [tried] = tryOut(createWhatIf(model, choices), draftsFrom(model, rows, choices)).scenarios;
  expect(tried?.tried).toMatchObject({
    refused: ['Salaris'],
    balance: { sum: -10_00, unallocated: 10_00, cost: 0 },
  });
});
