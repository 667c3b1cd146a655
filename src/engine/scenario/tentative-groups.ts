/** R6: tentative marks that have to be looked at together. */
import type { Model, ParticipantIndex, ServiceIndex } from '../model';
import { selectRules } from '../select-rule';

export interface TentativeMark {
  readonly service: ServiceIndex;
  readonly participant: ParticipantIndex;
}

export interface TentativeGroup {
  readonly marks: readonly TentativeMark[];
  /** The services whose division depends on these marks. */
  readonly services: readonly ServiceIndex[];
}

/**
 * A product stands by itself, unless its organisation passes costs on or gets them passed on (R16), or has a key in
 * proportion to payments (R10): then all products of those organisations belong together.
 */
export function tentativeGroups(model: Model, year: number): readonly TentativeGroup[] {
  const rules = selectRules(model, year);
  const linked = new Set(
    model.services.flatMap(({ organisation }, index) => {
      const rule = rules[index];
      return rule?.kind === 'solidarity' && rule.key.kind === 'pondspondsgewijs' ? [organisation] : [];
    }),
  );
  for (const { from, service } of model.recharges)
    linked.add(from).add(model.services[service]?.organisation ?? '');

  const groups = new Map<string, { marks: TentativeMark[]; services: readonly ServiceIndex[] }>();
  for (const [service, { organisation, marks }] of model.services.entries()) {
    const isLinked = linked.has(organisation);
    const key = isLinked ? 'linked' : String(service);
    for (const [participant, mark] of (marks?.values ?? []).entries()) {
      if (mark !== '(x)') continue;
      const members = isLinked ? servicesOf(model, linked) : [service];
      const group = groups.get(key) ?? { marks: [], services: members };
      group.marks.push({ service, participant });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

const servicesOf = ({ services }: Model, organisations: ReadonlySet<string>): readonly ServiceIndex[] =>
  services.flatMap(({ organisation }, index) => (organisations.has(organisation) ? [index] : []));
