/**
 * Writes result sheets: one request to see what is there, one to write, and one more for every further 4 MB.
 *
 * Sheets of an earlier run are emptied and written in place, since formulas, charts and pivot tables of the user that
 * look at them would not survive a deletion. New sheets and names come first, so that until the first sheet of an
 * earlier run is touched everything can be taken back; `recover` says what happens after an error.
 */
import { HostError, type WriteOptions, type WriteReport } from '../../../host';
import { WRITTEN_KEY } from '../../../memory';
import type { SheetSpec } from '../../../sheet-spec';
import { parseWritten } from '../../../written';
import { INCOMPLETE, type Inventory, readInventory } from '../inventory';
import { createPerform, type Perform, RequestError } from '../request';
import type { ExcelSettings } from '../settings';
import { ownSheets } from './own';
import { planWrite, type WritePlan } from './plan';
import { recover } from './recover';
import type { SheetOptions } from './sheet-steps';
import { createScope, packSteps, type Step } from './steps';
import { removeSheet, writeSteps } from './write-steps';

/** A block of cells takes at most this share of a request, so that blocks pack well. */
const BLOCK_SHARE = 0.25;
/** How many times more a request half-way is repeated while a cell is being edited. */
const PATIENCE = 30;

/** @throws {HostError} with an account of what was written; without one the workbook is as it was */
export function writeWorkbook(
  settings: ExcelSettings,
  specs: readonly SheetSpec[],
  options: WriteOptions = {},
): Promise<WriteReport> {
  return attemptWrite(settings, specs, true, options);
}

async function attemptWrite(
  settings: ExcelSettings,
  specs: readonly SheetSpec[],
  keepsObjects: boolean,
  options: WriteOptions,
): Promise<WriteReport> {
  const perform = createPerform(settings);
  const inventory = await readWithoutRemains(perform, options);
  const plan = planWrite(specs, inventory, options.remember);
  const run = `run ${Date.now().toString(36)}`;
  const blockBytes = settings.payload * BLOCK_SHARE;
  const sheetOptions: SheetOptions = { blockBytes, uses1904: inventory.uses1904, keepsObjects, run };
  const requests = packSteps(writeSteps(plan, sheetOptions), settings.payload);
  for (const [index, steps] of requests.entries()) {
    try {
      await (index === 0 ? perform : patient(settings))(queueSteps(steps), options);
    } catch (error) {
      if (!(error instanceof HostError) || (index === 0 && isRefused(error))) throw error;
      try {
        await recover(patient(settings), error, plan, run);
        return plan.report;
      } catch (failure) {
        // The user may have moved a table or taken away an outline: then once more, without keeping them.
        if (!keepsObjects || !hasObjects(plan) || !isUntouched(failure)) throw failure;
        return await attemptWrite(settings, specs, false, options);
      }
    }
    options.onProgress?.({ task: 'writing', done: index + 1, of: requests.length });
  }
  return plan.report;
}

/**
 * What a first run that was broken off left behind goes first: those sheets were never complete, nothing is remembered
 * of them, and Excel does not tell how far they came.
 */
async function readWithoutRemains(perform: Perform, options: WriteOptions): Promise<Inventory> {
  const inventory = await readInventory(perform, options);
  const known = parseWritten(inventory.stored.memory[WRITTEN_KEY]);
  const remains = ownSheets(inventory).filter(({ mark, state }) => state === INCOMPLETE && !known.has(mark));
  if (remains.length === 0 || inventory.isReadOnly || inventory.isProtected) return inventory;
  await perform((context) => {
    const scope = createScope(context);
    for (const { id } of remains) removeSheet(scope, id);
    return () => undefined;
  }, options);
  return await readInventory(perform, options);
}

/** Half-way through, waiting for a user who is typing is better than stopping. */
const patient = (settings: ExcelSettings): Perform => {
  const last = settings.editingWaits.at(-1) ?? 0;
  const waits = Array.from({ length: PATIENCE }, () => last);
  return createPerform({ ...settings, editingWaits: [...settings.editingWaits, ...waits] });
};

const hasObjects = ({ sheets }: WritePlan): boolean =>
  sheets.some(({ present, earlierGroups }) => present && (present.tables.length > 0 || earlierGroups !== ''));

const isUntouched = (failure: unknown): boolean =>
  failure instanceof RequestError && failure.code === 'failed';

export const queueSteps = (steps: readonly Step[]) => (context: Excel.RequestContext) => {
  const { application } = context;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const scope = createScope(context);
  for (const { queue } of steps) queue(scope);
  return () => undefined;
};

/** Nothing of the request was carried out. */
const isRefused = ({ code }: HostError): boolean => code === 'editing' || code === 'cancelled';
