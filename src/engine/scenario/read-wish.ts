/** R24: what the cells Wijziging and Waarde of a row ask for. */
import type { Decimal } from 'decimal.js';
import { CONTRIBUTED_KIND } from '../indexing';
import { parseKey } from '../key';
import { parseMark } from '../mark';
import type { AllocationKey, Cents, Model, ScenarioValue } from '../model';
import { centsOfEuro, MAX_EURO } from '../money';
import { foldText } from '../text';
import { parseFundingKind, parseTentative } from '../vocabulary';
import type { Amount, Wish } from './change';
import { namesIn } from './name-index';
import type { UnknownName } from './read-target';

type WishRead = Wish | UnknownName;
type Reader = (model: Model, value: ScenarioValue, rest: string) => WishRead;

/** What follows the word (the name of a driver or a cost kind) is the reader's `rest`. */
const READERS: readonly (readonly [word: string, takesName: boolean, read: Reader])[] = [
  ['toetreden', false, (_, value) => dated(value, (date) => ({ kind: 'join', date }))],
  ['uittreden', false, (_, value) => dated(value, (date) => ({ kind: 'leave', date }))],
  ['afname', false, (_, value) => readMark(value)],
  ['hoeveelheid', false, (_, value) => amounted(value, (amount) => ({ kind: 'volume', amount }))],
  ['maatstaf', true, readDriver],
  ['sleutel', false, (model, value) => keyed(model, value, (key) => ({ kind: 'key', key }))],
  ['cascosleutel', false, (model, value) => keyed(model, value, (key) => ({ kind: 'cascoKey', key }))],
  ['bekostiging', false, (_, value) => readFunding(value)],
  ['kosten %', false, (_, value) => fractioned(value, (fraction) => ({ kind: 'costPercent', fraction }))],
  ['kosten €', false, (_, value) => euros(value, (cents) => ({ kind: 'costAmount', cents }))],
  ['index', true, readIndex],
  ['inbreng', false, (_, value) => euros(value, (cents) => ({ kind: 'contribution', cents }))],
  ['voorwaardelijk', false, (_, value) => readTentative(value)],
];

/** Reads what a row asks for, whatever it is about. */
export function readWish(model: Model, change: string, value: ScenarioValue): WishRead {
  const text = foldText(change).replace(/^kosten ?/u, 'kosten ');
  for (const [word, takesName, read] of READERS) {
    if (text === word && !takesName) return read(model, value, '');
    if (takesName && text.startsWith(`${word} `)) return read(model, value, text.slice(word.length + 1));
  }
  return { problem: 'change', name: change };
}

const unreadable = ({ text }: ScenarioValue): UnknownName => ({ problem: 'value', name: text });

function dated(value: ScenarioValue, wish: (date: string) => Wish): WishRead {
  return value.date === undefined ? unreadable(value) : wish(value.date);
}

function amounted(value: ScenarioValue, wish: (amount: Amount) => Wish): WishRead {
  const { number, percent } = value;
  return number === undefined ? unreadable(value) : wish({ relative: percent, number });
}

/** At most 1 is a fraction, above it percent points. */
function fractioned(value: ScenarioValue, wish: (fraction: Decimal) => Wish): WishRead {
  const { number, percent } = value;
  if (number === undefined) return unreadable(value);
  return wish(percent || number.abs().lessThanOrEqualTo(1) ? number : number.dividedBy(100));
}

function euros(value: ScenarioValue, wish: (cents: Cents) => Wish): WishRead {
  const { number, percent } = value;
  if (number === undefined || percent || number.abs().greaterThan(MAX_EURO)) return unreadable(value);
  return wish(centsOfEuro(number).cents);
}

function readMark(value: ScenarioValue): WishRead {
  const mark = parseMark(value.number === undefined || value.percent ? value.text : value.number);
  return mark === 'unreadable' ? unreadable(value) : { kind: 'mark', mark };
}

function readDriver(model: Model, value: ScenarioValue, name: string): WishRead {
  const driver = model.drivers.find((candidate) => foldText(candidate.name) === name);
  if (driver === undefined) return { problem: 'driver', name };
  return amounted(value, (amount) => ({ kind: 'driver', driver: driver.name, amount }));
}

function keyed(model: Model, value: ScenarioValue, wish: (key: AllocationKey) => Wish): WishRead {
  const key = parseKey(value.text);
  if (key === undefined) return unreadable(value);
  const { drivers: known } = namesIn(model);
  const missing =
    key.kind === 'mix' ? key.parts.find(({ driver }) => !known.has(foldText(driver))) : undefined;
  return missing ? { problem: 'driver', name: missing.driver } : wish(key);
}

function readFunding(value: ScenarioValue): WishRead {
  const funding = parseFundingKind(value.text);
  return funding === undefined ? unreadable(value) : { kind: 'funding', funding };
}

function readIndex(model: Model, value: ScenarioValue, name: string): WishRead {
  const kinds = [...model.costLines, ...model.indexes].map(({ costKind }) => costKind);
  const costKind = [...kinds, CONTRIBUTED_KIND].find((kind) => foldText(kind) === name);
  if (costKind === undefined) return { problem: 'costKind', name };
  return fractioned(value, (fraction) => ({ kind: 'index', costKind, fraction }));
}

function readTentative(value: ScenarioValue): WishRead {
  const factor = parseTentative(value.number ?? value.text);
  return factor === undefined ? unreadable(value) : { kind: 'tentative', factor };
}
