/** The small differences between what hucre writes and what belongs in the user's workbook, part by part. */
import type { SheetSpec } from '../../../sheet-spec';
import { escapeXml } from '../package/xml';
import { INVISIBLE } from './hucre-chart';
import { outlineLevels } from './hucre-sheet';
import type { MergedStyles } from './merge-styles';

/** Style numbers become those of the user's workbook, and Excel is told how much room the outline needs. */
export function mendSheet(xml: string, spec: SheetSpec, { cellXfs, dxfs, unlocked }: MergedStyles): string {
  const levels = (kind: 'rows' | 'columns'): number => Math.max(0, ...outlineLevels(spec.groups ?? [], kind));
  const outline = ` outlineLevelRow="${levels('rows')}" outlineLevelCol="${levels('columns')}"`;
  const styled = spec.locked && unlocked !== undefined ? withColumnStyle(xml, unlocked) : xml;
  const isWide = (spec.print?.pagesWide ?? 1) > 1;
  return (isWide ? styled.replace('<pageSetup ', '<pageSetup pageOrder="overThenDown" ') : styled)
    .replace(
      /(<c r="[A-Z]+\d+"[^>]*? s=")(\d+)"/g,
      (_, head, style) => `${head}${cellXfs[Number(style)] ?? 0}"`,
    )
    .replace(/(<cfRule [^>]*?dxfId=")(\d+)"/g, (_, head, style) => `${head}${dxfs[Number(style)] ?? 0}"`)
    .replace(/(<sheetFormatPr [^>]*?)\/>/, `$1${outline}/>`);
}

const LAST_COLUMN = 16_384;
const DEFAULT_WIDTH = 9.140625;

/** Every column gets the style, so that it holds for cells that nobody filled yet. */
function withColumnStyle(xml: string, style: number): string {
  const columns = /<cols>(.*?)<\/cols>/s.exec(xml)?.[1] ?? '';
  const last = Math.max(0, ...[...columns.matchAll(/ max="(\d+)"/g)].map(([, max]) => Number(max)));
  const rest = `<col min="${last + 1}" max="${LAST_COLUMN}" width="${DEFAULT_WIDTH}"/>`;
  const all = `${columns}${rest}`.replaceAll('<col ', `<col style="${style}" `);
  return xml.replace(/<cols>.*?<\/cols>/s, '').replace('<sheetData', `<cols>${all}</cols><sheetData`);
}

/** Table numbers are unique in a workbook. */
export function mendTable(xml: string, id: number): string {
  return xml.replace(/(<table [^>]*?\bid=")\d+"/, `$1${id}"`);
}

/** Charts bear the names of the spec. */
export function mendDrawing(xml: string, { charts = [] }: SheetSpec): string {
  let index = 0;
  return xml.replace(
    /(<xdr:cNvPr [^>]*?\bname=")[^"]*"/g,
    (_, head) => `${head}${escapeXml(charts[index++]?.name ?? '')}"`,
  );
}

const GRID_LINE =
  '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

/**
 * Grid lines are light. Series without a colour are invisible, and bars below zero keep their colour: when a chart
 * does not say so, Excel turns them white. Beside lying bars every name is written. The letter is that of the sheets, and black.
 */
export function mendChart(xml: string, font: string): string {
  const letter = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr><a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="${escapeXml(font)}"/></a:defRPr></a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
  return xml
    .replaceAll('<c:majorGridlines/>', `<c:majorGridlines>${GRID_LINE}</c:majorGridlines>`)
    .replaceAll(`<a:solidFill><a:srgbClr val="${INVISIBLE}"/></a:solidFill>`, '<a:noFill/>')
    .replace(/<c:barChart>[\s\S]*<\/c:barChart>/, (bars) =>
      bars.replace(/(<c:ser>[\s\S]*?<\/c:spPr>)/g, '$1<c:invertIfNegative val="0"/>'),
    )
    .replace(/<c:barDir val="bar"\/>[\s\S]*<c:lblOffset val="100"\/>/, '$&<c:tickLblSkip val="1"/>')
    .replace('</c:chartSpace>', () => `${letter}</c:chartSpace>`);
}
