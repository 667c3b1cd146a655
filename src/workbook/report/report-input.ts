/** What every report is made of. Reports are pure: the same input gives the same sheet. */
import type { Finding } from '../../engine/finding';
import type { Model, Phase, ServiceIndex, Source } from '../../engine/model';
import type { Component, ExplainedPayer, Explanation, RunResult } from '../../engine/result';
import type { TentativeRange } from '../../engine/scenario/tentative-range';
import type { Language } from '../../locale';
import type { AmountTarget } from '../sheet-spec';
import type { CellValue } from '../snapshot';
import type { CoalitionFacts } from './coalitions/coalition-facts';
import type { ComparedRuns } from './differences/compared-runs';
import type { FairnessFacts } from './fairness/fairness-facts';
import type { AdoptionFacts } from './log/adoption-facts';
import type { LogLine } from './log/log-facts';
import type { Comparison } from './scenarios/comparison';
import type { SensitivityFacts } from './sensitivity/sensitivity-facts';
import type { StatementChoice } from './statements/choice';

/** The payers of one component with their exact weights (R28). */
export interface ExplainedComponent {
  readonly component: Component;
  readonly payers: readonly ExplainedPayer[];
}

export interface ReportInput {
  readonly model: Model;
  /** The year that the sheets are about. */
  readonly run: RunResult;
  /** All years of the run, ascending; {@link run} is among them. */
  readonly runs: readonly RunResult[];
  /** The reader's findings and those of the runs together, errors first. */
  readonly findings: readonly Finding[];
  readonly language: Language;
  /** When the sheets are made; stands on every sheet. */
  readonly moment: Date;
  /** Of the product. */
  readonly version: string;
  readonly explainService: (service: ServiceIndex, phase: Phase) => readonly ExplainedComponent[];
  /**
   * What stands in a cell of the user's. With it a control formula leaves out amounts that are written as text, which
   * Excel does not add up; without it every amount is taken for a number.
   */
  readonly cellValue?: (source: Source) => CellValue;
  /** The range over the tentative marks (R6); undefined without any. */
  readonly range?: TentativeRange | undefined;
  /** Scenarios of the year of {@link run} beside the workbook itself; without it there are no sheets about them. */
  readonly comparison?: Comparison | undefined;
  /** This run beside another one: one entry per year and phase; with it Resultaat verschillen tells why they differ. */
  readonly between?: readonly ComparedRuns[] | undefined;
  /** What was adopted for these years; without it the result is a draft. */
  readonly adoption?: AdoptionFacts | undefined;
  /** What was written so far, newest first, this run included; without it there is no log sheet. */
  readonly log?: readonly LogLine[] | undefined;
  /** Whether it is fair (R26, R27); without it there is no sheet about that. */
  readonly fairness?: FairnessFacts | undefined;
  /** What weighs most; without it there is no sheet about that. */
  readonly sensitivity?: SensitivityFacts | undefined;
  /** What each set of takers of a product would pay; without it there is no sheet about that. */
  readonly coalitions?: CoalitionFacts | undefined;
  /** The derivation of one amount (R28); without it the sheets for one participant refer to no cells. */
  readonly explain?: (target: AmountTarget) => Explanation | undefined;
  /** Sheets for single participants; none without it. */
  readonly statements?: StatementChoice | undefined;
}
