/** The worker's side of the jobs: keeps the workbook, does what is asked in order, tells how far it is. */
import { packed, unpacked } from './decimals';
import { performJob } from './jobs';
import type { FromWorker, ToWorker } from './messages';
import { type JobBook, type OpenBook, openBook } from './open-book';

/** More often than this nobody sees it. */
const MILLISECONDS_BETWEEN_PROGRESS = 50;

/** @returns takes a message from outside */
export function serveJobs(post: (message: FromWorker) => void): (message: ToWorker) => void {
  let book: JobBook | undefined;
  let opened: OpenBook | undefined;
  return (message) => {
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
      const result = performJob(opened, name, unpacked(ask), (part) => {
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
}

function faultOf(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error, stack: '' };
  return { name: error.name, stack: (error.stack ?? '').replace(error.message, '') };
}
