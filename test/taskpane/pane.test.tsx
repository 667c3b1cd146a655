/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { HostError } from '../../src/workbook/host';
import { fakeSession } from './fake-session';
import { openPane } from './open-pane';
import { blocked, empty, missingDriver, ready } from './sample';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const click = (element: Element) => act(async () => void fireEvent.click(element));
const press = async (name: string | RegExp) => click(await button(name));
/** Shown, and told to a screen reader. */
const told = async (text: string | RegExp) =>
  expect((await screen.findAllByText(text)).length).toBeGreaterThanOrEqual(2);
const goTo = async (name: string) =>
  click(within(await screen.findByRole('navigation')).getByRole('button', { name }));
const choose = async (label: string, value: string) =>
  act(async () => void fireEvent.change(await screen.findByLabelText(label), { target: { value } }));
/** The place where the user is. */
const currentPlace = () => document.querySelector('nav [aria-current=page]')?.textContent;
const INPUT = { sheet: 'Begroting', cell: 'E3' };

describe('where the pane opens', () => {
  test('a workbook without data offers the example and the template', async () => {
    const { session } = await openPane({ session: fakeSession({ next: empty }) });
    await press('Voorbeeld invoegen');
    await told('1 blad ingevoegd');
    expect(session.asked).toEqual(['check', 'insertExample', 'check']);
    expect(currentPlace()).toBe('Controle');
  });

  test('an error that stops everything opens on what was found, without a way to write', async () => {
    await openPane({ session: fakeSession({ next: blocked }) });
    expect(await screen.findByText('Zolang dit er staat kan niets worden verdeeld.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Naar de verdeling' })).toBeNull();
  });

  test('results that are up to date open on the result', async () => {
    const next = { ...ready, previous: { moment: '2026-11-21T11:04:00.000Z' } };
    await openPane({ session: fakeSession({ next }) });
    expect(await screen.findByText(/^De resultaatbladen van 21-11-2026 .* zijn bij\.$/)).toBeTruthy();
    expect(currentPlace()).toBe('Resultaat');
  });

  test('results of earlier input open on the division', async () => {
    const next = { ...ready, previous: { moment: '2026-11-21T11:04:00.000Z' }, outdated: true };
    await openPane({ session: fakeSession({ next }) });
    expect(await screen.findByText(/^Vervangt de bladen van 21-11-2026/)).toBeTruthy();
  });
});

describe('the straight path', () => {
  test('recognised → division → write → result, with links to the sheets', async () => {
    const { session, host } = await openPane();
    await press('Naar de verdeling');
    const table = await screen.findByRole('table', { name: 'Kies een deelnemer om de producten te zien.' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    // Enschede 300,00 + 333,34 + 250,00; Almelo 200,00 + 333,34 + 250,00; Hof van Twente 100,00 + 333,33.
    expect(rows).toEqual([
      'DeelnemerBijdrageDeel',
      'Enschede€\u00a088342%',
      'Almelo€\u00a078337%',
      'Hof van Twente€\u00a043321%',
      'Totaal€\u00a02.100',
    ]);
    await press('Schrijf 3 bladen');
    await told('3 bladen geschreven');
    await press('Ga naar Resultaat lijst');
    expect(session.asked).toEqual(['check', 'write']);
    expect(host.selected).toEqual([{ sheet: 'Resultaat lijst', cell: 'A1' }]);
  });

  test('the cell of a finding is selected in Excel', async () => {
    const { host } = await openPane({
      session: fakeSession({ next: { ...ready, findings: [missingDriver] } }),
    });
    await press('Ga naar Maatstaven!E2');
    expect(host.selected).toEqual([missingDriver.source]);
  });

  test('the settlement says in words who pays and who gets back', async () => {
    await openPane();
    await goTo('Verdeling');
    await choose('Fase', 'actual');
    const rows = screen.getAllByRole('row').map((row) => row.textContent);
    expect(rows).toContain('EnschedeVoorschot €\u00a0333€\u00a0400€\u00a067te betalen');
    expect(rows).toContain('Hof van TwenteVoorschot €\u00a0333€\u00a0267€\u00a067terug');
    expect(rows).toContain('AlmeloVoorschot €\u00a0333€\u00a0333€\u00a00niets te verrekenen');
  });

  test('a choice is checked again with what was chosen before', async () => {
    const { session } = await openPane();
    await goTo('Verdeling');
    await choose('Voorwaardelijk (x)', 'wel');
    await choose('Jaar', '2017');
    await screen.findByRole('button', { name: 'Schrijf 3 bladen' });
    expect(session.choices).toEqual([undefined, { tentative: 'wel' }, { tentative: 'wel', year: 2017 }]);
  });
});

describe('notes of the user on a result sheet', () => {
  const edits = [
    { sheet: 'Resultaat bijdragen', cell: 'H7' },
    { sheet: 'Resultaat lijst', cell: 'K12' },
  ];

  test('are named before anything is replaced, and kept when the user says so', async () => {
    const { session } = await openPane({ session: fakeSession({ edits }) });
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    expect(await button('Ga naar Resultaat bijdragen!H7')).toBeTruthy();
    expect(await button('Ga naar Resultaat lijst!K12')).toBeTruthy();
    await press('Niet schrijven');
    await button('Schrijf 3 bladen');
    expect(session.asked).not.toContain('write');
  });

  test('are replaced only after that', async () => {
    const { session } = await openPane({ session: fakeSession({ edits }) });
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    await press('Toch vervangen');
    await told('3 bladen geschreven');
    expect(session.asked).toEqual(['check', 'write']);
  });
});

describe('what happens in the workbook meanwhile', () => {
  test('a change of the input marks the result as out of date, and is read before writing', async () => {
    const { session, host } = await openPane();
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    await told('3 bladen geschreven');
    await act(async () => host.change(INPUT));
    expect(await screen.findByText('De resultaatbladen zijn niet meer bij.')).toBeTruthy();
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    await told('3 bladen geschreven');
    expect(session.asked).toEqual(['check', 'write', 'check', 'write']);
  });

  test('a note on a result sheet is no change of the input', async () => {
    const { host } = await openPane();
    await press('Naar de verdeling');
    await act(async () => host.change({ sheet: 'Resultaat lijst', cell: 'K12' }));
    expect(screen.queryByText('De invoer is gewijzigd sinds de laatste controle.')).toBeNull();
    await act(async () => host.change(INPUT));
    expect(await screen.findByText('De invoer is gewijzigd sinds de laatste controle.')).toBeTruthy();
  });

  test('closing the pane stops listening', async () => {
    const { host, close } = await openPane();
    await button('Naar de verdeling');
    expect(host.listeners()).toBe(2);
    close();
    await act(async () => undefined);
    expect(host.listeners()).toBe(0);
  });
});

describe('R28 where an amount comes from', () => {
  test('follows the selection in a result sheet', async () => {
    const { host } = await openPane();
    await goTo('Waarom?');
    expect(await screen.findByText(/^Selecteer een bedrag/)).toBeTruthy();
    await act(async () => host.choose({ sheet: 'Resultaat bijdragen', cell: 'B5' }));
    expect(await screen.findByText('Almelo · P&O · Salarisadministratie')).toBeTruthy();
    expect(screen.getAllByText('€ 333,34').length).toBeGreaterThan(0);
    expect(screen.getByText('Regel: profijt (R12)')).toBeTruthy();
    await press('Ga naar Begroting!E3');
    expect(host.selected).toEqual([{ sheet: 'Begroting', cell: 'E3' }]);
  });

  test('a selection elsewhere leaves the user where he is', async () => {
    const { host } = await openPane();
    await goTo('Verdeling');
    await act(async () => host.choose({ sheet: 'Resultaat bijdragen', cell: 'B5' }));
    await act(async () => undefined);
    expect(currentPlace()).toBe('Verdeling');
  });

  test('without Excel an amount is chosen in the pane', async () => {
    await openPane({ kind: 'file' });
    await goTo('Verdeling');
    await press('Almelo');
    await press('€\u00a0333,34');
    expect(await screen.findByText('Regel: profijt (R12)')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ga naar Begroting!E3' })).toBeNull();
    expect(screen.getByText('Begroting!E3')).toBeTruthy();
  });
});

describe('when it does not go well', () => {
  test('a host that refuses is told in a sentence, with what became of the workbook', async () => {
    const write = async () => {
      throw new HostError('sheetProtected', { sheet: 'Resultaat lijst' });
    };
    await openPane({ session: fakeSession({ write }) });
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    expect(await screen.findByText('Dat is niet gelukt')).toBeTruthy();
    expect(screen.getByText(/De werkmap is zoals hij was\./)).toBeTruthy();
  });

  test('sheets that were written all the same, or only half, are named', async () => {
    const write = async () => {
      throw new HostError('timeout', {}, ['Resultaat overzicht'], ['Resultaat lijst']);
    };
    await openPane({ session: fakeSession({ write }) });
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    const message = await screen.findByText(/wel volledig geschreven: Resultaat overzicht\./);
    expect(message.textContent).toMatch(/mogelijk half geschreven.*: Resultaat lijst\.$/);
    expect(message.textContent).not.toContain('zoals hij was');
  });

  test('a fault of our own gives details without data of the workbook', async () => {
    const write = async () => {
      throw new TypeError('Almelo is not a number');
    };
    await openPane({ session: fakeSession({ write }) });
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    await told('Er ging iets mis in Verdeelwijzer zelf.');
    expect(document.body.textContent).not.toContain('not a number');
  });

  test('long work shows how far it is and can be cancelled', async () => {
    let signal: AbortSignal | undefined;
    const session = fakeSession({
      write: (options) =>
        new Promise((_resolve, reject) => {
          signal = options.signal;
          options.onProgress?.({ task: 'writing', done: 2, of: 7 });
          signal?.addEventListener('abort', () => reject(new HostError('cancelled')));
        }),
    });
    await openPane({ session });
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    expect(await screen.findByText('2 van 7')).toBeTruthy();
    await press('Annuleren');
    expect(await screen.findByText('Geannuleerd.')).toBeTruthy();
    expect(signal?.aborted).toBe(true);
    expect(await button('Schrijf 3 bladen')).toBeTruthy();
  });
});

describe('the ribbon', () => {
  test('Verdelen reads, divides and writes with the remembered choices', async () => {
    const { session, press: pressRibbon } = await openPane();
    await button('Naar de verdeling');
    await act(async () => pressRibbon('divide'));
    await told('3 bladen geschreven');
    expect(session.asked).toEqual(['check', 'check', 'write']);
  });

  test('Verdelen stops at the findings when nothing can be divided', async () => {
    const { session, press: pressRibbon } = await openPane();
    await press('Naar de verdeling');
    session.next = blocked;
    await act(async () => pressRibbon('divide'));
    expect(await screen.findByText('Zolang dit er staat kan niets worden verdeeld.')).toBeTruthy();
    expect(session.asked).not.toContain('write');
  });

  test('Controleren shows what is found now', async () => {
    const { session, press: pressRibbon } = await openPane();
    await goTo('Verdeling');
    await act(async () => pressRibbon('check'));
    expect(currentPlace()).toBe('Controle');
    await button('Naar de verdeling');
    expect(session.asked).toEqual(['check', 'check']);
  });
});

describe('taking the results out', () => {
  test('asks first', async () => {
    const next = { ...ready, previous: { moment: '2026-11-21T11:04:00.000Z' } };
    const { session } = await openPane({ session: fakeSession({ next }) });
    await press('Alle resultaten verwijderen');
    await press('Annuleren');
    await press('Alle resultaten verwijderen');
    expect(session.asked).not.toContain('removeResults');
    await press('Verwijderen');
    await told('3 bladen verwijderd.');
    expect(await screen.findByText('Er zijn nog geen resultaatbladen.')).toBeTruthy();
  });
});

test('the pane speaks English as well', async () => {
  await openPane({ language: 'en' });
  await press('To the division');
  await press('Write 3 sheets');
  await told('3 sheets written');
});

test('a new file begins with the example', async () => {
  const { session } = await openPane({ kind: 'file', isBlank: true, session: fakeSession({ next: empty }) });
  await told('1 blad ingevoegd');
  expect(session.asked).toEqual(['insertExample', 'check']);
});
