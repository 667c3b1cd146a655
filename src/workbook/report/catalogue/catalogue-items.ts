/** The products of Resultaat menukaart with their catalogue facts. */
import type {
  AllocationKey,
  Cents,
  FundingKind,
  FundingRule,
  Service,
  ServiceIndex,
} from '../../../engine/model';
import { add, rationalText, ZERO } from '../../../engine/rational';
import type { ServiceOutcome } from '../../../engine/result';
import { type Dictionary, dictionaryOf } from '../../../locale';
import { keyText, ruleText } from '../parts/things';
import type { ReportInput } from '../report-input';

export interface CatalogueItem {
  readonly index: ServiceIndex;
  readonly service: Service;
  /** The row of Producten for the year. */
  readonly funding: FundingRule | undefined;
  readonly takers: string;
  readonly rule: string;
  readonly key: string;
  /** Budget contributions without exit payments; undefined when nothing was divided. */
  readonly contributions: Cents | undefined;
  /** Units under R13, else payers. */
  readonly quantity: number;
  readonly per: string;
}

/** All but Frictiekosten, by werkveld in workbook order. */
export function catalogueItems(input: ReportInput): readonly CatalogueItem[] {
  const { model, run } = input;
  const outcomes = new Map(
    run.outcomes.filter(({ phase }) => phase === 'budget').map((outcome) => [outcome.service, outcome]),
  );
  const rules = rulesOfYear(input);
  const order = new Map<string, number>();
  const groupOf = ({ organisation, field }: Service): string => JSON.stringify([organisation, field]);
  for (const service of model.services) {
    if (!order.has(groupOf(service))) order.set(groupOf(service), order.size);
  }
  const rank = ({ service }: CatalogueItem): number => order.get(groupOf(service)) ?? 0;
  return model.services
    .flatMap((service, index) =>
      service.kind === 'friction'
        ? []
        : [itemOf(input, service, index, outcomes.get(index), rules.get(index))],
    )
    .sort((a, b) => rank(a) - rank(b));
}

function rulesOfYear({ model, run }: ReportInput): ReadonlyMap<ServiceIndex, FundingRule> {
  const counts = ({ from, to }: FundingRule): boolean =>
    (from ?? run.year) <= run.year && run.year <= (to ?? run.year);
  return new Map(model.funding.filter(counts).map((rule) => [rule.service, rule]));
}

function itemOf(
  input: ReportInput,
  service: Service,
  index: ServiceIndex,
  outcome: ServiceOutcome | undefined,
  row: FundingRule | undefined,
): CatalogueItem {
  const dictionary = dictionaryOf(input.language);
  const labels = dictionary.report.catalogue;
  const funding = outcome?.funding ?? row;
  const own = (outcome?.allocations ?? []).filter(({ component }) => component !== 'exit');
  const payers = new Set(
    own.flatMap(({ payers: all, shares }) => all.filter((_, at) => (shares[at] ?? 0) !== 0)),
  );
  // A product without cost in the year has its rule all the same.
  const kind = outcome ? outcome.rule : funding?.kind;
  const isVolume = kind === 'volume';
  return {
    index,
    service,
    funding,
    takers: takersText(input, service, dictionary),
    rule: kind === undefined ? '' : ruleText({ rule: kind }, dictionary),
    key: keyInWords(kind, outcome ? outcome.key : funding?.key, funding, dictionary),
    contributions: own.length === 0 ? undefined : own.reduce((sum, { amount }) => sum + amount, 0),
    quantity: isVolume ? volumeOf(input, index) : payers.size,
    per: isVolume ? (funding?.unit ?? labels.plainUnit) : labels.average,
  };
}

/** From here on it is shorter to say who does not take a product, when these are fewer. */
const MANY = 10;

/** `A, B; voorwaardelijk: C; op afroep: D`, by code. */
function takersText({ model }: ReportInput, { marks }: Service, { report }: Dictionary): string {
  const labels = report.catalogue;
  const firmText = (firm: readonly string[]): string => {
    const others = model.participants.map(({ code }) => code).filter((code) => !firm.includes(code));
    if (others.length === 0) return labels.all;
    return others.length < firm.length && firm.length >= MANY
      ? labels.allBut(others.join(', '))
      : firm.join(', ');
  };
  const codes = (wanted: (mark: unknown) => boolean): readonly string[] =>
    model.participants.flatMap(({ code }, index) => {
      const mark = marks?.values[index];
      return mark !== undefined && mark !== 'unreadable' && wanted(mark) ? [code] : [];
    });
  const firm = codes((mark) => mark !== '(x)' && mark !== 'on demand');
  const tentative = codes((mark) => mark === '(x)').join(', ');
  const onDemand = codes((mark) => mark === 'on demand').join(', ');
  const parts = [
    firmText(firm),
    tentative && labels.tentative(tentative),
    onDemand && labels.onDemand(onDemand),
  ].filter((part) => part !== '');
  // Without a row on the matrix nobody is asked who takes it, as with casco.
  return parts.length === 0 && marks ? labels.none : parts.join('; ');
}

/** The key, and under R10 the circle that pays by it; other rules than R10 and R12 have no key. */
export function keyInWords(
  kind: FundingKind | undefined,
  key: AllocationKey | undefined,
  funding: FundingRule | undefined,
  { report }: Dictionary,
): string {
  if (kind !== 'solidarity') return kind === 'benefit' ? keyText(key) : '';
  const labels = report.catalogue;
  const circle = funding?.circle ?? { kind: 'all' };
  return labels.inCircle(keyText(key), circle.kind === 'group' ? circle.group : labels.circle[circle.kind]);
}

/** The volumes over which R13 divided, tentative ones as far as they count. */
function volumeOf({ explainService }: ReportInput, service: ServiceIndex): number {
  const payers = explainService(service, 'budget')
    .filter(({ component }) => component === 'service' || component === 'casco')
    .flatMap((one) => one.payers);
  return Number(rationalText(payers.reduce((sum, { weight }) => add(sum, weight), ZERO)));
}
