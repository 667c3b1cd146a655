/** Which funding rule counts for a service in a year: the row of Producten, else the defaults of Instellingen. */
import type { FindingCode } from './finding';
import type { AllocationKey, Circle, FundingKind, FundingRule, Model, ServiceIndex, Source } from './model';
import { type ByService, byService } from './rows-of-service';

export interface SelectedRule {
  /** Undefined: no rule, {@link refused} says why. */
  readonly kind: FundingKind | undefined;
  readonly key: AllocationKey;
  readonly circle: Circle;
  /** The row of Producten; undefined under the defaults. */
  readonly funding: FundingRule | undefined;
  readonly refused: FindingCode | undefined;
  /** Whether Standaard bekostiging was used. */
  readonly defaulted: boolean;
  /** The row that gave the rule, else where the service stands. */
  readonly source: Source;
  /** The cell of the key, else {@link source}. */
  readonly keySource: Source;
}

/** The rule of every service, by service index. */
export function selectRules(model: Model, year: number): readonly SelectedRule[] {
  const rows = byService(model.funding);
  const contributed = new Set(model.contributed.map((row) => row.service));
  return model.services.map((_, service) => selectRule(model, service, year, rows, contributed));
}

function selectRule(
  model: Model,
  index: ServiceIndex,
  year: number,
  rows: ByService<FundingRule>,
  contributed: ReadonlySet<ServiceIndex>,
): SelectedRule {
  const service = model.services[index];
  const own = rows.get(index) ?? [];
  const inYear = own.filter(({ from, to }) => (from ?? year) <= year && year <= (to ?? year));
  const [funding] = inYear;
  const source = own[0]?.source ?? service?.source ?? { sheet: '', cell: '' };
  const base = {
    kind: undefined,
    key: model.settings.defaultKey,
    circle: { kind: 'all' },
    funding: undefined,
    refused: undefined,
    defaulted: false,
    source,
    keySource: source,
  } as const;

  if (service?.kind === 'friction' && !funding) return { ...base, kind: 'direct' };
  if (funding) {
    const { kind, error, key, circle } = funding;
    const place = { source: funding.source, keySource: funding.keySource ?? funding.source };
    const refused = error ?? (inYear.length > 1 ? 'SERVICE_DUPLICATE' : kind ? undefined : 'FUNDING_UNKNOWN');
    return { ...base, kind, key: key ?? base.key, circle, funding, refused, ...place };
  }
  if (own.length > 0 || service?.kind === 'casco') return { ...base, refused: 'FUNDING_MISSING' };
  const kind = model.settings.defaultFunding ?? (contributed.has(index) ? 'contribution' : 'benefit');
  return { ...base, kind, defaulted: true };
}
