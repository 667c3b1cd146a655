import { parseMark } from '../../src/engine/mark';
import { Exact } from '../../src/engine/money';

describe('R6 marks', () => {
  test.each([
    ['x', 'x'],
    ['X', 'x'],
    [' x ', 'x'],
    ['ja', 'x'],
    ['✓', 'x'],
    ['✔️', 'x'],
    ['(x)', '(x)'],
    ['( X )', '(x)'],
    ['( x)', '(x)'],
    ['(x )', '(x)'],
    ['on demand', 'on demand'],
    ['On  Demand', 'on demand'],
    ['op afroep', 'on demand'],
  ])('%p takes as %p', (text, mark) => expect(parseMark(text)).toBe(mark));

  test.each(['', ' ', '-', '–', '—', 'nee', 'Nee', '0', 'n.v.t.', 'NVT'])('%p does not take', (text) =>
    expect(parseMark(text)).toBeUndefined(),
  );

  test.each(['?', 'pm', 'misschien', 'xx', '(ja)', 'y', 'x?', '()', '×', 'a (x)', '(x) a'])(
    '%p is an error',
    (text) => expect(parseMark(text)).toBe('unreadable'),
  );

  test('a number above 0 takes, 0 does not, below 0 is an error', () => {
    expect(String(parseMark(new Exact('2.5')))).toBe('2.5');
    expect(parseMark(new Exact(0))).toBeUndefined();
    expect(parseMark(new Exact('-0'))).toBeUndefined();
    expect(parseMark(new Exact(-1))).toBe('unreadable');
  });
});
