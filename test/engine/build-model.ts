/** Small models in euro and codes, so that a test reads as the example that it is. */
import { Decimal } from 'decimal.js';
import { keyOfDriver, parseKey } from '../../src/engine/key';
import type {
  AllocationKey,
  Book,
  CellRead,
  Mark,
  Model,
  Participant,
  ParticipantRow,
} from '../../src/engine/model';
import { centsOfEuro } from '../../src/engine/money';
import type { ByCode, Euro, LineSpec, MarkSpec, ModelSpec, ServiceSpec, Volume } from './model-spec';

export const ORGANISATION = 'Dienst';

export function buildModel(spec: ModelSpec): Model {
  const year = spec.year ?? 2024;
  const participants = spec.participants.map((given, at) => participantOf(given, at));
  const codes = participants.map(({ code }) => code);
  const names = Object.keys(spec.services);
  const specs = Object.values(spec.services);
  const rowOf = <T, V>(
    sheet: string,
    line: number,
    values: ByCode<V | null> | undefined,
    read: (value: V) => CellRead<T>,
  ): ParticipantRow<T> => ({
    sheet,
    values: codes.map((code) => {
      const value = values?.[code];
      return value === undefined || value === null ? undefined : read(value);
    }),
    cells: codes.map((_, at) => `${String.fromCharCode(67 + at)}${line + 2}`),
  });
  const each = <T>(rows: (service: ServiceSpec, index: number) => readonly T[]): readonly T[] =>
    specs.flatMap(rows);
  const money = (sheet: string, line: number, values: ByCode<Euro> | undefined) =>
    rowOf(sheet, line, values, centsOf);
  const costLines = [
    ...each((service, index) =>
      linesOf(service, year).map((line) => ({ service: index, line, of: service })),
    ),
    ...(spec.blocks ?? []).map((line) => ({ service: undefined, line, of: line })),
  ].map(({ service, line, of }, at) => ({
    book: line.book ?? ('budget' as const),
    service,
    organisation: of.organisation ?? ORGANISATION,
    field: of.field ?? 'Veld',
    costKind: line.kind ?? 'Personeel',
    side: line.side ?? ('cost' as const),
    taskField: line.taskField,
    sheet: line.book === 'actual' ? 'Realisatie' : 'Begroting',
    years: Object.entries(line.years).map(([of, amount], column) => ({
      year: Number(of),
      amount: amount === null ? undefined : centsOf(amount),
      cell: `${String.fromCharCode(69 + column)}${at + 2}`,
    })),
    source: { sheet: 'Begroting', cell: `C${at + 2}` },
  }));
  const yearsIn = (isIn: (book: Book) => boolean): number[] =>
    [
      ...new Set(costLines.filter(({ book }) => isIn(book)).flatMap(({ years }) => years.map((y) => y.year))),
    ].sort((a, b) => a - b);

  return {
    settings: {
      organisation: ORGANISATION,
      year,
      tentative: new Decimal(0),
      roundTo: 'cent',
      defaultFunding: undefined,
      defaultKey: keyOfDriver('gelijk'),
      terms: 4,
      averageSalary: undefined,
      salaryMargin: undefined,
      exitPayments: [],
      language: undefined,
      ...spec.settings,
    },
    participants,
    organisations: [...new Set(specs.map(({ organisation }) => organisation ?? ORGANISATION))],
    services: specs.map((service, index) => ({
      organisation: service.organisation ?? ORGANISATION,
      field: service.field ?? 'Veld',
      name: names[index] ?? '',
      kind: service.kind ?? 'regular',
      marks:
        service.marks &&
        rowOf<Mark, MarkSpec>('Matrix', index, service.marks, (mark) =>
          typeof mark === 'number' ? new Decimal(mark) : mark,
        ),
      origin: undefined,
      extent: undefined,
      indication: undefined,
      source: { sheet: 'Matrix', cell: `B${index + 2}` },
    })),
    drivers: Object.entries(spec.drivers ?? {}).map(([name, values], at) => ({
      name: name.split('@')[0] ?? name,
      year: name.includes('@') ? Number(name.split('@')[1]) : undefined,
      row: rowOf<Decimal, Exclude<Volume, null>>('Maatstaven', at, values, decimalOf),
    })),
    funding: each((service, index) =>
      (service.rules ?? []).map((rule, at) => ({
        service: index,
        kind: rule.kind,
        error: undefined,
        key: rule.key === undefined ? undefined : keyOf(rule.key),
        circle: rule.circle ?? { kind: 'all' as const },
        from: rule.from,
        to: rule.to,
        fixedFraction: rule.fixed === undefined ? undefined : new Decimal(rule.fixed),
        remainingFraction: rule.remaining === undefined ? undefined : new Decimal(rule.remaining),
        vat: rule.vat,
        package: undefined,
        statutory: undefined,
        unit: undefined,
        fte: rule.fte === undefined ? undefined : new Decimal(rule.fte),
        source: { sheet: 'Producten', cell: `C${index * 10 + at + 2}` },
      })),
    ),
    costLines,
    budgetYears: yearsIn((book) => book === 'budget' || typeof book === 'object'),
    actualYears: yearsIn((book) => book === 'actual'),
    contributed: each(({ contributed, contributedYear }, service) =>
      contributed ? [{ service, year: contributedYear, row: money('Inbreng', service, contributed) }] : [],
    ),
    advances: each(({ advances }, service) =>
      advances ? [{ service, year: undefined, row: money('Voorschotten', service, advances) }] : [],
    ),
    volumes: each(({ volumes }, service) =>
      (['budget', 'actual'] as const).flatMap((phase) => {
        const values = volumes?.[phase];
        const row = rowOf<Decimal, Exclude<Volume, null>>(
          `Hoeveelheden ${phase}`,
          service,
          values,
          decimalOf,
        );
        return values ? [{ service, phase, year: undefined, unit: undefined, row }] : [];
      }),
    ),
    tariffs: each(({ tariff }, service) =>
      tariff === undefined
        ? []
        : [
            {
              service,
              year: undefined,
              tariff: new Decimal(tariff),
              source: { sheet: 'Tarieven', cell: `D${service + 2}` },
            },
          ],
    ),
    hasAgreements: specs.some(({ agreements }) => agreements !== undefined),
    agreements: each(({ agreements }, service) =>
      (agreements ?? []).map(([code, from, to], at) => ({
        participant: codes.indexOf(code),
        service,
        from,
        to,
        minimumTerm: undefined,
        notice: undefined,
        norm: undefined,
        source: { sheet: 'DVO', cell: `A${service * 10 + at + 2}` },
      })),
    ),
    direct: each(({ direct }, service) =>
      (['budget', 'actual'] as const).flatMap((phase) => {
        const values = direct?.[phase];
        return values
          ? [{ service, phase, year, row: money(`Frictiekosten ${phase}`, service, values) }]
          : [];
      }),
    ),
    recharges: (spec.recharges ?? []).map(([from, participant, service], at) => ({
      from,
      participant: codes.indexOf(participant),
      to: spec.services[service]?.organisation ?? ORGANISATION,
      service: names.indexOf(service),
      source: { sheet: 'Doorbelasting', cell: `A${at + 2}` },
    })),
    indexes: (spec.indexes ?? []).map(([of, costKind, index], at) => ({
      year: of,
      costKind,
      index: new Decimal(index),
      source: { sheet: 'Indexering', cell: `C${at + 2}` },
    })),
    onboarding: [],
    scenarios: [],
    stops: [],
    findings: [],
    ...spec.rest,
  };
}

/** @throws for a key that does not parse: a mistake in the test */
export function keyOf(text: string): AllocationKey {
  const key = parseKey(text);
  if (!key) throw new Error(`no key: ${text}`);
  return key;
}

function participantOf(given: ModelSpec['participants'][number], at: number): Participant {
  const own = typeof given === 'string' ? { code: given } : given;
  return {
    name: `Gemeente ${own.code}`,
    kind: 'municipality',
    aliases: [],
    groups: [],
    joined: undefined,
    left: undefined,
    vatCompensation: undefined,
    billTo: undefined,
    source: { sheet: 'Deelnemers', cell: `A${at + 2}` },
    ...own,
  };
}

function linesOf({ budget, actual, lines = [] }: ServiceSpec, year: number): readonly LineSpec[] {
  return [
    ...(budget === undefined ? [] : [{ years: { [year]: budget } }]),
    ...(actual === undefined ? [] : [{ book: 'actual' as const, years: { [year]: actual } }]),
    ...lines,
  ];
}

const centsOf = (euro: Exclude<Euro, null>): CellRead<number> =>
  euro === 'unreadable' ? euro : centsOfEuro(new Decimal(euro)).cents;

const decimalOf = (value: Exclude<Volume, null>): CellRead<Decimal> =>
  value === 'unreadable' ? value : new Decimal(value);
