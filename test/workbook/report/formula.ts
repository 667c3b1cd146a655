/** A small evaluator of English Excel formulas, written for the tests only: it knows nothing of how reports make them. */

export type Value = number | string | boolean | null;
/** A range: all its values, row by row. */
export type Range = readonly Value[];
export type Operand = Value | Range;

/** How a formula reaches the rest of the workbook. */
export interface Scope {
  /** @param reference - such as `E5`, `$A$5:$A$23`, with or without `'Sheet'!` */
  readonly range: (reference: string) => Range;
  readonly name: (name: string) => Range;
  /** The range with an empty value for every cell whose formula is itself a SUBTOTAL. */
  readonly withoutSubtotals: (reference: string) => Range;
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')*'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(]))|([A-Za-z_][\w.]*)|(\d+(?:\.\d+)?)|(<>|<=|>=|[-+*/&=<>(),]))/y;

type Token = { readonly kind: 'text' | 'reference' | 'word' | 'number' | 'sign'; readonly text: string };

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new Error(`cannot read formula: ${formula}`);
    const kinds = ['text', 'reference', 'word', 'number', 'sign'] as const;
    const at = match.slice(1).findIndex((part) => part !== undefined);
    tokens.push({ kind: kinds[at] ?? 'sign', text: match[at + 1] ?? '' });
  }
  return tokens;
}

/** @throws for anything that it does not know, so that no formula goes unchecked */
export function evaluate(formula: string, scope: Scope): Value {
  const tokens = tokensOf(formula);
  let position = 0;
  const peek = (): string | undefined =>
    tokens[position]?.kind === 'sign' ? tokens[position]?.text : undefined;
  const expect = (sign: string): void => {
    if (peek() !== sign) throw new Error(`${sign} expected in ${formula}`);
    position += 1;
  };
  const binary = (signs: readonly string[], next: () => Operand) => (): Operand => {
    let left = next();
    for (let sign = peek(); sign !== undefined && signs.includes(sign); sign = peek()) {
      position += 1;
      left = spread(sign, left, next());
    }
    return left;
  };
  const comparison = binary(['=', '<>', '<', '>', '<=', '>='], binary(['&'], sum));
  function sum(): Operand {
    return binary(['+', '-'], binary(['*', '/'], signed))();
  }
  function signed(): Operand {
    if (peek() !== '-') return primary();
    position += 1;
    return spread('*', -1, primary());
  }
  function primary(): Operand {
    const token = tokens[position];
    if (!token) throw new Error(`formula ends early: ${formula}`);
    position += 1;
    if (token.kind === 'text') return token.text.slice(1, -1).replace(/""/g, '"');
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'reference') return scope.range(token.text);
    if (token.kind === 'word' && peek() === '(') return call(token.text);
    if (token.kind === 'word') return scope.name(token.text);
    if (token.text !== '(') throw new Error(`${token.text} not expected in ${formula}`);
    const inner = comparison();
    expect(')');
    return inner;
  }
  function call(name: string): Operand {
    expect('(');
    const operands: Operand[] = [];
    if (name === 'SUBTOTAL') {
      if (tokens[position]?.text !== '9') throw new Error(`only SUBTOTAL(9, …) is known: ${formula}`);
      position += 1;
      expect(',');
      operands.push(scope.withoutSubtotals(tokens[position]?.text ?? ''));
      position += 1;
    }
    while (peek() !== ')') {
      if (operands.length > 0) expect(',');
      operands.push(comparison());
    }
    expect(')');
    const run = FUNCTIONS[name];
    if (!run) throw new Error(`unknown function ${name} in ${formula}`);
    return run(operands);
  }
  const result = comparison();
  if (position !== tokens.length) throw new Error(`formula goes on: ${formula}`);
  return single(result);
}

const isRange = (operand: Operand | undefined): operand is Range => Array.isArray(operand);
const listOf = (operand: Operand | undefined): Range => (isRange(operand) ? operand : [operand ?? null]);

function single(operand: Operand | undefined): Value {
  if (!isRange(operand)) return operand ?? null;
  if (operand.length !== 1) throw new Error('a range where one value is due');
  return operand[0] ?? null;
}

const numberOf = (value: Value): number => {
  if (typeof value === 'string') throw new Error(`#VALUE!: ${value}`);
  return Number(value ?? 0);
};

/** Array arithmetic: element by element, one value against all. */
function spread(sign: string, left: Operand, right: Operand): Operand {
  if (!isRange(left) && !isRange(right)) return apply(sign, left, right);
  const [a, b] = [listOf(left), listOf(right)];
  if (a.length > 1 && b.length > 1 && a.length !== b.length) throw new Error('ranges of different length');
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) =>
    apply(sign, a[a.length === 1 ? 0 : index] ?? null, b[b.length === 1 ? 0 : index] ?? null),
  );
}

function apply(sign: string, left: Value, right: Value): Value {
  if (sign === '&') return String(left ?? '') + String(right ?? '');
  if (['=', '<>', '<', '>', '<=', '>='].includes(sign)) return compare(sign, left, right);
  const [a, b] = [numberOf(left), numberOf(right)];
  if (sign === '+') return a + b;
  if (sign === '-') return a - b;
  if (sign === '*') return a * b;
  if (b === 0) throw new Error('#DIV/0!');
  return a / b;
}

/** Texts compare without case; an empty cell equals both 0 and the empty text. */
function compare(sign: string, left: Value, right: Value): boolean {
  const texts = typeof left === 'string' || typeof right === 'string';
  const known = (value: Value) =>
    texts
      ? typeof value === 'string' || value === null
        ? `t${String(value ?? '').toLowerCase()}`
        : `n${value}`
      : numberOf(value);
  const [a, b] = [known(left), known(right)];
  const order = a < b ? -1 : a > b ? 1 : 0;
  return {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '>': order > 0,
    '<=': order <= 0,
    '>=': order >= 0,
  }[sign] as boolean;
}

const add = (values: Range): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);

const FUNCTIONS: Readonly<Record<string, (operands: readonly Operand[]) => Operand>> = {
  SUM: (operands) => add(operands.flatMap(listOf)),
  MAX: (operands) => Math.max(...operands.flatMap(listOf).filter((value) => typeof value === 'number')),
  MIN: (operands) => Math.min(...operands.flatMap(listOf).filter((value) => typeof value === 'number')),
  ROWS: ([range]) => listOf(range).length,
  ABS: ([operand]) => mapNumbers(operand, Math.abs),
  ROUND: ([operand, places]) =>
    mapNumbers(operand, (value) => roundHalfAway(value, numberOf(single(places)))),
  IF: ([condition, yes, no]) => (single(condition) ? single(yes) : single(no)),
  SUMIFS: ([amounts, ...conditions]) => sumIfs(listOf(amounts), conditions),
  SUBTOTAL: (operands) => add(operands.flatMap(listOf)),
  SUMPRODUCT: (operands) => {
    const ranges = operands.map(listOf);
    const length = ranges[0]?.length ?? 0;
    if (ranges.some((range) => range.length !== length)) throw new Error('#VALUE!: lengths in SUMPRODUCT');
    return Array.from({ length }, (_, index) =>
      ranges.reduce((product, range) => product * (typeof range[index] === 'number' ? range[index] : 0), 1),
    ).reduce((a, b) => a + b, 0);
  },
};

const mapNumbers = (operand: Operand | undefined, change: (value: number) => number): Operand =>
  isRange(operand) ? operand.map((value) => change(numberOf(value))) : change(numberOf(single(operand)));

function roundHalfAway(value: number, places: number): number {
  const scaled = Number((Math.abs(value) * 10 ** places).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** places + 0;
}

function sumIfs(amounts: Range, conditions: readonly Operand[]): number {
  let sum = 0;
  for (const [row, amount] of amounts.entries()) {
    let meets = true;
    for (let at = 0; at < conditions.length; at += 2) {
      const range = listOf(conditions[at]);
      if (range.length !== amounts.length) throw new Error('#VALUE!: lengths in SUMIFS');
      meets &&= meetsCriterion(range[row] ?? null, single(conditions[at + 1]));
    }
    if (meets && typeof amount === 'number') sum += amount;
  }
  return sum;
}

/** As Excel: operators, wildcards, and texts that look like numbers count as such. */
function meetsCriterion(value: Value, criterion: Value): boolean {
  if (criterion === null) return value === 0;
  const text = String(criterion);
  const [, sign = '=', rest = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(text) ?? [];
  if (/^-?\d+(\.\d+)?$/.test(rest)) {
    return typeof value === 'number' || /^-?\d+(\.\d+)?$/.test(String(value ?? ''))
      ? compare(sign, Number(value), Number(rest))
      : sign === '<>';
  }
  const pattern = rest
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/~([*?~])|\*|\?/g, (part, kept: string | undefined) =>
      kept === undefined ? (part === '*' ? '.*' : '.') : `\\${kept}`,
    );
  const matches = new RegExp(`^${pattern}$`, 'is').test(String(value ?? ''));
  return sign === '<>' ? !matches : matches;
}
