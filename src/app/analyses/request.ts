/** What can be asked of a division, as plain data: things are named, so that a question outlives a change of the workbook. */
import type { Cents, Model, ParticipantIndex, Service, ServiceIndex } from '../../engine/model';
import { foldText } from '../../engine/text';
import type { CoalitionFacts } from '../../workbook/report/coalitions/coalition-facts';
import type { FairnessFacts } from '../../workbook/report/fairness/fairness-facts';
import type { SensitivityFacts } from '../../workbook/report/sensitivity/sensitivity-facts';
import type { GoalFacts } from './goal-facts';

export type ServiceName = Pick<Service, 'organisation' | 'field' | 'name'>;

/** What has to be at most so much, in euro as a decimal text with a point; and by what. Participants by code. */
export interface GoalWish {
  readonly goal:
    | { readonly kind: 'price'; readonly service: ServiceName; readonly most: string }
    | {
        readonly kind: 'contribution';
        readonly participant: string;
        readonly service: ServiceName | undefined;
        readonly most: string;
      };
  readonly lever:
    | { readonly kind: 'cost'; readonly service: ServiceName | undefined }
    | {
        readonly kind: 'volume';
        readonly service: ServiceName;
        /** Undefined: the volume of all takers together. */
        readonly participant: string | undefined;
      }
    | {
        readonly kind: 'takers';
        readonly service: ServiceName;
        /** In this order; undefined: everybody that does not take it yet, in workbook order. */
        readonly candidates: readonly string[] | undefined;
      };
}

export type AnalysisRequest =
  | {
      readonly kind: 'sensitivity';
      /** `10` is 10% less and 10% more; above 0, at most 100. */
      readonly percent: string;
      /** Codes of the participants that get a tornado of their own. */
      readonly participants: readonly string[];
    }
  | { readonly kind: 'coalitions'; readonly service: ServiceName }
  /** @property bound - see `fairnessFacts` */
  | { readonly kind: 'fairness'; readonly bound?: Cents }
  | ({ readonly kind: 'goal' } & GoalWish);

/** The answers; one that is missing was not asked, or names something that the workbook has not. */
export interface Analysed {
  readonly sensitivity?: SensitivityFacts | undefined;
  readonly coalitions?: CoalitionFacts | undefined;
  readonly fairness?: FairnessFacts | undefined;
  readonly goal?: GoalFacts | undefined;
}

export const serviceName = ({ organisation, field, name }: Service): ServiceName => ({
  organisation,
  field,
  name,
});

/** @returns undefined for a service that the model has not (any more) */
export function serviceIndexOf({ services }: Model, wanted: ServiceName): ServiceIndex | undefined {
  const keyOf = ({ organisation, field, name }: ServiceName) =>
    [organisation, field, name].map(foldText).join('\n');
  const key = keyOf(wanted);
  const index = services.findIndex((service) => keyOf(service) === key);
  return index < 0 ? undefined : index;
}

/** @returns undefined for a code that the model has not (any more) */
export function participantIndexOf({ participants }: Model, code: string): ParticipantIndex | undefined {
  const index = participants.findIndex((participant) => participant.code === code);
  return index < 0 ? undefined : index;
}
