/** The pane's state and what its buttons do, for one workbook. */
import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Analysed, AnalysisRequest } from '../../app/analyses/request';
import type { Correction } from '../../app/correction-list';
import type { ScenarioDraft } from '../../app/scenarios/draft';
import type { Checked, Choices, ExplainTarget, Session } from '../../app/session-types';
import type { ParticipantIndex, Phase, Source } from '../../engine/model';
import type { HostOptions } from '../../workbook/host';
import type { Corrections } from '../../workbook/read/corrections';
import type { StatementChoice } from '../../workbook/report/statements/choice';
import type { Connection } from '../entry/connection';
import type { SheetQuestion } from '../figures/questions-of';
import { type HistoryCommands, historyCommands } from './history-commands';
import { problemOf } from './problem';
import { reducePane } from './reducer';
import { INITIAL_STATE, isStale, type PaneState, type Place } from './state';
import { useWork } from './use-work';
import { useWorkbookEvents } from './use-workbook-events';

export interface PaneCommands extends HistoryCommands {
  readonly check: (choices?: Choices) => void;
  /** Checks again when the input changed, asks about the user's notes, writes. */
  readonly write: () => void;
  /** Writes with these scenarios beside the workbook, and remembers them as chosen. */
  readonly writeCompared: (names: readonly string[]) => void;
  /** Writes although notes of the user are replaced. */
  readonly replaceEdits: () => void;
  readonly keepEdits: () => void;
  /** Says yes to everything that was recognised with doubt; to that of one sheet. */
  readonly confirm: () => void;
  readonly confirmSheet: (question: SheetQuestion) => void;
  /** Says what a sheet or a column is, or whom a name means. */
  readonly correct: (corrections: Partial<Corrections>) => void;
  readonly takeBack: (correction: Correction) => void;
  readonly removeResults: () => void;
  /** Which sheets for single participants are written along; undefined for none. */
  readonly chooseStatements: (choice: StatementChoice | undefined) => void;
  /** A workbook per participant: opened in Excel, saved elsewhere. */
  readonly makeBooks: (choice: StatementChoice) => void;
  /** The input for the next year in a workbook of its own: opened in Excel, saved elsewhere. */
  readonly makeNewYear: () => void;
  readonly insertExample: () => void;
  readonly insertTemplate: () => void;
  readonly cancel: () => void;
  readonly goTo: (place: Place) => void;
  readonly closeHelp: () => void;
  readonly closeMessage: () => void;
  readonly choosePhase: (phase: Phase) => void;
  readonly chooseParticipant: (participant: ParticipantIndex | undefined) => void;
  /** Writes a scenario on its sheet; see {@link Session.saveScenario}. */
  readonly saveScenario: (draft: ScenarioDraft, earlier: string | undefined, onSaved: () => void) => void;
  /** Tells what went wrong in work that is not of the pane as a whole. */
  readonly fail: (error: unknown) => void;
  /** Undefined when it was cancelled or went wrong, which the pane tells. */
  readonly analyse: (request: AnalysisRequest) => Promise<Analysed | undefined>;
  readonly explain: (target: ExplainTarget) => void;
  /** Selects a cell in Excel; undefined where there is no Excel. */
  readonly select: ((source: Source) => void) | undefined;
}

export interface Pane {
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

export function usePane(session: Session, connection: Connection, firstPlace: Place): Pane {
  const [state, dispatch] = useReducer(reducePane, { ...INITIAL_STATE, place: firstPlace });
  const work = useWork(dispatch);
  const latest = useRef(state);
  latest.current = state;
  const { host, giveBooks } = connection;

  const commands = useMemo((): PaneCommands & { readonly divide: () => void } => {
    const take = async (checking: Promise<Checked>): Promise<Checked> => {
      const { changes } = latest.current;
      const checked = await checking;
      dispatch({ type: 'checked', checked, preview: session.preview(), changes });
      return checked;
    };
    const check = (options: HostOptions, choices = latest.current.checked?.choices) =>
      take(session.check(choices, options));

    const correct = async (corrections: Partial<Corrections>, options: HostOptions) => {
      const { reading } = await take(session.correct(corrections, options));
      for (const [sheet, kind] of Object.entries(corrections.sheets ?? {})) {
        // A sheet of another year has the headings, and is put aside all the same.
        const isLike = reading.sheets.some(
          (found) => found.sheet === sheet && (found.kind === kind || found.reasons?.includes('aside')),
        );
        if (!isLike) dispatch({ type: 'foundUnlike', sheet, asked: kind });
      }
    };

    const write = async (
      options: HostOptions,
      how: { recheck: boolean; replace: boolean; choices?: Choices },
    ) => {
      const { checked: before } = latest.current;
      const checked =
        how.recheck || !before || isStale(latest.current) ? await check(options, how.choices) : before;
      // Without a budget the button writes what the matrix tells; the ribbon says first that nothing can be divided.
      const canWrite = how.recheck ? checked.state === 'ready' : session.preview().length > 0;
      if (!canWrite) return dispatch({ type: 'went', place: 'check' });
      const edits = how.replace ? [] : await session.userEdits();
      if (edits.length > 0) return dispatch({ type: 'editsFound', edits });
      const report = await session.write(options);
      dispatch({ type: 'written', report, moment: new Date().toISOString() });
    };

    const insert = (what: 'insertExample' | 'insertTemplate') =>
      work.run('inserting', async (options) => {
        const report = await session[what](options);
        await check(options);
        dispatch({ type: 'inserted', report });
      });

    const { select } = host;
    return {
      ...historyCommands({ session, work: { run: work.run }, dispatch, check }),
      check: (choices) => void work.run('reading', async (options) => void (await check(options, choices))),
      divide: () => void work.run('reading', (options) => write(options, { recheck: true, replace: false })),
      write: () => void work.run('writing', (options) => write(options, { recheck: false, replace: false })),
      writeCompared: (compared) => {
        const choices = { ...latest.current.checked?.choices, compared };
        void work.run('writing', (options) => write(options, { recheck: true, replace: false, choices }));
      },
      replaceEdits: () =>
        void work.run('writing', (options) => write(options, { recheck: false, replace: true })),
      keepEdits: () => dispatch({ type: 'editsKept' }),
      confirm: () => void work.run('reading', async (options) => void (await take(session.confirm(options)))),
      confirmSheet: ({ tables }) =>
        void work.run('reading', async (options) => {
          const confirmed = tables.flatMap(({ question }) => question ?? []);
          await take(session.correct({ confirmed }, options));
        }),
      correct: (corrections) => void work.run('reading', (options) => correct(corrections, options)),
      takeBack: (correction) =>
        void work.run('reading', async (options) => void (await take(session.takeBack(correction, options)))),
      removeResults: () =>
        void work.run('removing', async (options) =>
          dispatch({ type: 'removed', report: await session.removeResults(options) }),
        ),
      chooseStatements: (statements) => {
        const { statements: _, ...others } = latest.current.checked?.choices ?? {};
        const choices = statements ? { ...others, statements } : others;
        void work.run('reading', async (options) => void (await check(options, choices)));
      },
      makeBooks: (choice) =>
        void work.run('writing', async (options) => {
          if (isStale(latest.current)) await check(options);
          const books = session.books(choice);
          await giveBooks(books);
          dispatch({ type: 'booksMade', books: books.length });
        }),
      makeNewYear: () =>
        void work.run('writing', async (options) => {
          const made = await session.newYear(options);
          if (made) await giveBooks([made]);
          dispatch({ type: 'newYearMade', made });
        }),
      insertExample: () => void insert('insertExample'),
      insertTemplate: () => void insert('insertTemplate'),
      cancel: work.cancel,
      goTo: (place) => dispatch({ type: 'went', place }),
      closeHelp: () => dispatch({ type: 'helpClosed' }),
      closeMessage: () => dispatch({ type: 'messageClosed' }),
      choosePhase: (phase) => dispatch({ type: 'phaseChosen', phase }),
      chooseParticipant: (participant) => dispatch({ type: 'participantChosen', participant }),
      saveScenario: (draft, earlier, onSaved) =>
        void work.run('saving', async (options) => {
          const outcome = await session.saveScenario(draft, earlier, options);
          if (outcome.kind === 'saved') {
            onSaved();
            await check(options);
          }
          dispatch({ type: 'scenarioSaved', scenario: draft.name, outcome });
        }),
      fail: (error) => dispatch({ type: 'failed', problem: problemOf(error) }),
      analyse: async (request) => {
        let analysed: Analysed | undefined;
        await work.run('calculating', async (options) => {
          analysed = await session.job('analyse', request, options);
        });
        return analysed;
      },
      explain: (target) => {
        const explanation = session.explain(target);
        if (explanation) dispatch({ type: 'answered', answer: { explanation, source: undefined } });
      },
      select:
        select &&
        ((source) =>
          void select
            .call(host, source)
            .catch((error: unknown) => dispatch({ type: 'failed', problem: problemOf(error) }))),
    };
  }, [session, host, giveBooks, work.run, work.cancel]);

  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current && connection.kind === 'file' && connection.isBlank) commands.insertExample();
    else commands.check();
    isFirst.current = false;
  }, [connection, commands]);
  useEffect(() => {
    if (connection.kind !== 'excel') return undefined;
    return connection.onCommand((command) => {
      if (command === 'divide') commands.divide();
      else {
        commands.goTo('check');
        commands.check();
      }
    });
  }, [connection, commands]);
  useEffect(() => () => session.close(), [session]);
  useWorkbookEvents(session, host, dispatch);

  return { state, commands };
}
