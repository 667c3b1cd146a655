/** The command line as one file: loading its four hundred modules one by one takes longer than dividing a workbook. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The bundle of an entry point. It is called after a digest of all that goes into it, so that an old one is never run.
 * @param entry - below `root`
 * @returns what to import
 */
export async function bundled(entry, root = ROOT) {
  const folder = join(root, 'node_modules', '.cache', 'verdeelwijzer');
  const name = `${digestOf(root)}.mjs`;
  const path = join(folder, name);
  if (!namesIn(folder).includes(name)) {
    const code = await bundle(join(root, entry));
    try {
      writeWhole(folder, name, code);
    } catch {
      // Nowhere to keep it, as in a folder that is read-only: bundled again next time.
      return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
    }
  }
  return pathToFileURL(path).href;
}

/** Of the sources, and of the versions of all packages. */
function digestOf(root) {
  const hash = createHash('sha256').update(process.versions.node);
  const sources = readdirSync(join(root, 'src'), { recursive: true })
    .filter((name) => /\.(ts|tsx|js|json)$/.test(name))
    .sort()
    .map((name) => join('src', name));
  for (const name of ['package.json', 'package-lock.json', ...sources])
    hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  return hash.digest('hex');
}

async function bundle(entry) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
  });
  return outputFiles[0].text;
}

/** Renamed when it is whole, and then the only one. */
function writeWhole(folder, name, code) {
  mkdirSync(folder, { recursive: true });
  const fresh = join(folder, randomUUID());
  writeFileSync(fresh, code);
  renameSync(fresh, join(folder, name));
  for (const other of namesIn(folder)) if (other !== name) rmSync(join(folder, other), { force: true });
}

function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
