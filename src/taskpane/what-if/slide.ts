/** What a slider moves, how far and by how much. Pure. */
import { CHANGE_SHAPES, kindOf } from '../../app/scenarios/change-kinds';
import { type ChangeDraft, decimalText, EMPTY_CHANGE } from '../../app/scenarios/draft';
import { Exact } from '../../engine/money';
import { parseNumberText } from '../../workbook/read/numbers';

export interface Slide {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: '%' | '€' | '';
}

/** Costs are tried from 20% less to 20% more. */
const PERCENT = { min: -20, max: 20, step: 0.5, unit: '%' } as const;

/** Steps from nothing to twice the value with which the slider began. */
const STEPS = 200;

export const slideOfCosts = (percent: number): Slide => ({ ...PERCENT, value: percent });

/** The costs that are tried on top of a scenario, as a change. */
export const costsChange = (percent: number): ChangeDraft => ({
  ...EMPTY_CHANGE,
  change: CHANGE_SHAPES.costPercent.word,
  value: percentText(percent),
});

/** @returns undefined for a change whose value is no number */
export function slideOf(change: ChangeDraft): Slide | undefined {
  const kind = kindOf(change)?.kind;
  const shape = kind && CHANGE_SHAPES[kind].value;
  if (shape !== 'percent' && shape !== 'amount' && shape !== 'euro') return undefined;
  const read = parseNumberText(change.value.trim() || '0');
  if (!read) return undefined;
  const isPercent = read.percent || shape === 'percent';
  // A bare number of at most 1 is a fraction where a percentage is due, as on the sheet.
  const isPoints = read.percent || read.number.abs().lessThanOrEqualTo(1);
  const number = isPercent && isPoints ? read.number.times(100) : read.number;
  const value = number.toNumber();
  if (isPercent) {
    const reach = Math.max(PERCENT.max, 20 * Math.ceil(Math.abs(value) / 20));
    return { ...PERCENT, value, min: -reach, max: reach };
  }
  const max = reachOf(Math.abs(value));
  return { value, min: value < 0 ? -max : 0, max, step: max / STEPS, unit: shape === 'euro' ? '€' : '' };
}

/** The change with what the slider says. */
export function slidTo(change: ChangeDraft, { unit }: Slide, value: number): ChangeDraft {
  return { ...change, value: unit === '%' ? percentText(value) : decimalText(new Exact(tidy(value))) };
}

const percentText = (percent: number): string => `${decimalText(new Exact(tidy(percent)))}%`;

/** Without the dust of binary fractions: a slider gives 0.30000000000000004. */
const tidy = (value: number): string => String(Number(value.toPrecision(12)));

/** A round number that is at least twice the value: 1, 2 or 5 with zeros. */
function reachOf(value: number): number {
  const wanted = Math.max(2 * value, 100);
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 2, 5, 10].find((digit) => digit * power >= wanted) ?? 10) * power;
}
