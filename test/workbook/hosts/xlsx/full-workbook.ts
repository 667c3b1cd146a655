/**
 * A user's workbook in which every kind of part occurs that we must not touch: macros, charts, pictures, comments,
 * printer settings, a chart sheet, links to other files, other add-ins' data, names of every kind.
 */
import { contentTypes, MAIN, OFFICE, type Parts, relationships, worksheet, zipped } from './hand-made';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const CHART_TYPE = `${TYPE}.drawingml.chart+xml`;
const DRAWING_TYPE = `${TYPE}.drawing+xml`;

/** One grey pixel. */
export const PICTURE = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCBE8qTSwAAAABJRU5ErkJggg==',
    'base64',
  ),
);

const chart = (range: string): string =>
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${range}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const frame = (id: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Van mij"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;

export const picture = (id: string): string =>
  `<xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"/></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;

export const drawing = (content: string): string =>
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${OFFICE}">${content}</xdr:wsDr>`;

const ANCHOR =
  '<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>18</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>';

const WORKBOOK = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><!-- van mij --><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Begroting\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView xWindow="0" yWindow="0" activeTab="3" firstSheet="1"/></bookViews><sheets><sheet name="Invoer" sheetId="4" r:id="rId7"/><sheet name="Resultaat lijst" sheetId="2" r:id="rId2"/><sheet name="Grafiek" sheetId="9" r:id="rId3"/><sheet name="Blad '4 b" sheetId="6" r:id="rId4"/><sheet name="Verborgen" sheetId="3" state="veryHidden" r:id="rId5"/></sheets><externalReferences><externalReference r:id="rId6"/></externalReferences><definedNames><definedName name="_xlnm.Print_Area" localSheetId="3">'Blad ''4 b'!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Invoer!$1:$1</definedName><definedName name="Lokaal" localSheetId="4" hidden="1">Verborgen!$A$1</definedName><definedName name="Tarief" comment="van mij">Invoer!$B$2</definedName></definedNames><calcPr calcId="191029"/><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

const INPUT = worksheet(
  '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Bedrag</t></is></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="2"><v>12.5</v></c><c r="C2"><f>B2*2</f><v>25</v></c></row>',
  '<conditionalFormatting sqref="B2"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><hyperlinks><hyperlink ref="A2" r:id="rId4"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup orientation="landscape" r:id="rId3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="0"/>',
);

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="€ #,##0.00"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Verdana"/></font><font><b/><sz val="10"/><name val="Verdana"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="2"><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="1" applyFont="1"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="1" applyNumberFormat="1"/></cellXfs><cellStyles count="2"><cellStyle name="Procent" xfId="0" builtinId="5"/><cellStyle name="Standaard" xfId="1" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>`;

export const FULL_PARTS: Parts = {
  '[Content_Types].xml': contentTypes(
    {
      'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      'xl/worksheets/sheet1.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
      'xl/worksheets/sheet2.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
      'xl/worksheets/sheet4.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
      'xl/worksheets/sheet5.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
      'xl/chartsheets/sheet1.xml': `${TYPE}.spreadsheetml.chartsheet+xml`,
      'xl/drawings/drawing1.xml': DRAWING_TYPE,
      'xl/drawings/drawing3.xml': DRAWING_TYPE,
      'xl/charts/chart1.xml': CHART_TYPE,
      'xl/charts/chart3.xml': CHART_TYPE,
      'xl/comments1.xml': `${TYPE}.spreadsheetml.comments+xml`,
      'xl/tables/table1.xml': `${TYPE}.spreadsheetml.table+xml`,
      'xl/styles.xml': `${TYPE}.spreadsheetml.styles+xml`,
      'xl/sharedStrings.xml': `${TYPE}.spreadsheetml.sharedStrings+xml`,
      'xl/calcChain.xml': `${TYPE}.spreadsheetml.calcChain+xml`,
      'xl/externalLinks/externalLink1.xml': `${TYPE}.spreadsheetml.externalLink+xml`,
      'customXml/itemProps1.xml': `${TYPE}.customXmlProperties+xml`,
    },
    {
      png: 'image/png',
      bin: 'application/vnd.ms-office.vbaProject',
      vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
    },
  ),
  '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': WORKBOOK,
  'xl/_rels/workbook.xml.rels': relationships([
    ['rId7', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'chartsheet', 'chartsheets/sheet1.xml'],
    ['rId4', 'worksheet', 'worksheets/sheet4.xml'],
    ['rId5', 'worksheet', 'worksheets/sheet5.xml'],
    ['rId6', 'externalLink', 'externalLinks/externalLink1.xml'],
    ['rId8', 'styles', 'styles.xml'],
    ['rId9', 'sharedStrings', 'sharedStrings.xml'],
    ['rId10', 'calcChain', 'calcChain.xml'],
    ['rId11', 'customXml', '../customXml/item1.xml'],
    ['rId12', 'vbaProject', 'vbaProject.bin'],
  ]),
  'xl/worksheets/sheet1.xml': INPUT,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId4', 'hyperlink" TargetMode="External', 'https://example.org/'],
    ['rId5', 'comments', '../comments1.xml'],
  ]),
  'xl/worksheets/sheet2.xml': worksheet(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>kop</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  ),
  'xl/worksheets/_rels/sheet2.xml.rels': relationships([['rId1', 'table', '../tables/table1.xml']]),
  'xl/worksheets/sheet4.xml': worksheet(
    '<row r="1"><c r="A1"><f>IFERROR(Bijdrage_totaal,0)</f><v>0</v></c></row>',
  ),
  'xl/worksheets/sheet5.xml': worksheet('<row r="1"><c r="A1"><v>3</v></c></row>'),
  'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing3.xml']]),
  'xl/drawings/drawing1.xml': drawing(
    `<xdr:twoCellAnchor>${ANCHOR}${frame('rId1')}</xdr:twoCellAnchor>${picture('rId2')}`,
  ),
  'xl/drawings/_rels/drawing1.xml.rels': relationships([
    ['rId1', 'chart', '../charts/chart1.xml'],
    ['rId2', 'image', '../media/image1.png'],
  ]),
  'xl/drawings/drawing3.xml': drawing(
    `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${frame('rId1')}</xdr:absoluteAnchor>`,
  ),
  'xl/drawings/_rels/drawing3.xml.rels': relationships([['rId1', 'chart', '../charts/chart3.xml']]),
  'xl/charts/chart1.xml': chart('Invoer!$B$2'),
  'xl/charts/chart3.xml': chart('Invoer!$C$2'),
  'xl/media/image1.png': PICTURE,
  'xl/drawings/vmlDrawing1.vml':
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>',
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>ik</author></authors><commentList><comment ref="A2" authorId="0"><text><t>let op</t></text></comment></commentList></comments>`,
  'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 2, 3, 4, 5]),
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="5" name="tblBijdragen" displayName="tblBijdragen" ref="A1:A2"><autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" name="kop"/></tableColumns></table>`,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>Product</t></si><si><t>Advies</t></si></sst>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C2" i="4"/><c r="A1" i="6"/></calcChain>`,
  'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"/></externalLink>`,
  'xl/externalLinks/_rels/externalLink1.xml.rels': relationships([
    ['rId1', 'externalLinkPath" TargetMode="External', 'anders.xlsx'],
  ]),
  'xl/vbaProject.bin': Uint8Array.from({ length: 3000 }, (_, index) => (index * 37) % 251),
  'customXml/item1.xml': '<!DOCTYPE a><andere xmlns="urn:van-een-ander">tekst</andere>',
  'customXml/itemProps1.xml':
    '<ds:datastoreItem ds:itemID="{00000000-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  'customXml/_rels/item1.xml.rels': relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]),
};

export const fullWorkbook = (): Uint8Array => zipped(FULL_PARTS);
