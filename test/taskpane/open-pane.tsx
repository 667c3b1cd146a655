/** Opens the pane on a fake session, in Excel or in file mode. */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import type { RibbonCommand } from '../../src/commands/ribbon';
import type { Language } from '../../src/locale';
import type { Connection } from '../../src/taskpane/entry/connection';
import { TextsProvider } from '../../src/taskpane/texts';
import { PaneView } from '../../src/taskpane/views/PaneView';
import { addBrowserParts } from './browser-parts';
import { type FakeFile, fakeFile } from './fake-file';
import { type FakeHost, type FakeSession, fakeHost, fakeSession } from './fake-session';

export interface OpenPane {
  readonly session: FakeSession;
  readonly host: FakeHost;
  /** Presses a button on the ribbon. */
  readonly press: (command: RibbonCommand) => void;
  readonly close: () => void;
  /** Names of the workbooks that were handed over. */
  readonly given: readonly string[];
  /** What is open in file mode. */
  readonly file: FakeFile;
  /** How often the user went to another file. */
  readonly left: () => number;
}

interface Options {
  readonly session?: FakeSession;
  readonly kind?: Connection['kind'];
  readonly language?: Language;
  readonly isBlank?: boolean;
}

export async function openPane(options: Options = {}): Promise<OpenPane> {
  addBrowserParts();
  const { session = fakeSession(), kind = 'excel', language = 'nl', isBlank = false } = options;
  const host = fakeHost();
  const ribbon = new Set<(command: RibbonCommand) => void>();
  const given: string[] = [];
  const giveBooks: Connection['giveBooks'] = async (books) =>
    void given.push(...books.map(({ file }) => file));
  const { select: _, onChange: __, onSelect: ___, ...fileHost } = host;
  const file = fakeFile(fileHost);
  const others: number[] = [];
  const connection: Connection =
    kind === 'excel'
      ? {
          kind,
          host,
          giveBooks,
          displayLanguage: 'nl-NL',
          isDark: () => undefined,
          onCommand: (listener) => {
            ribbon.add(listener);
            return () => void ribbon.delete(listener);
          },
        }
      : { ...file, giveBooks, isBlank };
  const { unmount } = await act(async () =>
    render(
      <FluentProvider theme={webLightTheme}>
        <TextsProvider language={language}>
          <PaneView
            session={session}
            connection={connection}
            firstPlace="check"
            onLanguage={() => undefined}
            onOtherFile={() => void others.push(1)}
          />
        </TextsProvider>
      </FluentProvider>,
    ),
  );
  const press = (command: RibbonCommand): void => {
    for (const listener of ribbon) listener(command);
  };
  return { session, host, press, close: unmount, given, file, left: () => others.length };
}
