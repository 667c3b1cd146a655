/** Findings about the changes of a scenario. */
import type { FindingParams } from '../../engine/finding';
import { type FindingSentence, type ParamReader, paramsOf } from '../finding-text';

const p = (params: FindingParams): ParamReader => paramsOf(params, 'en');

const PROBLEMS: Readonly<Record<string, (name: string) => string>> = {
  change: (name) => `there is no change ${name}`,
  organisation: (name) => `the organisation ${name} is not known`,
  participant: (name) => `${name} is not on Deelnemers`,
  field: (name) => `the werkveld ${name} is not known`,
  service: (name) => `the product ${name} is not known`,
  costKind: (name) => `the cost kind ${name} does not occur`,
  driver: (name) => `the driver ${name} is not on Maatstaven`,
  year: (name) => `the year ${name} cannot be read`,
  value: (name) => `the value ${name} does not suit this change`,
  serviceNeeded: () => 'this change has to name one product',
};

const IDLE: Readonly<Record<string, string>> = {
  same: 'everything is so already',
  date: 'the date lies outside the year',
  taker: 'the participant named does not take it',
  rule: 'the funding of that year does not use this',
  row: 'there is no row or value to change',
  line: 'no cost line of that year matches',
  column: 'the year has a column of its own, so nothing is indexed',
  driver: 'no allocation key uses this driver',
  tentative: 'there is no tentative mark',
};

export const scenarioFindings = {
  CHANGE_UNKNOWN: (params) => {
    const { text } = p(params);
    const problem = PROBLEMS[text('reason', '')]?.(text('name', text('value', '')));
    return {
      message:
        text('change', '') === ''
          ? `A row of scenario ${text('scenario')} names no change; the scenario is not calculated.`
          : `The change ${text('change')} of scenario ${text('scenario')} is not possible${problem ? `: ${problem}` : ''}; the scenario is not calculated.`,
      advice: 'Correct the row on Scenario’s.',
    };
  },
  CHANGE_UNNAMED: () => ({
    message: 'A row of Scenario’s names no scenario and does not count.',
    advice:
      'Fill in the name of the scenario, also where it is the same as above; a note stands in one cell below an empty row.',
  }),
  CHANGE_WITHOUT_EFFECT: (params) => {
    const { text } = p(params);
    const reason = IDLE[text('reason', '')];
    return {
      message: `The change ${text('change')} of scenario ${text('scenario')} changes nothing${reason ? `: ${reason}` : ''}.`,
      advice: 'Check that the row names the participant, the product and the year that you mean.',
    };
  },
} satisfies Record<string, FindingSentence>;
