/** A small workbook as the pane gets it: three participants, three services, budget and actual, done by hand. */
import type { Checked } from '../../src/app/session-types';
import type { Finding } from '../../src/engine/finding';
import type { FundingKind, Model, Participant, Phase, Service } from '../../src/engine/model';
import { Exact } from '../../src/engine/money';
import { rational } from '../../src/engine/rational';
import type { Explanation, RunResult, ServiceOutcome, SettlementRow } from '../../src/engine/result';
import type { RecognisedSheet, SheetKind } from '../../src/workbook/read/reading';

const participant = (code: string, name: string, row: number): Participant => ({
  code,
  name,
  kind: 'municipality',
  aliases: [],
  groups: [],
  joined: undefined,
  left: undefined,
  vatCompensation: undefined,
  billTo: undefined,
  source: { sheet: 'Deelnemers', cell: `A${row}` },
});

const service = (field: string, name: string, row: number, marks: readonly ('x' | '(x)')[]): Service => ({
  organisation: 'Twentebedrijf',
  field,
  name,
  kind: field === 'Casco' ? 'casco' : 'regular',
  marks: {
    sheet: 'Matrix',
    values: marks,
    cells: marks.map((_, column) => `${'CDE'[column]}${row}`),
  },
  origin: undefined,
  extent: undefined,
  indication: undefined,
  source: { sheet: 'Matrix', cell: `B${row}` },
});

export const sampleModel: Model = {
  settings: {
    organisation: 'Twentebedrijf',
    year: 2016,
    tentative: new Exact(0),
    roundTo: 'cent',
    defaultFunding: undefined,
    defaultKey: { kind: 'mix', parts: [{ driver: 'gelijk', fraction: rational(1) }], text: 'gelijk' },
    terms: 4,
    averageSalary: undefined,
    salaryMargin: undefined,
    exitPayments: [],
    language: undefined,
  },
  participants: [
    participant('AL', 'Almelo', 2),
    participant('EN', 'Enschede', 3),
    participant('HvT', 'Hof van Twente', 4),
  ],
  organisations: ['Twentebedrijf'],
  services: [
    service('Casco', 'Casco', 2, []),
    service('P&O', 'Salarisadministratie', 3, ['x', 'x', 'x']),
    service('I&A', 'Topografie', 4, ['x', 'x', '(x)']),
  ],
  drivers: [],
  funding: [],
  costLines: [],
  budgetYears: [2016, 2017],
  actualYears: [2016],
  contributed: [],
  advances: [],
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

interface OutcomeSample {
  readonly service: number;
  readonly phase: Phase;
  readonly rule: FundingKind;
  readonly shares: readonly number[];
}

const outcome = ({ service: index, phase, rule, shares }: OutcomeSample): ServiceOutcome => {
  const amount = shares.reduce((sum, share) => sum + share, 0);
  return {
    service: index,
    phase,
    costs: [],
    net: amount,
    inflow: 0,
    markup: 0,
    rule,
    key: undefined,
    funding: undefined,
    refused: undefined,
    allocations: [
      { component: index === 0 ? 'casco' : 'service', amount, payers: shares.map((_, at) => at), shares },
    ],
    coverage: 0,
    tariff: undefined,
  };
};

const settled = (participantIndex: number, advance: number, actual: number): SettlementRow => ({
  service: 1,
  participant: participantIndex,
  advance,
  actual,
  difference: actual - advance,
  advanceSource: 'budget',
});

/** Budget: casco € 600, salaries € 1.000,01, topography € 500. Actual: salaries € 1.000,00 against € 1.000,01. */
export const sampleRun: RunResult = {
  year: 2016,
  scenario: undefined,
  hasActual: true,
  outcomes: [
    outcome({ service: 0, phase: 'budget', rule: 'solidarity', shares: [20_000, 30_000, 10_000] }),
    outcome({ service: 1, phase: 'budget', rule: 'benefit', shares: [33_334, 33_334, 33_333] }),
    outcome({ service: 1, phase: 'actual', rule: 'benefit', shares: [33_334, 40_000, 26_666] }),
    outcome({ service: 2, phase: 'budget', rule: 'benefit', shares: [25_000, 25_000] }),
  ],
  settlement: [settled(0, 33_334, 33_334), settled(1, 33_334, 40_000), settled(2, 33_333, 26_666)],
  vat: [],
  terms: [],
  findings: [],
  totals: {
    cost: { budget: 210_001, actual: 100_000 },
    contributions: { budget: 210_001, actual: 100_000 },
    unallocated: { budget: 0, actual: 0 },
    coverage: { budget: 0, actual: 0 },
    internalFlows: { budget: 0, actual: 0 },
    advances: 100_001,
    differences: -1,
  },
};

export const sampleExplanation: Explanation = {
  service: 1,
  participant: 0,
  phase: 'budget',
  component: 'service',
  amount: 33_334,
  rule: 'benefit',
  key: sampleModel.settings.defaultKey,
  ruleSource: { sheet: 'Producten', cell: 'D3' },
  mark: { sheet: 'Matrix', cell: 'C3' },
  steps: [
    {
      text: 'toDivide',
      params: {},
      value: '1000.01',
      unit: 'euro',
      sources: [{ sheet: 'Begroting', cell: 'E3' }],
    },
    { text: 'share', params: {}, value: '333.34', unit: 'euro', sources: [] },
  ],
  payers: [0, 1, 2].map((payer) => ({
    participant: payer,
    weight: rational(1),
    exact: rational(100_001, 3),
    share: payer < 2 ? 33_334 : 33_333,
  })),
  totalWeight: rational(3),
  exact: rational(100_001, 3),
  roundingCent: true,
};

const recognised = (sheet: string, kind: SheetKind, rows: number): RecognisedSheet => ({
  sheet,
  kind,
  header: kind === 'unknown' ? undefined : 'A1',
  rows,
  hidden: false,
});

export const missingDriver: Finding = {
  code: 'DRIVER_MISSING',
  severity: 'error',
  scope: 'service',
  services: [2],
  source: { sheet: 'Maatstaven', cell: 'E2' },
  params: { driver: 'inwoners', participant: 'Hof van Twente', year: 2016, service: 'Topografie' },
};

export const missingSheet: Finding = {
  code: 'SHEET_MISSING',
  severity: 'error',
  scope: 'all',
  services: [],
  source: undefined,
  params: { kind: 'budget', sheet: 'Begroting' },
};

export const ready: Checked = {
  reading: {
    model: sampleModel,
    sheets: [
      recognised('Deelnemers', 'participants', 3),
      recognised('Matrix', 'matrix', 3),
      recognised('Begroting', 'budget', 3),
      recognised('Notities', 'unknown', 0),
    ],
  },
  runs: [sampleRun],
  run: sampleRun,
  findings: [],
  choices: {},
  years: [2016, 2017],
  state: 'ready',
  previous: undefined,
  outdated: false,
};

export const blocked: Checked = {
  ...ready,
  runs: [],
  run: undefined,
  findings: [missingSheet],
  state: 'errors',
};

const doubtful: readonly RecognisedSheet[] = [
  {
    ...recognised('Begroting', 'budget', 3),
    confidence: 'unsure',
    reasons: ['headings', 'scaled'],
    question: 'thousands',
  },
  { ...recognised('Matrix (2)', 'unknown', 0), confidence: 'unsure', reasons: ['aside'], question: 'copy' },
];

export const amountsScaled: Finding = {
  code: 'AMOUNTS_SCALED',
  severity: 'warning',
  scope: 'none',
  services: [],
  source: { sheet: 'Begroting', cell: 'A1' },
  params: { text: 'x € 1.000', factor: 1000 },
};

/** Amounts in thousands and a copy: both are asked about. */
export const unsure: Checked = {
  ...blocked,
  reading: {
    model: sampleModel,
    sheets: [recognised('Deelnemers', 'participants', 3), recognised('Matrix', 'matrix', 3), ...doubtful],
  },
  findings: [amountsScaled],
  unsure: doubtful,
};

export const empty: Checked = {
  ...blocked,
  reading: {
    model: { ...sampleModel, participants: [], services: [] },
    sheets: [recognised('Blad1', 'unknown', 0)],
  },
  findings: [],
  years: [],
  state: 'empty',
};
