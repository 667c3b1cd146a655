/** How far long work is. */

/** Is told the part that is done, 0 to 1, from time to time; it may throw to cancel. */
export type Progress = (part: number) => void;

export const silent: Progress = () => undefined;

/** For a stage of the work, which begins and ends at these parts of the whole. */
export const stageOf =
  (progress: Progress, from: number, to: number): Progress =>
  (part) =>
    progress(from + part * (to - from));
