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

interface Selected extends Pick<Model, 'services' | 'contributed' | 'settings'> {
  readonly year: number;
  readonly rules: readonly SelectedRule[];
}

/** The latest selection from the rows of Producten: a change of a scenario asks for it several times. */
const latest = new WeakMap<Model['funding'], Selected>();

/** The rule of every service, by service index. */
export function selectRules(model: Model, year: number): readonly SelectedRule[] {
  const { services, contributed, settings, funding } = model;
  const known = latest.get(funding);
  if (
    known?.year === year &&
    known.services === services &&
    known.contributed === contributed &&
    known.settings === settings
  )
    return known.rules;
  const rows = byService(funding);
  const contributing = new Set(contributed.map((row) => row.service));
  const rules = services.map((_, service) => selectRule(model, service, year, rows, contributing));
  latest.set(funding, { year, services, contributed, settings, rules });
  return rules;
}

const ALL: Circle = { kind: 'all' };

function selectRule(
  model: Model,
  index: ServiceIndex,
  year: number,
  rows: ByService<FundingRule>,
  contributed: ReadonlySet<ServiceIndex>,
): SelectedRule {
  const service = model.services[index];
  const { defaultKey } = model.settings;
  const own = rows.get(index) ?? [];
  const inYear = own.filter(({ from, to }) => (from ?? year) <= year && year <= (to ?? year));
  const [funding] = inYear;
  if (funding) {
    const { kind, error, key = defaultKey, circle, source, keySource = source } = funding;
    const refused = error ?? (inYear.length > 1 ? 'SERVICE_DUPLICATE' : kind ? undefined : 'FUNDING_UNKNOWN');
    return { kind, key, circle, funding, refused, defaulted: false, source, keySource };
  }
  const source = own[0]?.source ?? service?.source ?? { sheet: '', cell: '' };
  const base = {
    kind: undefined,
    key: defaultKey,
    circle: ALL,
    funding: undefined,
    refused: undefined,
    defaulted: false,
    source,
    keySource: source,
  };
  if (service?.kind === 'friction') return { ...base, kind: 'direct' };
  if (own.length > 0 || service?.kind === 'casco') return { ...base, refused: 'FUNDING_MISSING' };
  const kind = model.settings.defaultFunding ?? (contributed.has(index) ? 'contribution' : 'benefit');
  return { ...base, kind, defaulted: true };
}
