/** R24 in words: a change of a scenario as it reads in a sentence. */
import type { Model, ScenarioRow } from '../../../engine/model';
import { euroText } from '../../../engine/money';
import type { Amount, Change } from '../../../engine/scenario/change';
import { readChange } from '../../../engine/scenario/read-change';
import { isUnknown } from '../../../engine/scenario/read-target';
import { type Dictionary, dictionaryOf, type Language } from '../../../locale';
import { formatDecimal, formatQuantity } from '../../../locale/format';
import { participantOf, serviceOf } from './things';

/** Changes named in one sentence; more are counted. */
const NAMED = 2;

/** Changes that belong together, in one phrase. */
export function changesText(model: Model, rows: readonly ScenarioRow[], language: Language): string {
  const { change } = dictionaryOf(language).report;
  const named = rows.slice(0, NAMED).map((row) => changeText(model, row, language));
  const more = rows.length - named.length;
  return named.join(change.and) + (more > 0 ? change.more(more) : '');
}

function changeText(model: Model, row: ScenarioRow, language: Language): string {
  const change = readChange(model, row);
  // A scenario with such a row is not run, so that no sentence is about it; its finding names it as written.
  return isUnknown(change) ? row.change : words(model, change, language);
}

function words(model: Model, change: Change, language: Language): string {
  const dictionary = dictionaryOf(language);
  const texts = dictionary.report.change;
  const who = participantsText(model, change, dictionary);
  const where = placeText(model, change, dictionary);
  switch (change.kind) {
    case 'join':
    case 'leave':
      return texts[change.kind](who, where);
    case 'mark':
      return texts.mark(who, where, change.mark !== undefined);
    case 'volume':
      return texts.volume(who, where, amountText(change.amount, language));
    case 'driver':
      return texts.driver(change.driver, who, amountText(change.amount, language));
    case 'key':
      return texts.key(change.key.text, where);
    case 'cascoKey':
      return texts.cascoKey(change.key.text);
    case 'funding':
      return texts.funding(dictionary.words.funding[change.funding], where);
    case 'costPercent':
      return texts.cost(
        amountText({ relative: true, number: change.fraction }, language),
        change.row.costKind ?? '',
        where,
      );
    case 'costAmount':
      return texts.cost(formatQuantity(euroText(change.cents), 'euro', language), '', where);
    case 'index':
      return texts.index(change.costKind, amountText({ relative: true, number: change.fraction }, language));
    case 'contribution':
      return texts.contribution(who, where, formatQuantity(euroText(change.cents), 'euro', language));
    case 'tentative':
      return texts.tentative(`${formatDecimal(change.factor.times(100).toFixed(), language)}%`);
  }
}

function participantsText(model: Model, { row, target }: Change, { report }: Dictionary): string {
  const [only] = target.participants;
  if (row.participant === undefined || only === undefined) return report.change.everybody;
  return target.participants.length === 1 ? participantOf(model, only).name : row.participant;
}

/** The product, werkveld or organisation that the row names; empty when it names none. */
function placeText(model: Model, { row, target }: Change, { report }: Dictionary): string {
  const [only] = target.services;
  if (row.service !== undefined && only !== undefined && target.services.length === 1)
    return report.change.at(serviceOf(model, only).name);
  const named = row.service ?? row.field ?? row.organisation;
  return named === undefined ? '' : report.change.at(named);
}

/** `12`, or relative `+5%`. */
function amountText({ relative, number }: Amount, language: Language): string {
  if (!relative) return formatDecimal(number.toFixed(), language);
  const percent = formatDecimal(number.times(100).toFixed(), language);
  return `${number.isNegative() ? '' : '+'}${percent}%`;
}
