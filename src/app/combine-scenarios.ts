/** R24: scenarios one after the other, as if they were one: `Losser bij ABEL + Enschede treedt uit`. */
import type { Model, ScenarioRow } from '../engine/model';
import { scenarioNames, scenarioRows } from '../engine/scenario/apply-scenario';
import { foldText } from '../engine/text';

const BETWEEN = ' + ';

/**
 * The scenarios that a text names, as the workbook writes them. A name that holds a ` + ` itself goes before two names.
 * @param text - one name, or several with ` + ` between; compared without case, accents and repeated spaces
 * @returns undefined when a name is unknown
 */
export function combinedScenarios(model: Model, text: string): readonly string[] | undefined {
  const known = new Map(scenarioNames(model).map((name) => [foldText(name), name]));
  const parts = foldText(text).split(BETWEEN);
  const namesFrom = (start: number): readonly string[] | undefined => {
    if (start === parts.length) return [];
    for (let end = parts.length; end > start; end -= 1) {
      const name = known.get(parts.slice(start, end).join(BETWEEN));
      const others = name === undefined ? undefined : namesFrom(end);
      if (name !== undefined && others) return [name, ...others];
    }
    return undefined;
  };
  return namesFrom(0);
}

/** The text for scenarios one after the other, as {@link combinedScenarios} reads it. */
export const combinedName = (names: readonly string[]): string => names.join(BETWEEN);

/** The rows of scenarios one after the other. */
export const combinedRows = (model: Model, names: readonly string[]): readonly ScenarioRow[] =>
  names.flatMap((name) => scenarioRows(model, name));
