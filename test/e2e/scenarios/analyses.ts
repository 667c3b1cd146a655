/** What can be asked of a division: what weighs most, goals, coalitions, fairness; and that the answers reach sheets. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { assertFits, button, openExample, place } from '../pane';
import { ARTEFACTS } from '../paths';
import type { Scenario } from '../scenario';
import type { Look } from '../watched-page';

const LOOKS: Readonly<Record<string, Look>> = {
  'licht-320': { width: 320 },
  'donker-450': { width: 450, dark: true },
};

const open = (page: Page, title: string) => button(page, title).click();
/** The panel that belongs to an opened question. */
const panel = (page: Page, title: string) =>
  page.locator('.fui-AccordionItem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const work = (page: Page, title: string) =>
  panel(page, title).getByRole('button', { name: 'Bereken' }).click();

async function askEverything(page: Page): Promise<void> {
  await open(page, 'Gevoeligheid');
  await panel(page, 'Gevoeligheid').getByLabel('Voor').selectOption({ label: 'Almelo' });
  await work(page, 'Gevoeligheid');
  await page.getByRole('table', { name: /^Almelo: blauw is 10% minder/ }).waitFor();

  await open(page, 'Doel zoeken');
  const goal = panel(page, 'Doel zoeken');
  await goal.getByLabel('Wat').selectOption({ label: 'bijdrage van een deelnemer' });
  await goal.getByLabel('Deelnemer').selectOption({ label: 'Almelo' });
  await goal.getByLabel('Hoogstens (euro)').fill('1.000');
  await goal.getByLabel('Door').selectOption({ label: 'lagere kosten' });
  await work(page, 'Doel zoeken');
  await goal.getByText('Doel: Almelo betaalt hoogstens €\u00a01.000,00.').waitFor();

  await open(page, 'Coalities');
  const coalitions = panel(page, 'Coalities');
  await coalitions.getByLabel('Product').selectOption({ index: 1 });
  await work(page, 'Coalities');
  await coalitions.getByText(/^Alle \d+ samenstellingen|verdeelt in dit jaar niets/).waitFor();

  await open(page, 'Eerlijkheid');
  await work(page, 'Eerlijkheid');
  await page.getByRole('table', { name: /^De Shapley-waarde is/ }).waitFor();
}

export const analyses: readonly Scenario[] = [
  ...Object.entries(LOOKS).map(([look, options]) => ({
    name: `analyses: every question has an answer that fits: ${look}`,
    async run({ origin, open: openPage }: Parameters<Scenario['run']>[0]) {
      const { page } = await openPage(options);
      await openExample(page, origin);
      await place(page, 'Wat als').click();
      await askEverything(page);
      await assertFits(page, look);
      for (const title of ['Gevoeligheid', 'Doel zoeken', 'Coalities', 'Eerlijkheid']) {
        const box = panel(page, title);
        await box.evaluate((element) => element.scrollIntoView({ block: 'start' }));
        await page.screenshot({ path: join(ARTEFACTS, `analyse-${look}-${title.split(' ')[0]}.png`) });
        await box.evaluate((element) => element.scrollIntoView({ block: 'end' }));
        await page.screenshot({ path: join(ARTEFACTS, `analyse-${look}-${title.split(' ')[0]}-onder.png`) });
      }
    },
  })),
  {
    name: 'analyses: what is asked for is written on a sheet, and remembered',
    async run({ origin, open: openPage }) {
      const { page } = await openPage();
      await openExample(page, origin);
      await place(page, 'Wat als').click();
      await open(page, 'Gevoeligheid');
      await work(page, 'Gevoeligheid');
      await panel(page, 'Gevoeligheid').getByLabel('Ook op een blad schrijven').check();
      // The workbook is checked again, and the question is asked again of what that found.
      await page.getByRole('table', { name: /^Alle deelnemers samen: links/ }).waitFor();
      assert.ok(await panel(page, 'Gevoeligheid').getByLabel('Ook op een blad schrijven').isChecked());
      await place(page, 'Verdeling').click();
      await button(page, 'Wat er wordt geschreven').click();
      await page.getByRole('rowheader', { name: 'Resultaat gevoeligheid' }).waitFor();
      await button(page, /^Schrijf \d+ bladen$/).click();
      await page
        .getByRole('main')
        .getByText(/^\d+ bladen geschreven$/)
        .waitFor();
      await page.getByText('Resultaat gevoeligheid').first().waitFor();
    },
  },
];
