/** A workbook as somebody made it: names that Deelnemers has not, one column for two, headings of its own. */
import { writeXlsx } from 'hucre';
import type { WorkbookFile } from './unsure-workbook';

/**
 * Salaries of € 30.000 for Almelo, Dinkelland and Tubbergen, of whom the last two stand under one heading and Almelo is
 * spelled wrongly; the advances of the two are € 12.000 together. The budget has headings that say nothing.
 */
export async function ownWordsWorkbook(): Promise<WorkbookFile> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Instellingen',
        rows: [
          ['Instelling', 'Waarde'],
          ['Boekjaar', 2016],
        ],
      },
      {
        name: 'Deelnemers',
        rows: [
          ['Code', 'Naam', 'Soort'],
          ['Alm', 'Almelo', 'gemeente'],
          ['Din', 'Dinkelland', 'gemeente'],
          ['Tub', 'Tubbergen', 'gemeente'],
          ['RT', 'Regio Twente', 'samenwerkingsverband'],
        ],
      },
      {
        name: 'Maatstaven',
        rows: [
          ['Maatstaf', 'Alm', 'Din', 'Tub', 'RT'],
          ['inwoners', 72_000, 26_000, 22_000, 0],
        ],
      },
      {
        name: 'Matrix',
        rows: [
          ['Werkveld', 'Product', 'RT', 'Amelo', 'NoabDT', 'Din'],
          ['P&O', 'Salarisadministratie', null, 'x', 'x', null],
        ],
      },
      {
        name: 'Voorschotten',
        rows: [
          ['Werkveld', 'Product', 'RT', 'NoabDT'],
          ['P&O', 'Salarisadministratie', null, 12_000],
        ],
      },
      {
        name: 'Kosten',
        rows: [
          ['Afdeling', 'Activiteit', 'Rubriek', 'Bedrag'],
          ['P&O', 'Salarisadministratie', 'Personeel', 30_000],
        ],
      },
    ],
  });
  return { name: 'eigen woorden.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
}
