/** Files in Node: read with clear errors, and written so that a fault or a kill never leaves half a file. */
import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { HostError } from '../../host';

export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** @throws {HostError} `fileMissing`, or `fileUnreadable` for a folder, no permission, a fault of the disk */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new HostError(codeOf(error) === 'ENOENT' ? 'fileMissing' : 'fileUnreadable', { file: path });
  }
}

/**
 * Writes files, all or none as far as the disk allows: everything is written beside its place first, and only then
 * renamed. An existing file keeps its permissions.
 * @throws {HostError} `fileUnwritable`
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const beside = files.map((file) => ({ ...file, temporary: besideOf(file.path) }));
  let writing = '';
  try {
    for (const { path, bytes, temporary } of beside) {
      writing = path;
      await writeWhole(temporary, bytes, await modeOf(path));
    }
    for (const { path, temporary } of beside) {
      writing = path;
      await rename(temporary, path);
    }
  } catch {
    await Promise.all(beside.map(({ temporary }) => rm(temporary, { force: true })));
    throw new HostError('fileUnwritable', { file: writing });
  }
}

/** A name in the same folder, since renaming across disks is no single step. */
const besideOf = (path: string): string =>
  join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID()}.tmp`);

/** Flushed to the disk before it returns, so that the renamed file can never be an empty one after a crash. */
async function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Permissions of the file that will be replaced; undefined when there is none yet. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
