/** The same services as in {@link largeRows}, as a model that no workbook was read for: its memory is the engine's. */
import { Decimal } from 'decimal.js';
import { keyOfDriver, parseKey } from '../../src/engine/key';
import type { CellRead, CostLine, FundingKind, Mark, Model, ParticipantRow } from '../../src/engine/model';
import { columnLetters } from '../../src/workbook/address';
import { type Size, takes, YEAR } from './large';

const ORGANISATION = 'Groot';
const KINDS: readonly FundingKind[] = ['benefit', 'solidarity', 'benefit', 'contribution', 'volume'];
const KEYS = ['inwoners', '50% gelijk + 50% inwoners', 'gelijk'];

export function largeModel({ services, participants }: Size): Model {
  const each = <T>(count: number, of: (at: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, at) => of(at));
  const letters = each(participants, (at) => columnLetters(at + 2));
  const row = <T>(sheet: string, line: number, value: (at: number) => CellRead<T>): ParticipantRow<T> => ({
    sheet,
    values: each(participants, value),
    cells: letters.map((column) => column + line),
  });
  const kindOf = (service: number): FundingKind => KINDS[service % 5] ?? 'benefit';
  const ofKind = <T>(kind: FundingKind, of: (service: number) => readonly T[]): readonly T[] =>
    each(services, (service) => (kindOf(service) === kind ? of(service) : [])).flat();
  const numbers = each(500, (at) => new Decimal(at));
  const line = (book: 'budget' | 'actual', sheet: string, service: number): CostLine => ({
    ...{ book, service, sheet, organisation: ORGANISATION, field: fieldOf(service) },
    ...{ costKind: 'Personeel', side: 'cost', taskField: undefined },
    years: [
      {
        year: YEAR,
        amount: 9_000_000 + service * 3750 + (book === 'actual' ? 123_301 : 0),
        cell: `D${service + 2}`,
      },
    ],
    source: { sheet, cell: `C${service + 2}` },
  });
  return {
    settings: {
      ...{ organisation: ORGANISATION, year: YEAR, tentative: new Decimal(0), roundTo: 'cent', terms: 4 },
      ...{ defaultFunding: undefined, defaultKey: keyOfDriver('gelijk'), averageSalary: undefined },
      ...{ salaryMargin: undefined, exitPayments: [], language: undefined },
    },
    participants: each(participants, (at) => ({
      ...{ code: `G${at + 1}`, name: `Gemeente ${at + 1}`, kind: 'municipality', aliases: [], groups: [] },
      ...{ joined: undefined, left: undefined, vatCompensation: undefined, billTo: undefined },
      source: { sheet: 'Deelnemers', cell: `A${at + 2}` },
    })),
    organisations: [ORGANISATION],
    services: each(services, (at) => ({
      ...{ organisation: ORGANISATION, field: fieldOf(at), name: `Product ${at + 1}`, kind: 'regular' },
      marks: row<Mark>('Matrix', at + 2, (participant) => (takes(at, participant) ? 'x' : undefined)),
      ...{ origin: undefined, extent: undefined, indication: undefined },
      source: { sheet: 'Matrix', cell: `B${at + 2}` },
    })),
    drivers: [
      {
        name: 'inwoners',
        year: YEAR,
        row: row('Maatstaven', 2, (at) => new Decimal(9_000 + ((at * 7919) % 160_000))),
      },
    ],
    funding: each(services, (service) => ({
      ...{ service, kind: kindOf(service), error: undefined, key: parseKey(KEYS[service % 5] ?? '') },
      ...{ circle: { kind: 'all' }, from: undefined, to: undefined, fixedFraction: undefined },
      ...{ remainingFraction: undefined, vat: undefined, package: undefined, statutory: undefined },
      ...{ unit: undefined, fte: undefined, source: { sheet: 'Producten', cell: `C${service + 2}` } },
    })),
    costLines: each(services, (service) => [
      line('budget', 'Begroting', service),
      line('actual', 'Realisatie', service),
    ]).flat(),
    ...{ budgetYears: [YEAR], actualYears: [YEAR] },
    contributed: ofKind('contribution', (service) => [
      {
        ...{ service, year: undefined },
        row: row('Inbreng', service + 2, (at) =>
          takes(service, at) ? 10_000 + ((service + at * 31) % 900) * 100 : undefined,
        ),
      },
    ]),
    volumes: ofKind('volume', (service) =>
      (['budget', 'actual'] as const).map((phase, add) => ({
        ...{ service, phase, year: YEAR, unit: undefined },
        row: row('Hoeveelheden', service * 2 + add, (at) =>
          takes(service, at) ? numbers[1 + ((service + at * 17 + add) % 400)] : undefined,
        ),
      })),
    ),
    ...{ advances: [], tariffs: [], hasAgreements: false, agreements: [], direct: [], recharges: [] },
    ...{ indexes: [], onboarding: [], scenarios: [], stops: [], findings: [] },
  };
}

const fieldOf = (service: number): string => `Werkveld ${Math.floor(service / 50) + 1}`;
