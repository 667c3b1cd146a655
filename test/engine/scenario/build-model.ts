/** Small models for tests, as a reader would make them. Participants are called A, B, C …; amounts are in euro. */
import { parseKey } from '../../../src/engine/key';
import { parseMark } from '../../../src/engine/mark';
import type {
  AmountRow,
  CellRead,
  CostLine,
  FundingKind,
  FundingRule,
  Mark,
  Model,
  Participant,
  ParticipantRow,
  Phase,
  ScenarioRow,
  Service,
  VolumeRow,
} from '../../../src/engine/model';
import { Exact } from '../../../src/engine/money';

type PerParticipant = Readonly<Record<string, number>>;

export interface ServiceText {
  readonly name: string;
  readonly organisation?: string;
  readonly field?: string;
  readonly kind?: Service['kind'];
  /** By participant, such as `{ A: 'x', B: '(x)', C: '40' }`. */
  readonly marks?: Readonly<Record<string, string>>;
  readonly rule?: FundingKind;
  readonly key?: string;
  readonly circle?: FundingRule['circle'];
  readonly fixed?: number;
  readonly remaining?: number;
  /** Its part in the block budgets of its werkveld. */
  readonly fte?: number;
  /** Budgeted and actual cost by year. */
  readonly cost?: Readonly<Record<number, number>>;
  readonly actual?: Readonly<Record<number, number>>;
  readonly costKind?: string;
  readonly contributed?: PerParticipant;
  readonly volumes?: PerParticipant;
  readonly used?: PerParticipant;
  readonly tariff?: number;
}

export interface ModelText {
  readonly participants: string;
  readonly services: readonly ServiceText[];
  readonly drivers?: Readonly<Record<string, PerParticipant>>;
  readonly scenario?: readonly ScenarioRow[];
}

export const YEAR = 2016;

const cents = (euro: number): number => Math.round(euro * 100);

/** Builds a model of the year {@link YEAR}; every participant is a municipality for the whole year. */
export function buildModel({
  participants: codes,
  services: texts,
  drivers = {},
  scenario = [],
}: ModelText): Model {
  const all = [...codes];
  const row = <T>(sheet: string, at: number, read: (code: string) => CellRead<T>): ParticipantRow<T> => ({
    sheet,
    values: all.map(read),
    cells: all.map((_, i) => `${String.fromCharCode(68 + i)}${at}`),
  });
  const each = <T>(make: (text: ServiceText, service: number) => readonly T[]): readonly T[] =>
    texts.flatMap(make);
  const lines = (book: Phase, of: 'cost' | 'actual') =>
    each((text, service): readonly CostLine[] =>
      text[of]
        ? [
            {
              book,
              service,
              organisation: text.organisation ?? '',
              field: text.field ?? 'P&O',
              costKind: text.costKind ?? 'Salarissen',
              side: 'cost',
              taskField: undefined,
              sheet: book,
              years: Object.entries(text[of]).map(([year, euro]) => ({
                year: Number(year),
                amount: cents(euro),
                cell: `E${service + 2}`,
              })),
              source: { sheet: book, cell: `D${service + 2}` },
            },
          ]
        : [],
    );
  const volumeRows = (phase: Phase, of: 'volumes' | 'used') =>
    each((text, service): readonly VolumeRow[] =>
      text[of]
        ? [
            {
              service,
              phase,
              year: undefined,
              unit: undefined,
              row: decimals('Hoeveelheden', service, text[of]),
            },
          ]
        : [],
    );
  const decimals = (sheet: string, at: number, values: PerParticipant) =>
    row(sheet, at + 2, (code) => (values[code] === undefined ? undefined : new Exact(values[code])));
  const budgetLines = lines('budget', 'cost');
  const actualLines = lines('actual', 'actual');
  const yearsOf = (found: readonly CostLine[]) =>
    [...new Set(found.flatMap(({ years }) => years.map(({ year }) => year)))].sort();
  return {
    settings: {
      organisation: '',
      year: YEAR,
      tentative: new Exact(0),
      roundTo: 'cent',
      defaultFunding: undefined,
      defaultKey: { kind: 'mix', parts: [{ driver: 'gelijk', fraction: { n: 1n, d: 1n } }], text: 'gelijk' },
      terms: 4,
      averageSalary: undefined,
      salaryMargin: undefined,
      exitPayments: [],
      language: undefined,
    },
    participants: all.map(
      (code, i): Participant => ({
        code,
        name: `Gemeente ${code}`,
        kind: 'municipality',
        aliases: [],
        groups: [],
        joined: undefined,
        left: undefined,
        vatCompensation: undefined,
        billTo: undefined,
        source: { sheet: 'Deelnemers', cell: `A${i + 2}` },
      }),
    ),
    organisations: [...new Set(texts.map(({ organisation = '' }) => organisation))],
    services: texts.map(
      ({ name, organisation = '', field = 'P&O', kind = 'regular', marks }, service): Service => ({
        organisation,
        field,
        name,
        kind,
        marks:
          marks &&
          row<Mark>('Matrix', service + 2, (code) => {
            const text = marks[code] ?? '';
            return parseMark(/^[1-9]\d*$/.test(text) ? new Exact(text) : text);
          }),
        origin: undefined,
        extent: undefined,
        indication: undefined,
        source: { sheet: 'Matrix', cell: `C${service + 2}` },
      }),
    ),
    drivers: Object.entries(drivers).map(([name, values], i) => ({
      name,
      year: undefined,
      row: decimals('Maatstaven', i, values),
    })),
    funding: each(({ rule, key, circle, fixed, remaining, fte }, service): readonly FundingRule[] =>
      rule
        ? [
            {
              service,
              kind: rule,
              error: undefined,
              key: key === undefined ? undefined : parseKey(key),
              circle: circle ?? { kind: 'all' },
              from: undefined,
              to: undefined,
              fixedFraction: fixed === undefined ? undefined : new Exact(fixed),
              remainingFraction: remaining === undefined ? undefined : new Exact(remaining),
              vat: undefined,
              package: undefined,
              statutory: undefined,
              unit: undefined,
              fte: fte === undefined ? undefined : new Exact(fte),
              source: { sheet: 'Producten', cell: `D${service + 2}` },
            },
          ]
        : [],
    ),
    costLines: [...budgetLines, ...actualLines],
    budgetYears: yearsOf(budgetLines),
    actualYears: yearsOf(actualLines),
    contributed: each(({ contributed }, service): readonly AmountRow[] =>
      contributed
        ? [
            {
              service,
              year: undefined,
              row: row('Inbreng', service + 2, (code) => {
                const euro = contributed[code];
                return euro === undefined ? undefined : cents(euro);
              }),
            },
          ]
        : [],
    ),
    advances: [],
    volumes: [...volumeRows('budget', 'volumes'), ...volumeRows('actual', 'used')],
    tariffs: each(({ tariff }, service) =>
      tariff === undefined
        ? []
        : [
            {
              service,
              year: YEAR,
              tariff: new Exact(tariff),
              source: { sheet: 'Tarieven', cell: `E${service + 2}` },
            },
          ],
    ),
    hasAgreements: false,
    agreements: [],
    direct: [],
    recharges: [],
    indexes: [],
    onboarding: [],
    scenarios: scenario,
    stops: [],
    findings: [],
  };
}
