/** Bevindingen over de wijzigingen van een scenario. */
import type { FindingParams } from '../../engine/finding';
import { type FindingSentence, type ParamReader, paramsOf } from '../finding-text';

const p = (params: FindingParams): ParamReader => paramsOf(params, 'nl');

const PROBLEMS: Readonly<Record<string, (name: string) => string>> = {
  change: (name) => `de wijziging ${name} bestaat niet`,
  organisation: (name) => `de organisatie ${name} is niet bekend`,
  participant: (name) => `${name} staat niet op Deelnemers`,
  field: (name) => `het werkveld ${name} is niet bekend`,
  service: (name) => `het product ${name} is niet bekend`,
  costKind: (name) => `de kostensoort ${name} komt niet voor`,
  driver: (name) => `de maatstaf ${name} staat niet op Maatstaven`,
  year: (name) => `het jaar ${name} is niet te lezen`,
  value: (name) => `de waarde ${name} past niet bij deze wijziging`,
  serviceNeeded: () => 'deze wijziging moet één product noemen',
};

const IDLE: Readonly<Record<string, string>> = {
  same: 'alles is al zo',
  date: 'de datum ligt buiten het jaar',
  taker: 'de genoemde deelnemer neemt het niet af',
  rule: 'de bekostiging van dat jaar gebruikt dit niet',
  row: 'er is geen regel of waarde die kan veranderen',
  line: 'geen kostenregel van dat jaar past erbij',
  column: 'het jaar heeft een eigen kolom, dus er wordt niet geïndexeerd',
  driver: 'geen verdeelsleutel gebruikt deze maatstaf',
  tentative: 'er is geen voorwaardelijke afname',
};

export const scenarioFindings = {
  CHANGE_UNKNOWN: (params) => {
    const { text } = p(params);
    const problem = PROBLEMS[text('reason', '')]?.(text('name', text('value', '')));
    return {
      message:
        text('change', '') === ''
          ? `Een regel van scenario ${text('scenario')} noemt geen wijziging; het scenario wordt niet berekend.`
          : `De wijziging ${text('change')} van scenario ${text('scenario')} kan niet${problem ? `: ${problem}` : ''}; het scenario wordt niet berekend.`,
      advice: 'Verbeter de regel op Scenario’s.',
    };
  },
  CHANGE_UNNAMED: () => ({
    message: 'Een regel van Scenario’s noemt geen scenario en telt niet mee.',
    advice:
      'Vul de naam van het scenario in, ook waar die dezelfde is als erboven; een toelichting staat in één cel onder een lege rij.',
  }),
  CHANGE_WITHOUT_EFFECT: (params) => {
    const { text } = p(params);
    const reason = IDLE[text('reason', '')];
    return {
      message: `De wijziging ${text('change')} van scenario ${text('scenario')} verandert niets${reason ? `: ${reason}` : ''}.`,
      advice:
        'Controleer of de regel de bedoelde deelnemer, het bedoelde product en het bedoelde jaar noemt.',
    };
  },
} satisfies Record<string, FindingSentence>;
