/** Our side of the jobs: asks a worker, passes on its progress, and ends it when the user cancels. */
import { HostError, type HostOptions } from '../../workbook/host';
import { packed, unpacked } from './decimals';
import type { JobAsk, JobName, JobResult } from './jobs';
import type { Fault, FromWorker, JobPort } from './messages';
import type { JobBook, OpenBook } from './open-book';

/** Progress of a job is told in hundredths. */
const PARTS = 100;

export interface JobRunner {
  /** What the jobs from now on are about. Jobs that are still being done are not wanted any more. */
  load(book: JobBook): void;
  /** @throws {HostError} `cancelled`, also as long as nothing was loaded */
  run<Name extends JobName>(name: Name, ask: JobAsk<Name>, options?: HostOptions): Promise<JobResult<Name>>;
  /** Ends the worker, and what is still being done. */
  close(): void;
}

interface Waiting {
  readonly name: JobName;
  readonly ask: unknown;
  readonly onProgress: HostOptions['onProgress'];
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * @param start - starts a worker; without it, and where none can be started, jobs are done here, between which the
 *   screen is drawn
 */
export function createJobRunner(start?: () => JobPort): JobRunner {
  let book: JobBook | undefined;
  let here: OpenBook | undefined;
  let port: JobPort | undefined;
  let mayStart = start !== undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const end = (): void => {
    port?.terminate();
    port = undefined;
  };

  const dropAll = (): void => {
    for (const [id, { reject }] of waiting) {
      waiting.delete(id);
      reject(new HostError('cancelled'));
    }
  };

  const send = (id: number, { name, ask }: Waiting): void => {
    if (mayStart) port ??= started();
    if (port) port.post({ type: 'ask', id, name, ask: packed(ask) });
    else void doHere(id);
  };

  const started = (): JobPort | undefined => {
    if (!start || !book) return undefined;
    try {
      const opened = start();
      opened.listen(take, () => {
        if (port === opened) goOnHere();
      });
      opened.post({ type: 'book', book });
      return opened;
    } catch {
      mayStart = false;
      return undefined;
    }
  };

  /** The worker could not be started, or died: what was asked of it is done here. */
  const goOnHere = (): void => {
    mayStart = false;
    end();
    for (const id of waiting.keys()) void doHere(id);
  };

  const take = (message: FromWorker): void => {
    const job = waiting.get(message.id);
    if (!job) return;
    if (message.type === 'progress') {
      tell(job, message.part);
      return;
    }
    waiting.delete(message.id);
    if (message.type === 'done') job.resolve(unpacked(message.result));
    else job.reject(errorOf(message.fault));
  };

  const doHere = async (id: number): Promise<void> => {
    const job = waiting.get(id);
    if (!job) return;
    try {
      // Only where there is no worker: it has what does the work in a file of its own.
      const [{ performJob }, { openBook }] = [await import('./jobs'), await import('./open-book')];
      await new Promise((resolve) => setTimeout(resolve));
      if (!waiting.has(id)) return;
      if (!book) throw new Error('nothing was loaded yet');
      here ??= openBook(book);
      job.resolve(await performJob(here, job.name, job.ask, (part) => tell(job, part)));
    } catch (error) {
      job.reject(error);
    }
    waiting.delete(id);
  };

  return {
    load(next) {
      book = next;
      here = undefined;
      if (waiting.size > 0) end();
      else port?.post({ type: 'book', book });
      dropAll();
    },

    run<Name extends JobName>(name: Name, ask: JobAsk<Name>, { onProgress, signal }: HostOptions = {}) {
      return new Promise<JobResult<Name>>((resolve, reject) => {
        if (!book || signal?.aborted) return reject(new HostError('cancelled'));
        const id = ++lastId;
        const job: Waiting = {
          name,
          ask,
          onProgress,
          resolve: (found) => resolve(found as JobResult<Name>),
          reject,
        };
        waiting.set(id, job);
        signal?.addEventListener(
          'abort',
          () => {
            if (!waiting.delete(id)) return;
            reject(new HostError('cancelled'));
            // A worker that calculates hears nothing: it is ended, and what else was asked is asked again.
            end();
            for (const [other, again] of waiting) send(other, again);
          },
          { once: true },
        );
        send(id, job);
      });
    },

    close() {
      end();
      dropAll();
    },
  };
}

const tell = ({ onProgress }: Waiting, part: number): void =>
  onProgress?.({ task: 'calculating', done: Math.round(part * PARTS), of: PARTS });

function errorOf({ name, stack, refused }: Fault): Error {
  if (refused) return new HostError(refused.code, refused.params);
  const error = new Error();
  error.name = name;
  error.stack = stack;
  return error;
}
