/** A scenario beside the workbook, before anything is written. */
import assert from 'node:assert/strict';
import { button, openExample, place } from '../pane';
import type { Scenario } from '../scenario';

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
];
