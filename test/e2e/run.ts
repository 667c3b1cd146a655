/**
 * `npm run e2e`: builds the pane and uses it in Chromium, in file mode and with the genuine Office.js.
 * `npm run e2e -- --built keyboard` takes dist/ as it is, and only the scenarios with that word in their name.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ARTEFACTS, DIST, HOST, ROOT } from './paths';
import { perform } from './scenario';
import { accessibility } from './scenarios/accessibility';
import { analyses } from './scenarios/analyses';
import { builtFiles } from './scenarios/built-files';
import { corrections } from './scenarios/corrections';
import { fileMode } from './scenarios/file-mode';
import { history } from './scenarios/history';
import { inExcel } from './scenarios/in-excel';
import { keyboard } from './scenarios/keyboard';
import { looks } from './scenarios/looks';
import { newYear } from './scenarios/new-year';
import { recognition } from './scenarios/recognition';
import { statements } from './scenarios/statements';
import { unsaved } from './scenarios/unsaved';
import { whatIf } from './scenarios/what-if';
import { serve } from './serve';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function main(): Promise<number> {
  execFileSync('sh', [join(ROOT, 'test/tools/install.sh')], { stdio: 'inherit' });
  mkdirSync(ARTEFACTS, { recursive: true });
  const { values, positionals } = parseArgs({
    options: { built: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (!values.built) {
    execFileSync(process.execPath, ['src/build/build.js', '--host', HOST], { cwd: ROOT, stdio: 'inherit' });
  }
  const served = await serve(DIST);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const [only] = positionals;
  const scenarios = [
    ...builtFiles,
    ...fileMode,
    ...unsaved,
    ...recognition,
    ...corrections,
    ...history,
    ...newYear,
    ...inExcel,
    ...keyboard,
    ...accessibility,
    ...looks,
    ...statements,
    ...whatIf,
    ...analyses,
  ].filter(({ name }) => only === undefined || name.includes(only));
  let failed = 0;
  for (const scenario of scenarios) {
    const wrong = await perform(scenario, browser, served.origin);
    console.log(wrong === undefined ? `ok    ${scenario.name}` : `FAIL  ${scenario.name}\n    ${wrong}`);
    if (wrong !== undefined) failed += 1;
  }
  await browser.close();
  served.stop();
  console.log(`${scenarios.length - failed} passed, ${failed} failed`);
  return failed;
}

main().then(
  (failed) => {
    process.exitCode = failed === 0 ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
