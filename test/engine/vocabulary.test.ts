import { Exact } from '../../src/engine/money';
import {
  parseCircle,
  parseFundingKind,
  parseParticipantKind,
  parsePhase,
  parseSide,
  parseTentative,
  parseVatRegime,
  parseYesNo,
} from '../../src/engine/vocabulary';

describe('R10–R15 bekostiging', () => {
  test.each([
    ['solidariteit', 'solidarity'],
    ['Inbreng', 'contribution'],
    ['PROFIJT', 'benefit'],
    ['p×q', 'volume'],
    ['p x q', 'volume'],
    ['P*Q', 'volume'],
    ['versleuteld', 'markup'],
    ['direct', 'direct'],
    ['', undefined],
    ['gratis', undefined],
    ['constructor', undefined],
  ])('%p is %p', (text, kind) => expect(parseFundingKind(text)).toBe(kind));
});

describe('R10 kring', () => {
  test.each([
    ['', { kind: 'all' }],
    ['Alle', { kind: 'all' }],
    ['gemeenten', { kind: 'municipalities' }],
    ['afnemers', { kind: 'takers' }],
    ['heuvelrand', { kind: 'group', group: 'Heuvelrand' }],
    ['elders', undefined],
  ])('%p is %p', (text, circle) => expect(parseCircle(text, ['Heuvelrand'])).toEqual(circle));
});

describe('R6 voorwaardelijke afname', () => {
  test('niet, wel or a factor from 0 to 1', () => {
    expect(String(parseTentative('niet'))).toBe('0');
    expect(String(parseTentative('Wel'))).toBe('1');
    expect(String(parseTentative(new Exact('0.25')))).toBe('0.25');
    expect(parseTentative(new Exact('1.5'))).toBeUndefined();
    expect(parseTentative(new Exact(-1))).toBeUndefined();
    expect(parseTentative('soms')).toBeUndefined();
  });
});

describe('R21 btw', () => {
  test.each([
    ['21%', '21%'],
    ['21 %', '21%'],
    ['0,21', '21%'],
    ['9%', '9%'],
    ['Vrijgesteld', 'exempt'],
    ['transparant', 'transparent'],
    ['6%', undefined],
  ])('%p is %p', (text, regime) => expect(parseVatRegime(text)).toBe(regime));
});

describe('other words of the sheets', () => {
  test('Soort, L/B and answers', () => {
    expect(['begroot', 'Werkelijk', 'prognose'].map(parsePhase)).toEqual(['budget', 'actual', undefined]);
    expect(['', 'L', 'baten', 'x'].map(parseSide)).toEqual(['cost', 'cost', 'income', undefined]);
    expect(['Gemeente', 'samenwerkingsverband', 'provincie'].map(parseParticipantKind)).toEqual([
      'municipality',
      'partnership',
      undefined,
    ]);
    expect(['ja', 'Nee', 'misschien'].map(parseYesNo)).toEqual([true, false, undefined]);
  });
});
