/** Why there is nothing to compare, as one sentence. */
import { dictionaryOf, type Language } from '../locale';
import type { Obstacle, Other } from './compare-runs';

/** @param year - of the run that was to be compared */
export function obstacleText(obstacle: Obstacle, other: Other, year: number, language: Language): string {
  const texts = dictionaryOf(language).between.obstacle;
  const name = other.kind === 'file' ? other.name : '';
  switch (obstacle) {
    case 'noActual':
      return texts.noActual(year);
    case 'sameYear':
      return texts.sameYear(year);
    case 'yearMissing':
      return texts.yearMissing(other.kind === 'year' ? other.year : year);
    case 'otherErrors':
      return texts.otherErrors(name, year);
    case 'otherUnsure':
      return texts.otherUnsure(name);
    default:
      return texts[obstacle];
  }
}
