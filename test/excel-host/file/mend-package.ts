/** What hucre cannot write: hidden names and their comments, custom XML, protection of the structure, parts of charts. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Workbook } from '../model/workbook';
import { NO_FILL } from './save-charts';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function mendPackage(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => {
    files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  };
  edit('xl/workbook.xml', (xml) => withQuotes(withNames(xml, workbook)));
  for (const name of Object.keys(files)) {
    if (/^xl\/charts\/chart\d+\.xml$/.test(name)) edit(name, mendChart);
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    if (sheet !== undefined) edit(name, (xml) => withOutline(xml, workbook, Number(sheet) - 1));
    const drawing = /^xl\/drawings\/drawing(\d+)\.xml$/.exec(name)?.[1];
    if (drawing !== undefined) edit(name, (xml) => withChartNames(xml, workbook, Number(drawing) - 1));
  }
  withUnlockedColumns(workbook, edit);
  for (const [index, { xml }] of workbook.CustomXmlParts.items.entries()) {
    const part = `customXml/item${index + 1}.xml`;
    files[part] = strToU8(xml);
    edit('xl/_rels/workbook.xml.rels', (rels) =>
      rels.replace(
        '</Relationships>',
        `<Relationship Id="rIdXml${index}" Type="${RELATIONSHIP}/customXml" Target="../${part}"/></Relationships>`,
      ),
    );
    edit('[Content_Types].xml', (types) =>
      types.replace('</Types>', `<Override PartName="/${part}" ContentType="application/xml"/></Types>`),
    );
  }
  return zipSync(files);
}

/** Names come in the order in which they were given, those of Excel itself left out. */
function withNames(xml: string, { Names, Worksheets, state }: Workbook): string {
  const items = [...Names.items, ...Worksheets.items.flatMap((sheet) => sheet.Names.items)];
  const unnamed = items.filter(({ Visible, Comment }) => !Visible || Comment !== '');
  const named = xml.replace(/<definedName name="([^"]*)"/g, (whole, name: string) => {
    const item = unnamed.find(({ Name }) => Name === name);
    if (!item) return whole;
    return `${whole}${item.Visible ? '' : ' hidden="1"'}${item.Comment === '' ? '' : ` comment="${item.Comment}"`}`;
  });
  if (!state.isProtected) return named;
  return named.replace(/<bookViews|<sheets>/, (next) => `<workbookProtection lockStructure="1"/>${next}`);
}

/** Cells that nobody filled can be changed on a protected sheet by the style of their column. */
function withUnlockedColumns(
  { Worksheets }: Workbook,
  edit: (name: string, change: (xml: string) => string) => void,
): void {
  if (!Worksheets.items.some(({ isUnlocked }) => isUnlocked)) return;
  let style = 0;
  edit('xl/styles.xml', (xml) => {
    style = Number(/<cellXfs count="(\d+)"/.exec(xml)?.[1]);
    const unlocked = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>`;
    return xml
      .replace(`<cellXfs count="${style}"`, `<cellXfs count="${style + 1}"`)
      .replace('</cellXfs>', `${unlocked}</cellXfs>`);
  });
  for (const [index, { isUnlocked }] of Worksheets.items.entries()) {
    if (!isUnlocked) continue;
    edit(`xl/worksheets/sheet${index + 1}.xml`, (xml) => {
      const [, columns = ''] = /<cols>(.*?)<\/cols>/s.exec(xml) ?? [];
      const last = Math.max(0, ...[...columns.matchAll(/ max="(\d+)"/g)].map(([, max]) => Number(max)));
      const all = `${columns}<col min="${last + 1}" max="16384" width="9.140625"/>`;
      const styled = all.replaceAll('<col ', `<col style="${style}" `);
      return xml.replace(/<cols>.*?<\/cols>/s, '').replace('<sheetData', `<cols>${styled}</cols><sheetData`);
    });
  }
}

/** Excel is told how much room the outline needs. */
function withOutline(xml: string, { Worksheets }: Workbook, index: number): string {
  const sheet = Worksheets.items[index];
  const rows = Math.max(0, ...(sheet?.rowLevels.values() ?? []));
  const columns = Math.max(0, ...(sheet?.columnLevels.values() ?? []));
  return xml.replace(
    /(<sheetFormatPr [^>]*?)\/>/,
    `$1 outlineLevelRow="${rows}" outlineLevelCol="${columns}"/>`,
  );
}

const GRID_LINE = '<c:spPr><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

/** Series without a colour are invisible; what is not inverted says so, since Excel inverts by default. */
const mendChart = (xml: string): string =>
  xml
    .replaceAll(`<a:solidFill><a:srgbClr val="${NO_FILL}"/></a:solidFill>`, '<a:noFill/>')
    .replaceAll('<c:majorGridlines/>', `<c:majorGridlines>${GRID_LINE}</c:majorGridlines>`)
    .replace(/<c:barChart>[\s\S]*<\/c:barChart>/, (bars) =>
      bars.includes('invertIfNegative')
        ? bars
        : bars.replace(/(<c:ser>[\s\S]*?<\/c:spPr>)/g, '$1<c:invertIfNegative val="0"/>'),
    );

/** hucre leaves out the quotes around the sheet of a print area. */
const withQuotes = (xml: string): string =>
  xml.replace(
    /(<definedName name="_xlnm\.Print_\w+"[^>]*>)([^'<!][^<!]*)!/g,
    (_, head: string, sheet: string) => `${head}'${sheet.replace(/'/g, "''")}'!`,
  );

/** Drawings are numbered in the order of the sheets that have charts. */
function withChartNames(xml: string, { Worksheets }: Workbook, index: number): string {
  const charts = Worksheets.items.filter((sheet) => sheet.Charts.items.length > 0)[index]?.Charts.items ?? [];
  let chart = 0;
  return xml.replace(/(<xdr:cNvPr [^>]*?\bname=")[^"]*"/g, (_, head: string) => {
    const name = charts[chart++]?.Name ?? '';
    return `${head}${name.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')}"`;
  });
}
