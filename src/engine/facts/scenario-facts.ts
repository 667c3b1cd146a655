/** The rows of the scenario of a run as facts; their order counts (R24). */
import type { Model, ScenarioRow } from '../model';
import { foldText } from '../text';
import { cell } from './cells';
import type { FactRow } from './fact';

export function* scenarioRows({ scenarios }: Model, name: string | undefined): Generator<FactRow> {
  if (name === undefined) return;
  const rows = scenarios.filter(({ scenario }) => foldText(scenario) === foldText(name));
  for (const [at, row] of rows.entries()) {
    const order = String(at + 1);
    yield {
      kind: 'scenarios',
      key: order,
      about: [row.scenario, order],
      year: undefined,
      isActual: false,
      cells: cell('value', 'text', textOf(row), row.source),
    };
  }
}

function textOf({ change, organisation, participant, field, service, costKind, year, value }: ScenarioRow) {
  const { number, percent, date, text } = value;
  const said = number === undefined ? (date ?? text) : `${number.toFixed()}${percent ? ' (%)' : ''}`;
  return [change, organisation, participant, field, service, costKind, year, said]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ');
}
