import { compareText, foldText } from '../../src/engine/text';

describe('names are compared', () => {
  test.each([
    ['without case', 'Regio TWENTE', 'regio twente'],
    ['without space around them', '  P&O\t', 'p&o'],
    ['without space before them', ' P&O', 'p&o'],
    ['without space behind them', 'P&O ', 'p&o'],
    ['with repeated spaces as one', 'Post  /  archief', 'post / archief'],
    ['with any white space as a space', 'Basis\u00a0\nregistraties', 'basis registraties'],
    ['without accents', 'Financiën', 'financien'],
    ['without several accents on a letter', 'Ǘ', 'u'],
    ['without accents at the start', 'Één loket', 'een loket'],
    ['without accents in the last word', 'Loket één', 'loket een'],
    ['without accents after a plain word', 'B Één loket', 'b een loket'],
    ['whichever way the accent was typed', 'Financie\u0308n', 'financien'],
    ['without all of these together', '  Financiën  & Control', 'financien & control'],
  ])('%s', (_, written, folded) => {
    expect(foldText(written)).toBe(folded);
  });

  test('letters, digits and signs stay as they are', () => {
    expect(foldText('65+ inwoners (Oost-Nederland), 50%')).toBe('65+ inwoners (oost-nederland), 50%');
    expect(foldText('')).toBe('');
    expect(foldText('œuvre')).toBe('œuvre');
  });
});

describe('texts are sorted', () => {
  test.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['a', 'ab', -1],
    ['Z', 'a', -1],
    ['2024-10-01', '2024-09-30', 1],
  ])('%p beside %p: %p', (a, b, order) => {
    expect(compareText(a, b)).toBe(order);
  });
});
