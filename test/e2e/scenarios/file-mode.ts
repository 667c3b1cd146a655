/** Without Excel: open a workbook file, see, write, save. No network but our own origin. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { assertFits, button, openExample, openWorkbook, payers, place, save, writeResults } from '../pane';
import { ARTEFACTS, budgetByParticipant, fixture, golden } from '../paths';
import type { Scenario } from '../scenario';

const TWENTEBEDRIJF = fixture('twentebedrijf-2016.xlsx');

export const fileMode: readonly Scenario[] = [
  {
    name: 'file mode: Twentebedrijf gives the amounts of the golden file, and asks nothing of any network',
    async run({ origin, open }) {
      const { page, foreign } = await open();
      await openWorkbook(page, origin, TWENTEBEDRIJF);
      await page.getByText('19 deelnemers').waitFor();
      await place(page, 'Verdeling').click();
      assert.deepEqual(await payers(page), budgetByParticipant(golden('twentebedrijf-2016')));
      assert.deepEqual(foreign, []);
    },
  },
  {
    name: 'file mode: open → findings → write → save gives a workbook that holds the input and the results',
    async run({ origin, open }) {
      const { page } = await open();
      await openWorkbook(page, origin, TWENTEBEDRIJF);
      await writeResults(page);
      const written = await page.getByRole('main').getByRole('listitem').allInnerTexts();
      const saved = await save(page);
      assert.equal(saved.name, 'twentebedrijf-2016 met resultaat.xlsx');
      const before = await (await openXlsx(readFileSync(TWENTEBEDRIJF), 'voor.xlsx')).read();
      const after = await (await openXlsx(saved.bytes, 'na.xlsx')).read();
      const names = (own: boolean, { sheets }: typeof after) =>
        sheets.filter((sheet) => sheet.own === own).map(({ name }) => name);
      assert.deepEqual(names(false, after), names(false, before));
      assert.deepEqual(names(true, after), written);
      assert.ok(written.length >= 5);
    },
  },
  {
    name: 'file mode: a saved workbook opens on its results, which are up to date, and can be taken out',
    async run({ origin, open }) {
      const { page } = await open();
      await openWorkbook(page, origin, TWENTEBEDRIJF);
      await writeResults(page);
      const { bytes } = await save(page);
      await page.goto(origin);
      const chooser = page.waitForEvent('filechooser');
      await button(page, 'Werkmap openen').click();
      const file = { name: 'na.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
      await (await chooser).setFiles(file);
      await page.getByText(/^De resultaatbladen van .* zijn bij\.$/).waitFor();
      await button(page, 'Alle resultaten verwijderen').click();
      await button(page, 'Verwijderen').click();
      await page.getByText('Er zijn nog geen resultaatbladen.').waitFor();
    },
  },
  {
    name: 'file mode: without a Begroting nothing is divided, and what the matrix tells is written',
    async run({ origin, open }) {
      const { sheets } = await readXlsx(readFileSync(TWENTEBEDRIJF));
      const kept = sheets.filter(({ name }) => name !== 'Begroting' && name !== 'Realisatie');
      const file = join(ARTEFACTS, 'matrix.xlsx');
      writeFileSync(file, await writeXlsx({ sheets: kept.map(({ name, rows }) => ({ name, rows })) }));
      const { page } = await open({ width: 320 });
      await openWorkbook(page, origin, file);
      await button(page, 'Naar de verdeling').click();
      await page.getByText(/^Zonder begroting wordt er niets verdeeld\./).waitFor();
      await assertFits(page, 'without a budget');
      await page.screenshot({ path: join(ARTEFACTS, 'zonder-begroting.png') });
      await button(page, /^Schrijf 3 bladen$/).click();
      const written = await page.getByRole('main').getByRole('listitem').allInnerTexts();
      assert.deepEqual(written, ['Resultaat menukaart', 'Resultaat samenwerking', 'Resultaat controles']);
    },
  },
  {
    name: 'file mode: the example opens in a new workbook, divides and explains an amount',
    async run({ origin, open }) {
      const { page } = await open();
      await openExample(page, origin);
      await place(page, 'Verdeling').click();
      await page.getByRole('table').first().locator('tbody tr').first().getByRole('button').click();
      await page.getByRole('table').locator('tbody tr').first().getByRole('button').click();
      await page.getByRole('heading', { name: 'Waarom dit bedrag?' }).waitFor();
      await page.getByText(/^Regel: /).waitFor();
    },
  },
  {
    name: 'file mode: a file that is no workbook gets a sentence, and another can be chosen',
    async run({ origin, open }) {
      const { page } = await open();
      await page.goto(origin);
      const chooser = page.waitForEvent('filechooser');
      await button(page, 'Werkmap openen').click();
      const note = { name: 'notitie.xlsx', mimeType: '', buffer: Buffer.from('geen werkmap') };
      await (await chooser).setFiles(note);
      await page.getByText('Dat is niet gelukt.').waitFor();
      await button(page, 'Werkmap openen').waitFor();
    },
  },
  {
    name: 'file mode: the language changes everywhere and is kept',
    async run({ origin, open }) {
      const { page } = await open();
      await openWorkbook(page, origin, TWENTEBEDRIJF);
      await button(page, 'EN, English').click();
      await page.getByText('19 participants').waitFor();
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
      await page.reload();
      await button(page, 'Open workbook').waitFor();
    },
  },
  {
    name: 'the support link opens the help in a plain browser',
    async run({ origin, open }) {
      const { page, foreign } = await open();
      await page.goto(`${origin}/index.html#help`);
      await page.getByRole('heading', { name: 'Hulp' }).waitFor();
      assert.deepEqual(foreign, []);
    },
  },
];
