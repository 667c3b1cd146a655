/** Opens the pane in a page that looks like Excel, with the genuine Office.js and the local Excel host. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Opening } from './excel-window';

const HOST_INFO = '?_host_Info=Excel$Win32$16.01$nl-NL$$$$0';

let bundled: string | undefined;

/** The local host as one classic script. */
function excelScript(): string {
  bundled ??= buildSync({
    entryPoints: [resolve(import.meta.dirname, 'excel-window.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
  }).outputFiles[0]?.text;
  if (bundled === undefined) throw new Error('nothing was bundled');
  return bundled;
}

interface Options {
  /** Path of a workbook file; undefined is a new workbook. */
  readonly file?: string;
  readonly language?: string;
}

export async function openInExcel(page: Page, origin: string, options: Options = {}): Promise<void> {
  const { file, language = 'nl-NL' } = options;
  const opening: Opening = {
    language,
    ...(file !== undefined && { file: readFileSync(file).toString('base64') }),
  };
  await page.addInitScript({ content: `window.opening = ${JSON.stringify(opening)};\n${excelScript()}` });
  await page.goto(`${origin}/index.html${HOST_INFO}`);
}
