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
    ['Profijtbeginsel', 'benefit'],
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
    expect([0, 1].map((factor) => String(parseTentative(new Exact(factor))))).toEqual(['0', '1']);
    expect(parseTentative(new Exact('1.5'))).toBeUndefined();
    expect(parseTentative(new Exact(-1))).toBeUndefined();
    expect(parseTentative('soms')).toBeUndefined();
  });
});

describe('R21 btw', () => {
  test.each([
    ['21%', '21%'],
    ['21 %', '21%'],
    ['21', '21%'],
    ['0,21', '21%'],
    ['0.21', '21%'],
    ['9%', '9%'],
    ['9', '9%'],
    ['0,09', '9%'],
    ['0.09', '9%'],
    ['Vrijgesteld', 'exempt'],
    ['transparant', 'transparent'],
    ['6%', undefined],
  ])('%p is %p', (text, regime) => expect(parseVatRegime(text)).toBe(regime));
});

describe('other words of the sheets', () => {
  test('Soort of volumes and friction: budgeted or actual', () => {
    expect(['begroot', 'Begroting'].map(parsePhase)).toEqual(['budget', 'budget']);
    expect(['Werkelijk', 'realisatie'].map(parsePhase)).toEqual(['actual', 'actual']);
    expect(parsePhase('prognose')).toBeUndefined();
  });

  test('L/B: lasten or baten, by default lasten', () => {
    expect(['', 'L', 'last', 'lasten'].map(parseSide)).toEqual(Array(4).fill('cost'));
    expect(['B', 'baat', 'bate', 'baten'].map(parseSide)).toEqual(Array(4).fill('income'));
    expect(parseSide('x')).toBeUndefined();
  });

  test('Soort of participants', () => {
    expect(['Gemeente', 'samenwerkingsverband', 'provincie'].map(parseParticipantKind)).toEqual([
      'municipality',
      'partnership',
      undefined,
    ]);
  });

  test('answers', () => {
    expect(['ja', 'J', 'x', '✓'].map(parseYesNo)).toEqual(Array(4).fill(true));
    expect(['Nee', 'n'].map(parseYesNo)).toEqual([false, false]);
    expect(['misschien', '', 'constructor'].map(parseYesNo)).toEqual(Array(3).fill(undefined));
  });
});
