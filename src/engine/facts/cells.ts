/** Values of the model written the same way in every workbook. */
import type { Decimal } from 'decimal.js';
import type { AllocationKey, CellRead, Cents, Circle, Mark, Model, ParticipantRow, Source } from '../model';
import { euroText } from '../money';
import { cellOf } from '../rows-of-service';
import { foldText } from '../text';
import { codeOrder } from './code-order';
import type { FactCell, FactField, FactUnit } from './fact';

/** What a cell says; undefined or empty says nothing. */
export type Said = string | undefined;

export const euros = (value: CellRead<Cents>): Said => (typeof value === 'number' ? euroText(value) : value);

/** With all its decimals: 1.50 and 1.5 are the same. */
export const decimal = (value: CellRead<Decimal>): Said =>
  typeof value === 'object' ? value.toFixed() : value;

export const keyText = (key: AllocationKey | undefined): Said => {
  if (key === undefined || key.kind === 'pondspondsgewijs') return key?.kind;
  const parts = key.parts.map(({ driver, fraction: { n, d } }) =>
    n === d ? foldText(driver) : `${n}/${d} ${foldText(driver)}`,
  );
  return parts.sort().join(' + ');
};

export const circleText = (circle: Circle): Said =>
  circle.kind === 'group' ? foldText(circle.group) : circle.kind;

export const markText = (mark: CellRead<Mark>): Said => (typeof mark === 'object' ? mark.toFixed() : mark);

/** One cell, or none where nothing is said. */
export function cell(
  field: FactField,
  unit: FactUnit,
  said: Said,
  source: Source | undefined,
): readonly FactCell[] {
  if (said === undefined || said === '') return [];
  return [{ key: field, field, participant: undefined, value: said, unit, source }];
}

/** The cells of a row with participant columns, by code. */
export function participantCells<T>(
  { participants }: Model,
  row: ParticipantRow<T>,
  unit: FactUnit,
  textOf: (value: CellRead<T>) => Said,
): readonly FactCell[] {
  return codeOrder(participants).flatMap(({ code, name, index }): readonly FactCell[] => {
    const value = textOf(row.values[index]);
    if (value === undefined) return [];
    return [{ key: code, field: 'value', participant: name, value, unit, source: cellOf(row, index) }];
  });
}
