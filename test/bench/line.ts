/** What a benchmark tells. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: 's' | 's CPU' | 'ms' | 'ns' | 'MB' | '/s' | '×' | 'requests';
  /** Where there is a target: the value must stay below it. */
  readonly below?: number;
  /** Where there is a target: the value must reach it. */
  readonly atLeast?: number;
}

type Target = Pick<Line, 'below' | 'atLeast'>;

export const line = (what: string, value: number, unit: Line['unit'], target: Target = {}): Line => ({
  ...{ what, value, unit },
  ...target,
});

export const isMissed = ({ value, below, atLeast }: Line): boolean =>
  (below !== undefined && !(value < below)) || (atLeast !== undefined && !(value >= atLeast));

export const targetText = (line: Line): string => {
  const { below, atLeast } = line;
  if (below === undefined && atLeast === undefined) return '';
  return `${below === undefined ? `≥ ${atLeast}` : `< ${below}`}${isMissed(line) ? '  MISSED' : ''}`;
};
