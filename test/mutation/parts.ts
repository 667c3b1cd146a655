/**
 * The engine in parts that are mutated one by one. Every part has the tests that are about it, quick ones: each of its
 * mutants runs them until one fails.
 */

export interface Part {
  /** Files below `src/engine`, as globs. */
  readonly mutate: readonly string[];
  /** Folders below `test/engine`, whose tests run; empty for the folder itself. */
  readonly tests: readonly string[];
  /** Other tests that run too, slow ones among them, below `test/engine`. */
  readonly also?: readonly string[];
}

/** They draw many cases or read whole workbooks: only where nothing else would notice. */
export const SLOW: readonly string[] = [
  'properties',
  'golden',
  'extremes',
  'explain-every-amount',
  'whole-year',
  'trace-sentences',
  'scenario/what-if/any-scenarios',
  'scenario/causes/parts-sum',
  'scenario/every-combination',
  'scenario/twelve-marks',
  'scenario/fixtures',
  'scenario/run-scenario',
  'fairness/largest-table',
  'fairness/games-of-any-run',
  'facts/order',
  'task-fields-add-up',
];

const DIVISION = [
  'allocate-service',
  'consolidate',
  'divide-*',
  'flows',
  'organisation-groups',
  'outcomes',
  'phase-state',
  'reason-to-refuse',
  'refuse-dependents',
  'report-coverage',
  'run',
  'totals',
  'collect-findings',
  'check-year',
  'context',
];

export const PARTS: Readonly<Record<string, Part>> = {
  money: {
    mutate: [
      'apportion.ts',
      'left-over.ts',
      'scratch.ts',
      'money.ts',
      'rational.ts',
      'vector.ts',
      'sum-fractions.ts',
    ],
    // Everything divides, so that nearly all tests would run for every mutant.
    tests: [],
    also: ['apportion-limits', 'apportion', 'money', 'rational', 'vector', 'sum-fractions'],
  },
  funding: { mutate: ['funding/!(explain-*).ts'], tests: ['', 'funding'] },
  settlement: {
    mutate: ['{settle,terms,vat,advances,advance-vat,billed-advances,rounded-amounts,share-out,text}.ts'],
    tests: [''],
  },
  weights: {
    mutate: [
      '{key,mark,vocabulary,days,drivers,mix-drivers,payers,contributed,rows-of-service,select-rule,weigh-by-key}.ts',
    ],
    tests: ['', 'funding'],
  },
  division: { mutate: [`{${DIVISION.join(',')}}.ts`], tests: ['', 'funding'] },
  costs: {
    mutate: [
      '{amendments,blocks,cost-line,cost-place,costs,disappearing-cost,exit-payments,forecast,indexing,run-without-exits}.ts',
      'solve-exactly.ts',
    ],
    tests: ['', 'funding'],
    also: ['scenario/run-costs'],
  },
  onboarding: { mutate: ['onboarding*.ts'], tests: [''] },
  explanation: {
    mutate: ['{explain,explanation,inputs}.ts', 'explain/*.ts', 'funding/explain-*.ts'],
    tests: ['', 'funding'],
    also: ['trace-sentences'],
  },
  changes: {
    mutate: ['scenario/*.ts', 'scenario/changes/*.ts'],
    tests: ['scenario'],
    also: ['scenario/twelve-marks', 'scenario/run-scenario'],
  },
  'what-if': { mutate: ['scenario/what-if/*.ts'], tests: ['scenario/what-if'] },
  causes: {
    mutate: ['scenario/causes/*.ts'],
    tests: ['scenario/causes'],
  },
  facts: { mutate: ['facts/*.ts'], tests: ['facts'] },
  'task-fields': { mutate: ['task-fields.ts'], tests: [''] },
  fairness: { mutate: ['fairness/*.ts'], tests: ['fairness'] },
};
