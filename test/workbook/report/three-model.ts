/** The made-up workbook behind `three-participants.ts`: its model, and what the user's cells hold. */
import type {
  CellRead,
  Cents,
  CostLine,
  Model,
  ParticipantRow,
  Phase,
  Service,
} from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';
import { rational } from '../../../src/engine/rational';
import type { InputCells } from './workbook';

const row = <T>(sheet: string, line: number, values: readonly CellRead<T>[]): ParticipantRow<T> => ({
  sheet,
  values,
  cells: values.map((_, index) => `${'DEF'[index]}${line}`),
});

const participant = (code: string, name: string, kind: 'municipality' | 'partnership') => ({
  code,
  name,
  kind,
  aliases: [],
  groups: [],
  joined: undefined,
  left: undefined,
  vatCompensation: undefined,
  billTo: undefined,
  source: { sheet: 'Deelnemers', cell: 'A2' },
});

const service = (field: string, name: string, line: number): Service => ({
  organisation: 'Dienst Drieland',
  field,
  name,
  kind: field === 'Casco' ? 'casco' : 'regular',
  marks: undefined,
  origin: undefined,
  extent: undefined,
  indication: undefined,
  source: { sheet: 'Matrix', cell: `B${line}` },
});

const costLine = (
  book: Phase,
  index: number,
  line: number,
  amount: Cents,
  side: CostLine['side'] = 'cost',
): CostLine => ({
  book,
  service: index,
  organisation: 'Dienst Drieland',
  field: '',
  costKind: side === 'cost' ? 'Personeel' : 'Opbrengst',
  side,
  taskField: undefined,
  sheet: book === 'budget' ? 'Begroting' : "Realisatie '16",
  years: [{ year: 2016, amount, cell: `E${line}` }],
  source: { sheet: 'Begroting', cell: `C${line}` },
});

export const key = (text: string) => ({
  kind: 'mix' as const,
  parts: [{ driver: text, fraction: rational(1) }],
  text,
});

export const model: Model = {
  settings: {
    organisation: 'Dienst Drieland',
    year: 2016,
    tentative: new Exact(0),
    roundTo: 'cent',
    defaultFunding: undefined,
    defaultKey: key('gelijk'),
    terms: 4,
    averageSalary: undefined,
    salaryMargin: undefined,
    exitPayments: [],
    language: undefined,
  },
  participants: [
    participant('A', 'Ast', 'municipality'),
    participant('B', '=Beek', 'municipality'),
    participant('S', 'Samen 3', 'partnership'),
  ],
  organisations: ['Dienst Drieland'],
  services: [
    service('Casco', 'Bestuur', 2),
    service('ICT', 'Werkplek (?)', 3),
    service('ICT', 'Telefonie', 4),
    service('Archief', 'Beheer', 5),
  ],
  drivers: [
    {
      name: 'Inwoners',
      year: 2015,
      row: row('Maatstaven', 2, [new Exact(1000), new Exact(3000), undefined]),
    },
  ],
  funding: [],
  costLines: [
    costLine('budget', 0, 2, 40000),
    costLine('budget', 1, 3, 11000),
    costLine('budget', 1, 4, 1000, 'income'),
    costLine('budget', 2, 5, 7500),
    costLine('budget', 3, 7, 1500),
    costLine('actual', 0, 2, 44000),
    costLine('actual', 1, 3, 9000),
    costLine('actual', 2, 4, 7000),
    costLine('actual', 3, 5, 1500),
  ],
  budgetYears: [2016],
  actualYears: [2016],
  contributed: [],
  advances: [{ service: 1, year: 2016, row: row('Voorschotten', 2, [4000, 4000, 4000]) }],
  volumes: [],
  tariffs: [],
  hasAgreements: false,
  agreements: [],
  direct: [],
  recharges: [],
  indexes: [],
  onboarding: [],
  scenarios: [],
  stops: [],
  findings: [],
};

/** What the user's cells hold: the formulas of the controls reach them. */
export const input: InputCells = {
  'Begroting!E2': 400,
  'Begroting!E3': 110,
  'Begroting!E4': 10,
  'Begroting!E5': 75,
  'Begroting!E6': 585,
  'Begroting!E7': 15,
  "Realisatie '16!E2": 440,
  "Realisatie '16!E3": 90,
  "Realisatie '16!E4": 70,
  "Realisatie '16!E5": 15,
  'Voorschotten!D2': 40,
  'Voorschotten!E2': 40,
  'Voorschotten!F2': 40,
};
