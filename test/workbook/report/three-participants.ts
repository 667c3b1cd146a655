/**
 * A made-up year of three participants, small enough to divide by hand (all amounts in cents):
 *
 * | product             | rule             | budget | A     | B     | S    | actual | A     | B     | S    |
 * | Casco · Bestuur     | R10 inwoners     | 40000  | 10000 | 30000 |      | 44000  | 11000 | 33000 |      |
 * | ICT · Werkplek (?)  | R12 gelijk       | 10000  |  3334 |  3333 | 3333 |  9000  |  3000 |  3000 | 3000 |
 * | ICT · Telefonie     | R11 5000 + 2000  |  7500  |  5000 |       | 2000 |  7000  |  5000 |       | 2000 |
 * | Archief · Beheer    | key unknown      |  1500  | refused             |  1500  | refused             |
 *
 * Voorschotten has 4000 each for Werkplek (?). So A: advance 19000, actual 19000; B: 34000, 36000; S: 6000, 5000.
 */

import type { Cents, FundingKind, Phase } from '../../../src/engine/model';
import { rational } from '../../../src/engine/rational';
import type { Component, RunResult, ServiceOutcome } from '../../../src/engine/result';
import type { ReportInput } from '../../../src/workbook/report/report-input';
import { key, model } from './three-model';

export { input } from './three-model';

function outcome(
  index: number,
  phase: Phase,
  net: Cents,
  rule: FundingKind,
  keyName: string | undefined,
  shares: readonly (readonly [number, Cents])[],
): ServiceOutcome {
  const paid = shares.reduce((sum, [, cents]) => sum + cents, 0);
  const component: Component = index === 0 ? 'casco' : 'service';
  const refused = index === 3 ? ('DRIVER_UNKNOWN' as const) : undefined;
  return {
    service: index,
    phase,
    costs: [{ kind: 'Personeel', cost: net, income: 0 }],
    net,
    inflow: 0,
    markup: 0,
    rule,
    key: keyName === undefined ? undefined : key(keyName),
    funding: undefined,
    refused,
    allocations: refused
      ? []
      : [
          {
            component,
            amount: net,
            payers: shares.map(([payer]) => payer),
            shares: shares.map(([, cents]) => cents),
          },
        ],
    coverage: refused ? 0 : net - paid,
    tariff: undefined,
  };
}

const A = 0;
const B = 1;
const S = 2;

export const run: RunResult = {
  year: 2016,
  scenario: undefined,
  hasActual: true,
  outcomes: [
    outcome(0, 'budget', 40000, 'solidarity', 'inwoners', [
      [A, 10000],
      [B, 30000],
    ]),
    outcome(1, 'budget', 10000, 'benefit', 'gelijk', [
      [A, 3334],
      [B, 3333],
      [S, 3333],
    ]),
    outcome(2, 'budget', 7500, 'contribution', undefined, [
      [A, 5000],
      [S, 2000],
    ]),
    outcome(3, 'budget', 1500, 'benefit', 'meters', []),
    outcome(0, 'actual', 44000, 'solidarity', 'inwoners', [
      [A, 11000],
      [B, 33000],
    ]),
    outcome(1, 'actual', 9000, 'benefit', 'gelijk', [
      [A, 3000],
      [B, 3000],
      [S, 3000],
    ]),
    outcome(2, 'actual', 7000, 'contribution', undefined, [
      [A, 5000],
      [S, 2000],
    ]),
    outcome(3, 'actual', 1500, 'benefit', 'meters', []),
  ],
  settlement: [
    settled(0, A, 10000, 11000, 'budget'),
    settled(0, B, 30000, 33000, 'budget'),
    settled(1, A, 4000, 3000, 'advances'),
    settled(1, B, 4000, 3000, 'advances'),
    settled(1, S, 4000, 3000, 'advances'),
    settled(2, A, 5000, 5000, 'budget'),
    settled(2, S, 2000, 2000, 'budget'),
  ],
  vat: [],
  terms: [],
  findings: [],
  totals: {
    cost: { budget: 59000, actual: 61500 },
    contributions: { budget: 57000, actual: 60000 },
    unallocated: { budget: 1500, actual: 1500 },
    coverage: { budget: 500, actual: 0 },
    internalFlows: { budget: 0, actual: 0 },
    advances: 59000,
    differences: 1000,
  },
};

function settled(
  index: number,
  payer: number,
  advance: Cents,
  actual: Cents,
  advanceSource: 'advances' | 'budget',
) {
  return { service: index, participant: payer, advance, actual, difference: actual - advance, advanceSource };
}

/** Weights as the rules give them: inhabitants, equal parts, contributed budgets. */
const WEIGHTS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [A, 1000],
    [B, 3000],
  ],
  [
    [A, 1],
    [B, 1],
    [S, 1],
  ],
  [
    [A, 5000],
    [S, 2000],
  ],
  [],
];

export const reportInput: ReportInput = {
  model,
  run,
  runs: [run],
  findings: [],
  language: 'nl',
  moment: new Date(2026, 10, 22, 12, 4),
  version: '0.1.0',
  explainService: (index, phase) => {
    const weights = WEIGHTS[index] ?? [];
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    const net = run.outcomes.find((one) => one.service === index && one.phase === phase)?.net ?? 0;
    // Under R11 the budget contribution is what was brought in; here the actual cost equals it.
    const divided = index === 2 ? total : net;
    return [
      {
        component: index === 0 ? 'casco' : 'service',
        payers: weights.map(([payer, weight]) => ({
          participant: payer,
          weight: rational(weight),
          exact: rational(divided * weight, total),
          share: 0,
        })),
      },
    ];
  },
};
