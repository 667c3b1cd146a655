/** Conditional formats and rules for entry of the local host as hucre writes them. */
import type { ConditionalRule, DataValidation } from 'hucre';
import { areaAddress } from '../../../src/workbook/address';
import type { AreaBag } from '../model/worksheet';
import { Known } from './known';

export function conditionalRuleOf({ area, bag }: AreaBag, index: number): ConditionalRule {
  const known = new Known('conditional format', bag);
  const rule = { range: areaAddress(area), priority: index + 1, ...ruleOf(known) };
  known.finish();
  return rule;
}

type Rule = Omit<ConditionalRule, 'range' | 'priority'>;

function ruleOf(known: Known): Rule {
  const type = known.text('Type');
  switch (type) {
    case 'DataBar': {
      expectJson(known.take('DataBar.LowerBoundRule'), { type: 'Number', formula: '0' });
      expectJson(known.take('DataBar.UpperBoundRule'), { type: 'HighestValue' });
      const color = `FF${known.color('DataBar.PositiveFormat.FillColor')}`;
      return { type: 'dataBar', dataBar: { cfvo: [{ type: 'num', value: '0' }, { type: 'max' }], color } };
    }
    case 'ColorScale': {
      const criteria = record(known.take('ColorScale.Criteria'));
      const ends = [record(criteria.minimum), record(criteria.maximum)];
      if (ends.some((end) => end.type !== 'Number')) throw new Error('a color scale between other bounds');
      const cfvo = ends.map((end) => ({ type: 'num' as const, value: String(end.formula) }));
      const colors = ends.map((end) => `FF${String(end.color).replace('#', '')}`);
      return { type: 'colorScale', colorScale: { cfvo, colors } };
    }
    case 'CellValue': {
      expectJson(known.take('CellValue.Rule'), { formula1: '0', operator: 'NotEqualTo' });
      const bold = known.flag('CellValue.Format.Font.Bold') ?? false;
      const rgb = known.color('CellValue.Format.Font.Color') ?? '000000';
      return {
        type: 'cellIs',
        operator: 'notEqual',
        formula: '0',
        style: { font: { bold, color: { rgb } } },
      };
    }
    default:
      throw new Error(`conditional format ${type} cannot be saved`);
  }
}

function expectJson(value: unknown, expected: unknown): void {
  if (JSON.stringify(value) !== JSON.stringify(expected))
    throw new Error(`cannot save ${JSON.stringify(value)}`);
}

export function dataValidationOf({ area, bag }: AreaBag): DataValidation {
  const known = new Known('validation', bag);
  const given = record(known.take('Rule'));
  const rule = record(given.list);
  const alert = record(known.take('ErrorAlert'));
  const prompt = record(known.take('Prompt'));
  known.finish();
  if (given.custom !== undefined) {
    expectJson(given, { custom: { formula: '=TRUE' } });
    const shown = prompt.showPrompt === true;
    const note = { showInputMessage: true, inputMessage: String(prompt.message) };
    return {
      type: 'custom',
      range: areaAddress(area),
      allowBlank: true,
      formula1: 'TRUE',
      ...(shown && note),
    };
  }
  const source = String(rule.source);
  const isWarning = alert.style === 'Warning';
  return {
    type: 'list',
    range: areaAddress(area),
    allowBlank: true,
    ...(source.startsWith('=') ? { formula1: source.slice(1) } : { values: source.split(',') }),
    showErrorMessage: alert.showAlert === true,
    errorStyle: isWarning ? 'warning' : 'stop',
    ...(alert.message ? { errorMessage: String(alert.message) } : {}),
    ...(prompt.showPrompt === true && { showInputMessage: true, inputMessage: String(prompt.message) }),
  };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
