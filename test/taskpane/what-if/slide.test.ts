/** The slider moves exactly what it says, in numbers that a cell can hold. */
import fc from 'fast-check';
import { type ChangeDraft, EMPTY_CHANGE } from '../../../src/app/scenarios/draft';
import { costsChange, slideOf, slidTo } from '../../../src/taskpane/what-if/slide';
import { parseNumberText } from '../../../src/workbook/read/numbers';

const change = (word: string, value: string): ChangeDraft => ({ ...EMPTY_CHANGE, change: word, value });

test.each([
  ['kosten %', '5%', { value: 5, min: -20, max: 20, unit: '%' }],
  ['kosten %', '0,05', { value: 5, unit: '%' }],
  ['kosten %', '35%', { value: 35, min: -40, max: 40 }],
  ['index Personeel', '', { value: 0, unit: '%' }],
  ['hoeveelheid', '-10%', { value: -10, unit: '%' }],
  ['hoeveelheid', '30', { value: 30, min: 0, max: 100, unit: '' }],
  ['inbreng', '91.401,50', { value: 91_401.5, min: 0, max: 200_000, step: 1_000, unit: '€' }],
  ['kosten €', '-250', { value: -250, min: -500, max: 500, unit: '€' }],
])('%s %s', (word, value, expected) => {
  expect(slideOf(change(word, value))).toMatchObject(expected);
});

test.each([
  ['afname', 'x'],
  ['sleutel', 'gelijk'],
  ['uittreden', '2016-06-30'],
  ['kosten %', 'veel'],
  ['verhuizen', '5'],
])('%s %s is nothing to slide', (word, value) => {
  expect(slideOf(change(word, value))).toBeUndefined();
});

test('any place of the slider is written so that it is read as that very value', () => {
  const words = fc.constantFrom('kosten %', 'inbreng', 'hoeveelheid', 'maatstaf inwoners');
  const start = fc.constantFrom('5%', '12', '1.250.000', '0,5', '-3,5%');
  fc.assert(
    fc.property(words, start, fc.nat(400), (word, value, place) => {
      const before = change(word, value);
      const slide = slideOf(before);
      if (!slide) throw new Error('no slide');
      const to = Math.min(slide.max, slide.min + place * slide.step);
      const after = slidTo(before, slide, to);
      const read = parseNumberText(after.value);
      const factor = slide.unit === '%' ? 100 : 1;
      expect(read?.number.times(factor).toNumber()).toBeCloseTo(to, 6);
      expect([read?.percent, read?.ambiguous]).toEqual([slide.unit === '%', false]);
      expect(slideOf(after)?.value).toBeCloseTo(to, 6);
    }),
  );
  expect(costsChange(0.1 + 0.2)).toMatchObject({ change: 'kosten %', value: '0,3%' });
});
