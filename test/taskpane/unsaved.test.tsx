/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { fakeSession } from './fake-session';
import { button, goTo, press } from './hands';
import { openPane } from './open-pane';
import { ready } from './sample';

afterEach(cleanup);

const PREVIOUS = { moment: '2026-11-22T11:04:00.000Z' };
const saveButtons = () => screen.queryAllByRole('button', { name: 'Werkmap bewaren' });
const mark = () => screen.queryByText('Wijzigingen nog niet bewaard');

/** Whether the browser would ask before the page is closed. */
function asksAtClosing(): boolean {
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  return closing.defaultPrevented;
}

describe('a workbook file in a browser', () => {
  test('has nothing to save as long as it is as it was opened', async () => {
    const { left } = await openPane({ kind: 'file' });
    await button('Naar de verdeling');
    expect(saveButtons()).toEqual([]);
    expect(mark()).toBeNull();
    expect(asksAtClosing()).toBe(false);
    await press('Andere werkmap');
    expect(left()).toBe(1);
  });

  test('that has changed can be saved in every place, once in each', async () => {
    const next = { ...ready, previous: PREVIOUS };
    const { file } = await openPane({ kind: 'file', session: fakeSession({ next }) });
    await button('Alle resultaten verwijderen');
    await file.change();
    for (const place of ['Controle', 'Verdeling', 'Wat als', 'Resultaat', 'Waarom?']) {
      await goTo(place);
      expect([place, saveButtons().length]).toEqual([place, 1]);
      expect(mark()).toBeTruthy();
    }
    await press('Help');
    expect(saveButtons()).toHaveLength(1);
  });

  test('is saved under a name of its own, and is unsaved again after the next change', async () => {
    const { file } = await openPane({ kind: 'file' });
    await button('Naar de verdeling');
    await file.change();
    expect(asksAtClosing()).toBe(true);
    await press('Werkmap bewaren');
    expect(file.saved).toEqual(['begroting gewijzigd.xlsx']);
    expect(screen.getByText('Gedownload als begroting gewijzigd.xlsx')).toBeTruthy();
    expect(mark()).toBeNull();
    expect(asksAtClosing()).toBe(false);
    await file.change();
    expect(mark()).toBeTruthy();
    expect(asksAtClosing()).toBe(true);
  });

  test('that holds results is named after them, wherever it is saved', async () => {
    const next = { ...ready, previous: PREVIOUS };
    const { file } = await openPane({ kind: 'file', session: fakeSession({ next }) });
    await button('Alle resultaten verwijderen');
    await file.change();
    await press('Werkmap bewaren');
    await goTo('Controle');
    await press('Werkmap bewaren');
    expect(file.saved).toEqual(['begroting met resultaat.xlsx', 'begroting met resultaat.xlsx']);
  });

  test('asks before another one takes its place, and keeps the focus on the way back', async () => {
    const { file, left } = await openPane({ kind: 'file' });
    await button('Naar de verdeling');
    await file.change();
    await press('Andere werkmap');
    expect(left()).toBe(0);
    await press('Annuleren');
    expect(document.activeElement?.textContent).toBe('Andere werkmap');
    await press('Andere werkmap');
    await press('Toch een andere');
    expect(left()).toBe(1);
  });

  test('a pane that is gone asks nothing', async () => {
    const { file, close } = await openPane({ kind: 'file' });
    await button('Naar de verdeling');
    await file.change();
    close();
    expect(asksAtClosing()).toBe(false);
  });
});

test('Excel saves its own workbook', async () => {
  await openPane();
  await button('Naar de verdeling');
  expect(saveButtons()).toEqual([]);
});
