/**
 * `npm run soak -- 20`: the property tests again and again, each time with other cases. Stops at the first failure and
 * says how to repeat it.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [times = '10', only = ''] = process.argv.slice(2);
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name))
  .filter((name) => /\.test\.tsx?$/.test(name) && name.includes(only))
  .filter((name) => readFileSync(name, 'utf8').includes('fc.assert'));

for (let round = 1; round <= Number(times); round += 1) {
  const seed = String(Math.floor(Math.random() * 2 ** 31));
  const { status } = spawnSync('npx', ['jest', '--silent', ...files], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, SEED: seed },
  });
  if (status !== 0) {
    console.error(`Repeat with: SEED=${seed} npx jest ${files.join(' ')}`);
    process.exit(1);
  }
  console.log(`round ${round} of ${times}: ${files.length} files, seed ${seed}`);
}
