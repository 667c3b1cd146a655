/**
 * Page set-up. It comes last of all: Excel refuses some of it on a computer without a printer, and the result is
 * complete without it.
 */
import { areaAddress, columnLetters } from '../../../address';
import type { PrintSpec } from '../../../sheet-spec';
import type { Scope } from './steps';

/** Rough size of the actions in a request. */
export const PAGE_BYTES = 4500;

const POINTS_PER_INCH = 72;

export function applyPageSetup(scope: Scope, key: string, print: PrintSpec): void {
  const page = scope.sheet(key).pageLayout;
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  const horizontalFitToPages = print.pagesWide ?? 1;
  page.zoom =
    print.pagesHigh === 0
      ? { horizontalFitToPages }
      : { horizontalFitToPages, verticalFitToPages: print.pagesHigh };
  if (horizontalFitToPages > 1) page.printOrder = 'OverThenDown';
  page.setPrintArea(scope.range(key, areaAddress(print.area)));
  if (print.titleRows) {
    page.setPrintTitleRows(scope.range(key, `${print.titleRows.first + 1}:${print.titleRows.last + 1}`));
  }
  if (print.titleColumns) {
    const { first, last } = print.titleColumns;
    page.setPrintTitleColumns(scope.range(key, `${columnLetters(first)}:${columnLetters(last)}`));
  }
  page.leftMargin = 0.5 * POINTS_PER_INCH;
  page.rightMargin = 0.5 * POINTS_PER_INCH;
  page.topMargin = 0.6 * POINTS_PER_INCH;
  page.bottomMargin = 0.75 * POINTS_PER_INCH;
  page.headerMargin = 0.3 * POINTS_PER_INCH;
  page.footerMargin = 0.3 * POINTS_PER_INCH;
  page.centerHorizontally = true;
  const edges = page.headersFooters.defaultForAllPages;
  edges.leftHeader = edgeText(print.headerLeft);
  edges.rightHeader = edgeText(print.headerRight);
  edges.leftFooter = edgeText(print.footerLeft);
  edges.centerFooter = edgeText(print.footerCenter);
  edges.rightFooter = `${edgeText(print.footerRight)} &P / &N`;
  page.paperSize = 'A4';
}

/** An ampersand starts a code, so two stand for one. */
const edgeText = (text: string): string => text.replace(/&/g, '&&');
