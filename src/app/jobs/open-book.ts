/** A workbook as the jobs work on it: read once, and divided once for all that is tried out. */
import type { RunChoices } from '../../engine/run';
import { createWhatIf, type WhatIf } from '../../engine/scenario/what-if/create-what-if';
import { readWorkbook } from '../../workbook/read/read-workbook';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { type Calculation, calculateReading } from '../calculate';
import { factorOf, optionsOf } from '../choices';
import type { Choices } from '../session-types';

/** What a job is about, as plain data: it is read again where the job is done. */
export interface JobBook {
  readonly snapshot: WorkbookSnapshot;
  readonly choices: Choices;
  /** The user said yes to what is recognised with doubt, and the workbook does not remember it. */
  readonly confirmed?: boolean;
}

export interface OpenBook {
  readonly snapshot: WorkbookSnapshot;
  /** With the scenario that was chosen. */
  readonly calculation: Calculation;
  /** The year and what else was chosen; undefined when nothing may be calculated. */
  readonly choices: RunChoices | undefined;
  /** The chosen year of the workbook itself, without a scenario; undefined when nothing may be calculated. */
  readonly whatIf: () => WhatIf | undefined;
}

/** Reads and divides as {@link Session.check} does. */
export function openBook({ snapshot, choices, confirmed }: JobBook): OpenBook {
  const reading = readWorkbook(snapshot, choices.year);
  const calculation = calculateReading(reading, { ...optionsOf(choices, reading.model), confirmed });
  const [run] = calculation.runs;
  const tentative = factorOf(choices.tentative);
  const runChoices = run && { year: run.year, ...(tentative && { tentative }) };
  let whatIf: WhatIf | undefined;
  return {
    snapshot,
    calculation,
    choices: runChoices,
    whatIf: () => {
      if (runChoices) whatIf ??= createWhatIf(reading.model, runChoices);
      return whatIf;
    },
  };
}
