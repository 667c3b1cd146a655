/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { HostError } from '../../src/workbook/host';
import { fakeSession } from './fake-session';
import { button, press, told } from './hands';
import { openPane } from './open-pane';

afterEach(cleanup);

describe('when it does not go well', () => {
  test('a host that refuses is told in a sentence, with what became of the workbook', async () => {
    const write = async () => {
      throw new HostError('sheetProtected', { sheet: 'Resultaat lijst' });
    };
    await openPane({ session: fakeSession({ write }) });
    await press('Naar de verdeling');
    await press('Schrijf 3 bladen');
    expect(await screen.findByText('Dat is niet gelukt.')).toBeTruthy();
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
