/** Page set-up of the local host as hucre writes it; print area and titles become names. */
import type { HeaderFooter, NamedRange, PageSetup } from 'hucre';
import { absoluteAddress, columnLetters, quotedSheet } from '../../../src/workbook/address';
import type { PageLayout } from '../model/page-layout';
import { Range } from '../model/range';
import { Known } from './known';

const POINTS_PER_INCH = 72;

const EDGES = ['LeftHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'] as const;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

const TITLES = ['SetPrintTitleColumns', 'SetPrintTitleRows'] as const;

export function pageSetupOf(page: PageLayout): PageSetup | undefined {
  if (page.flat().size === 0) return undefined;
  const known = new Known('page', page);
  const zoom = known.take('Zoom');
  const fit = typeof zoom === 'object' && zoom !== null ? Object.entries(zoom) : [];
  const pages = (direction: string): number => Number(fit.find(([name]) => name === direction)?.[1] ?? 0);
  const area = known.argument('SetPrintArea');
  for (const titles of TITLES) known.argument(titles);
  const margins = SIDES.flatMap((side) => {
    const points = known.number(`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`);
    return points === undefined ? [] : [[side, points / POINTS_PER_INCH] as const];
  });
  // Which page comes after which hucre does not write.
  known.take('PrintOrder');
  for (const name of EDGES) known.take(`HeadersFooters.DefaultForAllPages.${name}`);
  const paper = known.text('PaperSize');
  if (paper !== undefined && paper !== 'A4') throw new Error(`paper ${paper} cannot be saved`);
  const setup: PageSetup = {
    ...(paper && { paperSize: 'a4' }),
    orientation: known.text('Orientation') === 'Landscape' ? 'landscape' : 'portrait',
    ...(fit.length > 0 && {
      fitToPage: true,
      fitToWidth: pages('horizontalFitToPages'),
      fitToHeight: pages('verticalFitToPages'),
    }),
    margins: Object.fromEntries(margins),
    horizontalCentered: known.flag('CenterHorizontally') ?? false,
    ...(area instanceof Range && { printArea: absoluteAddress(area.area) }),
  };
  known.finish();
  return setup;
}

/** What every page repeats, as a name: hucre writes the two in another order, and the sheet without quotes. */
export function printTitlesOf(sheet: string, page: PageLayout): NamedRange | undefined {
  const known = new Known('page', page);
  const [columns, rows] = TITLES.map((titles) => known.argument(titles));
  const parts = [
    ...(columns instanceof Range
      ? [
          `$${columnLetters(columns.area.column)}:$${columnLetters(columns.area.column + columns.area.columns - 1)}`,
        ]
      : []),
    ...(rows instanceof Range ? [`$${rows.area.row + 1}:$${rows.area.row + rows.area.rows}`] : []),
  ];
  if (parts.length === 0) return undefined;
  const range = parts.map((part) => `${quotedSheet(sheet)}!${part}`).join(',');
  return { name: '_xlnm.Print_Titles', range, scope: sheet };
}

export function headerFooterOf(page: PageLayout): HeaderFooter | undefined {
  const all = page.flat();
  const text = (edge: (typeof EDGES)[number]) => all.get(`HeadersFooters.DefaultForAllPages.${edge}`) ?? '';
  const header = `&L${text('LeftHeader')}&R${text('RightHeader')}`;
  const footer = `&L${text('LeftFooter')}&C${text('CenterFooter')}&R${text('RightFooter')}`;
  if (header === '&L&R' && footer === '&L&C&R') return undefined;
  return { ...(header !== '&L&R' && { oddHeader: header }), oddFooter: footer };
}
