/** The form of a goal seek, and what it asks. */
import { type GoalWish, serviceName } from '../../app/analyses/request';
import type { Model } from '../../engine/model';
import { amountIn } from './AmountField';

export interface GoalForm {
  readonly about: 'price' | 'contribution';
  /** Index of a service as a text; empty for all, or for none yet. */
  readonly service: string;
  /** Code; empty for none yet. */
  readonly participant: string;
  /** As typed. */
  readonly most: string;
  readonly by: 'cost' | 'volume' | 'takers';
}

/** @returns undefined as long as something is missing */
export function wishOf(
  { services }: Model,
  { about, service: index, participant, most: typed, by }: GoalForm,
): GoalWish | undefined {
  const most = amountIn(typed);
  const found = index === '' ? undefined : services[Number(index)];
  const service = found && serviceName(found);
  if (most === undefined) return undefined;
  const goal =
    about === 'price'
      ? service && { kind: 'price' as const, service, most }
      : participant === ''
        ? undefined
        : { kind: 'contribution' as const, participant, service, most };
  if (!goal) return undefined;
  if (by === 'cost') return { goal, lever: { kind: 'cost', service } };
  if (!service) return undefined;
  if (by === 'takers') return { goal, lever: { kind: 'takers', service, candidates: undefined } };
  const own = about === 'contribution' ? participant : undefined;
  return { goal, lever: { kind: 'volume', service, participant: own } };
}
