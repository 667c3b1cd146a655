/** Makes assets/voorbeeld/voorbeeld.xlsx anew from the data of the example: `npx tsx test/tools/make-example.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshWorkbook } from '../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { exampleSheets } from '../../src/workbook/template/example-sheets';

const host = await openXlsx(freshWorkbook(), 'voorbeeld.xlsx');
await host.write(exampleSheets());
writeFileSync(join('assets', 'voorbeeld', 'voorbeeld.xlsx'), host.bytes());
