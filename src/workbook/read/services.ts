/** The services of the workbook, by organisation, werkveld and product, in order of first appearance. */
import type { Mark, ParticipantRow, Service, ServiceIndex, Source } from '../../engine/model';
import { foldText } from '../../engine/text';

/** `field` is undefined where a sheet has no Werkveld at all; then the product alone decides, when only one fits. */
export interface ServiceName {
  readonly organisation: string;
  readonly field: string | undefined;
  readonly name: string;
}

/** What the matrix tells beside the name. */
export interface MatrixFacts {
  readonly marks: ParticipantRow<Mark>;
  readonly origin: string | undefined;
  readonly extent: string | undefined;
  readonly indication: string | undefined;
}

export interface ServiceBook {
  /** The service of that name; a matrix without Werkveld gets its werkveld from the first sheet that names one. */
  find(name: ServiceName): ServiceIndex | undefined;
  /** Adds a service that {@link find} does not find. */
  add(name: ServiceName, source: Source, facts?: MatrixFacts): ServiceIndex;
  /** Names of werkveld and organisation as they are first written. */
  spelling(kind: 'organisation' | 'field', text: string): string;
  /** How many there are: the index that the next one gets. */
  count(): number;
  list(): readonly Service[];
}

/** Werkveld of the standing organisation (R10, R14), and of one-off costs (R15). */
const KINDS: Readonly<Record<string, Service['kind']>> = { casco: 'casco', frictiekosten: 'friction' };

export const FRICTION_FIELD = 'Frictiekosten';

export const kindOfField = (field: string): Service['kind'] => {
  const name = foldText(field);
  return Object.hasOwn(KINDS, name) ? (KINDS[name] ?? 'regular') : 'regular';
};

interface Entry {
  readonly facts: MatrixFacts | undefined;
  readonly source: Source;
  readonly organisation: string;
  readonly name: string;
  field: string | undefined;
}

export function createServiceBook(): ServiceBook {
  const entries: Entry[] = [];
  const byKey = new Map<string, ServiceIndex>();
  const byProduct = new Map<string, ServiceIndex[]>();
  const spellings = new Map<string, string>();

  const spelling = (kind: string, text: string): string => {
    const key = `${kind}\n${foldText(text)}`;
    const known = spellings.get(key);
    if (known === undefined) spellings.set(key, text);
    return known ?? text;
  };

  const find = ({ organisation, field, name }: ServiceName): ServiceIndex | undefined => {
    const product = keyOf(organisation, name);
    if (field === undefined) {
      const candidates = byProduct.get(product) ?? [];
      return candidates.length === 1 ? candidates[0] : undefined;
    }
    const known = byKey.get(keyOf(organisation, name, field));
    if (known !== undefined) return known;
    // A matrix without Werkveld: the first sheet that names the werkveld of the product gives it one.
    const open = byProduct.get(product)?.find((index) => entries[index]?.field === undefined);
    const entry = open === undefined ? undefined : entries[open];
    if (open === undefined || entry === undefined) return undefined;
    entry.field = spelling('field', field);
    byKey.set(keyOf(organisation, name, field), open);
    return open;
  };

  return {
    find,
    add: ({ organisation, field, name }, source, facts) => {
      const index = entries.length;
      const product = keyOf(organisation, name);
      entries.push({
        organisation: spelling('organisation', organisation),
        field: field === undefined ? undefined : spelling('field', field),
        name,
        source,
        facts,
      });
      if (field !== undefined) byKey.set(keyOf(organisation, name, field), index);
      const namesakes = byProduct.get(product);
      if (namesakes === undefined) byProduct.set(product, [index]);
      else namesakes.push(index);
      return index;
    },
    spelling,
    count: () => entries.length,
    list: () => entries.map(serviceOf),
  };
}

function serviceOf({ organisation, field = '', name, source, facts }: Entry): Service {
  return {
    organisation,
    field,
    name,
    kind: kindOfField(field),
    marks: facts?.marks,
    origin: facts?.origin,
    extent: facts?.extent,
    indication: facts?.indication,
    source,
  };
}

/** What makes two names the same service. */
export const serviceKey = ({ organisation, field = '', name }: ServiceName): string =>
  keyOf(organisation, name, field);

/** Line ends cannot stand in a folded name. */
const keyOf = (...texts: readonly string[]): string => texts.map(foldText).join('\n');
