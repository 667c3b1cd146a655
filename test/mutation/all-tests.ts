/**
 * The tests of one part in one file: its modules are loaded once for each mutant instead of once for each file of tests,
 * and after the first test that fails the others have nothing to add. Runs under `npm run mutation` only.
 */
import { join } from 'node:path';
import fc from 'fast-check';

// A counterexample need not be a small one here.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

type Body = (...values: readonly unknown[]) => Promise<void>;

let hasFailed = false;

const untilOneFails =
  (body: Body): Body =>
  async (...values) => {
    if (hasFailed) return;
    try {
      await body(...values);
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  };

const { test: plain } = globalThis;
const each =
  (...table: readonly unknown[]) =>
  (name: string, body: Body): void =>
    Reflect.apply(plain.each, plain, table)(name, untilOneFails(body));
Object.assign(globalThis, {
  test: Object.assign((name: string, body: Body) => plain(name, untilOneFails(body)), { each }),
});

for (const name of (process.env.MUTATION_TESTS ?? '').split(',')) {
  describe(name, () => {
    jest.requireActual(join(__dirname, '..', 'engine', `${name}.test`));
  });
}
