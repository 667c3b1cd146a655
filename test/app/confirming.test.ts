/** The pane's way: a check asks, a yes or a correction is remembered in the workbook. */
import { createSession } from '../../src/app/session';
import { openXlsx } from '../../src/workbook/hosts/xlsx/xlsx-host';
import { type RawRows, rawWorkbook } from '../workbook/read/layouts/raw-workbook';

const SHEETS: Readonly<Record<string, RawRows>> = {
  Deelnemers: [
    ['Code', 'Naam', 'Soort'],
    ['A', 'Almelo', 'gemeente'],
    ['B', 'Borne', 'gemeente'],
  ],
  Matrix: [
    ['Werkveld', 'Product', 'A', 'B'],
    ['P&O', 'Salaris', 'x', 'x'],
  ],
  Begroting: [
    ['Werkveld', 'Product', 'Kostensoort', 2016],
    ['P&O', 'Salaris', 'Personeel', 10],
  ],
  'Begroting (2)': [
    ['Werkveld', 'Product', 'Kostensoort', 2016],
    ['P&O', 'Salaris', 'Personeel', 30],
  ],
};

async function open() {
  const sheets = Object.entries(SHEETS).map(([name, rows]) => ({ name, rows }));
  const host = await openXlsx(rawWorkbook(sheets), 'werkmap.xlsx');
  return { host, session: createSession(host, { language: 'nl', version: '1' }) };
}

const budgetOf = (run: { totals: { contributions: { budget: number } } } | undefined): number | undefined =>
  run?.totals.contributions.budget;

describe('what is unsure', () => {
  test('is asked before anything is calculated', async () => {
    const { session } = await open();
    const checked = await session.check();
    expect(checked.unsure?.map(({ sheet }) => sheet)).toEqual(['Begroting (2)']);
    expect(checked).toMatchObject({ state: 'errors', runs: [], run: undefined });
    expect(session.preview()).toEqual([]);
  });

  test('counts as it was taken for after a yes, also in a later session', async () => {
    const { host, session } = await open();
    await session.check();
    const confirmed = await session.confirm();
    expect(confirmed.unsure).toBeUndefined();
    expect(budgetOf(confirmed.run)).toBe(1000);
    const later = await createSession(host, { language: 'nl', version: '1' }).check();
    expect(later.state).toBe('ready');
  });

  test('counts as the user says after a correction; earlier answers stay', async () => {
    const { session } = await open();
    await session.check();
    expect(budgetOf((await session.correct({ sheets: { 'Begroting (2)': 'unknown' } })).run)).toBe(1000);
    const both = await session.correct({ sheets: { 'Begroting (2)': 'budget' } });
    expect(budgetOf(both.run)).toBe(4000);
    const swapped = await session.correct({ sheets: { Begroting: 'unknown' } });
    expect(budgetOf(swapped.run)).toBe(3000);
  });
});
