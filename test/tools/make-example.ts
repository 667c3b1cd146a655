/** Makes assets/voorbeeld/voorbeeld.xlsx anew from the data of the example: `npx tsx test/tools/make-example.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { hucreSheet } from '../../src/workbook/hosts/xlsx/write/hucre-sheet';
import { exampleSheets } from '../../src/workbook/template/example-sheets';

const bytes = await writeXlsx({
  sheets: exampleSheets().map((spec) => hucreSheet(spec, { name: 'Calibri', size: 11 }, false)),
});
writeFileSync(join('assets', 'voorbeeld', 'voorbeeld.xlsx'), bytes);
