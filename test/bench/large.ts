/** Workbooks of the size of the whole country: every municipality, thousands of services. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

type Rows = readonly (readonly CellValue[])[];

export interface Size {
  readonly services: number;
  readonly participants: number;
}

export const YEAR = 2026;

/** Municipalities in the whole country. */
export const PARTICIPANTS = 342;

/** Four participants in five take a service. */
export const takes = (service: number, participant: number): boolean =>
  (service * 7 + participant * 13) % 10 < 8;

/** The same for the same size. One service in five has a mixed key, one in five contributed budgets or volumes. */
export function largeRows({ services, participants }: Size): Readonly<Record<string, Rows>> {
  const codes = Array.from({ length: participants }, (_, at) => `G${at + 1}`);
  const names = Array.from({ length: services }, (_, at) => [
    `Werkveld ${Math.floor(at / 50) + 1}`,
    `Product ${at + 1}`,
  ]);
  const kinds = ['profijt', 'solidariteit', 'profijt', 'inbreng', 'p×q'] as const;
  const keys = ['inwoners', '50% gelijk + 50% inwoners', 'gelijk', null, null] as const;
  const perTaker = (kind: number, amount: (service: number, participant: number) => number): Rows =>
    names.flatMap(([field = '', name = ''], service) =>
      service % 5 === kind
        ? [[field, name, ...codes.map((_, at) => (takes(service, at) ? amount(service, at) : null))]]
        : [],
    );
  const costs = (factor: number): Rows =>
    names.map(([field = '', name = ''], service) => [
      field,
      name,
      'Personeel',
      Math.round((90_000 + service * 37.5) * factor),
    ]);
  return {
    Instellingen: [
      ['Instelling', 'Waarde'],
      ['Organisatie', 'Groot'],
      ['Boekjaar', YEAR],
    ],
    Deelnemers: [
      ['Code', 'Naam', 'Soort'],
      ...codes.map((code, at) => [code, `Gemeente ${at + 1}`, 'gemeente']),
    ],
    Maatstaven: [
      ['Maatstaf', 'Jaar', ...codes],
      ['inwoners', YEAR, ...codes.map((_, at) => 9_000 + ((at * 7919) % 160_000))],
    ],
    Matrix: [
      ['Werkveld', 'Product', ...codes],
      ...names.map(([field = '', name = ''], service) => [
        field,
        name,
        ...codes.map((_, at) => (takes(service, at) ? 'x' : null)),
      ]),
    ],
    Producten: [
      ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf'],
      ...names.map(([field = '', name = ''], at) => [
        field,
        name,
        kinds[at % 5] ?? null,
        keys[at % 5] ?? null,
      ]),
    ],
    Begroting: [['Werkveld', 'Product', 'Kostensoort', YEAR], ...costs(1)],
    Realisatie: [['Werkveld', 'Product', 'Kostensoort', YEAR], ...costs(1.0137)],
    Inbreng: [
      ['Werkveld', 'Product', ...codes],
      ...perTaker(3, (service, at) => 100 + ((service + at * 31) % 900)),
    ],
    Hoeveelheden: [
      ['Werkveld', 'Product', 'Soort', 'Jaar', ...codes],
      ...(['begroot', 'werkelijk'] as const).flatMap((kind, add) =>
        perTaker(4, (service, at) => 1 + ((service + at * 17 + add) % 400)).map(
          ([field = null, name = null, ...rest]) => [field, name, kind, YEAR, ...rest],
        ),
      ),
    ],
  };
}

export function largeSnapshot(size: Size): WorkbookSnapshot {
  const sheets = Object.entries(largeRows(size)).map(
    ([name, values]): SheetSnapshot => ({
      name,
      visibility: 'visible',
      own: false,
      top: 0,
      left: 0,
      values,
      formats: [],
      formulas: {},
      emphasised: new Set(),
      merges: [],
      tables: [],
      hiddenRows: [],
      hiddenColumns: [],
    }),
  );
  return { name: 'groot.xlsx', sheets, names: [], memory: {} };
}
