/** Producten: two rows for one product whose periods overlap leave open which of them counts. */
import type { FundingRule, ServiceIndex } from '../../../engine/model';
import type { ReadContext } from '../context';
import type { Stake } from '../notes';

/** Years that a period without a beginning or an end reaches, for stopping them one by one. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** SERVICE_DUPLICATE for each row that overlaps an earlier one; stops the service in the years of the overlap. */
export function reportOverlaps(rules: readonly FundingRule[], { notes, services }: ReadContext): void {
  const byService = new Map<ServiceIndex, FundingRule[]>();
  for (const rule of rules) {
    const known = byService.get(rule.service);
    if (known === undefined) byService.set(rule.service, [rule]);
    else known.push(rule);
  }
  const names = services.list();
  for (const [service, periods] of byService) {
    if (periods.length < 2) continue;
    const sorted = [...periods].sort((a, b) => startOf(a) - startOf(b));
    let until: number | undefined;
    for (const rule of sorted) {
      if (until !== undefined && startOf(rule) <= until) {
        const params = { service: names[service]?.name ?? '', field: names[service]?.field ?? '' };
        const years = yearsOf(service, startOf(rule), Math.min(until, endOf(rule)));
        notes.error('SERVICE_DUPLICATE', rule.source, params, years);
      }
      until = Math.max(until ?? endOf(rule), endOf(rule));
    }
  }
}

const startOf = ({ from }: FundingRule): number => from ?? Number.NEGATIVE_INFINITY;
const endOf = ({ to }: FundingRule): number => to ?? Number.POSITIVE_INFINITY;

function yearsOf(service: ServiceIndex, first: number, last: number): readonly Stake[] {
  if (first === Number.NEGATIVE_INFINITY && last === Number.POSITIVE_INFINITY)
    return [{ services: [service] }];
  const stakes: Stake[] = [];
  for (let year = Math.max(first, FIRST_YEAR); year <= Math.min(last, LAST_YEAR); year++)
    stakes.push({ services: [service], year });
  return stakes;
}
