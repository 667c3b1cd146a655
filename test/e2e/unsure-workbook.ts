/** A workbook with two doubts: a budget in thousands, and a sheet that looks like a copy of it. */
import { writeXlsx } from 'hucre';

export interface WorkbookFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const HEADINGS = ['Werkveld', 'Product', 'Kostensoort', 2016];

/** Almelo and Borne share € 100.000 for salaries; Almelo alone takes workplaces of € 20.000. */
export async function unsureWorkbook(): Promise<WorkbookFile> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Deelnemers',
        rows: [
          ['Code', 'Naam', 'Soort'],
          ['A', 'Almelo', 'gemeente'],
          ['B', 'Borne', 'gemeente'],
        ],
      },
      {
        name: 'Matrix',
        rows: [
          ['Werkveld', 'Product', 'A', 'B'],
          ['P&O', 'Salarisadministratie', 'x', 'x'],
          ['I&A', 'Werkplekken', 'x', null],
        ],
      },
      {
        name: 'Begroting',
        rows: [
          ['Bedragen x € 1.000'],
          HEADINGS,
          ['P&O', 'Salarisadministratie', 'Personeel', 100],
          ['I&A', 'Werkplekken', 'Materieel', 20],
        ],
      },
      {
        name: 'Begroting (2)',
        rows: [
          HEADINGS,
          ['P&O', 'Salarisadministratie', 'Personeel', 90_000],
          ['I&A', 'Werkplekken', 'Materieel', 20_000],
        ],
      },
    ],
  });
  return { name: 'in duizenden.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
}
