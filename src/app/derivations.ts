/** Use case: the derivations of what one participant pays for one product (R28), found by their names. */
import { explain } from '../engine/explain';
import type { Model, Participant, ServiceIndex } from '../engine/model';
import type { Explanation, RunResult } from '../engine/result';
import { foldText } from '../engine/text';
import { tidySlashes } from './find-service';

/** `deelnemer/werkveld/product`; names may hold a slash themselves. */
export interface DerivationTarget {
  readonly participant: number;
  /** Several when organisations have products of the same name. */
  readonly services: readonly ServiceIndex[];
}

/**
 * Finds a participant (code, name or alias) and a product, compared without case, accents and repeated spaces.
 * @returns what could not be found, or the target
 */
export function findDerivationTarget(
  { participants, services }: Model,
  path: string,
): DerivationTarget | 'participant' | 'service' {
  const folded = foldText(path);
  const participant = participants.findIndex((candidate) =>
    namesOf(candidate).some((name) => folded.startsWith(`${name}/`)),
  );
  const found = participants[participant];
  if (!found) return 'participant';
  const rests = namesOf(found)
    .filter((name) => folded.startsWith(`${name}/`))
    .map((name) => tidySlashes(folded.slice(name.length + 1)));
  const indexes = services.flatMap(({ field, name }, index) =>
    rests.includes(tidySlashes(`${foldText(field)}/${foldText(name)}`)) ? [index] : [],
  );
  return indexes.length === 0 ? 'service' : { participant, services: indexes };
}

const namesOf = ({ code, name, aliases }: Participant): readonly string[] =>
  [code, name, ...aliases].map(foldText);

/** All derivations of the target in one run: per phase and component. */
export function derivationsOf(
  model: Model,
  run: RunResult,
  { participant, services }: DerivationTarget,
): readonly Explanation[] {
  return run.outcomes
    .filter((outcome) => services.includes(outcome.service))
    .flatMap(({ service, phase, allocations }) =>
      allocations.flatMap(({ component }) => {
        const explanation = explain(model, run, { service, participant, phase, component });
        return explanation ? [explanation] : [];
      }),
    );
}
