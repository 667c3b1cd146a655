/** Use case: a run beside another one, and why they differ (R25). Pure. */
import { factChanges } from '../engine/facts/fact-changes';
import type { FactScope } from '../engine/facts/facts-of';
import type { Model, Phase } from '../engine/model';
import { Exact } from '../engine/money';
import { type Progress, silent, stageOf } from '../engine/progress';
import type { RunResult } from '../engine/result';
import { scenarioNames } from '../engine/scenario/apply-scenario';
import { frameOf, namedAsIn, type Side } from '../engine/scenario/causes/frame';
import { nameCauses } from '../engine/scenario/causes/name-causes';
import { explainPriceVolume } from '../engine/scenario/causes/price-volume';
import { readWorkbook } from '../workbook/read/read-workbook';
import type { ComparedRuns, ComparedSide, ComparedWith } from '../workbook/report/differences/compared-runs';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { adoptedFor, adoptedSnapshot } from './adoption/adopt';
import { inputsOf } from './adoption/run-lines';
import { type Calculation, calculateReading } from './calculate';

/** What to compare with. */
export type Other =
  | { readonly kind: 'actual' }
  | { readonly kind: 'adopted' }
  | { readonly kind: 'year'; readonly year: number }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly snapshot: WorkbookSnapshot;
      /** The user said yes to what is recognised with doubt in it. */
      readonly confirmed?: boolean;
    };

/** Why there is nothing to compare; the locale has a sentence for each. */
export type Obstacle =
  | 'nothing'
  | 'noActual'
  | 'yearMissing'
  | 'sameYear'
  | 'notAdopted'
  | 'cellsMissing'
  | 'otherErrors'
  | 'otherUnsure';

export type Between = { readonly runs: readonly ComparedRuns[] } | { readonly obstacle: Obstacle };

/** A year of a workbook, divided. */
interface Divided {
  readonly inputs: Model;
  readonly model: Model;
  readonly run: RunResult;
}

/** Part of the work that is done when the other side was read and divided. */
const READ = 0.2;

/**
 * Compares a year of a calculation, per phase that both have. The earlier year, and the other workbook, come first.
 * @param at - position of the year among the runs
 * @param progress - is told the part that is done, 0 to 1; it may throw to cancel
 */
export function compareRuns(
  snapshot: WorkbookSnapshot,
  calculation: Calculation,
  other: Other,
  at = 0,
  progress: Progress = silent,
): Between {
  const now = dividedAt(calculation, at);
  if (!now) return { obstacle: 'nothing' };
  switch (other.kind) {
    case 'actual':
      return now.run.hasActual
        ? { runs: [compareSides(other, sideOf(now, 'budget'), sideOf(now, 'actual'), undefined, progress)] }
        : { obstacle: 'noActual' };
    case 'year': {
      if (other.year === now.run.year) return { obstacle: 'sameYear' };
      const found = dividedAt(sameChoices(calculation.reading, now, other.year), 0);
      if (!found) return { obstacle: 'yearMissing' };
      const [before, after] = other.year < now.run.year ? [found, now] : [now, found];
      const sides = [sideOf(before, 'budget'), sideOf(after, 'budget')] as const;
      return { runs: [compareSides(other, ...sides, undefined, stageOf(progress, READ, 1))] };
    }
    case 'adopted':
      return compareAdopted(snapshot, calculation, now, stageOf(progress, READ, 1));
    case 'file': {
      const reading = readWorkbook(other.snapshot, now.run.year);
      const theirs = sameChoices(reading, now, now.run.year, other.confirmed);
      if (theirs.unsure.length > 0) return { obstacle: 'otherUnsure' };
      const found = dividedAt(theirs, 0);
      const { kind, name } = other;
      if (!found) return { obstacle: 'otherErrors' };
      return { runs: compareWorkbooks({ kind, name }, found, now, stageOf(progress, READ, 1)) };
    }
  }
}

const sideOf = ({ model, run }: Divided, phase: Phase): Side => ({ model, run, phase });

function dividedAt({ runs, models, reading }: Calculation, at: number): Divided | undefined {
  const [run, model] = [runs[at], models[at]];
  return run && model && { run, model, inputs: reading.model };
}

/** Another year, or another workbook, under the choices of this run where it knows them. */
function sameChoices(
  reading: Calculation['reading'],
  { run, inputs }: Divided,
  year: number,
  confirmed?: boolean,
): Calculation {
  // A factor that is that of the workbook itself was not chosen: the other has its own.
  const isChosen = run.tentative !== undefined && !run.tentative.equals(inputs.settings.tentative);
  return calculateReading(reading, {
    years: { first: year, last: year },
    tentative: isChosen ? run.tentative : undefined,
    scenario: scenarioNames(reading.model).find((name) => name === run.scenario),
    confirmed,
  });
}

function compareAdopted(
  snapshot: WorkbookSnapshot,
  calculation: Calculation,
  now: Divided,
  progress: Progress,
): Between {
  const adopted = adoptedFor(snapshot, calculation);
  if (!adopted) return { obstacle: 'notAdopted' };
  const cells = adoptedSnapshot(adopted);
  const { first, last, scenario, tentative, moment, phases } = adopted;
  const then =
    cells &&
    calculateReading(readWorkbook(cells, first), {
      years: { first, last },
      tentative: tentative === undefined ? undefined : new Exact(tentative),
      scenario,
      confirmed: true,
    });
  const at = now.run.year - first;
  const found = then && dividedAt(then, at);
  if (!found) return { obstacle: 'cellsMissing' };
  const runs = compareWorkbooks({ kind: 'adopted', moment }, found, now, progress);
  return { runs: runs.filter(({ before }) => phases.includes(before.phase)) };
}

/** The budgets, and the accounts where both have them. */
function compareWorkbooks(
  other: Extract<ComparedWith, { kind: 'adopted' | 'file' }>,
  before: Divided,
  now: Divided,
  progress: Progress,
): readonly ComparedRuns[] {
  const both: readonly Phase[] =
    before.run.hasActual && now.run.hasActual ? ['budget', 'actual'] : ['budget'];
  const frame = frameOf(sideOf(before, 'budget'), sideOf(now, 'budget'));
  const changes = factChanges(
    inputsOf(namedAsIn(frame, before.inputs), scopeOfRun(before.run), both),
    inputsOf(now.inputs, scopeOfRun(now.run), both),
  );
  return both.map((phase, at) => {
    const own = stageOf(progress, at / both.length, (at + 1) / both.length);
    return compareSides(other, sideOf(before, phase), sideOf(now, phase), changes, own);
  });
}

const scopeOfRun = ({ year, scenario, tentative }: RunResult): FactScope => ({
  first: year,
  last: year,
  scenario,
  tentative: tentative?.toFixed(),
});

function compareSides(
  other: ComparedWith,
  before: Side,
  after: Side,
  changes: ComparedRuns['changes'],
  progress: Progress,
): ComparedRuns {
  const priceVolume = explainPriceVolume(before, after);
  const told = ({ phase, run }: Side): ComparedSide => ({ phase, year: run.year });
  return {
    ...{ with: other, before: told(before), after: told(after) },
    ...nameCauses(before, after, progress),
    ...{ priceVolume, changes },
  };
}
