/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import { fakeSession } from './fake-session';
import { button, currentPlace, goTo, press, told } from './hands';
import { openPane } from './open-pane';
import { blocked } from './sample';

afterEach(cleanup);

const INPUT = { sheet: 'Begroting', cell: 'E3' };

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

describe('without a budget', () => {
  test('says that nothing is divided, and writes what the matrix tells', async () => {
    const preview = () => [{ sheet: 'Resultaat samenwerking', rows: 40, charts: 0 }];
    const { session } = await openPane({ session: fakeSession({ next: blocked, preview }) });
    await press('Naar de verdeling');
    expect(await screen.findByText(/^Zonder begroting wordt er niets verdeeld\./)).toBeTruthy();
    await press(/^Schrijf 1 blad/);
    expect(session.asked).toEqual(['check', 'write']);
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
