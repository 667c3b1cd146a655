/** Goes through all places of the pane on the example. */
import type { Page } from 'playwright-core';
import { ownWordsWorkbook } from './own-words-workbook';
import { button, openExample, openWorkbook, place, writeResults } from './pane';
import { fixture } from './paths';
import { askEverything } from './questions';
import { unsureWorkbook } from './unsure-workbook';

/** Calls back in every place, with its name. */
export async function visitPlaces(
  page: Page,
  origin: string,
  visit: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto(origin);
  await button(page, 'Werkmap openen').waitFor();
  await visit('begin');
  await openWorkbook(page, origin, fixture('heuvelland-2023.xlsx'));
  await visit('fouten');
  await openWorkbook(page, origin, await unsureWorkbook());
  await button(page, 'Het is iets anders').last().click();
  await visit('vragen');
  await openWorkbook(page, origin, await ownWordsWorkbook());
  await button(page, 'Dit is Almelo').click();
  await button(page, 'Een kolom is iets anders').click();
  await button(page, 'Wie is dit? NoabDT').first().click();
  await page.getByLabel('Wie is NoabDT?').selectOption('Din');
  await page.getByLabel('En wie nog meer?').selectOption('Tub');
  await visit('namen');
  await button(page, 'Zo gebruiken').first().click();
  await page.getByText('NoabDT = Din + Tub').scrollIntoViewIfNeeded();
  await visit('aangegeven');
  await openWorkbook(page, origin, fixture('volledig-2017.xlsx'));
  await place(page, 'Resultaat').click();
  await page.getByLabel('Vergelijk met').selectOption('2016');
  await page.getByRole('table', { name: /^Bij p×q/ }).scrollIntoViewIfNeeded();
  await visit('prijs-hoeveelheid');
  await openExample(page, origin);
  await button(page, 'Een blad is iets anders').click();
  await visit('controle');
  await button(page, 'Een nieuw jaar beginnen').click();
  await page.getByText(/^Neemt de invoer van/).scrollIntoViewIfNeeded();
  await visit('nieuw-jaar');
  await place(page, 'Verdeling').click();
  await visit('verdeling');
  await button(page, 'Stukken per deelnemer').click();
  await page.getByRole('checkbox', { name: 'Almelo' }).check();
  await button(page, 'Opnemen bij het schrijven').scrollIntoViewIfNeeded();
  await visit('stukken');
  await place(page, 'Wat als').click();
  await page.getByLabel('Scenario', { exact: true }).selectOption('Casco gelijk verdeeld');
  const compared = page.getByRole('table', { name: /^Begroting \d+, en wat/ });
  await compared.waitFor();
  await button(page, /^1\. /).click();
  await visit('wat-als');
  await compared.scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'Waardoor' }).waitFor();
  await page.getByLabel('Enschede treedt uit').check();
  await page.getByRole('columnheader', { name: 'Enschede treedt uit' }).waitFor();
  await visit('wat-als-naast');
  await visit('wat-als-vergelijking');
  await askEverything(page, visit);
  await place(page, 'Verdeling').click();
  const phase = page.getByLabel('Fase');
  if (await phase.isVisible()) {
    await phase.selectOption('actual');
    await visit('afrekening');
    await phase.selectOption('budget');
  }
  await page.getByRole('table').first().locator('tbody tr').first().getByRole('button').click();
  await visit('deelnemer');
  await page.getByRole('table').locator('tbody tr').first().getByRole('button').click();
  await page.getByRole('heading', { name: 'Waarom dit bedrag?' }).waitFor();
  await button(page, /^Alle betalers/).click();
  await visit('waarom');
  await place(page, 'Verdeling').click();
  await button(page, 'Terug').click();
  await button(page, 'Wat er wordt geschreven').click();
  await visit('voorproef');
  await writeResults(page);
  await visit('resultaat');
  await button(page, 'Vaststellen').click();
  await visit('vaststellen');
  await button(page, 'Ja, vaststellen').click();
  await page.getByText(/^Vastgesteld op /).waitFor();
  await page.getByLabel('Vergelijk met').selectOption({ index: 1 });
  const beside = page.getByRole('table', { name: / tegenover / });
  await beside.waitFor();
  await beside.scrollIntoViewIfNeeded();
  await visit('veranderd');
  await button(page, 'Alle resultaten verwijderen').click();
  await visit('verwijderen');
  await button(page, 'Help').click();
  await page.getByRole('heading', { name: 'Hulp' }).waitFor();
  await visit('hulp');
}
