/** Stops what depends on a fact of a participant that could not be read. */
import type { FundingRule, Service, Settings, Stop } from '../../engine/model';
import type { Doubt } from './sheets/participants';

/**
 * The services that a participant may pay for, when its days are in doubt (R8); those of which the gemeenten pay,
 * when it is in doubt whether it is one (R10).
 */
export function stopsOfDoubts(
  doubts: readonly Doubt[],
  services: readonly Service[],
  rules: readonly FundingRule[],
  { defaultFunding }: Settings,
): readonly Stop[] {
  if (doubts.length === 0) return [];
  const ruled = new Set(rules.map(({ service }) => service));
  const solidary = new Set(rules.filter(({ kind }) => kind === 'solidarity').map(({ service }) => service));
  const municipal = new Set(
    rules.filter(({ circle }) => circle.kind === 'municipalities').map(({ service }) => service),
  );
  const concerned = ({ participant, code }: Doubt, service: Service, index: number): boolean => {
    if (code === 'WORD_UNKNOWN') return municipal.has(index);
    if (service.marks?.values[participant] !== undefined || solidary.has(index)) return true;
    return defaultFunding === 'solidarity' && !ruled.has(index);
  };
  return doubts.flatMap((doubt) =>
    services.flatMap((service, index): Stop[] =>
      concerned(doubt, service, index)
        ? [{ service: index, code: doubt.code, phase: undefined, year: undefined }]
        : [],
    ),
  );
}
