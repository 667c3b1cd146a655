/** Print set-up as hucre takes it. Print area and title rows are names, and stand in the workbook. */
import type { HeaderFooter, PageSetup } from 'hucre';
import type { PrintSpec } from '../../../sheet-spec';

/** Inches: enough room for the footer, and the rest for the table. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 };
/** The three parts and their codes together must stay below 255 characters: more is damage to Excel. */
const LONGEST_PART = 75;

export function pageSetup({ orientation, pagesWide = 1, pagesHigh }: PrintSpec): PageSetup {
  return {
    paperSize: 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: pagesWide,
    fitToHeight: pagesHigh,
    margins: MARGINS,
    horizontalCentered: true,
  };
}

/** What stands above and below every page. */
export function headerFooter(print: PrintSpec): HeaderFooter {
  const { headerLeft, headerRight } = print;
  const isEmpty = headerLeft === '' && headerRight === '';
  return {
    ...(!isEmpty && { oddHeader: `&L${partOf(headerLeft)}&R${partOf(headerRight)}` }),
    oddFooter: footer(print),
  };
}

/** Left, middle, and right with the page number; an ampersand starts a code, so two stand for one. */
function footer({ footerLeft, footerCenter, footerRight }: PrintSpec): string {
  const [left, center, right] = [footerLeft, footerCenter, footerRight].map(partOf);
  return `&L${left}&C${center}&R${right} &P / &N`;
}

const partOf = (text: string): string => text.slice(0, LONGEST_PART).replace(/&/g, '&&');
