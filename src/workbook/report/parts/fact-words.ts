/** Facts and changes of facts as people read them. */
import type { FactCell, FactRow } from '../../../engine/facts/fact';
import type { FactChange } from '../../../engine/facts/fact-changes';
import { type Dictionary, dictionaryOf, type Language } from '../../../locale';
import { formatDate, formatDecimal, formatQuantity } from '../../../locale/format';

/** `Begroting!E12`; the kind of sheet where no cell is known. */
export function placeText({ row, before, after }: FactChange, language: Language): string {
  const source = after?.source ?? before?.source;
  return source ? `${source.sheet}!${source.cell}` : dictionaryOf(language).facts.kinds[row.kind];
}

/** `P&O · Salarisadministratie · Personeel · 2016 · Almelo`. */
export function aboutText({ row, before, after }: FactChange, language: Language): string {
  const { fields } = dictionaryOf(language).facts;
  const cell = after ?? before;
  const year = row.year === undefined || row.kind === 'columns' ? '' : String(row.year);
  const field = cell ? fields[cell.field] : '';
  return [...row.about, year, cell?.participant ?? '', field].filter((part) => part !== '').join(' · ');
}

/** What a cell says; nothing is `leeg`. */
export function factText(row: FactRow, cell: FactCell | undefined, language: Language): string {
  const dictionary = dictionaryOf(language);
  if (!cell) return dictionary.facts.empty;
  const { value, unit } = cell;
  if (!/^-?\d/.test(value)) return wordText(row, value, dictionary);
  if (unit === 'euro') return formatQuantity(value, 'euro', language);
  if (unit === 'fraction') return `${formatDecimal(percentText(value), language)}%`;
  if (unit === 'day') return formatDate(value);
  return unit === 'number' || row.kind === 'marks' ? formatDecimal(value, language) : value;
}

const wordText = ({ kind }: FactRow, value: string, { facts, findings }: Dictionary): string => {
  if (kind === 'errors' && Object.hasOwn(findings, value)) return value;
  return Object.hasOwn(facts.words, value) ? (facts.words[value] ?? value) : value;
};

/** `0.05` → `5`, `0.125` → `12.5`, without a detour through binary fractions. */
function percentText(fraction: string): string {
  const [, sign = '', whole = '0', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(fraction) ?? [];
  const digits = `${whole}${decimals.padEnd(2, '0')}`;
  const point = whole.length + 2;
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const right = digits.slice(point).replace(/0+$/, '');
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}

/** `Begroting!E12 was € 1.000,00 en is € 1.200,00`. */
export function changeText(change: FactChange, language: Language): string {
  const { row, before, after } = change;
  const { was } = dictionaryOf(language).facts;
  const said = was(factText(row, before, language), factText(row, after, language));
  return `${placeText(change, language)} ${said}`;
}

/** The first changes as one sentence, and how many there are besides. */
export function changesSentence(changes: readonly FactChange[], most: number, language: Language): string {
  const named = changes.slice(0, most).map((change) => changeText(change, language));
  const more = changes.length - named.length;
  const all = more > 0 ? [...named, dictionaryOf(language).facts.more(more)] : named;
  return `${all.join('; ')}.`;
}
