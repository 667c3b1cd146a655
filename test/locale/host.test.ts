/** Every reason why a workbook cannot be read or written has a sentence in both languages. */
import { dictionaryOf } from '../../src/locale';

describe.each(['nl', 'en'] as const)('%s', (language) => {
  const sentences = Object.entries(dictionaryOf(language).host);

  test.each(sentences)('%s says what is wrong and what to do, in whole sentences', (_, sentence) => {
    const general = sentence({});
    const named = sentence({ file: 'begroting.xlsx', sheet: 'Resultaat lijst', api: 'ExcelApi 1.14' });
    for (const text of [general, named]) {
      expect(text).toMatch(/^[A-Z][^!]*\.$/);
      expect(text).not.toMatch(/undefined| {2}|\(\)/);
    }
  });

  test('names the file where there is one', () => {
    const { damaged, fileMissing } = dictionaryOf(language).host;
    for (const sentence of [damaged, fileMissing]) {
      expect(sentence({ file: 'begroting.xlsx' })).toContain('begroting.xlsx');
    }
  });
});
