/** What stands in the cell Waarde of a change (R24): on the sheet Scenario's, or as a text that is not on any sheet yet. */
import type { ScenarioValue } from '../../engine/model';
import { foldText } from '../../engine/text';
import type { CellValue } from '../snapshot';
import { readDate } from './dates';
import { textOfValue } from './grid';
import { readNumber } from './numbers';
import { fractionOf } from './percents';

export interface ScenarioValueRead {
  readonly value: ScenarioValue;
  /** A number that could mean two things; see `NUMBER_AMBIGUOUS`. */
  readonly ambiguous: boolean;
}

/**
 * @param format - number format code of the cell
 * @param change - the text of Wijziging beside it
 */
export function readScenarioValue(
  cell: CellValue,
  format: string | undefined,
  change: string,
): ScenarioValueRead {
  const date = readDate(cell, format);
  const number = readNumber(cell, format);
  const day = date.kind === 'date' ? date.date : undefined;
  const text = day ?? textOfValue(cell);
  if (number.kind !== 'number')
    return { value: { text, number: undefined, percent: false, date: day }, ambiguous: false };
  const isPercentage = /^(?:kosten %|index)/.test(foldText(change));
  const { number: read, percent } = number;
  return {
    value: { text, number: read, percent, date: undefined },
    ambiguous: number.ambiguous || (isPercentage && fractionOf(read, percent, true).ambiguous),
  };
}
