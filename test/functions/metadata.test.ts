/** What Excel reads about the functions, in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTION_IDS } from '../../src/functions/register-functions';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type: string; readonly dimensionality: string };
}

const read = (file: string): readonly Described[] => {
  const text = readFileSync(join(__dirname, '../../src/functions/metadata', file), 'utf8');
  return (JSON.parse(text) as { functions: readonly Described[] }).functions;
};
const dutch = read('functions.json');
const english = read('functions.en.json');

/** Without what a person reads. */
const structureOf = (functions: readonly Described[]) =>
  functions.map(({ description: _, parameters, ...rest }) => ({
    ...rest,
    parameters: parameters.map(({ name: _name, description: _description, ...parameter }) => parameter),
  }));

test('every function is described, under the name that does not change with the language', () => {
  expect(dutch.map(({ id }) => id)).toEqual(FUNCTION_IDS);
  for (const { id, name } of dutch) expect(name).toBe(id);
  expect(structureOf(english)).toEqual(structureOf(dutch));
});

test('each is described in its own language, briefly', () => {
  for (const [at, one] of dutch.entries()) {
    expect(english[at]?.description).not.toBe(one.description);
    const texts = [one.description, ...one.parameters.map(({ description }) => description)];
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(255);
    expect(one.helpUrl).toBe('https://localhost:3000/index.html#help');
  }
});

test('ids and names are as Excel allows; results spill; only the last parameters are optional', () => {
  for (const { id, parameters, result } of dutch) {
    expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
    expect(result).toEqual({ type: 'number', dimensionality: 'matrix' });
    const optional = parameters.map((parameter) => parameter.optional ?? false);
    expect([...optional].sort()).toEqual(optional);
  }
});
