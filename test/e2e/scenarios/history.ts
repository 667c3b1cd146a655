/** Versions in file mode: adopt, change the file elsewhere, see which cells, and compare with what was sent. */
import assert from 'node:assert/strict';
import { readXlsx } from 'hucre';
import { typeInFile } from '../../workbook/hosts/xlsx/type-in-file';
import { button, openExample, place, save, writeResults } from '../pane';
import type { Scenario } from '../scenario';

export const history: readonly Scenario[] = [
  {
    name: 'history: what was adopted is known in the saved file, and so is every cell that changed since',
    async run({ origin, open }) {
      const { page } = await open();
      await openExample(page, origin);
      await writeResults(page);
      await button(page, 'Vaststellen').click();
      await button(page, 'Ja, vaststellen').click();
      await page.getByText(/^Vastgesteld op .* ongewijzigd\.$/).waitFor();
      const { bytes } = await save(page);
      const { sheets } = await readXlsx(bytes);
      const overview = sheets.find(({ name }) => name === 'Resultaat overzicht');
      assert.match(String(overview?.rows[1]?.[0]), /vastgesteld \d\d-\d\d-\d{4}/);
      assert.ok(sheets.some(({ name }) => name === 'Resultaat logboek'));

      const budget = sheets.find(({ name }) => name === 'Begroting');
      const column = budget?.rows[0]?.findIndex((heading) => String(heading).includes('2016')) ?? -1;
      const cell = `${'ABCDEFGHIJ'[column]}2`;
      const was = Number(budget?.rows[1]?.[column]);
      const changed = Buffer.from(typeInFile(bytes, 'Begroting', cell, was + 1000));
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await page.goto(origin);
      const opening = page.waitForEvent('filechooser');
      await button(page, 'Werkmap openen').click();
      await (await opening).setFiles({ name: 'nieuw.xlsx', mimeType, buffer: changed });
      // The sheets do not say any more what the input says: the pane lands on the division.
      await button(page, /^Schrijf \d+ bladen$/).waitFor();
      await place(page, 'Resultaat').click();
      await page.getByText(/is 1 cel van de invoer gewijzigd; de uitkomst is anders\./).waitFor();
      await page.getByText(`Begroting!${cell}`).first().waitFor();

      await page.getByLabel('Vergelijk met').selectOption('file');
      const chooser = page.waitForEvent('filechooser');
      await button(page, 'Bestand kiezen').click();
      await (await chooser).setFiles({ name: 'verstuurd.xlsx', mimeType, buffer: Buffer.from(bytes) });
      const table = page.getByRole('table', {
        name: /^begroting 2016 nu tegenover begroting 2016 in verstuurd/,
      });
      await table.waitFor();
      const [total] = (await table.locator('tfoot td').allInnerTexts()).slice(-1);
      assert.match(total ?? '', /^\+\s€\s1\.000,00$/);
      await button(page, 'Schrijf het verschil in de werkmap').click();
      await page
        .getByRole('main')
        .getByText(/^\d+ bladen geschreven$/)
        .waitFor();
      const after = await readXlsx((await save(page)).bytes);
      assert.ok(after.sheets.some(({ name }) => name === 'Resultaat verschillen'));

      await button(page, 'Intrekken').click();
      await button(page, 'Ja, intrekken').click();
      await page.getByText(/nog niet vastgesteld/).waitFor();
    },
  },
];
