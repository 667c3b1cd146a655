/** What stands in a cell of an input sheet, from what was read of one: the words of the workbook contract. */
import type { Decimal } from 'decimal.js';
import type {
  CellRead,
  Cents,
  Circle,
  FundingKind,
  Model,
  ParticipantRow,
  ServiceIndex,
  VatRegime,
} from '../../engine/model';
import type { InputValue } from '../../workbook/template/input-sheet';

export const FUNDING: Readonly<Record<FundingKind, string>> = {
  solidarity: 'solidariteit',
  contribution: 'inbreng',
  benefit: 'profijt',
  volume: 'p×q',
  markup: 'versleuteld',
  direct: 'direct',
};

export const VAT: Readonly<Record<VatRegime, string>> = {
  '21%': '21%',
  '9%': '9%',
  exempt: 'vrijgesteld',
  transparent: 'transparant',
};

export const PHASE = { budget: 'begroot', actual: 'werkelijk' } as const;

export const SIDE = { cost: 'L', income: 'B' } as const;

export function circleText(circle: Circle): string {
  if (circle.kind === 'group') return circle.group;
  return { all: 'alle', municipalities: 'gemeenten', takers: 'afnemers' }[circle.kind];
}

/** With a percent sign, so that it is never taken for a fraction. */
export const percentText = (fraction: CellRead<Decimal>): InputValue =>
  typeof fraction === 'object' ? `${fraction.times(100).toFixed().replace('.', ',')}%` : null;

/** Empty for a cell that could not be read. */
export const euro = (cents: CellRead<Cents>): InputValue => (typeof cents === 'number' ? cents / 100 : null);

export const numberValue = (number: CellRead<Decimal>): InputValue =>
  typeof number === 'object' ? number.toNumber() : null;

/** Organisation, werkveld and product, the first three cells of most rows. */
export function placeOf({ services }: Model, service: ServiceIndex): readonly InputValue[] {
  const { organisation = '', field = '', name = '' } = services[service] ?? {};
  return [organisation || null, field || null, name];
}

export const PLACE = ['Organisatie', 'Werkveld', 'Product'] as const;

export const codesOf = ({ participants }: Model): readonly string[] => participants.map(({ code }) => code);

/** The cells under the participant columns. */
export const cellsOf = <T>(
  { participants }: Model,
  row: ParticipantRow<T>,
  write: (value: CellRead<T>) => InputValue,
): readonly InputValue[] => participants.map((_, at) => write(row.values[at]));
