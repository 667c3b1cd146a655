/** Use case: saves a scenario on the sheet Scenario's, made when it is missing, and nowhere else (R24). */
import type { HostOptions, WorkbookHost } from '../../workbook/host';
import { readWorkbook } from '../../workbook/read/read-workbook';
import type { ScenarioDraft } from './draft';
import { planSave, type SaveRefusal } from './plan-save';

export type SaveOutcome =
  /** @property sheet - where it stands now */
  | { readonly kind: 'saved'; readonly sheet: string }
  | { readonly kind: 'refused'; readonly refusal: SaveRefusal };

/**
 * The workbook is read again first, so that rows are found where they stand now.
 * @param earlier - the name under which it stands on the sheet; undefined: it is new
 */
export async function saveScenario(
  host: WorkbookHost,
  draft: ScenarioDraft,
  earlier: string | undefined,
  options?: HostOptions,
): Promise<SaveOutcome> {
  const snapshot = await host.read(options);
  const plan = planSave(snapshot, readWorkbook(snapshot), draft, earlier);
  if (plan.kind === 'refused') return { kind: 'refused', refusal: plan };
  if (plan.kind === 'add') return { kind: 'saved', sheet: await host.addSheet(plan.spec) };
  await host.editCells(plan.edit);
  return { kind: 'saved', sheet: plan.edit.sheet };
}
