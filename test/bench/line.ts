/** What a benchmark tells. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: 's' | 's CPU' | 'ms' | 'MB' | '/s' | '×' | 'requests';
  /** What it should be at most, or at least, at this unit. */
  readonly target?: string;
}

export const line = (what: string, value: number, unit: Line['unit'], target?: string): Line => ({
  ...{ what, value, unit },
  ...(target !== undefined && { target }),
});
