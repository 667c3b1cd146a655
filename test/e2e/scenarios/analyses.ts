/** The answer to a question under Wat als reaches a sheet when that is chosen, and a goal the scenarios. */
import assert from 'node:assert/strict';
import { calculate } from '../../../src/app/calculate';
import { contributionsIn } from '../../../src/engine/scenario/contributions';
import { openXlsx } from '../../../src/workbook/hosts/xlsx/xlsx-host';
import { assertFits, button, openExample, place, save, writeResults } from '../pane';
import { question, work } from '../questions';
import type { Scenario } from '../scenario';
import { violations } from './accessibility';
import { presserOf, tabTo } from './keyboard';

export const analyses: readonly Scenario[] = [
  {
    name: 'analyses: what is asked for is written on a sheet, and remembered',
    async run({ origin, open }) {
      const { page } = await open();
      await openExample(page, origin);
      await place(page, 'Wat als').click();
      await button(page, 'Gevoeligheid').click();
      await work(page, 'Gevoeligheid');
      const box = question(page, 'Gevoeligheid').getByLabel('Ook op een blad schrijven');
      await box.check();
      // The workbook is checked again, and the question is asked again of what that found.
      await page.getByRole('table', { name: /^Alle deelnemers samen: links/ }).waitFor();
      assert.ok(await box.isChecked());
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
  {
    name: 'analyses, keyboard only: what reaches a goal becomes a scenario, is saved, and reaches it in the file',
    async run({ origin, open }) {
      const { page } = await open();
      const press = presserOf(page);
      const choose = async (label: RegExp, option: string) => {
        await tabTo(page, label);
        await page.keyboard.type(option);
      };
      await openExample(page, origin);
      await press(/^Wat als$/);
      await button(page, 'Doel zoeken').waitFor();
      await press(/^Doel zoeken$/);
      await question(page, 'Doel zoeken').getByLabel('Hoogstens').waitFor();
      await choose(/^prijs van een product/, 'bijdrage van');
      await choose(/^KiesAlmelo/, 'Almelo');
      await tabTo(page, /^Hoogstens/);
      await page.keyboard.type(String(MOST));
      await press(/^Bereken$/);
      await question(page, 'Doel zoeken')
        .getByText(/^Doel: Almelo betaalt hoogstens/)
        .waitFor();
      await press(/^Zet in een scenario$/);
      const made = page.getByText('Het staat bovenaan onder Scenario, en is nog niet bewaard.');
      await made.scrollIntoViewIfNeeded();
      assert.deepEqual(await violations(page), []);
      await assertFits(page, 'a goal that became a scenario');
      await press(/^Bewaren op het blad/);
      await page.getByRole('main').getByText("Doel Almelo staat op het blad Scenario's.").waitFor();
      await writeResults(page);
      const { bytes } = await save(page);
      const snapshot = await (await openXlsx(bytes, 'bewaard.xlsx')).read();
      const paid = [undefined, 'Doel Almelo'].map((scenario) => {
        const { runs: [run] = [], reading } = calculate(snapshot, { scenario });
        const { participants } = reading.model;
        const almelo = participants.findIndex(({ name }) => name === 'Almelo');
        return run && contributionsIn(run, 'budget', participants.length)[almelo];
      });
      const [before = 0, after = 0] = paid;
      assert.ok(before > MOST * 100, `Almelo pays ${before} already`);
      assert.ok(after > 0 && after <= MOST * 100, `with the scenario Almelo pays ${after}`);
    },
  },
];

/** Euro. */
const MOST = 4_000_000;
