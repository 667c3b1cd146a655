/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { fakeSession } from './fake-session';
import { press, told } from './hands';
import { openPane } from './open-pane';
import { blocked, unsure } from './sample';

afterEach(cleanup);

describe('a new year', () => {
  test('is a workbook of its own, with what must be looked at', async () => {
    const { session, given } = await openPane();
    await press('Een nieuw jaar beginnen');
    await press('Werkmap voor 2017 maken');
    await told(/^De werkmap voor 2017 is gemaakt\. Kijk daarin na:/);
    expect(
      screen.getByText(/^Begroting: De bedragen van het nieuwe jaar zijn die van vorig jaar/),
    ).toBeTruthy();
    expect(session.asked).toEqual(['check', 'newYear']);
    expect(given).toEqual(['Dienst 2017.xlsx']);
  });

  test('that something stops is not made, and that is said', async () => {
    const { given } = await openPane({ session: fakeSession({ nextYear: undefined }) });
    await press('Een nieuw jaar beginnen');
    await press('Werkmap voor 2017 maken');
    await told(/^Er is geen werkmap gemaakt/);
    expect(given).toEqual([]);
  });

  test.each([
    ['while something stops everything', blocked],
    ['while something is unsure', unsure],
  ])('is not offered %s', async (_, next) => {
    await openPane({ session: fakeSession({ next }) });
    expect(screen.queryByRole('button', { name: 'Een nieuw jaar beginnen' })).toBeNull();
  });

  test('in English', async () => {
    await openPane({ language: 'en' });
    await press('Begin a new year');
    await press('Make the workbook for 2017');
    await told(/^The workbook for 2017 was made\./);
  });
});
