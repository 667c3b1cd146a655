/** What the matrix alone says: who takes how much of each werkveld, and who shares most with whom. */
import type { CellRead, Mark, Model, ParticipantIndex, Service } from '../../../engine/model';
import { foldText } from '../../../engine/text';

/** How a product is taken (R6). */
export type Uptake = 'firm' | 'tentative' | 'onDemand';

/** A werkveld of the matrix, of one organisation. */
export interface FieldUptake {
  readonly organisation: string;
  readonly field: string;
  /** Products on offer. */
  readonly offered: number;
  /** Products taken, by participant index. */
  readonly counts: Readonly<Record<Uptake, readonly number[]>>;
}

/** Two participants and the products that both take for certain. */
export interface Pair {
  readonly one: ParticipantIndex;
  readonly other: ParticipantIndex;
  readonly shared: number;
}

export function uptakeOf(mark: CellRead<Mark>): Uptake | undefined {
  if (mark === undefined || mark === 'unreadable') return undefined;
  if (mark === '(x)') return 'tentative';
  return mark === 'on demand' ? 'onDemand' : 'firm';
}

/** The werkvelden in workbook order. A product without a row on the matrix is not on offer, as with most casco. */
export function uptakeByField({ services, participants }: Model): readonly FieldUptake[] {
  const fields = new Map<string, { readonly first: Service; readonly services: Service[] }>();
  for (const service of services) {
    if (!service.marks) continue;
    const key = JSON.stringify([foldText(service.organisation), foldText(service.field)]);
    const known = fields.get(key) ?? { first: service, services: [] };
    known.services.push(service);
    fields.set(key, known);
  }
  return [...fields.values()].map(({ first, services: own }) => {
    const count = (uptake: Uptake): readonly number[] =>
      participants.map((_, at) => own.filter(({ marks }) => uptakeOf(marks?.values[at]) === uptake).length);
    return {
      organisation: first.organisation,
      field: first.field,
      offered: own.length,
      counts: { firm: count('firm'), tentative: count('tentative'), onDemand: count('onDemand') },
    };
  });
}

/** Every two participants that share a product, most shared first; equal ones in workbook order. */
export function sharingPairs({ services, participants }: Model): readonly Pair[] {
  const taken = participants.map((_, at) => takenBits(services, at));
  const pairs: Pair[] = [];
  for (const one of participants.keys()) {
    for (let other = one + 1; other < participants.length; other += 1) {
      const shared = sharedBits(taken[one] ?? NONE, taken[other] ?? NONE);
      if (shared > 0) pairs.push({ one, other, shared });
    }
  }
  return pairs.sort((a, b) => b.shared - a.shared || a.one - b.one || a.other - b.other);
}

const BITS = 32;
const NONE = new Int32Array(0);

/** Products taken for certain, as bits: hundreds of participants make many pairs. */
function takenBits(services: readonly Service[], participant: ParticipantIndex): Int32Array {
  const words = new Int32Array(Math.ceil(services.length / BITS));
  for (const [index, { marks }] of services.entries()) {
    const word = Math.floor(index / BITS);
    if (uptakeOf(marks?.values[participant]) === 'firm') {
      words[word] = (words[word] ?? 0) | (1 << (index % BITS));
    }
  }
  return words;
}

function sharedBits(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let word = 0; word < a.length; word += 1) count += bitsIn((a[word] ?? 0) & (b[word] ?? 0));
  return count;
}

/** Ones in a word: added up in pairs, in fours, and all at once. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
