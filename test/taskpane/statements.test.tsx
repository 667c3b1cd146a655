/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { fakeSession } from './fake-session';
import { click, goTo, press, told } from './hands';
import { openPane } from './open-pane';
import { ready } from './sample';

afterEach(cleanup);

const box = (name: string) => screen.findByRole('checkbox', { name });

async function opened(options: Parameters<typeof openPane>[0] = {}) {
  const pane = await openPane(options);
  await goTo('Verdeling');
  await press('Stukken per deelnemer');
  return pane;
}

describe('sheets for single participants', () => {
  test('none unless chosen; what is chosen goes along with the next check', async () => {
    const { session } = await opened();
    expect(screen.getByText('Nu worden geen stukken geschreven.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Opnemen bij het schrijven' })).toBeNull();
    await click(await box('Almelo'));
    await click(await box('DVO-bijlage'));
    await press('Opnemen bij het schrijven');
    const kinds = ['overview', 'advance', 'settlement'];
    expect(session.choices.at(-1)).toEqual({ ...ready.choices, statements: { participants: ['AL'], kinds } });
    await screen.findByText('Bij het schrijven komen de stukken van 1 deelnemer mee.');
    expect(screen.queryByRole('button', { name: 'Opnemen bij het schrijven' })).toBeNull();
    await press('Niet meer opnemen');
    expect(session.choices.at(-1)).toEqual(ready.choices);
  });

  test('everybody at once, also who joins later; without one of them it is a list', async () => {
    const { session } = await opened();
    await click(await box('Alle deelnemers'));
    await press('Opnemen bij het schrijven');
    expect(session.choices.at(-1)?.statements?.participants).toBe('all');
    await click(await box('Enschede'));
    expect(await box('Alle deelnemers')).toHaveProperty('indeterminate', true);
    await press('Opnemen bij het schrijven');
    const { participants } = ready.reading.model;
    const others = participants.map(({ code, name }) => (name === 'Enschede' ? '' : code)).filter(Boolean);
    expect(session.choices.at(-1)?.statements?.participants).toEqual(others);
  });

  test('the boxes are named groups', async () => {
    await opened();
    const names = screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent);
    expect(names).toEqual(expect.arrayContaining(['Deelnemers', 'Stukken']));
    const group = screen.getByRole('group', { name: 'Deelnemers' });
    expect(within(group).getAllByRole('checkbox')).toHaveLength(ready.reading.model.participants.length + 1);
  });

  test('without a Realisatie there is no settlement to choose', async () => {
    const next = { ...ready, run: ready.run && { ...ready.run, hasActual: false } };
    await opened({ session: fakeSession({ next }) });
    await box('voorschotnota');
    expect(screen.queryByRole('checkbox', { name: 'afrekening' })).toBeNull();
  });
});

describe('a workbook per participant', () => {
  test('is saved without Excel, for all at once, and nothing is written', async () => {
    const { session, given } = await opened({ kind: 'file' });
    await click(await box('Alle deelnemers'));
    await press('Bewaar 3 eigen werkmappen');
    await told('3 werkmappen gemaakt');
    expect(given).toEqual(['AL.xlsx', 'EN.xlsx', 'HvT.xlsx']);
    expect(session.asked).not.toContain('write');
  });

  test('is opened in Excel, one at a time', async () => {
    const { given } = await opened();
    await click(await box('Alle deelnemers'));
    expect(screen.getByText(/^Kies één deelnemer/)).toBeTruthy();
    await click(await box('Alle deelnemers'));
    await click(await box('Almelo'));
    await press('Open als eigen werkmap: Almelo');
    await told('1 werkmap gemaakt');
    expect(given).toEqual(['AL.xlsx']);
  });
});
