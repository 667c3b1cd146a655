/** Named causes of a difference (R25) in words, as they read after `door`. */
import type { Difference } from '../../../engine/scenario/causes/explain-difference';
import type { CauseName } from '../../../engine/scenario/causes/name-causes';
import type { TakerChange } from '../../../engine/scenario/causes/takers';
import { type Dictionary, dictionaryOf, type Language } from '../../../locale';

/** Participants named in one cause; the rest is counted. */
const NAMED = 3;

export function causeText(name: CauseName, difference: Difference, language: Language): string {
  const { cause: texts } = dictionaryOf(language).between;
  const titleOf = (service: number): string => difference.services[service]?.name ?? '';
  switch (name.cause) {
    case 'cost':
      return texts.cost(titleOf(name.service));
    case 'rule':
      return texts.rule(titleOf(name.service));
    case 'weight': {
      const title = titleOf(name.service);
      if (name.rule === 'volume') return texts.volume(title);
      return name.rule === 'contribution' ? texts.contributed(title) : texts.driver(title);
    }
    case 'refused':
    case 'allocated':
      return texts[name.cause](titleOf(name.service));
    case 'takers':
      return takersText(name.changes, difference, texts);
    case 'otherTakingPart':
      return texts.otherTakingPart;
    case 'rounding':
      return texts.rounding;
  }
}

function takersText(
  changes: readonly TakerChange[],
  { participants, services }: Difference,
  texts: Dictionary['between']['cause'],
): string {
  const named = changes.slice(0, NAMED).map(({ participant, kind, services: taken }) => {
    const who = participants[participant]?.name ?? '';
    const [service = -1, ...others] = taken;
    const where = others.length > 0 ? texts.products(taken.length) : (services[service]?.name ?? '');
    return kind === 'takes' || kind === 'stops' ? texts[kind](who, where) : texts[kind](who);
  });
  const more = changes.length - named.length;
  if (more > 0) return `${named.join(', ')}${texts.more(more)}`;
  return [named.slice(0, -1).join(', '), ...named.slice(-1)].filter((part) => part !== '').join(texts.and);
}
