/** R9: net cost per service and phase, cost kinds kept apart; lines indexed (R17) and blocks divided. */
import { type BlockShares, divideBlock } from './blocks';
import type { Problem } from './collect-findings';
import { type RunContext, serviceAt } from './context';
import { amountOfLine, type CostBook, isInBook, VAT_KIND } from './cost-line';
import type { FindingCode } from './finding';
import { directAmounts } from './funding/direct';
import type { CellRead, Cents, CostLine, ServiceIndex } from './model';
import type { BlockOutcome, CostByKind } from './result';
import { foldText } from './text';

/** In cents. */
const LARGEST = 10 ** 13;

export interface ServiceCost {
  readonly costs: readonly CostByKind[];
  /** Lasten − baten without vat lines, and without what disappears. */
  readonly net: Cents;
  /** What is taken off the budget because a leaver takes it with it (R23). */
  readonly disappears: Cents;
  /** Lasten − baten of the vat lines (R21). */
  readonly vat: Cents;
  /** Whether any line says something about the year, be it 0. */
  readonly hasLine: boolean;
  /** The net cost is not known: a cell cannot be read, or a block cannot be divided. */
  readonly refused: FindingCode | undefined;
}

export const NO_COST: ServiceCost = {
  costs: [],
  net: 0,
  disappears: 0,
  vat: 0,
  hasLine: false,
  refused: undefined,
};

export interface BookCosts {
  /** By service index. */
  readonly services: readonly ServiceCost[];
  /** Block budgets that could not be divided: cost that no service has. */
  readonly undivided: readonly BlockOutcome[];
  /** Why, with the services concerned. */
  readonly problems: readonly { readonly problem: Problem; readonly services: readonly ServiceIndex[] }[];
}

interface Tally {
  /** Cost kinds as they are compared, shared by all. */
  readonly folded: Map<string, string>;
  readonly kinds: Map<string, { kind: string; cost: Cents; income: Cents }>;
  hasLine: boolean;
  refused: FindingCode | undefined;
}

/** The cost of every service in a book. Amendments belong to the budget. */
export function costsOf(context: RunContext, book: CostBook): BookCosts {
  const tallies = talliesOf();
  const undivided: BlockOutcome[] = [];
  const problems: { problem: Problem; services: readonly ServiceIndex[] }[] = [];
  for (const line of context.model.costLines) {
    if (!isInBook(line.book, book)) continue;
    const { amount, cell } = amountOfLine(context, line);
    if (cell === undefined) continue;
    if (line.service !== undefined) {
      addTo(tallies.of(line.service), line, amount);
      continue;
    }
    const block = divideBlock(context, line, amount, book);
    addBlock(tallies, line, block);
    if (block.shares) continue;
    if (block.undivided) undivided.push(block.undivided);
    if (block.problem) problems.push({ problem: block.problem, services: block.services });
  }
  addDirect(context, tallies, book);
  const services = context.model.services.map((_, service) => {
    const tally = tallies.known.get(service);
    return tally ? totalOf(tally) : NO_COST;
  });
  return { services, undivided, problems };
}

/** The tallies of services about which anything is said. */
interface Tallies {
  readonly known: ReadonlyMap<ServiceIndex, Tally>;
  /** Makes it when it is first asked for. */
  readonly of: (service: ServiceIndex) => Tally;
}

function talliesOf(): Tallies {
  const folded = new Map<string, string>();
  const known = new Map<ServiceIndex, Tally>();
  return {
    known,
    of: (service) => {
      const tally = known.get(service) ?? { folded, kinds: new Map(), hasLine: false, refused: undefined };
      known.set(service, tally);
      return tally;
    },
  };
}

function addTo(tally: Tally, line: CostLine, amount: CellRead<Cents>): void {
  tally.hasLine = true;
  if (amount === 'unreadable') tally.refused ??= 'NUMBER_UNREADABLE';
  else book(tally, line.costKind, line.side, amount ?? 0);
}

function addBlock(tallies: Tallies, line: CostLine, block: BlockShares): void {
  for (const [at, service] of block.services.entries()) {
    const tally = tallies.of(service);
    tally.hasLine = true;
    if (block.shares) book(tally, line.costKind, line.side, block.shares[at] ?? 0);
    else tally.refused ??= block.refused;
  }
}

/**
 * Frictiekosten: the amounts that are named are the cost (R15), unless Begroting, Realisatie or Prognose says it itself.
 * A forecast is made with the named amounts of the phase in which it is divided.
 */
function addDirect(context: RunContext, tallies: Tallies, asked: CostBook): void {
  const phase = asked === 'budget' ? 'budget' : 'actual';
  for (const service of context.rows.direct.keys()) {
    const tally = tallies.of(service);
    const { amounts, unreadable } = directAmounts(context, service, phase);
    if (tally.hasLine || (!unreadable && amounts.every((amount) => amount === 0))) continue;
    tally.hasLine = true;
    if (unreadable) tally.refused = 'NUMBER_UNREADABLE';
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    book(tally, serviceAt(context.model, service).field, 'cost', sum);
  }
}

function book({ kinds, folded }: Tally, kind: string, side: CostLine['side'], amount: Cents): void {
  const key = folded.get(kind) ?? foldText(kind);
  folded.set(kind, key);
  const found = kinds.get(key) ?? { kind, cost: 0, income: 0 };
  found[side] += amount;
  kinds.set(key, found);
}

function totalOf({ kinds, hasLine, refused }: Tally): ServiceCost {
  let [net, vat] = [0, 0];
  for (const [key, { cost, income }] of kinds) {
    if (key === VAT_KIND) vat += cost - income;
    else net += cost - income;
  }
  // Beyond this sums would no longer be exact; only indexing or mistyping gets there.
  if (!(Math.abs(net) <= LARGEST && Math.abs(vat) <= LARGEST)) {
    return { costs: [], net: 0, disappears: 0, vat: 0, hasLine, refused: refused ?? 'AMOUNT_TOO_LARGE' };
  }
  return { costs: [...kinds.values()], net, disappears: 0, vat, hasLine, refused };
}
