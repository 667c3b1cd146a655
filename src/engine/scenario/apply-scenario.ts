/** R24: a scenario is an ordered list of changes to the inputs; it never changes the input sheets. */
import type { Finding } from '../finding';
import type { Model, ScenarioRow } from '../model';
import { foldText } from '../text';
import { applyChange } from './apply-change';
import type { Change, ChangeProblem, IdleReason } from './change';
import { idleReason } from './idle';
import { readChange } from './read-change';
import { isUnknown } from './read-target';

export interface AppliedScenario {
  /** The model with the changes; the given model itself when a change is unknown, or when there are none. */
  readonly model: Model;
  /** `CHANGE_UNKNOWN` (error, all) and `CHANGE_WITHOUT_EFFECT` (warning), each with the row. */
  readonly findings: readonly Finding[];
}

/** The names of the scenarios of a workbook, in order of first appearance. */
export function scenarioNames({ scenarios }: Model): readonly string[] {
  const names = new Map<string, string>();
  for (const { scenario } of scenarios) {
    const key = foldText(scenario);
    if (key !== '' && !names.has(key)) names.set(key, scenario);
  }
  return [...names.values()];
}

/** The rows of a scenario, in order. */
export function scenarioRows({ scenarios }: Model, name: string): readonly ScenarioRow[] {
  const meant = foldText(name);
  return scenarios.filter(({ scenario }) => foldText(scenario) === meant);
}

/**
 * The model of one year under a scenario of the workbook (R24).
 * @param name - compared without case, accents and repeated spaces; an unknown one has no changes
 */
export function applyScenario(model: Model, name: string, year: number): AppliedScenario {
  return applyChanges(model, scenarioRows(model, name), year);
}

/**
 * The model of one year under changes in order, from a sheet or made in the pane. The model that is given is not
 * changed; parts without a change are shared. An unknown change stops all.
 */
export function applyChanges(model: Model, rows: readonly ScenarioRow[], year: number): AppliedScenario {
  const read = rows.map((row) => ({ row, change: readChange(model, row) }));
  const problems = read.flatMap(({ row, change }) =>
    isUnknown(change) ? [changeUnknown(row, change.problem, change.name)] : [],
  );
  if (problems.length > 0) return { model, findings: problems };

  const changes = read.flatMap(({ change }) => (isUnknown(change) || !counts(change, year) ? [] : [change]));
  let after = model;
  const idle = new Map<Change, IdleReason>();
  for (const change of changes) {
    const next = applyChange(after, change, year);
    if (typeof next === 'string') idle.set(change, next);
    else after = next;
  }
  const findings = changes.flatMap((change) => {
    const reason = idle.get(change) ?? idleReason(model, after, change, year);
    return reason === undefined ? [] : [withoutEffect(change, reason)];
  });
  return { model: after, findings };
}

/** A change limited to another year stays out. The index of an earlier year works on in this one (R17). */
const counts = ({ kind, year: of }: Change, year: number): boolean =>
  of === undefined || of === year || (kind === 'index' && of < year);

const changeUnknown = (row: ScenarioRow, reason: ChangeProblem, name: string): Finding => ({
  code: 'CHANGE_UNKNOWN',
  severity: 'error',
  scope: 'all',
  services: [],
  source: row.source,
  params: { ...paramsOf(row), reason, name },
});

const withoutEffect = ({ row, target }: Change, reason: IdleReason): Finding => ({
  code: 'CHANGE_WITHOUT_EFFECT',
  severity: 'warning',
  scope: 'none',
  services: target.namesServices ? target.services : [],
  source: row.source,
  params: { ...paramsOf(row), reason },
});

const paramsOf = ({ scenario, change, value }: ScenarioRow) => ({ scenario, change, value: value.text });
