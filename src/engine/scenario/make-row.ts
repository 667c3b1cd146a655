/** Rows as they could stand on Scenario's, for changes that are made in the pane or tried out by an analysis. */
import type { Decimal } from 'decimal.js';
import type { Model, ScenarioRow, ScenarioValue, ServiceIndex } from '../model';

/** What a row may name; what is left out means all. */
export type RowNames = Partial<
  Pick<ScenarioRow, 'organisation' | 'participant' | 'field' | 'service' | 'costKind' | 'year'>
>;

const NOWHERE = { sheet: '', cell: '' } as const;

/**
 * A row of a scenario that stands on no sheet yet.
 * @param change - the text of Wijziging, such as `kosten %`
 */
export function makeRow(change: string, names: RowNames, value: ScenarioValue): ScenarioRow {
  return {
    scenario: '',
    change,
    organisation: undefined,
    participant: undefined,
    field: undefined,
    service: undefined,
    costKind: undefined,
    year: undefined,
    ...names,
    value,
    source: { ...NOWHERE },
  };
}

/** The names that point at one service only. */
export function namesOfService({ services }: Model, index: ServiceIndex): RowNames {
  const { organisation, field, name } = services[index] ?? {};
  return {
    service: name,
    ...(organisation && { organisation }),
    ...(field && { field }),
  };
}

/** A text: a mark, a key, a rule. */
export const textValue = (text: string): ScenarioValue => ({
  text,
  number: undefined,
  percent: false,
  date: undefined,
});

/** A plain number: a new value, or euro. */
export const numberValue = (number: Decimal): ScenarioValue => ({
  text: number.toFixed(),
  number,
  percent: false,
  date: undefined,
});

/** A relative change: 0.05 is `5%`. */
export const percentValue = (fraction: Decimal): ScenarioValue => ({
  text: `${fraction.times(100).toFixed()}%`,
  number: fraction,
  percent: true,
  date: undefined,
});

/** A day, `2016-07-01`. */
export const dateValue = (date: string): ScenarioValue => ({
  text: date,
  number: undefined,
  percent: false,
  date,
});
