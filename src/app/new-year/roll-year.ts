/** What a model is at the start of the next year, and what somebody must look at. */

import type {
  CellRead,
  Cents,
  CostLine,
  Model,
  ParticipantRow,
  VolumeRow,
  YearAmount,
} from '../../engine/model';
import type { Dictionary } from '../../locale';

/** What to look at; the locale has a sentence for each. */
export type NewYearCode = keyof Dictionary['newYear']['points'];

export interface NewYearPoint {
  readonly code: NewYearCode;
  /** Sheet of the new workbook. */
  readonly sheet: string;
  /** Rows concerned. */
  readonly count: number;
}

export interface RolledYear {
  readonly model: Model;
  readonly points: readonly NewYearPoint[];
}

/**
 * Matrix, keys, participants and agreements stay; the realisatie is empty; volumes and tariffs are those of the year
 * before. The budget is that of the year before where it has no column for the next year yet.
 */
export function rollYear(model: Model, from: number): RolledYear {
  const year = from + 1;
  const budget = model.costLines
    .filter(({ book }) => book === 'budget')
    .map((line) => budgetLine(line, from, model));
  const actual = model.costLines.filter(({ book }) => book === 'actual');
  const templates = actual.length > 0 ? actual : model.costLines.filter(({ book }) => book === 'budget');
  const volumes = volumesOf(model, from);
  const tariffs = ofYear(model.tariffs, from, ({ service }) => String(service));
  const [firstBudgetYear] = model.budgetYears;
  const rolled: Model = {
    ...model,
    settings: { ...model.settings, year },
    costLines: [...budget, ...templates.map((line) => emptyLine(line, year))],
    // A row without a year is of the first budget year, which the new workbook may not have (R17).
    contributed: model.contributed.map((row) => ({ ...row, year: row.year ?? firstBudgetYear })),
    advances: [],
    volumes: volumes.map((row) => ({ ...row, year })),
    tariffs: tariffs.map((tariff) => ({ ...tariff, year })),
    direct: model.direct.filter((row) => row.year === undefined || row.year > from),
  };
  return { model: rolled, points: pointsOf(model, rolled, from) };
}

/** Columns of the old year and later; the next year is that of the old one where it has none. */
function budgetLine(line: CostLine, from: number, { budgetYears }: Model): CostLine {
  const kept = line.years.filter(({ year }) => year >= from);
  if (budgetYears.includes(from + 1)) return { ...line, years: kept };
  const old = line.years.find(({ year }) => year === from);
  const copied: readonly YearAmount[] = old ? [{ ...old, year: from + 1 }] : [];
  return { ...line, years: [...kept, ...copied] };
}

const emptyLine = (line: CostLine, year: number): CostLine => ({
  ...line,
  book: 'actual',
  years: [{ year, amount: undefined, cell: line.source.cell }],
});

/** Budgeted volumes as they were, actual ones empty. */
function volumesOf(model: Model, from: number): readonly VolumeRow[] {
  const rows = ofYear(model.volumes, from, ({ service, phase }) => `${service} ${phase}`);
  return rows.map((row) => (row.phase === 'budget' ? row : { ...row, row: emptied(row.row) }));
}

const emptied = <T>(row: ParticipantRow<T>): ParticipantRow<T> => ({
  ...row,
  values: row.values.map(() => undefined),
});

/** The row of that year for each thing, else the one without a year. */
function ofYear<T extends { readonly year: number | undefined }>(
  rows: readonly T[],
  year: number,
  keyOf: (row: T) => string,
): readonly T[] {
  const dated = new Set(rows.filter((row) => row.year === year).map(keyOf));
  return rows.filter((row) => (dated.has(keyOf(row)) ? row.year === year : row.year === undefined));
}

function pointsOf(old: Model, next: Model, from: number): readonly NewYearPoint[] {
  const [firstDay, lastDay] = [`${from + 1}-01-01`, `${from + 1}-12-31`];
  const ends = (day: string | undefined): boolean =>
    day !== undefined && day < lastDay && day >= `${from}-01-01`;
  const copied = old.budgetYears.includes(from + 1)
    ? []
    : next.costLines.filter(({ book }) => book === 'budget');
  const newest = newestYears(old);
  const points: readonly NewYearPoint[] = [
    { code: 'budgetCopied', sheet: 'Begroting', count: copied.length },
    { code: 'amendmentsLeft', sheet: 'Begroting', count: countAmendments(old, from) },
    {
      code: 'actualEmpty',
      sheet: 'Realisatie',
      count: next.costLines.filter(({ book }) => book === 'actual').length,
    },
    { code: 'advancesLeft', sheet: 'Voorschotten', count: old.advances.length },
    { code: 'volumesCopied', sheet: 'Hoeveelheden', count: next.volumes.length },
    { code: 'tariffsCopied', sheet: 'Tarieven', count: next.tariffs.length },
    { code: 'driversOlder', sheet: 'Maatstaven', count: newest.filter((year) => year <= from).length },
    {
      code: 'rulesEnding',
      sheet: 'Producten',
      count: old.funding.filter(({ to }) => to === from).length,
    },
    { code: 'agreementsEnding', sheet: 'DVO', count: old.agreements.filter(({ to }) => ends(to)).length },
    {
      code: 'participantsLeaving',
      sheet: 'Deelnemers',
      count: old.participants.filter(({ left, joined }) => ends(left) || (joined ?? '') >= firstDay).length,
    },
    {
      code: 'errorsLeft',
      sheet: 'Instellingen',
      count: old.findings.filter(({ severity }) => severity === 'error').length,
    },
  ];
  return points.filter(({ count }) => count > 0);
}

const isAmount = (amount: CellRead<Cents>): boolean => amount !== undefined && amount !== 0;

const countAmendments = ({ costLines }: Model, from: number): number =>
  costLines.filter(
    ({ book, years }) =>
      typeof book === 'object' && years.some(({ year, amount }) => year === from && isAmount(amount)),
  ).length;

/** The newest year of each dated driver. */
function newestYears({ drivers }: Model): readonly number[] {
  const newest = new Map<string, number>();
  for (const { name, year } of drivers)
    if (year !== undefined) newest.set(name, Math.max(year, newest.get(name) ?? year));
  return [...newest.values()];
}
