/** A scenario beside the workbook, before anything is written. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { draftsOf, EMPTY_CHANGE, type ScenarioDraft } from '../../../src/app/scenarios/draft';
import { saveScenario } from '../../../src/app/scenarios/save-scenario';
import { blankWorkbook } from '../../../src/workbook/hosts/xlsx/blank-workbook';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { readWorkbook } from '../../../src/workbook/read/read-workbook';
import { exampleSheets } from '../../../src/workbook/template/example-sheets';
import { openInExcel } from '../excel-page';
import type {} from '../excel-window';
import { assertFits, button, openExample, openWorkbook, place, save, writeResults } from '../pane';
import { ARTEFACTS, fixture } from '../paths';
import type { Scenario } from '../scenario';
import type { WorkbookFile } from '../unsure-workbook';
import { violations } from './accessibility';
import { presserOf, tabTo } from './keyboard';

export const whatIf: readonly Scenario[] = [
  {
    name: 'what if: casco in equal parts moves money between participants, and nothing comes or goes',
    async run({ origin, open }) {
      const { page } = await open();
      await openExample(page, origin);
      await place(page, 'Wat als').click();
      await page.getByLabel('Scenario', { exact: true }).selectOption('Casco gelijk verdeeld');
      const table = page.getByRole('table', { name: /^Begroting \d+, en wat/ });
      await table.waitFor();
      await table.getByText(/^en nog \d+ deelnemers daartussen$/).waitFor();
      const before = await table.locator('tbody tr').count();
      await button(page, /^Toon alle/)
        .last()
        .click();
      assert.ok((await table.locator('tbody tr').count()) > before);
      const texts = await table.locator('tbody td:nth-of-type(2)').allInnerTexts();
      const cents = texts.map((text) => Number(text.replace(/[^\d−]/g, '').replace('−', '-')));
      assert.ok(cents.some((amount) => amount > 0));
      assert.equal(
        cents.reduce((sum, amount) => sum + amount, 0),
        0,
      );
      const [total] = (await table.locator('tfoot td').allInnerTexts()).slice(-1);
      assert.match(total ?? '', /^€\s0,00$/);
    },
  },
  {
    name: 'what if: the comparison is written with the keyboard, kept in the file, and taken out again',
    async run({ origin, open }) {
      const { page } = await open();
      await openExample(page, origin);
      await place(page, 'Wat als').click();
      await page.getByLabel('Scenario', { exact: true }).selectOption('Casco gelijk verdeeld');
      await page.getByLabel('Enschede treedt uit').check();
      // Causes come later than amounts, and stand above the button.
      await page.getByRole('heading', { name: 'Waardoor' }).waitFor();
      await tabTo(page, /^Schrijf vergelijking$/);
      await button(page, 'Schrijf vergelijking').scrollIntoViewIfNeeded();
      assert.deepEqual(await violations(page), []);
      await assertFits(page, 'writing a comparison');
      await page.screenshot({ path: join(ARTEFACTS, 'licht-320-wat-als-schrijven.png') });
      await page.keyboard.press('Enter');
      const main = page.getByRole('main');
      await main.getByText(/^\d+ bladen geschreven$/).waitFor();
      const written = await main.getByRole('listitem').allInnerTexts();
      for (const sheet of COMPARED_SHEETS) assert.ok(written.includes(sheet), sheet);
      const { name, bytes } = await save(page);
      await openWorkbook(page, origin, { name, mimeType: MIME, buffer: Buffer.from(bytes) }, 'Resultaat');
      await place(page, 'Wat als').click();
      const always = page.getByLabel(/^Bij elk schrijven vergelijken: Casco gelijk verdeeld, Enschede/);
      assert.ok(await always.isChecked());
      await always.scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(ARTEFACTS, 'licht-320-wat-als-onthouden.png') });
      await always.click();
      await always.waitFor({ state: 'detached' });
      await writeResults(page);
      const left = await main.getByRole('listitem').allInnerTexts();
      for (const sheet of COMPARED_SHEETS) assert.ok(!left.includes(sheet), sheet);
    },
  },
  {
    name: 'what if: a scenario is made, slid and saved on its sheet, which is made for it',
    async run({ origin, open }) {
      const { page } = await open();
      await openWorkbook(page, origin, await withoutScenarios());
      await place(page, 'Wat als').click();
      await button(page, 'Nieuw scenario').click();
      await page.getByLabel('Naam').fill('Losser minder');
      await button(page, 'Wijziging toevoegen').click();
      await page.getByLabel('Wat verandert er').selectOption('Uittreden');
      await page.getByLabel('Deelnemer', { exact: true }).selectOption({ label: 'Losser' });
      await page.getByLabel('Laatste dag').fill('2016-06-30');
      await button(page, 'Wijziging toevoegen').click();
      await page.getByLabel('Wat verandert er').selectOption('Kosten in %');
      await page.getByLabel('Procent erbij of eraf').fill('2');
      const [first] = await differences(page);
      await page.getByLabel('Wat schuift').selectOption({ index: 1 });
      const slider = page.getByRole('slider');
      await slider.focus();
      for (let step = 0; step < 4; step += 1) await slider.press('ArrowRight');
      await button(page, /^2\. kosten \+4%/).waitFor();
      await page.waitForFunction(
        (before) => document.querySelector('tfoot td:last-child')?.textContent !== before,
        first,
      );
      await button(page, /^Bewaren op het blad/).click();
      await page.getByRole('main').getByText("Losser minder staat op het blad Scenario's.").waitFor();
      const { bytes } = await download(page);
      const snapshot = await (await openXlsx(bytes, 'bewaard.xlsx')).read();
      assert.deepEqual(draftsOf(readWorkbook(snapshot).model).map(named), [
        'Losser minder: uittreden 2016-06-30; kosten % 4%',
      ]);
    },
  },
  {
    name: 'what if: the pane answers while causes are worked out, and cancelling stops that at once',
    async run({ origin, open }) {
      const { page } = await open();
      await openWorkbook(page, origin, await heavyScenario());
      await place(page, 'Wat als').click();
      await page.getByLabel('Scenario', { exact: true }).selectOption('Zwaar');
      const cancel = page.getByRole('main').getByRole('button', { name: 'Annuleren' });
      await page.getByRole('table', { name: /^Begroting/ }).waitFor();
      await cancel.waitFor();
      await page.evaluate(takeTurns, TURNS);
      assert.ok(await cancel.isVisible(), `the work was done within ${TURNS} turns of the pane's own thread`);
      await page.getByLabel('Naam').fill('Zwaarder');
      await cancel.waitFor();
      await cancel.click();
      await cancel.waitFor({ state: 'detached', timeout: 5_000 });
      await page.getByRole('slider').press('ArrowRight');
      await page.getByText(/^De som is niet nul/).waitFor();
    },
  },
  {
    name: "what if inside Excel: a worker calculates, and saving changes the sheet Scenario's only",
    async run({ origin, open }) {
      const { page } = await open();
      await openInExcel(page, origin, { file: fixture('twentebedrijf-2016.xlsx') });
      await button(page, 'Naar de verdeling').waitFor();
      const before = await page.evaluate(contents);
      await place(page, 'Wat als').click();
      await button(page, 'Nieuw scenario').click();
      await page.getByLabel('Naam').fill('Duurder');
      await button(page, 'Wijziging toevoegen').click();
      await page.getByLabel('Wat verandert er').selectOption('Kosten in %');
      await page.getByLabel('Procent erbij of eraf').fill('2');
      await page.getByText(/^De som is niet nul/).waitFor();
      assert.equal(page.workers().length, 1);
      assert.deepEqual(await page.evaluate(contents), before);
      await button(page, /^Bewaren op het blad/).click();
      await page
        .getByRole('main')
        .getByText(/^Duurder staat op het blad/)
        .waitFor();
      const after = await page.evaluate(contents);
      const changed = Object.keys(after).filter((sheet) => after[sheet] !== before[sheet]);
      assert.equal(changed.length, 1);
      assert.match(changed[0] ?? '', /^Scenario/);
      assert.match(after[changed[0] ?? ''] ?? '', /Duurder.*kosten %.*0\.02/s);
    },
  },
  {
    name: 'keyboard only: a scenario is made, changed and saved',
    async run({ origin, open }) {
      const { page } = await open();
      const press = presserOf(page);
      await openExample(page, origin);
      await press(/^Wat als$/);
      await page.getByRole('heading', { name: 'Scenario' }).waitFor();
      await press(/^Nieuw scenario$/);
      await press(/^Wijziging toevoegen$/);
      await tabTo(page, /^kiesAfname/);
      await page.keyboard.type('Toetreden');
      await page.getByLabel('Eerste dag').waitFor();
      await press(/^Klaar$/);
      await press(/^Wijziging 1 weghalen$/);
      await press(/^Wijziging toevoegen$/);
      await tabTo(page, /^kiesAfname/);
      await page.keyboard.type('Kosten in %');
      await tabTo(page, /^Procent/);
      await page.keyboard.type('3');
      await press(/^Bewaren op het blad/);
      await page.getByRole('main').getByText("Nieuw scenario staat op het blad Scenario's.").waitFor();
    },
  },
];

/** All values of every sheet, by its name. */
const contents = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    window.excel.workbook.Worksheets.items.map(({ Name, grid }) => [
      Name,
      JSON.stringify(
        Array.from({ length: 60 }, (_, row) =>
          Array.from({ length: 30 }, (__, column) => grid.at(row, column)?.value),
        ),
      ),
    ]),
  );

/** Turns that the pane's own thread takes while a worker is busy: it would take none if it did the work itself. */
const TURNS = 100;
/** Rows of a scenario that keeps a worker busy for many seconds. */
const HEAVY = 400;

const named = ({ name, changes }: ScenarioDraft): string =>
  `${name}: ${changes.map(({ change, value }) => `${change} ${value}`).join('; ')}`;

/** Texts of the last cells of the table: the sums of the differences. */
const differences = (page: Page): Promise<readonly string[]> =>
  page.locator('tfoot td:last-child').allInnerTexts();

/** Resolves when timers of the page have had so many turns. */
function takeTurns(turns: number): Promise<void> {
  return new Promise((resolve) => {
    let left = turns;
    const timer = setInterval(() => {
      left -= 1;
      if (left > 0) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
}

async function exampleFile(scenarios: 'none' | 'heavy'): Promise<WorkbookFile> {
  const host = await openXlsx(blankWorkbook(), 'voorbeeld.xlsx');
  await host.write(exampleSheets().filter(({ name }) => scenarios === 'heavy' || !/^Scenario/.test(name)));
  if (scenarios === 'heavy') {
    const change = { ...EMPTY_CHANGE, change: 'kosten %', value: '1%' };
    const outcome = await saveScenario(
      host,
      { name: 'Zwaar', changes: Array(HEAVY).fill(change) },
      undefined,
    );
    assert.equal(outcome.kind, 'saved');
  }
  return { name: 'werkmap.xlsx', mimeType: MIME, buffer: Buffer.from(host.bytes()) };
}

const withoutScenarios = () => exampleFile('none');
const heavyScenario = () => exampleFile('heavy');
const COMPARED_SHEETS = ["Resultaat scenario's", 'Resultaat verschillen'];
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook as it is now, also without result sheets: what the pane would save. */
async function download(page: Page): Promise<{ readonly bytes: Uint8Array }> {
  await writeResults(page);
  return save(page);
}
