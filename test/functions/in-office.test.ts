/** The functions through the genuine Office.js: registered with it, called by it, their errors turned into Excel's. */
import { FUNCTION_IDS, registerFunctions } from '../../src/functions/register-functions';
import { type CallResult, formulaCalls, officeFunctions } from '../excel-host/formula-calls';
import { installOffice } from '../excel-host/install-office';

let call: (name: string, args: readonly unknown[]) => Promise<CallResult>;
let language = 'nl-NL';

beforeAll(async () => {
  const link = await installOffice();
  registerFunctions(officeFunctions(), () => language);
  call = formulaCalls(link);
});

beforeEach(() => {
  language = 'nl-NL';
});

test('VERDEEL spills over the shape of the weights', async () => {
  expect(await call('VERDEEL', [100, [[1], [1], [1]]])).toEqual({ values: [[33.34], [33.33], [33.33]] });
  expect(await call('VERDEEL', [100, [[1, 1, 1]]])).toEqual({ values: [[33.34, 33.33, 33.33]] });
  expect(await call('VERDEEL', [10, 5])).toEqual({ values: [[10]] });
});

test('VERDEELSLEUTEL gives a part per participant, with and without the optional range', async () => {
  const table = [
    [['gelijk'], ['inwoners']],
    [
      [1, 1, 1],
      [10, 30, 60],
    ],
  ];
  // ½ × 1/3 + ½ × 10/100 = 13/60, 19/60 and 28/60
  expect(await call('VERDEELSLEUTEL', [600, '50% gelijk + 50% inwoners', ...table, null])).toEqual({
    values: [[130, 190, 280]],
  });
  expect(await call('VERDEELSLEUTEL', [600, 'inwoners', ...table, [['x', '', 'x']]])).toEqual({
    // 10/70 and 60/70 of 600: 85.714… and 514.285…
    values: [[85.71, 0, 514.29]],
  });
});

test('what cannot be divided is an error of Excel, with a sentence in the language of Excel', async () => {
  expect(await call('VERDEEL', [100, [[1], ['veel']]])).toEqual({
    error: '#VALUE!',
    message: 'Geen getal in rij 2, kolom 1 van het bereik. Vul een getal in, of 0.',
  });
  expect(await call('VERDEEL', [100, [[0, 0]]])).toMatchObject({ error: '#DIV/0!' });
  expect(await call('VERDEELSLEUTEL', [1, 'fte', [['inwoners']], [[1, 2]], null])).toEqual({
    error: '#VALUE!',
    message: 'De maatstaf fte staat niet bij de namen.',
  });
  language = 'en-US';
  expect(await call('VERDEEL', ['x', [[1]]])).toEqual({
    error: '#VALUE!',
    message: 'The amount is not a number.',
  });
});

test('every function of the metadata is registered, and no other', async () => {
  const results = await Promise.all(
    FUNCTION_IDS.map((id) => call(id.toLowerCase(), ['?', [[1]], [[1]], [[1]]])),
  );
  for (const result of results)
    expect(result).toMatchObject({ error: '#VALUE!', message: expect.any(String) });
});
