/** Seconds on the clock and of the processor: the clock also counts what else the machine was doing. */
export interface Spent<T> {
  readonly seconds: number;
  readonly cpu: number;
  readonly result: T;
}

export async function spend<T>(work: () => T | Promise<T>): Promise<Spent<T>> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6, result };
}
