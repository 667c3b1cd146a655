/** The tables of Resultaat menukaart: products, and agreements. */
import type { Agreement } from '../../../engine/model';
import { type Dictionary, dictionaryOf } from '../../../locale';
import { formatQuantity } from '../../../locale/format';
import { date, euro, number } from '../parts/cells';
import { serviceColumns } from '../parts/name-columns';
import { amountColumn, type Column, type LaidTable, layTable, textColumn } from '../parts/table';
import { participantOf } from '../parts/things';
import { topAligned } from '../parts/top-aligned';
import type { ReportInput } from '../report-input';
import type { CatalogueItem } from './catalogue-items';

/** Heading and text of something that the workbook may tell about a product. */
type Fact = readonly [heading: string, textOf: (item: CatalogueItem) => string | undefined];

export function serviceTable(input: ReportInput, items: readonly CatalogueItem[], row: number): LaidTable {
  const { report, words } = dictionaryOf(input.language);
  const labels = report.catalogue;
  const facts: readonly Fact[] = [
    [labels.package, ({ funding }) => funding?.package],
    [
      labels.statutory,
      ({ funding }) =>
        funding?.statutory === undefined ? undefined : funding.statutory ? words.yes : words.no,
    ],
    [
      labels.fte,
      ({ funding }) => funding?.fte && formatQuantity(funding.fte.toFixed(), 'number', input.language),
    ],
    [labels.origin, ({ service }) => service.origin],
    [labels.extent, ({ service }) => service.extent],
    [labels.indication, ({ service }) => service.indication],
  ];
  const columns: readonly Column<CatalogueItem>[] = [
    ...serviceColumns<CatalogueItem>(input, ({ index }) => index),
    // A fact that no product has gets no column.
    ...facts.flatMap(([heading, textOf]) =>
      items.some((item) => textOf(item) !== undefined)
        ? [textColumn<CatalogueItem>(heading, heading, (item) => textOf(item) ?? '')]
        : [],
    ),
    textColumn('takers', labels.takers, ({ takers }) => takers),
    textColumn('rule', labels.rule, ({ rule }) => rule),
    textColumn('key', labels.key, ({ key }) => key),
    ...(hasPrices(items) ? priceColumns(labels) : []),
  ];
  return layTable(topAligned(columns), items, { row, ...(hasPrices(items) && { totalLabel: words.total }) });
}

/** Without a budget nothing is divided, and there is no price to show. */
export const hasPrices = (items: readonly CatalogueItem[]): boolean =>
  items.some(({ contributions }) => contributions !== undefined);

function priceColumns(labels: Dictionary['report']['catalogue']): readonly Column<CatalogueItem>[] {
  return [
    amountColumn('contributions', labels.contributions, ({ contributions }) => contributions),
    {
      key: 'quantity',
      heading: labels.quantity,
      align: 'right',
      cell: (item) => (hasPrice(item) ? number(item.quantity, { format: 'number' }) : null),
    },
    {
      key: 'price',
      heading: labels.price,
      align: 'right',
      cell: (item, at) =>
        hasPrice(item) ? priceCell(item, `${at.cell('contributions')}/${at.cell('quantity')}`) : null,
    },
    textColumn('per', labels.per, (item) => (hasPrice(item) ? item.per : '')),
  ];
}

const hasPrice = ({ contributions, quantity }: CatalogueItem): boolean =>
  contributions !== undefined && quantity > 0;

/** What was divided per unit, or on average per payer; prices below a euro keep more decimals. */
function priceCell({ contributions = 0, quantity }: CatalogueItem, formula: string) {
  const price = contributions / 100 / quantity;
  const isSmall = Math.abs(price) < 1 && price !== 0;
  return { ...euro(0, { formula, format: isSmall ? 'exact' : 'euro' }), value: price };
}

/** `tblOvereenkomsten`: by participant, then in workbook order. */
export function agreementTable(input: ReportInput, row: number): LaidTable {
  const { model, language } = input;
  const { report, words } = dictionaryOf(language);
  const labels = report.catalogue;
  const columns: readonly Column<Agreement>[] = [
    ...serviceColumns<Agreement>(input, ({ service }) => service),
    textColumn('participant', words.participant, ({ participant }) => participantOf(model, participant).name),
    { key: 'from', heading: labels.from, align: 'right', cell: ({ from }) => date(from) },
    { key: 'to', heading: labels.to, align: 'right', cell: ({ to }) => (to ? date(to) : null) },
    textColumn('minimumTerm', labels.minimumTerm, ({ minimumTerm }) => minimumTerm ?? ''),
    textColumn('notice', labels.notice, ({ notice }) => notice ?? ''),
    textColumn('norm', labels.norm, ({ norm }) => norm ?? ''),
  ];
  const rows = [...model.agreements].sort(
    (a, b) => a.service - b.service || a.participant - b.participant || (a.from < b.from ? -1 : 1),
  );
  return layTable(topAligned(columns), rows, { row });
}
