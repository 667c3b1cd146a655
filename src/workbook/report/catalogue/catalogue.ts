/** Resultaat menukaart: what is on offer per werkveld, who takes it, how it is paid, and the agreements. */
import { dictionaryOf } from '../../../locale';
import type { SheetSpec } from '../../sheet-spec';
import { frameSheet, HEADING_ROW } from '../parts/frame';
import { caption } from '../parts/name-columns';
import type { ReportInput } from '../report-input';
import { catalogueItems } from './catalogue-items';
import { agreementTable, hasPrices, serviceTable } from './catalogue-tables';

/** Takers are named by their codes; the column is wide enough for a good number of them. */
const TAKERS_WIDTH = 34;

/** Undefined for a workbook that tells nothing of a catalogue: no package, legal task or unit, and no agreement. */
export function catalogueSheet(input: ReportInput): SheetSpec | undefined {
  const { model, run, language } = input;
  const hasFacts = model.funding.some(
    (row) => row.package !== undefined || row.statutory !== undefined || row.unit !== undefined,
  );
  if (!hasFacts && model.agreements.length === 0) return undefined;
  const labels = dictionaryOf(language).report.catalogue;
  const items = catalogueItems(input);
  const services = serviceTable(input, items, HEADING_ROW);
  const agreements = model.agreements.length === 0 ? undefined : agreementTable(input, services.end + 2);
  return frameSheet(
    input,
    {
      id: 'catalogue',
      title: labels.title(run.year, items.length),
      placements: [services.placement, ...(agreements ? [agreements.placement] : [])],
      overflowing: agreements ? [caption(services.end + 1, labels.agreements)] : [],
      stacked: agreements !== undefined,
      frozenColumns: 2,
      printColumns: Math.max(services.area.columns, agreements?.area.columns ?? 0),
      leastWidths: {
        [services.columnOf('field')]: 22,
        [services.columnOf('service')]: 26,
        [services.columnOf('takers')]: TAKERS_WIDTH,
        [services.columnOf('rule')]: 20,
        [services.columnOf('key')]: 24,
        ...(hasPrices(items) && { [services.columnOf('per')]: 19 }),
      },
    },
    agreements ? { tables: [{ name: 'tblOvereenkomsten', area: agreements.area }] } : {},
  );
}
