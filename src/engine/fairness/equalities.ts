/** A growing system of equations "the players of this set pay together so much", kept in reduced form. */
import { divide, isZero, multiply, type Rational, rational, subtract, ZERO } from '../rational';
import { hasPlayer } from './cost-game';

/** A reduced equation: its first coefficient is 1 and stands alone in its column. */
interface Equation {
  readonly coefficients: readonly Rational[];
  readonly value: Rational;
  readonly lead: number;
}

export interface Equalities {
  readonly players: number;
  readonly equations: readonly Equation[];
}

export const noEqualities = (players: number): Equalities => ({ players, equations: [] });

/** Whether what the set pays already follows. */
export function follows(equalities: Equalities, set: number): boolean {
  return reduce(equalities, set, ZERO).coefficients.every(isZero);
}

/** Adds an equation; one that follows already changes nothing. */
export function withEquality(equalities: Equalities, set: number, value: Rational): Equalities {
  const reduced = reduce(equalities, set, value);
  const lead = reduced.coefficients.findIndex((coefficient) => !isZero(coefficient));
  const first = reduced.coefficients[lead];
  if (first === undefined) return equalities;
  const added: Equation = {
    coefficients: reduced.coefficients.map((coefficient) => divide(coefficient, first)),
    value: divide(reduced.value, first),
    lead,
  };
  const equations = equalities.equations.map((equation) => ({
    ...eliminate(equation, added),
    lead: equation.lead,
  }));
  return { ...equalities, equations: [...equations, added] };
}

/** What each player pays, once there are as many independent equations as players. */
export function solution({ players, equations }: Equalities): readonly Rational[] | undefined {
  if (equations.length < players) return undefined;
  return [...equations].sort((a, b) => a.lead - b.lead).map(({ value }) => value);
}

type Line = Pick<Equation, 'coefficients' | 'value'>;

function reduce({ players, equations }: Equalities, set: number, value: Rational): Line {
  const coefficients = Array.from({ length: players }, (_, player) =>
    rational(hasPlayer(set, player) ? 1 : 0),
  );
  return equations.reduce<Line>(eliminate, { coefficients, value });
}

/** Takes the multiple of `by` from the line that makes its coefficient in the lead column 0. */
function eliminate(line: Line, by: Equation): Line {
  const factor = line.coefficients[by.lead] ?? ZERO;
  if (isZero(factor)) return line;
  return {
    coefficients: line.coefficients.map((coefficient, column) =>
      subtract(coefficient, multiply(factor, by.coefficients[column] ?? ZERO)),
    ),
    value: subtract(line.value, multiply(factor, by.value)),
  };
}
