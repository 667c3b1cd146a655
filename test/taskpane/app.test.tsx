/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { App, type AppProps } from '../../src/taskpane/App';
import type { ExcelConnection } from '../../src/taskpane/entry/connection';
import { OfficeError, type OfficeTrouble } from '../../src/taskpane/entry/load-office';
import { HostError } from '../../src/workbook/host';
import { addBrowserParts } from './browser-parts';
import { fakeFile } from './fake-file';
import { fakeHost, fakeSession } from './fake-session';

beforeAll(addBrowserParts);
afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const never = (): Promise<never> => new Promise(() => undefined);

async function openApp(changes: Partial<AppProps> = {}): Promise<void> {
  const props: AppProps = {
    createSession: () => fakeSession(),
    connectExcel: undefined,
    openFile: never,
    openBlank: never,
    opensHelp: false,
    ...changes,
  };
  await act(async () => void render(<App {...props} />));
}

const excel = (displayLanguage: string) => async (): Promise<ExcelConnection> => ({
  kind: 'excel',
  host: fakeHost(),
  giveBooks: async () => undefined,
  displayLanguage,
  isDark: () => true,
  onCommand: () => () => undefined,
});

const click = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('inside Excel', () => {
  test('the pane speaks the language of Excel', async () => {
    await openApp({ connectExcel: excel('nl-NL') });
    expect(screen.getByRole('button', { name: 'Naar de verdeling' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('nl');
  });

  test('a language that the user chose goes before that, also the next time', async () => {
    await openApp({ connectExcel: excel('nl-NL') });
    await click('EN, English');
    expect(screen.getByRole('button', { name: 'To the division' })).toBeTruthy();
    cleanup();
    await openApp({ connectExcel: excel('nl-NL') });
    expect(screen.getByRole('button', { name: 'To the division' })).toBeTruthy();
  });

  test.each<[OfficeTrouble, RegExp]>([
    ['officeUnreachable', /Office\.js could not be loaded/],
    ['notExcel', /works in Excel/],
    ['tooOld', /too old/],
  ])('%s is told in a sentence', async (trouble, sentence) => {
    await openApp({ connectExcel: () => Promise.reject(new OfficeError(trouble)) });
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
  });

  test('Office shows itself dark, and so does the pane', async () => {
    await openApp({ connectExcel: excel('nl-NL') });
    expect(document.documentElement.style.colorScheme).toBe('dark');
  });
});

describe('without Excel', () => {
  test('a file can be opened, and another one after it', async () => {
    const connection = fakeFile(fakeHost());
    const opened: string[] = [];
    const openFile = async ({ name }: File) => {
      opened.push(name);
      return connection;
    };
    await openApp({ openFile });
    const files = [new File([], 'begroting.xlsx')];
    await act(
      async () => void fireEvent.change(screen.getByLabelText('Open workbook'), { target: { files } }),
    );
    expect(opened).toEqual(['begroting.xlsx']);
    expect(screen.getByText('begroting.xlsx')).toBeTruthy();
    await click('Other workbook');
    expect(screen.getByRole('button', { name: 'Open workbook' })).toBeTruthy();
  });

  test('a file that cannot be read is told in a sentence', async () => {
    const openBlank = async () => {
      throw new HostError('damaged', { file: 'begroting.xlsx' });
    };
    await openApp({ openBlank });
    await click('Start with an example');
    expect(screen.getByText('That did not work.')).toBeTruthy();
  });

  test('the help opens at once when the address asks for it', async () => {
    await openApp({ opensHelp: true });
    expect(screen.getByRole('heading', { name: 'Help' })).toBeTruthy();
    await click('Back');
    expect(screen.getByRole('button', { name: 'Open workbook' })).toBeTruthy();
  });
});
