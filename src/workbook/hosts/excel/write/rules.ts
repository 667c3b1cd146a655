/** Conditional formats and drop-downs. */
import { absoluteAddress, areaAddress, quotedSheet } from '../../../address';
import { ALARM_COLOR } from '../../../looks';
import type { ConditionalFormatSpec, ValidationSpec } from '../../../sheet-spec';
import type { Scope } from './steps';

/** Rough size of the actions of one rule in a request. */
export const RULE_BYTES = 1500;

/** Excel's bound on the texts of a drop-down together; a longer list must stand in cells. */
const LONGEST_LIST = 255;

export function applyConditionalFormat(scope: Scope, key: string, format: ConditionalFormatSpec): void {
  const formats = scope.range(key, areaAddress(format.area)).conditionalFormats;
  switch (format.kind) {
    case 'dataBar': {
      const { dataBar } = formats.add('DataBar');
      dataBar.positiveFormat.fillColor = `#${format.color}`;
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'HighestValue' };
      return;
    }
    case 'colorScale':
      formats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'Number', formula: '0', color: `#${format.low}` },
        maximum: { type: 'Number', formula: String(format.highest), color: `#${format.high}` },
      };
      return;
    case 'notZero': {
      const { cellValue } = formats.add('CellValue');
      cellValue.format.font.bold = true;
      cellValue.format.font.color = `#${ALARM_COLOR}`;
      cellValue.rule = { formula1: '0', operator: 'NotEqualTo' };
    }
  }
}

export function applyValidation(
  scope: Scope,
  key: string,
  { area, list, message, strict }: ValidationSpec,
): void {
  const validation = scope.range(key, areaAddress(area)).dataValidation;
  if (list === undefined) {
    // Any content will do: the rule is there for its message.
    validation.rule = { custom: { formula: '=TRUE' } };
    validation.prompt = { showPrompt: true, title: '', message: message ?? '' };
    return;
  }
  const isRange = 'sheet' in list;
  if (!isRange && list.join().length > LONGEST_LIST) return;
  const source = isRange ? `=${quotedSheet(list.sheet)}!${absoluteAddress(list.area)}` : list.join();
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.errorAlert = {
    showAlert: true,
    style: strict ? 'Stop' : 'Warning',
    title: '',
    message: message ?? '',
  };
  if (message !== undefined) validation.prompt = { showPrompt: true, title: '', message };
}
