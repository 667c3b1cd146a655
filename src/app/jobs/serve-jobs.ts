/** The worker's side of the jobs: keeps the workbook, does what is asked in order, tells how far it is. */
import { HostError } from '../../workbook/host';
import { packed, unpacked } from './decimals';
import { performJob } from './jobs';
import type { Fault, FromWorker, ToWorker } from './messages';
import { type JobBook, type OpenBook, openBook } from './open-book';

/** More often than this nobody sees it. */
const MILLISECONDS_BETWEEN_PROGRESS = 50;

/** @returns takes a message from outside; one is done when those before it are */
export function serveJobs(post: (message: FromWorker) => void): (message: ToWorker) => void {
  let book: JobBook | undefined;
  let opened: OpenBook | undefined;
  let last: Promise<void> = Promise.resolve();
  const serve = async (message: ToWorker): Promise<void> => {
    if (message.type === 'book') {
      book = message.book;
      opened = undefined;
      return;
    }
    const { id, name, ask } = message;
    try {
      if (!book) throw new Error('no workbook to work on');
      opened ??= openBook(book);
      let told = Number.NEGATIVE_INFINITY;
      const result = await performJob(opened, name, unpacked(ask), (part) => {
        const now = performance.now();
        if (now - told < MILLISECONDS_BETWEEN_PROGRESS) return;
        told = now;
        post({ type: 'progress', id, part });
      });
      post({ type: 'done', id, result: packed(result) });
    } catch (error) {
      post({ type: 'failed', id, fault: faultOf(error) });
    }
  };
  return (message) => {
    last = last.then(() => serve(message));
  };
}

function faultOf(error: unknown): Fault {
  if (error instanceof HostError) {
    const { code, params, name } = error;
    return { name, stack: '', refused: { code, params } };
  }
  if (!(error instanceof Error)) return { name: typeof error, stack: '' };
  return { name: error.name, stack: (error.stack ?? '').replace(error.message, '') };
}
