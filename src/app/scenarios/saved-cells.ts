/** The cells of a change as they are written on Scenario's: numbers as numbers, days as days, percentages as percentages. */
import { readScenarioValue } from '../../workbook/read/scenario-value';
import { NUMBER_FORMATS } from '../../workbook/sheet-spec';
import { type ChangeDraft, tidy } from './draft';

export const ROLES = [
  'scenario',
  'change',
  'organisation',
  'participant',
  'field',
  'service',
  'costKind',
  'year',
  'value',
] as const;
export type SavedRole = (typeof ROLES)[number];

/** A workbook speaks Dutch, whatever the language of the pane. */
export const HEADINGS: Readonly<Record<SavedRole, string>> = {
  scenario: 'Scenario',
  change: 'Wijziging',
  organisation: 'Organisatie',
  participant: 'Deelnemer',
  field: 'Werkveld',
  service: 'Product',
  costKind: 'Kostensoort',
  year: 'Jaar',
  value: 'Waarde',
};

export interface SavedCell {
  readonly value: string | number | null;
  /** Undefined leaves that of the cell: a text reads the same under any. */
  readonly format: string | undefined;
}

export const PERCENT = NUMBER_FORMATS.percent;
export const DATE = NUMBER_FORMATS.date;

const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, as it counts after 1 March 1900. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Digits that a cell keeps. */
const DIGITS = 15;

export function cellsOf(draft: ChangeDraft, scenario: string): Readonly<Record<SavedRole, SavedCell>> {
  const text = (name: string): SavedCell => ({ value: tidy(name) || null, format: undefined });
  const { change, organisation, participant, field, service, costKind, year } = draft;
  return {
    scenario: text(scenario),
    change: text(change),
    organisation: text(organisation),
    participant: text(participant),
    field: text(field),
    service: text(service),
    costKind: text(costKind),
    year: /^\d{4}$/.test(year.trim()) ? { value: Number(year), format: 'General' } : text(year),
    value: valueCell(draft),
  };
}

/** A number that a cell cannot hold exactly stays a text, which can. */
function valueCell({ value, change }: ChangeDraft): SavedCell {
  const text = value.trim();
  const { number, percent, date } = readScenarioValue(text || null, undefined, change).value;
  if (date !== undefined) {
    const serial = (Date.parse(`${date}T00:00:00Z`) - EPOCH) / DAY_MS;
    return serial > 60 ? { value: serial, format: DATE } : { value: text, format: 'General' };
  }
  if (number === undefined || number.precision() > DIGITS) return { value: text || null, format: 'General' };
  if (!percent) return { value: number.toNumber(), format: 'General' };
  // Shown with one decimal; a percentage with more stays a text, so that nobody reads a rounded one.
  return number.times(1000).isInteger()
    ? { value: number.toNumber(), format: PERCENT }
    : { value: text, format: 'General' };
}
