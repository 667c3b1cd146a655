/** A user's workbook with something of everything that a host must read, made with another library. */
import { writeXlsx } from 'hucre';

const BOLD = { font: { name: 'Calibri', size: 11, bold: true } };
const FILLED = { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'DDEBF7' } } };

/** Sheets: Instellingen, Begroting (a table, formulas, dates), Verborgen (hidden), Leeg (empty). */
export async function userWorkbook(): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: [
      {
        name: 'Instellingen',
        cells: new Map([
          ['1,1', { value: 'Instelling', style: BOLD }],
          ['1,2', { value: 'Waarde', style: FILLED }],
          ['2,1', { value: 'Boekjaar' }],
          ['2,2', { value: 2016 }],
          ['3,1', { value: '=geen formule' }],
          ['3,2', { value: true }],
        ]),
        merges: [{ startRow: 4, startCol: 1, endRow: 5, endCol: 2 }],
        rowDefs: new Map([[2, { hidden: true }]]),
        columns: [{ width: 10 }, { width: 20 }, { width: 12, hidden: true }],
      },
      {
        name: "Begroting '16",
        cells: new Map([
          ['0,0', { value: 'Product' }],
          ['0,1', { value: 'Bedrag' }],
          ['0,2', { value: 'Ingang' }],
          ['1,0', { value: 'Advies' }],
          ['1,1', { value: 1234.56, style: { numFmt: '€ #,##0.00' } }],
          ['1,2', { value: 42370, style: { numFmt: 'dd-mm-yyyy' } }],
          ['2,0', { value: 'Kennispool' }],
          ['2,1', { value: 0.1, style: { numFmt: '0%' } }],
          ['2,2', { value: '#N/A' }],
          ['3,0', { value: 'Totaal' }],
          ['3,1', { formula: 'SUM(B2:B3)', formulaResult: 1234.66 }],
          ['3,2', { formula: 'Bijdrage_totaal*2', formulaResult: 0 }],
        ]),
        tables: [
          {
            name: 'tblBegroting',
            range: 'A1:C3',
            columns: [{ name: 'Product' }, { name: 'Bedrag' }, { name: 'Ingang' }],
          },
        ],
      },
      { name: 'Verborgen', rows: [['geheim', 1]], hidden: true },
      { name: 'Leeg', rows: [] },
    ],
    namedRanges: [
      { name: 'Begroot_totaal', range: "'Begroting ''16'!$B$4" },
      { name: 'Lokaal', range: 'Instellingen!$C$3', scope: 'Instellingen' },
    ],
  });
}

/** A workbook whose sheets, tables and names bear the names that ours want. */
export async function workbookWithOurNames(): Promise<Uint8Array> {
  return await writeXlsx({
    sheets: [
      {
        name: 'Resultaat lijst',
        rows: [
          ['van', 'mij'],
          [1, 2],
        ],
        tables: [{ name: 'tblBijdragen', range: 'A1:B2', columns: [{ name: 'van' }, { name: 'mij' }] }],
      },
    ],
    namedRanges: [{ name: 'Bijdrage_totaal', range: "'Resultaat lijst'!$A$2" }],
  });
}
