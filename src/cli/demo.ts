/** `npm run demo`: the main job on the example workbook that ships with the product. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { dictionaryOf } from '../locale';
import { runCommand } from './run';
import { terminal } from './terminal';

const INPUT = join('assets', 'voorbeeld', 'voorbeeld.xlsx');
const FOLDER = 'uit';
const OUTPUT = join(FOLDER, 'voorbeeld-resultaat.xlsx');

mkdirSync(FOLDER, { recursive: true });
process.exitCode = await runCommand([INPUT, '--uit', OUTPUT], terminal);
if (process.exitCode === 0) terminal.out(dictionaryOf('nl').cli.demo(OUTPUT));
