/** Conditional formats and drop-downs as hucre takes them. */
import type { ConditionalRule, DataValidation } from 'hucre';
import { absoluteAddress, areaAddress, quotedSheet } from '../../../address';
import { ALARM_COLOR } from '../../../looks';
import type { ConditionalFormatSpec, ValidationSpec } from '../../../sheet-spec';

/** Excel's bounds on the texts of a drop-down together (a longer list must stand in cells), and on a message. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 225;

export function conditionalRule(format: ConditionalFormatSpec, index: number): ConditionalRule {
  const common = { range: areaAddress(format.area), priority: index + 1 };
  switch (format.kind) {
    case 'dataBar': {
      const dataBar = {
        cfvo: [{ type: 'num' as const, value: '0' }, { type: 'max' as const }],
        color: `FF${format.color}`,
      };
      return { ...common, type: 'dataBar', dataBar };
    }
    case 'colorScale': {
      const cfvo = ['0', String(format.highest)].map((value) => ({ type: 'num' as const, value }));
      return {
        ...common,
        type: 'colorScale',
        colorScale: { cfvo, colors: [`FF${format.low}`, `FF${format.high}`] },
      };
    }
    case 'notZero':
      return {
        ...common,
        type: 'cellIs',
        operator: 'notEqual',
        formula: '0',
        style: { font: { bold: true, color: { rgb: ALARM_COLOR } } },
      };
  }
}

/** None for a list that is too long for Excel: the cell then takes any text. */
export function dataValidation({ area, list, message, strict }: ValidationSpec): readonly DataValidation[] {
  if (list === undefined) return message === undefined ? [] : [note(area, message)];
  const isRange = 'sheet' in list;
  if (!isRange && list.join(',').length > LONGEST_LIST) return [];
  return [
    {
      type: 'list',
      range: areaAddress(area),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: strict ? 'stop' : 'warning',
      ...(isRange
        ? { formula1: `${quotedSheet(list.sheet)}!${absoluteAddress(list.area)}` }
        : { values: [...list] }),
      ...(message !== undefined && explain(message.slice(0, LONGEST_MESSAGE))),
    },
  ];
}

/** Any content will do: the rule is there for its message. */
const note = (area: ValidationSpec['area'], message: string): DataValidation => ({
  type: 'custom',
  range: areaAddress(area),
  allowBlank: true,
  formula1: 'TRUE',
  showInputMessage: true,
  inputMessage: message.slice(0, LONGEST_MESSAGE),
});

/** The message stands beside the selected cell, and comes back when something else is typed. */
const explain = (message: string) => ({
  errorMessage: message,
  inputMessage: message,
  showInputMessage: true,
});
