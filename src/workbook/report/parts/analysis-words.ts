/** What is varied, and who is in a set, as sheets, command line and pane name it. */
import type { Model, ParticipantIndex } from '../../../engine/model';
import type { Varied } from '../../../engine/scenario/sensitivity';
import { dictionaryOf, type Language } from '../../../locale';
import { formatDecimal } from '../../../locale/format';
import { hasSeveralOrganisations, participantOf, serviceOf } from './things';

/** `kosten P&O`, `inwoners Enschede`, `hoeveelheid Hosting Almelo`. */
export function variedText(model: Model, varied: Varied, language: Language): string {
  const { sensitivity } = dictionaryOf(language).analyses;
  switch (varied.kind) {
    case 'cost': {
      const organisation = hasSeveralOrganisations(model) ? varied.organisation : '';
      const place = [organisation, varied.field].filter((part) => part !== '').join(' · ');
      return place === '' ? sensitivity.allCost : sensitivity.cost(place);
    }
    case 'driver':
      return sensitivity.driver(varied.driver, participantOf(model, varied.participant).name);
    case 'volume':
      return sensitivity.volume(
        serviceOf(model, varied.service).name,
        participantOf(model, varied.participant).name,
      );
  }
}

/** `10%`, from the percentage as a decimal text. */
export const percentText = (percent: string, language: Language): string =>
  `${formatDecimal(percent, language)}%`;

/** Named when so few stay away. */
const FEW_ABSENT = 2;
/** Named when so few take part. */
const FEW_PRESENT = 4;

/** With whom a participant is in a set: by name, or by who is not in it, or by their number. */
export function companyText(
  model: Model,
  participant: ParticipantIndex,
  set: readonly ParticipantIndex[],
  all: readonly ParticipantIndex[],
  language: Language,
): string {
  const { coalitions } = dictionaryOf(language).analyses;
  const namesOf = (indexes: readonly ParticipantIndex[]): string =>
    indexes.map((index) => participantOf(model, index).name).join(', ');
  const others = set.filter((member) => member !== participant);
  const absent = all.filter((member) => !set.includes(member));
  if (others.length === 0) return coalitions.nobody;
  if (absent.length === 0) return coalitions.everybody;
  if (others.length <= FEW_PRESENT) return namesOf(others);
  if (absent.length <= FEW_ABSENT) return coalitions.allBut(namesOf(absent));
  return coalitions.several(others.length);
}
