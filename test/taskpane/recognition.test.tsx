/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { fakeSession } from './fake-session';
import { button, choose, click, currentPlace, goTo, press, told } from './hands';
import { openPane } from './open-pane';
import { empty, ready, unsure } from './sample';

afterEach(cleanup);

const card = (title: string) => {
  const item = screen.getByRole('heading', { name: title }).closest('li');
  if (!item) throw new Error(`no question about ${title}`);
  return within(item);
};
const ask = async () => {
  const { session } = await openPane({ session: fakeSession({ next: unsure }) });
  session.next = ready;
  return session;
};

describe('a recognition that is not sure', () => {
  test('is told sheet by sheet, with its reason in words and what was found about it', async () => {
    await ask();
    const budget = card('Blad Begroting');
    expect(budget.getByText(/^Herkend als: Begroting, 3 rijen\./)).toBeTruthy();
    expect(budget.getByText(/de bedragen zijn gelezen in duizenden of miljoenen\.$/)).toBeTruthy();
    expect(budget.getByText(/^Volgens x € 1\.000 zijn de bedragen gelezen in eenheden van €/)).toBeTruthy();
    expect(card('Blad Matrix (2)').getByText(/^Herkend als: Niet gebruikt\./)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /^Let op/ })).toBeNull();
  });

  test('divides nothing, and every place says where the question stands', async () => {
    await ask();
    expect(screen.queryByRole('button', { name: 'Naar de verdeling' })).toBeNull();
    expect(screen.getByRole('img', { name: '2 vragen' })).toBeTruthy();
    await goTo('Verdeling');
    expect(screen.queryByRole('button', { name: /^Schrijf/ })).toBeNull();
    await press('Bekijken');
    expect(currentPlace()).toContain('Controle');
  });

  test('goes on after one yes to everything', async () => {
    const session = await ask();
    await press('Alle 2 kloppen');
    await press('Naar de verdeling');
    await button('Schrijf 3 bladen');
    expect(session.asked).toEqual(['check', 'confirm']);
  });

  test('takes a yes about one sheet', async () => {
    const session = await ask();
    await click(screen.getByRole('button', { name: 'Dit klopt', description: 'Blad Begroting' }));
    await button('Naar de verdeling');
    expect(session.corrections).toEqual([{ confirmed: ['thousands'] }]);
  });

  test('is corrected by saying what the sheet is instead, or that it is not used', async () => {
    const session = await ask();
    const other = { name: 'Het is iets anders', description: 'Blad Begroting' };
    await click(screen.getByRole('button', other));
    await choose('Wat is Begroting?', 'actual');
    expect(session.corrections).toEqual([]);
    session.next = unsure;
    await press('Zo gebruiken');
    await choose('Wat is Begroting?', 'unknown');
    await press('Zo gebruiken');
    expect(session.corrections).toEqual([
      { sheets: { Begroting: 'actual' } },
      { sheets: { Begroting: 'unknown' } },
    ]);
    expect(session.asked).toEqual(['check', 'correct', 'correct']);
  });
});

describe('a recognition that is sure', () => {
  test('asks nothing', async () => {
    await openPane();
    expect(screen.queryByRole('heading', { name: /^Eerst bevestigen/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Zo gebruiken' })).toBeNull();
  });

  test('can be corrected for every sheet, also for one that is not used', async () => {
    const { session } = await openPane();
    await press('Een blad is iets anders');
    await choose('Blad', 'Notities');
    await choose('Wat is Notities?', 'indexes');
    await press('Zo gebruiken');
    expect(session.corrections).toEqual([{ sheets: { Notities: 'indexes' } }]);
    // The sheet is still not used: its headings are not those of Indexering.
    await told(/^Op het blad Notities staan niet de kopjes van Indexering/);
  });

  test('of nothing at all can be helped by the user', async () => {
    const { session } = await openPane({ session: fakeSession({ next: empty }) });
    session.next = ready;
    await press('Een blad is iets anders');
    await choose('Wat is Blad1?', 'matrix');
    await press('Zo gebruiken');
    expect(session.corrections).toEqual([{ sheets: { Blad1: 'matrix' } }]);
    expect(currentPlace()).toBe('Controle');
  });

  test('names a sheet that holds two tables once for each, and says what the user corrected', async () => {
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const [participants, ...others] = ready.reading.sheets;
    if (!participants) throw new Error('no sheets');
    const tables = [
      { ...participants, kind: 'volumes', header: 'A1', reasons: ['corrected'] },
      { ...participants, kind: 'volumes', header: 'H1', confidence: 'probable', reasons: ['beside'] },
    ] as const;
    const reading = { ...ready.reading, sheets: [...tables, ...others] };
    await openPane({ session: fakeSession({ next: { ...ready, reading } }) });
    expect(screen.getAllByText(/^Hoeveelheden, 3 rijen/)).toHaveLength(2);
    expect(screen.getByText('u hebt dit aangegeven')).toBeTruthy();
    expect(screen.getByText('het staat naast een andere tabel op het blad')).toBeTruthy();
    expect(errors.mock.calls.filter(([message]) => /same key/.test(String(message)))).toEqual([]);
    errors.mockRestore();
  });
});

test('one question is answered where it stands, in English as well', async () => {
  const [first] = unsure.unsure ?? [];
  const next = { ...unsure, unsure: first ? [first] : [] };
  const { session } = await openPane({ language: 'en', session: fakeSession({ next }) });
  session.next = ready;
  expect(screen.queryByRole('button', { name: /^All/ })).toBeNull();
  await press('This is right');
  await press('To the division');
  await button('Write 3 sheets');
});
