/** The use cases as the pane, the ribbon and the command line see them: one session per open workbook. */
import type { Finding } from '../engine/finding';
import type { ParticipantIndex, Phase, ServiceIndex, Source } from '../engine/model';
import type { Component, Explanation, RunResult } from '../engine/result';
import type { TentativeRange } from '../engine/scenario/tentative-range';
import type { Language } from '../locale';
import type { HostOptions, WorkbookHost, WriteReport } from '../workbook/host';
import type { Corrections } from '../workbook/read/corrections';
import type { Reading, RecognisedSheet } from '../workbook/read/reading';
import type { AdoptionFacts } from '../workbook/report/log/adoption-facts';
import type { StatementChoice } from '../workbook/report/statements/choice';
import type { SheetRequest } from './analyses/remembered-requests';
import type { Between, Other } from './compare-runs';
import type { Correction } from './correction-list';
import type { JobAsk, JobName, JobResult } from './jobs/jobs';
import type { JobPort } from './jobs/messages';
import type { NewYear } from './new-year/new-year';
import type { ParticipantBook } from './participant-books';
import type { ScenarioDraft } from './scenarios/draft';
import type { SaveOutcome } from './scenarios/save-scenario';

/** What a user may choose. Empty means: as the workbook says. Remembered in the workbook. */
export interface Choices {
  readonly year?: number;
  /** Last year of a series of years that starts with {@link year}. */
  readonly lastYear?: number;
  /** R6: `niet`, `wel`, or a factor from 0 to 1 as a decimal text with a point. */
  readonly tentative?: string;
  /** Name of a scenario on the sheet Scenario's (R24). */
  readonly scenario?: string;
  /** Names of scenarios that get sheets beside the workbook itself (R25); not together with {@link scenario}. */
  readonly compared?: readonly string[];
  /** Sheets for single participants; none when it is absent. */
  readonly statements?: StatementChoice;
  /** Analyses that get a sheet of their own, one of a kind at most. */
  readonly analyses?: readonly SheetRequest[];
}

/** What a workbook holds and what it comes to. */
export interface Checked {
  readonly reading: Reading;
  /** One per chosen year, ascending; empty when nothing may be calculated. */
  readonly runs: readonly RunResult[];
  /** The run of the chosen year. */
  readonly run: RunResult | undefined;
  /** What tentative marks can make of the contributions of {@link run} (R6); absent without any. */
  readonly range?: TentativeRange;
  /** The reader's and the runs' findings together, errors first. */
  readonly findings: readonly Finding[];
  /**
   * What was recognised with doubt: nothing is calculated before {@link Session.confirm} or {@link Session.correct}.
   * Absent when there is nothing to ask.
   */
  readonly unsure?: readonly RecognisedSheet[];
  /** What the recognition rests on because the user said so; absent when there is nothing. */
  readonly corrections?: readonly Correction[];
  /** The choices that were used: those asked for, else those remembered in the workbook. */
  readonly choices: Choices;
  /** Years that can be chosen, ascending. */
  readonly years: readonly number[];
  /** `empty`: no sheet of ours to read was found. `errors`: an error, or a question, stops everything. `ready`: there is a run. */
  readonly state: 'empty' | 'errors' | 'ready';
  /** The result sheets of an earlier run, with the moment (ISO) at which they were written. */
  readonly previous: { readonly moment: string; readonly sheets?: readonly string[] } | undefined;
  /** There are result sheets, and the input or the choices differ from those that they were made of. */
  readonly outdated: boolean;
  /** What was adopted for the years of the run, and whether the inputs are still those. */
  readonly adoption?: AdoptionFacts | undefined;
  /** What the run is put beside, and why they differ; see {@link Session.compareWith}. */
  readonly beside?: Beside | undefined;
}

/** Another run that the chosen year is put beside. */
export type Beside = { readonly other: Other } & Between;

/** A sheet that {@link Session.write} would write. */
export interface PreviewedSheet {
  readonly sheet: string;
  readonly rows: number;
  readonly charts: number;
}

/** The amount that one participant pays for one service, in the run of the chosen year. */
export interface ExplainTarget {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
  readonly phase: Phase;
  readonly component: Component;
}

/** Long work reports progress and can be cancelled through {@link HostOptions}. Hosts throw `HostError`. */
export interface Session {
  /** Reads the workbook and calculates. Everything below speaks of the last check. */
  check(choices?: Choices, options?: HostOptions): Promise<Checked>;
  /** Says yes to what the last check was unsure of, remembers that in the workbook, and checks again. */
  confirm(options?: HostOptions): Promise<Checked>;
  /** Remembers corrections of the recognition in the workbook, beside the earlier ones, and checks again. */
  correct(corrections: Partial<Corrections>, options?: HostOptions): Promise<Checked>;
  /** Takes one of {@link Checked.corrections} out of the workbook again, and checks. */
  takeBack(correction: Correction, options?: HostOptions): Promise<Checked>;
  /**
   * The input of the chosen year as sheets for a workbook of the next year, with what must be looked at. Undefined
   * while something stops everything.
   */
  newYear(options?: HostOptions): Promise<NewYear | undefined>;
  /** What {@link write} would write; empty unless the last check was `ready`. */
  preview(): readonly PreviewedSheet[];
  /** Writes the result sheets of the last check and remembers its choices. */
  write(options: HostOptions): Promise<WriteReport>;
  /**
   * Vaststellen: writes the result sheets, and keeps inputs, choices and results in the workbook as what was adopted
   * for these years, in the place of what was.
   * @param how - `incomplete` says that products which are not divided are known; without it they are an error
   */
  adopt(how: { readonly incomplete: boolean }, options?: HostOptions): Promise<WriteReport>;
  /**
   * Puts the run of the last check, and of every check after it, beside another one (R25); the sheets then tell why
   * they differ. Writes nothing. Undefined compares no longer.
   * @throws {HostError} `cancelled`
   */
  compareWith(other: Other | undefined, options?: HostOptions): Promise<Checked>;
  /** Takes back what was adopted for these years, and writes the result sheets as a draft. The log keeps both. */
  withdraw(options?: HostOptions): Promise<WriteReport>;
  /** Cells of result sheets that the user has written on since; writing replaces them. */
  userEdits(): Promise<readonly Source[]>;
  /**
   * Takes out every result sheet and name of ours and nothing else. The log and what was adopted stay in the memory
   * of the workbook: they are no result but its history.
   */
  removeResults(options?: HostOptions): Promise<WriteReport>;
  /**
   * R28: the derivation of the amount in a cell of a result sheet; undefined for any other cell, and for a cell
   * that no longer holds what was written (sorted, overwritten), so that no amount gets another one's derivation.
   */
  explainCell(source: Source): Promise<Explanation | undefined>;
  explain(target: ExplainTarget): Explanation | undefined;
  /**
   * Heavy work on the workbook of the last check, beside the screen where the host has workers. Writes nothing.
   * @throws {HostError} `cancelled`, also when the workbook is checked again meanwhile
   */
  job<Name extends JobName>(name: Name, ask: JobAsk<Name>, options?: HostOptions): Promise<JobResult<Name>>;
  /**
   * Writes a scenario on the sheet Scenario's, in place of its earlier rows; all else stays (R24). Checks nothing.
   * @param earlier - the name under which it stands there; undefined: it is new
   */
  saveScenario(
    draft: ScenarioDraft,
    earlier: string | undefined,
    options?: HostOptions,
  ): Promise<SaveOutcome>;
  /** Ends what works beside the screen; another job starts it again. */
  close(): void;
  /** A workbook per chosen participant, for its own eyes; empty unless the last check was `ready`. Writes nothing. */
  books(choice: StatementChoice): readonly ParticipantBook[];
  /** Adds the input sheets of the example workbook; a sheet that already exists is left alone. */
  insertExample(options?: HostOptions): Promise<WriteReport>;
  /** Adds empty input sheets with their headings. */
  insertTemplate(options?: HostOptions): Promise<WriteReport>;
}

export interface SessionOptions {
  /** Language of the result sheets. */
  readonly language: Language;
  /** Version of the product, written on the result sheets. */
  readonly version: string;
  /** Starts a worker for the heavy work; without it that is done between two frames of the screen. */
  readonly startWorker?: () => JobPort;
}

export type CreateSession = (host: WorkbookHost, options: SessionOptions) => Session;
