/** A scenario in which Almelo leaves a service to Enschede, and costs fall: done by hand. */
import type { ScenarioRow } from '../../src/engine/model';
import type { Causes } from '../../src/engine/scenario/causes/explain-difference';
import type { ComparedScenario, Comparison } from '../../src/workbook/report/comparison';
import { ready, sampleModel, sampleRun } from './sample';

const SIDE = { model: sampleModel, phase: 'budget', run: sampleRun } as const;

const causes = (before: number, parts: Partial<Causes>): Causes => {
  const zero = { cost: 0, takingPart: 0, weight: 0, rule: 0, rounding: 0, ...parts };
  const difference = zero.cost + zero.takingPart + zero.weight + zero.rule + zero.rounding;
  return { ...zero, before, difference, after: before + difference };
};

const compared = (name: string): ComparedScenario => ({
  ...SIDE,
  name,
  difference: {
    participants: sampleModel.participants,
    services: sampleModel.services,
    totals: [
      causes(78_334, { cost: -2_000, takingPart: -33_334 }),
      causes(88_334, { cost: -2_000, takingPart: 33_333, rounding: 1 }),
      causes(43_333, {}),
    ],
    cells: [],
  },
  effects: [],
  findings: [],
});

export const sampleComparison = (name: string): Comparison => ({
  baseline: SIDE,
  scenarios: [compared(name)],
  findings: [],
});

const row = (scenario: string, number: number): ScenarioRow => ({
  scenario,
  change: 'uittreden',
  organisation: undefined,
  participant: 'AL',
  field: undefined,
  service: undefined,
  costKind: undefined,
  year: undefined,
  value: { text: '2016-06-30', number: undefined, percent: false, date: '2016-06-30' },
  source: { sheet: "Scenario's", cell: `A${number}` },
});

/** As `ready`, with two scenarios in the workbook. */
export const withScenarios = {
  ...ready,
  reading: {
    ...ready.reading,
    model: { ...sampleModel, scenarios: [row('Almelo treedt uit', 2), row('Kosten omlaag', 3)] },
  },
};
