/** Rows of Scenario's for tests, and a way to prove that nothing is changed in place. */
import type { ScenarioRow, ScenarioValue } from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';

/** A row of Scenario's, as in `change('afname', { participant: 'A', service: 'Salaris' }, 'x')`. */
export function change(
  word: string,
  names: Partial<Omit<ScenarioRow, 'scenario' | 'change' | 'value' | 'source'>>,
  value: string | number,
  cell = 'B2',
): ScenarioRow {
  return {
    scenario: 'test',
    change: word,
    organisation: undefined,
    participant: undefined,
    field: undefined,
    service: undefined,
    costKind: undefined,
    year: undefined,
    ...names,
    value: scenarioValue(value),
    source: { sheet: "Scenario's", cell },
  };
}

/** Numbers as a number cell, `10%` as a percentage, `2016-07-01` as a date, anything else as text. */
function scenarioValue(value: string | number): ScenarioValue {
  const none = { text: String(value), number: undefined, percent: false, date: undefined };
  if (typeof value === 'number') return { ...none, number: new Exact(value) };
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return { ...none, date: value };
  const [, percent] = /^([+-]?[\d.]+)%$/.exec(value) ?? [];
  return percent === undefined ? none : { ...none, number: new Exact(percent).dividedBy(100), percent: true };
}

/** Makes everything inside unchangeable, so that whoever changes it fails. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}
