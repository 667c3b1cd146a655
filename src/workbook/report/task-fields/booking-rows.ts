/** What a participant books: every contribution by taakveld, in words. The sheet and the CSV file are made of these. */
import type { Cents, Model } from '../../../engine/model';
import type { RunResult } from '../../../engine/result';
import { type TaskField, type TaskFieldAmount, taskFieldsOf } from '../../../engine/task-fields';
import { dictionaryOf, type Language } from '../../../locale';
import { participantOf, serviceOf, serviceTitle } from '../parts/things';

export interface BookingRow {
  /** The name; that of the rounding line (R5) where nobody pays, whose code is empty. */
  readonly participant: string;
  readonly code: string;
  readonly year: number;
  readonly phase: string;
  readonly organisation: string;
  /** Empty for cost without a taakveld. */
  readonly taskField: string;
  readonly isOverhead: boolean;
  readonly field: string;
  readonly service: string;
  readonly component: string;
  readonly amount: Cents;
  readonly description: string;
}

/** By participant in workbook order, the rounding line last; then budget before actual, by product and taakveld. */
export function bookingRows(model: Model, run: RunResult, language: Language): readonly BookingRow[] {
  const { fields, amounts } = taskFieldsOf(model, run);
  const last = model.participants.length;
  const phases = ['budget', 'actual'] as const;
  const sorted = [...amounts].sort(
    (a, b) =>
      (a.participant ?? last) - (b.participant ?? last) ||
      phases.indexOf(a.outcome.phase) - phases.indexOf(b.outcome.phase),
  );
  return sorted.map((amount) => rowOf(model, run, fields, amount, language));
}

function rowOf(
  model: Model,
  { year }: RunResult,
  fields: readonly TaskField[],
  { outcome, component, participant, field, amount }: TaskFieldAmount,
  language: Language,
): BookingRow {
  const { words, report } = dictionaryOf(language);
  const service = serviceOf(model, outcome.service);
  const payer = participant === undefined ? undefined : participantOf(model, participant);
  const phase = words.phase[outcome.phase];
  return {
    participant: payer?.name ?? report.rounding,
    code: payer?.code ?? '',
    year,
    phase,
    organisation: service.organisation,
    taskField: fields[field]?.name ?? '',
    isOverhead: fields[field]?.isOverhead ?? false,
    field: service.field,
    service: service.name,
    component: words.component[component],
    amount,
    description: report.bookings.description(phase, year, serviceTitle(model, service)),
  };
}
