/** R24: a scenario as it is made in the pane, before it stands on any sheet. Every cell is a text, as a user types it. */
import type { Decimal } from 'decimal.js';
import type { Model, ScenarioRow, ScenarioValue } from '../../engine/model';
import { scenarioNames, scenarioRows } from '../../engine/scenario/apply-scenario';
import { readScenarioValue } from '../../workbook/read/scenario-value';

/** A change: the cells of a row of Scenario's. An empty text means all. */
export interface ChangeDraft {
  readonly change: string;
  readonly organisation: string;
  readonly participant: string;
  readonly field: string;
  readonly service: string;
  readonly costKind: string;
  readonly year: string;
  readonly value: string;
}

export interface ScenarioDraft {
  readonly name: string;
  readonly changes: readonly ChangeDraft[];
}

export const EMPTY_CHANGE: ChangeDraft = {
  change: '',
  organisation: '',
  participant: '',
  field: '',
  service: '',
  costKind: '',
  year: '',
  value: '',
};

/** The scenarios of a workbook, in order of first appearance. */
export const draftsOf = (model: Model): readonly ScenarioDraft[] =>
  scenarioNames(model).map((name) => ({ name, changes: scenarioRows(model, name).map(draftOf) }));

/** A row of the sheet as it can be edited; {@link rowOf} makes the same of it again. */
export function draftOf(row: ScenarioRow): ChangeDraft {
  const { change, organisation = '', participant = '', field = '', service = '', costKind = '' } = row;
  const year = String(row.year ?? '');
  return { change, organisation, participant, field, service, costKind, year, value: valueText(row.value) };
}

/** The row that Scenario's would hold. It stands nowhere yet, so that findings about it name no cell. */
export function rowOf(draft: ChangeDraft, scenario: string): ScenarioRow {
  const named = (text: string): string | undefined => tidy(text) || undefined;
  const year = draft.year.trim();
  return {
    scenario,
    change: tidy(draft.change),
    organisation: named(draft.organisation),
    participant: named(draft.participant),
    field: named(draft.field),
    service: named(draft.service),
    costKind: named(draft.costKind),
    year: /^\d{4}$/.test(year) ? Number(year) : year || undefined,
    value: readScenarioValue(draft.value.trim() || null, undefined, draft.change).value,
    source: { sheet: '', cell: '' },
  };
}

/** As a reader takes the text of a cell. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function valueText({ text, number, percent, date }: ScenarioValue): string {
  if (date !== undefined) return date;
  if (number === undefined) return text;
  return percent ? `${decimalText(number.times(100))}%` : decimalText(number);
}

/** With a decimal comma and nothing between the thousands, so that it can be read in one way only. */
export const decimalText = (number: Decimal): string => number.toFixed().replace('.', ',');
