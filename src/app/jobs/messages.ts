/** What goes to a worker and comes back: plain data only. The model is read again in the worker. */
import type { HostError } from '../../workbook/host';
import type { JobBook } from './open-book';

export type ToWorker =
  /** What the jobs after this are about. */
  | { readonly type: 'book'; readonly book: JobBook }
  | { readonly type: 'ask'; readonly id: number; readonly name: string; readonly ask: unknown };

export type FromWorker =
  /** `part` that is done, 0 to 1. */
  | { readonly type: 'progress'; readonly id: number; readonly part: number }
  | { readonly type: 'done'; readonly id: number; readonly result: unknown }
  /** A fault of our own, or a file that cannot be read. */
  | { readonly type: 'failed'; readonly id: number; readonly fault: Fault };

export interface Fault {
  /** What a host refused: that is told to the user in a sentence, with these words in it. */
  readonly refused?: Pick<HostError, 'code' | 'params'>;
  /** Kind of error, and where it came from; neither holds data of the workbook. The message is left out: it may name what stands in a cell. */
  readonly name: string;
  readonly stack: string;
}

/** Our end of a worker, in a browser or in Node. */
export interface JobPort {
  post(message: ToWorker): void;
  /** @param onLost - the worker could not start, or died */
  listen(onMessage: (message: FromWorker) => void, onLost: (error: unknown) => void): void;
  terminate(): void;
}
