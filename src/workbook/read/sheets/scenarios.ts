/** Scenario's: changes to the inputs, in row order (R24). What they mean is for the engine to say. */
import type { ScenarioRow, ScenarioValue } from '../../../engine/model';
import { reportColumns } from '../columns';
import type { ReadContext } from '../context';
import { rowsOf } from '../rows';
import { readScenarioValue } from '../scenario-value';
import { cellOf, formatOf, headingOf, optionalText, sourceOf, type Table, textOf } from '../table';
import { readYear } from '../years';

export function readScenarios(tables: readonly Table[], context: ReadContext): readonly ScenarioRow[] {
  const found: ScenarioRow[] = [];
  for (const table of tables) {
    reportColumns(table, [], context);
    for (const { row, kind } of rowsOf(table))
      if (kind === 'data') found.push(readChange(table, row, context));
  }
  return found;
}

function readChange(table: Table, row: number, context: ReadContext): ScenarioRow {
  const change = textOf(table, row, 'change');
  const scenario = textOf(table, row, 'scenario');
  if (scenario === '') context.notes.warn('CHANGE_UNNAMED', sourceOf(table, row, 'scenario'), {});
  const year = readYear(cellOf(table, row, 'year'), formatOf(table, row, 'year'));
  return {
    scenario,
    change,
    organisation: optionalText(table, row, 'organisation'),
    participant: optionalText(table, row, 'participant'),
    // Not continued downwards: an empty cell means all.
    field: optionalText(table, row, 'field'),
    service: optionalText(table, row, 'service'),
    costKind: optionalText(table, row, 'costKind'),
    year: year.kind === 'year' ? year.year : optionalText(table, row, 'year'),
    value: readValue(table, row, change, context),
    source: sourceOf(table, row, 'change'),
  };
}

function readValue(table: Table, row: number, change: string, { notes }: ReadContext): ScenarioValue {
  const read = readScenarioValue(cellOf(table, row, 'value'), formatOf(table, row, 'value'), change);
  if (read.ambiguous) {
    const { text, number = '' } = read.value;
    const params = { text, number: number.toString(), column: headingOf(table, 'value') };
    notes.warn('NUMBER_AMBIGUOUS', sourceOf(table, row, 'value'), params);
  }
  return read.value;
}
