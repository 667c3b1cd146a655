import { newestOnly } from '../../../src/taskpane/state/newest-only';

test('what comes while one is done waits, and only the newest of it is done', async () => {
  const done: number[] = [];
  const finish: (() => void)[] = [];
  const take = newestOnly<number>((item) => {
    done.push(item);
    return new Promise((resolve) => finish.push(resolve));
  });
  for (const item of [1, 2, 3]) take(item);
  expect(done).toEqual([1]);
  finish[0]?.();
  await Promise.resolve();
  expect(done).toEqual([1, 3]);
  finish[1]?.();
  await Promise.resolve();
  take(4);
  expect(done).toEqual([1, 3, 4]);
});
