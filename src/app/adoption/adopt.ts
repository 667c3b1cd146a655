/** Use case vaststellen: what to keep of a run, and whether a later run is still the same. */
import { factChanges } from '../../engine/facts/fact-changes';
import type { FactScope } from '../../engine/facts/facts-of';
import { CORRECTIONS_KEY } from '../../workbook/read/corrections';
import { readWorkbook } from '../../workbook/read/read-workbook';
import type { AdoptionFacts } from '../../workbook/report/log/adoption-facts';
import { refusedTitles } from '../../workbook/report/parts/refused';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { packCells, snapshotOf, unpackCells } from '../../workbook/stored-cells';
import type { Calculation } from '../calculate';
import { type Adopted, adoptedKey, parseAdopted } from './adopted';
import { fingerprintsOf, inputsOf, phasesOf, scopeOf } from './run-lines';

/** Excel takes 5 MB at once, and every reading of the workbook brings the text along. */
const MOST_CELLS = 2_000_000;

/** A run that has a product that is not divided may be adopted only by somebody who says so. */
export const isIncomplete = (calculation: Calculation): boolean => titlesOf(calculation).length > 0;

const titlesOf = ({ models: [model], runs }: Calculation): readonly string[] =>
  model ? refusedTitles(model, runs) : [];

/**
 * What to remember so that the run counts as adopted.
 * @returns undefined when nothing was calculated
 */
export async function adopt(
  snapshot: WorkbookSnapshot,
  calculation: Calculation,
  { moment, version }: { readonly moment: Date; readonly version: string },
): Promise<Adopted | undefined> {
  const scope = scopeOf(calculation);
  if (!scope) return undefined;
  const { first, last, scenario, tentative } = scope;
  const phases = phasesOf(calculation);
  const cells = packCells(usedSheets(snapshot, calculation));
  const recognition = snapshot.memory[CORRECTIONS_KEY];
  return {
    moment: moment.toISOString(),
    version,
    ...{ first, last, phases },
    ...(scenario !== undefined && { scenario }),
    ...(tentative !== undefined && { tentative }),
    refused: titlesOf(calculation),
    fingerprints: await fingerprintsOf(calculation, scope, phases),
    ...(cells.length <= MOST_CELLS && { cells }),
    ...(recognition !== undefined && { recognition }),
  };
}

/** The sheets that were read as something. */
function usedSheets({ sheets }: WorkbookSnapshot, { reading }: Calculation): WorkbookSnapshot['sheets'] {
  const used = new Set(reading.sheets.filter(({ kind }) => kind !== 'unknown').map(({ sheet }) => sheet));
  return sheets.filter(({ name, own }) => !own && used.has(name));
}

/** The workbook as it was adopted; undefined when its cells were not kept. */
export function adoptedSnapshot({ cells, recognition, moment }: Adopted): WorkbookSnapshot | undefined {
  const sheets = cells === undefined ? undefined : unpackCells(cells);
  return (
    sheets && snapshotOf(moment, sheets, recognition === undefined ? {} : { [CORRECTIONS_KEY]: recognition })
  );
}

/** What was adopted for the years of a run. */
export function adoptedFor({ memory }: WorkbookSnapshot, { runs }: Calculation): Adopted | undefined {
  const [first] = runs;
  const last = runs.at(-1);
  return first && last && parseAdopted(memory[adoptedKey(first.year, last.year)]);
}

/** Whether a run is still what was adopted, and which cells differ. */
export async function adoptionFacts(
  adopted: Adopted,
  calculation: Calculation,
): Promise<AdoptionFacts | undefined> {
  const scope = scopeOf(calculation);
  if (!scope) return undefined;
  const { moment, version, fingerprints, phases, refused } = adopted;
  const now = await fingerprintsOf(calculation, scope, phases);
  const sameInputs = now.inputs === fingerprints.inputs;
  const sameResults = now.results === fingerprints.results;
  const state = !sameInputs ? 'inputs' : sameResults ? 'same' : 'results';
  return {
    ...{ moment, version, phases, refused, sameResults },
    fingerprint: fingerprints.whole,
    now: state,
    changes: sameInputs ? [] : changesSince(adopted, calculation, scope),
  };
}

function changesSince(
  adopted: Adopted,
  { reading }: Calculation,
  scope: FactScope,
): AdoptionFacts['changes'] {
  const snapshot = adoptedSnapshot(adopted);
  if (!snapshot) return undefined;
  const { first, last, scenario, tentative, phases } = adopted;
  const { model } = readWorkbook(snapshot, first);
  const then = { first, last, scenario, tentative };
  return factChanges(inputsOf(model, then, phases), inputsOf(reading.model, scope, phases));
}
