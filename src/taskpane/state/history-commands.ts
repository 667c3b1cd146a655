/** What the buttons do about versions: vaststellen, intrekken, and this run beside another one. */
import type { Dispatch } from 'react';
import type { Other } from '../../app/compare-runs';
import type { Session } from '../../app/session-types';
import type { HostOptions, WriteReport } from '../../workbook/host';
import type { PaneAction } from './actions';
import type { Work } from './use-work';

export interface HistoryCommands {
  /** @param how - `incomplete`: the user knows that products are not divided */
  readonly adopt: (how: { readonly incomplete: boolean }) => void;
  readonly withdraw: () => void;
  /** Undefined compares no longer. */
  readonly compareWith: (other: Other | undefined) => void;
  readonly compareWithFile: (file: File) => void;
}

export interface History {
  readonly session: Session;
  readonly work: Pick<Work, 'run'>;
  readonly dispatch: Dispatch<PaneAction>;
  readonly check: (options: HostOptions) => Promise<unknown>;
}

export function historyCommands({ session, work, dispatch, check }: History): HistoryCommands {
  /** Asks about the user's notes first, as any writing does. */
  const rewrite = (write: (options: HostOptions) => Promise<WriteReport>): void =>
    void work.run('writing', async (options) => {
      const edits = await session.userEdits();
      if (edits.length > 0) return dispatch({ type: 'editsFound', edits });
      const report = await write(options);
      dispatch({ type: 'written', report, moment: new Date().toISOString() });
      await check(options);
    });

  const compare = async (other: Other | undefined, options: HostOptions): Promise<void> => {
    const { beside } = await session.compareWith(other, options);
    dispatch({ type: 'compared', beside, preview: session.preview() });
  };

  return {
    adopt: (how) => rewrite((options) => session.adopt(how, options)),
    withdraw: () => rewrite((options) => session.withdraw(options)),
    compareWith: (other) => void work.run('calculating', (options) => compare(other, options)),
    compareWithFile: (file) =>
      void work.run('reading', async (options) => {
        const { name } = file;
        const bytes = new Uint8Array(await file.arrayBuffer());
        const snapshot = await session.job('readFile', { name, bytes }, options);
        await compare({ kind: 'file', name, snapshot }, options);
      }),
  };
}
