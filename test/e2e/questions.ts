/** The questions under Wat als. */
import type { Locator, Page } from 'playwright-core';
import { button } from './pane';

/** The panel of a question. */
export const question = (page: Page, title: string): Locator =>
  page.locator('.fui-AccordionItem').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

export const work = (page: Page, title: string): Promise<void> =>
  question(page, title).getByRole('button', { name: 'Bereken' }).click();

/** Asks every question of the example and waits for the answer; calls back at each, with its name. */
export async function askEverything(page: Page, visit: (name: string) => Promise<void>): Promise<void> {
  const open = async (title: string): Promise<Locator> => {
    await button(page, title).click();
    return question(page, title);
  };
  const sensitivity = await open('Gevoeligheid');
  await sensitivity.getByLabel('Voor').selectOption({ label: 'Almelo' });
  await work(page, 'Gevoeligheid');
  await page.getByRole('table', { name: /^Almelo, bij 10% minder en meer/ }).scrollIntoViewIfNeeded();
  await visit('gevoeligheid');

  const goal = await open('Doel zoeken');
  await goal.getByLabel('Wat').selectOption({ label: 'bijdrage van een deelnemer' });
  await goal.getByLabel('Deelnemer').selectOption({ label: 'Almelo' });
  await goal.getByLabel('Hoogstens (euro)').fill('4.000.000');
  await goal.getByLabel('Door').selectOption({ label: 'lagere kosten' });
  await work(page, 'Doel zoeken');
  await goal.getByText('Doel: Almelo betaalt hoogstens €\u00a04.000.000,00.').scrollIntoViewIfNeeded();
  await visit('doel');
  await goal.getByRole('button', { name: 'Zet in een scenario' }).click();
  await goal.getByText(/^Het staat bovenaan onder Scenario/).scrollIntoViewIfNeeded();
  await visit('doel-scenario');

  const coalitions = await open('Coalities');
  await coalitions.getByLabel('Product').selectOption({ index: 1 });
  await work(page, 'Coalities');
  await coalitions.getByText(/^Alle \d+ samenstellingen/).scrollIntoViewIfNeeded();
  await visit('coalities');

  await open('Eerlijkheid');
  await work(page, 'Eerlijkheid');
  await page.getByRole('table', { name: /^De Shapley-waarde is/ }).scrollIntoViewIfNeeded();
  await visit('eerlijkheid');
}
