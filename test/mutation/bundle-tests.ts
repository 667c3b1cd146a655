/** Bundles tests with the engine that they test into one script that can be run again and again. */
import { join } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/**
 * @param tests Paths of tests below `test/engine`, without `.test.ts`.
 * @returns A script whose value is a function of `require` that loads the tests, each below a `describe` with its path.
 */
export async function bundleTests(root: string, tests: readonly string[]): Promise<Script> {
  const entry = [
    `require('./test/tools/seed.ts');`,
    ...tests.map((test) => `describe('${test}', () => void require('./test/engine/${test}.test.ts'));`),
  ];
  const { outputFiles } = await build({
    stdin: { contents: entry.join('\n'), resolveDir: root, loader: 'js' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['decimal.js', 'fast-check'],
  });
  const code = outputFiles[0]?.text ?? '';
  return new Script(`(function (require, module, exports) {${code}\n})`, {
    filename: join(root, 'tests.cjs'),
  });
}
