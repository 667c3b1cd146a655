/** The tables of Resultaat verschillen: causes per participant (R25), and per participant and product. */
import type { Service } from '../../../engine/model';
import type { Causes, CellCauses } from '../../../engine/scenario/causes/explain-difference';
import type { PriceVolume } from '../../../engine/scenario/causes/price-volume';
import { dictionaryOf } from '../../../locale';
import { type Named, participantColumns, serviceNameColumns } from '../parts/name-columns';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import type { ReportInput } from '../report-input';
import type { ComparedRuns } from './compared-runs';
import type { ComparedEntry } from './differences-entries';

/** In the order in which they are substituted (R25). */
export const CAUSES = ['cost', 'takingPart', 'weight', 'rule', 'rounding'] as const;
export type Cause = (typeof CAUSES)[number];

type Payer = Named & Causes;

/** Before, causes, their live sum, after, and the control that before + difference = after. */
export function causeTable(
  input: ReportInput,
  { name, before, difference }: ComparedEntry,
  row: number,
): LaidTable {
  const { words } = dictionaryOf(input.language);
  const payers: readonly Payer[] = difference.participants.flatMap(({ name: who, code }, index) => {
    const causes = difference.totals[index];
    return causes ? [{ ...causes, name: who, code }] : [];
  });
  const columns = [...participantColumns<Payer>(input), ...causeColumns<Payer>(input, before, name)];
  return layTable(columns, payers, { row, totalLabel: words.total });
}

interface CellRow extends CellCauses, Named {
  readonly entry: string;
  readonly product: Pick<Service, 'organisation' | 'field' | 'name'>;
}

/** One row per comparison, participant and product where anything differs. */
export function cellTable(input: ReportInput, entries: readonly ComparedEntry[], row: number): LaidTable {
  const { between, report } = dictionaryOf(input.language);
  const items: readonly CellRow[] = entries.flatMap(({ name: entry, difference }) =>
    difference.cells.map((cell) => ({ ...cell, ...namesOf(difference, cell), entry })),
  );
  const isOfScenarios = input.between === undefined;
  const [before, after, which] = isOfScenarios
    ? [report.differences.before, report.scenarios.scenario, report.differences.which]
    : [between.was, between.is, between.which];
  const columns: readonly Column<CellRow>[] = [
    ...participantColumns<CellRow>(input),
    ...causeColumns<CellRow>(input, before, after),
    ...serviceNameColumns<CellRow>(input, ({ product }) => product),
    textColumn('scenario', which, ({ entry }) => entry),
  ];
  return layTable(columns, items, { row });
}

interface SoldRow extends PriceVolume, Named {
  readonly product: CellRow['product'];
}

/** Under p×q: what volume, efficiency and price do, with their live sum. Undefined without such a product. */
export function priceVolumeTable(
  input: ReportInput,
  { priceVolume, difference }: ComparedRuns,
  row: number,
): LaidTable | undefined {
  if (priceVolume.length === 0) return undefined;
  const { between, words } = dictionaryOf(input.language);
  const labels = between.priceVolume;
  const items = priceVolume.map((sold): SoldRow => ({ ...sold, ...namesOf(difference, sold) }));
  const columns: readonly Column<SoldRow>[] = [
    ...participantColumns<SoldRow>(input),
    amountColumn('volume', labels.volume, ({ volume }) => volume),
    amountColumn('efficiency', labels.efficiency, ({ efficiency }) => efficiency),
    amountColumn('price', labels.price, ({ price }) => price),
    amountColumn('difference', words.difference, (sold) => sold.difference, {
      formula: (_, at) => `ROUND(${at.sumAcross('volume', 'price')},2)`,
    }),
    ...serviceNameColumns<SoldRow>(input, ({ product }) => product),
  ];
  return layTable(columns, items, { row, totalLabel: words.total });
}

function namesOf(
  { participants, services }: ComparedEntry['difference'],
  { participant, service }: Pick<CellCauses, 'participant' | 'service'>,
): Named & { readonly product: CellRow['product'] } {
  const { name = '', code = '' } = participants[participant] ?? {};
  return { name, code, product: services[service] ?? { organisation: '', field: '', name: '' } };
}

function causeColumns<T extends Causes>(
  { language }: ReportInput,
  before: string,
  after: string,
): readonly Column<T>[] {
  const { report, words } = dictionaryOf(language);
  const labels = report.differences;
  return [
    amountColumn('before', before, (item) => item.before),
    ...CAUSES.map((cause) =>
      amountColumn<T>(cause, labels.causes[cause], (item) => item[cause], { format: 'euroOrEmpty' }),
    ),
    amountColumn('difference', words.difference, ({ difference }) => difference, {
      formula: (_, at) => `ROUND(${at.sumAcross('cost', 'rounding')},2)`,
    }),
    amountColumn('after', after, (item) => item.after),
    amountColumn('control', labels.control, () => 0, {
      formula: (_, at) => `ROUND(${at.cell('before')}+${at.cell('difference')}-${at.cell('after')},2)`,
    }),
  ];
}
