/** R24: what a change of each kind names and takes, so that a form asks no more and offers only what exists. */
import type { Model } from '../../engine/model';
import type { Wish } from '../../engine/scenario/change';
import { foldText } from '../../engine/text';
import type { ChangeDraft } from './draft';

export type ChangeKind = Wish['kind'];

/** What stands in Waarde. `amount` is a new value, or with % a relative change. */
export type ValueKind = 'date' | 'mark' | 'amount' | 'percent' | 'euro' | 'key' | 'funding' | 'tentative';

export interface ChangeShape {
  /** As it stands in Wijziging; with a name behind it where {@link named} says so. */
  readonly word: string;
  readonly named?: 'driver' | 'costKind';
  /** The cells that count beside Wijziging, Jaar and Waarde. `place` is organisation, werkveld and product together. */
  readonly cells: readonly ('participant' | 'place' | 'costKind')[];
  readonly value: ValueKind;
}

export const CHANGE_SHAPES: Readonly<Record<ChangeKind, ChangeShape>> = {
  mark: { word: 'afname', cells: ['participant', 'place'], value: 'mark' },
  join: { word: 'toetreden', cells: ['participant', 'place'], value: 'date' },
  leave: { word: 'uittreden', cells: ['participant', 'place'], value: 'date' },
  costPercent: { word: 'kosten %', cells: ['place', 'costKind'], value: 'percent' },
  costAmount: { word: 'kosten €', cells: ['place', 'costKind'], value: 'euro' },
  volume: { word: 'hoeveelheid', cells: ['participant', 'place'], value: 'amount' },
  driver: { word: 'maatstaf', named: 'driver', cells: ['participant'], value: 'amount' },
  key: { word: 'sleutel', cells: ['place'], value: 'key' },
  cascoKey: { word: 'cascosleutel', cells: ['place'], value: 'key' },
  funding: { word: 'bekostiging', cells: ['place'], value: 'funding' },
  contribution: { word: 'inbreng', cells: ['participant', 'place'], value: 'euro' },
  index: { word: 'index', named: 'costKind', cells: [], value: 'percent' },
  tentative: { word: 'voorwaardelijk', cells: [], value: 'tentative' },
};

export const CHANGE_KINDS = Object.keys(CHANGE_SHAPES) as readonly ChangeKind[];

/** The kind of a change, and the name behind its word; undefined for a word that is none. */
export function kindOf({ change }: ChangeDraft): { kind: ChangeKind; name: string } | undefined {
  const text = foldText(change).replace(/^kosten ?([%€])$/u, 'kosten $1');
  for (const kind of CHANGE_KINDS) {
    const { word, named } = CHANGE_SHAPES[kind];
    if (!named && text === word) return { kind, name: '' };
    if (named && (text === word || text.startsWith(`${word} `)))
      return { kind, name: change.trim().slice(word.length).trim() };
  }
  return undefined;
}

/** The names that a workbook has, as forms offer them; each as the workbook writes it first. */
export interface KnownNames {
  readonly participants: readonly { readonly code: string; readonly name: string }[];
  readonly places: readonly Place[];
  readonly costKinds: readonly string[];
  readonly drivers: readonly string[];
}

/** An organisation, a werkveld or a product; the empty text means all. */
export type Place = Pick<ChangeDraft, 'organisation' | 'field' | 'service'>;

export function namesOf(model: Model): KnownNames {
  const several = model.organisations.length > 1;
  const places = new Map<string, Place>();
  const add = (place: Place): void => {
    const key = JSON.stringify([place.organisation, place.field, place.service].map(foldText));
    if (!places.has(key)) places.set(key, place);
  };
  for (const { organisation: name, field, name: service, kind } of model.services) {
    if (kind === 'friction') continue; // rows of Frictiekosten are no products here
    const organisation = several ? name : '';
    if (several) add({ organisation, field: '', service: '' });
    if (field !== '') add({ organisation, field, service: '' });
    add({ organisation, field, service });
  }
  return {
    participants: model.participants.map(({ code, name }) => ({ code, name })),
    places: [...places.values()],
    costKinds: distinct(model.costLines.map(({ costKind }) => costKind)),
    drivers: distinct(model.drivers.map(({ name }) => name)),
  };
}

/** Each text once, whatever its case and accents; empty ones left out. */
function distinct(texts: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  for (const text of texts) {
    const key = foldText(text);
    if (key !== '' && !first.has(key)) first.set(key, text);
  }
  return [...first.values()];
}
