/** @jest-environment jsdom */
/** What-if in the pane, on the example itself: scenarios are made, compared and slid, and nothing is written. */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { exampleSession } from './example-session';
import { fakeSession } from './fake-session';
import { button, choose, goTo, press } from './hands';
import { openPane } from './open-pane';
import { blocked } from './sample';

afterEach(cleanup);
jest.setTimeout(60_000);

const openOnExample = () => openPane({ session: exampleSession() });

const cents = (text: string): number => Number(text.replace(/[^\d−]/g, '').replace('−', '-'));

/** Chooses by what the user reads. */
async function chooseNamed(label: string, name: string): Promise<void> {
  const { options } = (await screen.findByLabelText(label)) as HTMLSelectElement;
  await choose(label, [...options].find((option) => option.text === name)?.value ?? 'not there');
}

/** Differences in cents as the table shows them, by name. */
async function differences(): Promise<ReadonlyMap<string, number>> {
  const more = screen.queryByRole('button', { name: /^Toon alle/ });
  if (more) fireEvent.click(more);
  const table = await screen.findByRole('table', { name: /^Begroting 2016/ });
  return new Map(
    within(table)
      .getAllByRole('row')
      .slice(1, -1)
      .map((row) => {
        const [, difference] = within(row).getAllByRole('cell');
        const name = within(row).getByRole('rowheader').firstChild?.textContent ?? '';
        return [name, cents(difference?.textContent ?? '')];
      }),
  );
}

const type = (label: string, value: string) =>
  act(async () => void fireEvent.change(await screen.findByLabelText(label), { target: { value } }));

describe('R24 what if in the pane', () => {
  test('a scenario of the workbook moves money between participants, and what moves adds up to nothing', async () => {
    const { session } = await openOnExample();
    await button('Naar de verdeling');
    await goTo('Wat als');
    await chooseNamed('Scenario', 'Casco gelijk verdeeld');
    const found = await differences();
    expect([...found.values()].some((amount) => amount > 0)).toBe(true);
    expect([...found.values()].reduce((sum, amount) => sum + amount, 0)).toBe(0);
    expect((await screen.findAllByText('klopt op de cent')).length).toBe(1);
    // Causes follow when the user rests.
    expect(await screen.findByRole('heading', { name: 'Waardoor' }, { timeout: 5_000 })).toBeTruthy();
    expect(screen.getAllByText('vooral bekostiging of sleutel').length).toBeGreaterThan(0);
    expect(session.asked).toEqual(['check']);
  });

  test('a scenario is made change by change; what does not apply is said at the change itself', async () => {
    await openOnExample();
    await button('Naar de verdeling');
    await goTo('Wat als');
    await press('Nieuw scenario');
    expect((screen.getByLabelText('Naam') as HTMLInputElement).value).toBe('Nieuw scenario');
    await press('Wijziging toevoegen');
    await choose('Wat verandert er', 'leave');
    await chooseNamed('Deelnemer', 'Losser');
    await type('Laatste dag', '2019-06-30');
    await waitFor(() =>
      expect(screen.getByText(/verandert niets: de datum ligt buiten het jaar/)).toBeTruthy(),
    );
    await type('Laatste dag', '2016-06-30');
    await waitFor(() => expect(screen.queryByText(/verandert niets/)).toBeNull());
    expect((await differences()).get('Losser')).toBeLessThan(0);
    await press(/^1\. uittreden van Losser/);
    await press('Wijziging toevoegen');
    await choose('Wat verandert er', 'costPercent');
    await type('Procent erbij of eraf', '2,5');
    await waitFor(() => expect(screen.getByRole('button', { name: /^2\. kosten \+2,5%/ })).toBeTruthy());
    await press('Wijziging 2 omhoog');
    expect(screen.getByRole('button', { name: /^1\. kosten \+2,5%/ })).toBeTruthy();
    await press('Wijziging 1 weghalen');
    expect(screen.getByRole('button', { name: /^1\. uittreden van Losser/ })).toBeTruthy();
    await press('Weggooien');
    expect(screen.queryByLabelText('Naam')).toBeNull();
  });

  test('what is being made stays while the user looks elsewhere', async () => {
    await openOnExample();
    await button('Naar de verdeling');
    await goTo('Wat als');
    await press('Nieuw scenario');
    await type('Naam', 'Mijn plan');
    await goTo('Verdeling');
    await goTo('Wat als');
    expect((screen.getByLabelText('Naam') as HTMLInputElement).value).toBe('Mijn plan');
  });

  test('costs that slide raise every contribution in proportion, and the sum says why it is not nothing', async () => {
    await openOnExample();
    await button('Naar de verdeling');
    await goTo('Wat als');
    await act(async () => void fireEvent.change(screen.getByRole('slider'), { target: { value: '10' } }));
    const found = await differences();
    expect([...found.values()].every((amount) => amount >= 0)).toBe(true);
    expect(await screen.findByText(/^De som is niet nul, door .*andere kosten \(\+/)).toBeTruthy();
    await act(async () => void fireEvent.change(screen.getByRole('slider'), { target: { value: '0' } }));
    await waitFor(() => expect(screen.queryByRole('table', { name: /^Begroting 2016/ })).toBeNull());
  });

  test('two scenarios stand beside each other', async () => {
    await openOnExample();
    await button('Naar de verdeling');
    await goTo('Wat als');
    await press('Nieuw scenario');
    await act(async () => void fireEvent.click(screen.getByLabelText('Casco gelijk verdeeld')));
    const table = await screen.findByRole('table', { name: /^Begroting 2016/ });
    await waitFor(() =>
      expect(within(table).getByRole('columnheader', { name: 'Casco gelijk verdeeld' })).toBeTruthy(),
    );
    expect(within(table).getByRole('columnheader', { name: 'Nieuw scenario' })).toBeTruthy();
  });
});

test('without a division there is nothing to compare with', async () => {
  await openPane({ session: fakeSession({ next: blocked }) });
  await goTo('Wat als');
  expect(screen.getByText(/^Er is nog niets verdeeld/)).toBeTruthy();
});

describe('R25 writing a comparison', () => {
  const WRITE = 'Schrijf vergelijking';
  const isDisabled = async () => (await button(WRITE)).getAttribute('aria-disabled') === 'true';

  test('writes the scenario that is shown and those beside it, and remembers them', async () => {
    const { session } = await openOnExample();
    await button('Naar de verdeling');
    await goTo('Wat als');
    expect(screen.queryByRole('button', { name: WRITE })).toBeNull();
    await chooseNamed('Scenario', 'Casco gelijk verdeeld');
    await act(async () => fireEvent.click(screen.getByLabelText('Enschede treedt uit')));
    expect(
      screen.getByText(
        "Schrijft met de andere resultaatbladen ook Resultaat scenario's en Resultaat verschillen, met Casco gelijk verdeeld, Enschede treedt uit.",
      ),
    ).toBeTruthy();
    await press(WRITE);
    expect(session.choices.at(-1)).toEqual({ compared: ['Casco gelijk verdeeld', 'Enschede treedt uit'] });
    expect(session.asked.slice(-2)).toEqual(['check', 'write']);
  });

  test('what is remembered can be taken out again', async () => {
    const example = exampleSession();
    example.next = { ...example.next, choices: { year: 2016, compared: ['Casco gelijk verdeeld'] } };
    const { session } = await openPane({ session: example });
    await button('Naar de verdeling');
    await goTo('Wat als');
    const always = await screen.findByLabelText('Bij elk schrijven vergelijken: Casco gelijk verdeeld');
    expect((always as HTMLInputElement).checked).toBe(true);
    await act(async () => fireEvent.click(always));
    expect(session.choices.at(-1)).toEqual({ year: 2016 });
    expect(screen.queryByLabelText(/^Bij elk schrijven vergelijken/)).toBeNull();
  });

  test('a draft is to be saved first, and so is what was slid', async () => {
    const { session } = await openOnExample();
    await button('Naar de verdeling');
    await goTo('Wat als');
    await chooseNamed('Scenario', 'Casco gelijk verdeeld');
    expect(await isDisabled()).toBe(false);
    await type('Naam', 'Casco anders');
    expect(await isDisabled()).toBe(true);
    expect(screen.getByText(/^Bewaar eerst Casco anders: alleen wat op het blad/)).toBeTruthy();
    await press(WRITE);
    expect(session.asked).toEqual(['check']);
    await press('Bewaren op het blad Scenario’s');
    expect(screen.queryByText(/^Bewaar eerst/)).toBeNull();
  });

  test('under a scenario there is nothing to compare with', async () => {
    const example = exampleSession();
    example.next = { ...example.next, choices: { scenario: 'Enschede treedt uit' } };
    await openPane({ session: example });
    await button('Naar de verdeling');
    await goTo('Wat als');
    await chooseNamed('Scenario', 'Casco gelijk verdeeld');
    expect(await isDisabled()).toBe(true);
    expect(screen.getByText(/^Er wordt verdeeld volgens het scenario Enschede treedt uit\./)).toBeTruthy();
  });
});
