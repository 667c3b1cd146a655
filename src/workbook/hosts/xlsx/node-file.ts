/** Files in Node: read with clear errors, and written so that a fault or a kill never leaves half a file. */
import { randomUUID } from 'node:crypto';
import {
  link,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../../host';

export interface FileToWrite {
  readonly path: string;
  /** In one, or in pieces that are made while they are written. */
  readonly bytes: Uint8Array | Iterable<Uint8Array>;
}

/** @throws {HostError} `fileMissing`, or `fileUnreadable` for a folder, no permission, a fault of the disk */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new HostError(isMissing(error) ? 'fileMissing' : 'fileUnreadable', { file: path });
  }
}

/** A file on its way: what is new stands beside its place, and what was there as well until all is well. */
interface Move {
  readonly path: string;
  readonly target: string;
  readonly fresh: string;
  readonly before: string;
  /** Permissions of the file that is there now; undefined when there is none. */
  readonly mode: number | undefined;
}

/**
 * Writes files, all or none: everything is written beside its place first and only then renamed, and when a later
 * file fails the earlier ones are put back. An existing file keeps its permissions; of a link the file that it points
 * to is written.
 * @throws {HostError} `fileUnwritable`
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const moves: Move[] = [];
  const done: Move[] = [];
  let current = '';
  try {
    for (const { path, bytes } of files) {
      current = path;
      const move = await planMove(path);
      moves.push(move);
      await writeWhole(move.fresh, bytes, move.mode);
    }
    for (const move of moves) {
      current = move.path;
      if (move.mode !== undefined) await keepBefore(move);
      await rename(move.fresh, move.target);
      done.push(move);
    }
  } catch {
    for (const move of done.reverse()) await putBack(move);
    throw new HostError('fileUnwritable', { file: current });
  } finally {
    await Promise.all(moves.flatMap(({ fresh, before }) => [discard(fresh), discard(before)]));
  }
}

/** Makes a folder and those above it where they are not there. @throws {HostError} `fileUnwritable` */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new HostError('fileUnwritable', { file: folder });
  }
}

/** What lies in a folder, in the order of the alphabet; nothing where there is no folder. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.sort();
}

async function planMove(path: string): Promise<Move> {
  const target = await realpath(path).catch(() => path);
  const status = await stat(target).catch((error) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (status && !status.isFile()) throw new Error('not a file');
  // In the same folder, since renaming across disks is no single step.
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}`);
  return {
    path,
    target,
    fresh: `${beside}.new`,
    before: `${beside}.old`,
    mode: status && status.mode & 0o777,
  };
}

/** Flushed to the disk before it returns, so that the renamed file can never be an empty one after a crash. */
async function writeWhole(
  path: string,
  bytes: FileToWrite['bytes'],
  mode: number | undefined,
): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await writeFile(file, bytes);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A second name for the old file; disks that know no such thing go without, and there a fault cannot be undone. */
const keepBefore = ({ target, before }: Move): Promise<void> => link(target, before).catch(() => undefined);

const putBack = ({ target, before, mode }: Move): Promise<void> =>
  (mode === undefined ? rm(target) : rename(before, target)).catch(() => undefined);

const discard = (path: string): Promise<void> => rm(path, { force: true }).catch(() => undefined);

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
