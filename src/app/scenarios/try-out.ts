/** Use case: scenarios that are being made, beside the workbook itself, at the speed of a slider (R24). Pure. */
import type { Finding } from '../../engine/finding';
import type { Cents, Model, Participant, ScenarioRow } from '../../engine/model';
import { sumCents } from '../../engine/money';
import type { ServiceOutcome } from '../../engine/result';
import { roundingIn } from '../../engine/scenario/contributions';
import type { WhatIf, WhatIfResult } from '../../engine/scenario/what-if/create-what-if';
import { rowOf, type ScenarioDraft } from './draft';

export interface TryOut {
  readonly year: number;
  readonly participants: readonly Pick<Participant, 'code' | 'name'>[];
  /** What everybody pays of the budget without a scenario, by participant index. */
  readonly before: readonly Cents[];
  /** In the order in which they were asked. */
  readonly scenarios: readonly TriedScenario[];
}

export interface TriedScenario {
  readonly name: string;
  /** Undefined when a change is unknown: then the scenario is not run. */
  readonly tried: Tried | undefined;
  readonly findings: readonly ChangeFinding[];
}

export interface Tried {
  readonly after: readonly Cents[];
  readonly balance: Balance;
  /** Products that can be divided without the scenario and not with it, by name. */
  readonly refused: readonly string[];
}

/** What there is to say about a change, by its position in the scenario. */
export interface ChangeFinding {
  readonly change: number;
  readonly finding: Finding;
}

/** Why the differences of all participants together are what they are: `sum` is exactly what the others make. */
export interface Balance {
  readonly sum: Cents;
  readonly cost: Cents;
  /** What organisations pay each other (R16). */
  readonly internalFlows: Cents;
  /** More of it is contributed less: dekkingsverschil (R11, R13), what is not divided (R3), the rounding line (R5). */
  readonly coverage: Cents;
  readonly unallocated: Cents;
  readonly rounding: Cents;
}

/** @param whatIf - of the workbook without a scenario */
export function tryOut(whatIf: WhatIf, drafts: readonly ScenarioDraft[]): TryOut {
  const before = whatIf.run([]);
  const { participants } = before.model;
  return {
    year: whatIf.baseline.year,
    participants: participants.map(({ code, name }) => ({ code, name })),
    before: before.result?.contributions.budget ?? [],
    scenarios: drafts.map(({ name, changes }) => {
      const rows = changes.map((change) => rowOf(change, name));
      const { result, findings } = whatIf.run(rows);
      const tried = before.result && result && triedOf(before.result, result, before.model);
      return { name, tried, findings: findings.map((finding) => changeFinding(finding, rows)) };
    }),
  };
}

/** Which change a finding is about; it stands on no sheet, so that its cell is left out. */
export function changeFinding(finding: Finding, rows: readonly ScenarioRow[]): ChangeFinding {
  const change = rows.findIndex(({ source }) => source === finding.source);
  return { change, finding: { ...finding, source: undefined } };
}

function triedOf(before: WhatIfResult, result: WhatIfResult, { services }: Model): Tried {
  const change = (name: keyof WhatIfResult['totals']): Cents =>
    result.totals[name].budget - before.totals[name].budget;
  const known = new Set(before.outcomes.filter(isRefused).map(({ service }) => service));
  return {
    after: result.contributions.budget,
    balance: {
      sum: sumCents(result.contributions.budget) - sumCents(before.contributions.budget),
      cost: change('cost'),
      internalFlows: change('internalFlows'),
      coverage: change('coverage'),
      unallocated: change('unallocated'),
      rounding: roundingIn(result, 'budget') - roundingIn(before, 'budget'),
    },
    refused: result.outcomes
      .filter((outcome) => isRefused(outcome) && !known.has(outcome.service))
      .map(({ service }) => services[service]?.name ?? ''),
  };
}

const isRefused = ({ phase, refused }: ServiceOutcome): boolean =>
  phase === 'budget' && refused !== undefined;
