/** The example workbook, computed a second time by hand-written arithmetic straight from its data. */
import example from '../../src/workbook/template/example.json';
import { Fraction, largestRemainder, sumOf } from './exact';

type Row = Readonly<Record<string, string | number | null>>;

function rowsOf(name: string): readonly Row[] {
  const sheet = example.find((candidate) => candidate.name === name);
  const [headings = [], ...rows] = sheet?.rows ?? [];
  return rows.map((row) => Object.fromEntries(headings.map((title, at) => [String(title), row[at] ?? null])));
}

const CODES = rowsOf('Deelnemers').map((row) => String(row.Code));
const MUNICIPALITIES = rowsOf('Deelnemers')
  .filter((row) => row.Soort === 'gemeente')
  .map((row) => String(row.Code));

const productOf = (row: Row): string => [row.Organisatie, row.Werkveld, row.Product].join('|');

/** Product → participant → cents, budget phase. */
export type Contributions = ReadonlyMap<string, ReadonlyMap<string, bigint>>;

/**
 * Twentebedrijf first (nobody charges on to it), then Regio Twente, whose Ingekochte bedrijfsvoering carries all
 * that participant RT pays to both. Casco of 2019 is spread over the products by net cost (R14).
 */
export function exampleContributions(year: 2016 | 2017 | 2018 | 2019): Contributions {
  const result = new Map<string, Map<string, bigint>>();
  const netCosts = new Map<string, bigint>();
  for (const line of rowsOf('Begroting')) {
    const cents = Fraction.parse(line[String(year)] ?? 0)
      .times(Fraction.of(100))
      .round();
    const signed = line['L/B'] === 'B' ? -cents : cents;
    netCosts.set(productOf(line), (netCosts.get(productOf(line)) ?? 0n) + signed);
  }
  const ruleOf = (product: string): Row | undefined =>
    rowsOf('Producten').find(
      (row) =>
        productOf(row) === product && Number(row.Vanaf ?? 0) <= year && year <= Number(row['T/m'] ?? 9999),
    );

  const pay = (product: string, shares: ReadonlyMap<string, bigint>): void => {
    const paid = result.get(product) ?? new Map<string, bigint>();
    for (const [code, cents] of shares) paid.set(code, (paid.get(code) ?? 0n) + cents);
    result.set(product, paid);
  };

  const own = (organisation: string) =>
    [...netCosts].filter(([product]) => product.startsWith(`${organisation}|`));
  for (const [product, cost] of own('Twentebedrijf')) {
    const rule = ruleOf(product);
    if (!rule) throw new Error(`no rule for ${product}`);
    if (rule.Bekostiging === 'versleuteld') continue;
    const weights = weightsOf(product, rule);
    pay(product, rule.Bekostiging === 'inbreng' ? inCents(weights) : flowed(cost, weights));
  }
  const casco = own('Twentebedrijf').filter(([product]) => ruleOf(product)?.Bekostiging === 'versleuteld');
  const carriers = own('Twentebedrijf').filter(
    ([product, cost]) => cost > 0n && !casco.some(([is]) => is === product),
  );
  for (const [, amount] of casco) {
    const order = new Map(carriers.map(([product], at) => [product, String(at).padStart(3, '0')]));
    const parts = largestRemainder(
      amount,
      carriers.map(([product, cost]) => ({ code: order.get(product) ?? '', weight: Fraction.of(cost) })),
    );
    const all = Fraction.of(carriers.reduce((sum, [, cost]) => sum + cost, 0n));
    for (const [product, cost] of carriers) {
      const rule = ruleOf(product);
      const part = parts.get(order.get(product) ?? '') ?? 0n;
      const exact = Fraction.of(amount * cost).over(all);
      if (rule) pay(product, flowed(part, weightsOf(product, rule), exact));
    }
  }
  for (const [product, cost] of own('Regio Twente')) {
    const rule = ruleOf(product);
    if (rule) pay(product, flowed(cost, weightsOf(product, rule)));
  }
  const bought = [...result.values()].reduce((sum, paid) => sum + (paid.get('RT') ?? 0n), 0n);
  const inhabitants = weightsOf('', {
    Maatstaf: 'inwoners',
    Bekostiging: 'solidariteit',
    Kring: 'gemeenten',
  });
  pay('Regio Twente|Bedrijfsvoering|Ingekochte bedrijfsvoering', flowed(bought, inhabitants));
  return result;
}

/**
 * What RT pays flows on to another product: its part of the exact amount, rounded on its own (R16); what is left of
 * the amount in cents is divided over the others.
 */
function flowed(
  cents: bigint,
  weights: readonly Weight[],
  exact = Fraction.of(cents),
): ReadonlyMap<string, bigint> {
  const rt = weights.find(({ code }) => code === 'RT');
  const others = weights.filter(({ code }) => code !== 'RT');
  if (!rt) return largestRemainder(cents, weights);
  const flow = exact
    .times(rt.weight)
    .over(sumOf(weights.map(({ weight }) => weight)))
    .round();
  return new Map([['RT', flow], ...(others.length > 0 ? largestRemainder(cents - flow, others) : [])]);
}

interface Weight {
  readonly code: string;
  readonly weight: Fraction;
}

const inCents = (weights: readonly Weight[]): ReadonlyMap<string, bigint> =>
  new Map(weights.map(({ code, weight }) => [code, weight.times(Fraction.of(100)).round()]));

function weightsOf(product: string, rule: Row): readonly Weight[] {
  const marks = rowsOf('Product-afnemer').find((row) => productOf(row) === product);
  const takers = CODES.filter((code) => marks?.[code] === 'x');
  const read = (row: Row | undefined, codes: readonly string[]): readonly Weight[] =>
    codes.map((code) => {
      const value = row?.[code];
      if (value === null || value === undefined) throw new Error(`no weight of ${code} for ${product}`);
      return { code, weight: Fraction.parse(value) };
    });
  const sheetRow = (sheet: string): Row | undefined =>
    rowsOf(sheet).find((row) => productOf(row) === product);
  switch (rule.Bekostiging) {
    case 'inbreng':
      return read(sheetRow('Inbreng'), takers);
    case 'p×q':
      return read(sheetRow('Hoeveelheden'), takers);
    case 'solidariteit':
      return mixed(String(rule.Maatstaf), rule.Kring === 'gemeenten' ? MUNICIPALITIES : CODES);
    default:
      return mixed(String(rule.Maatstaf), takers);
  }

  /** R4: fractions of drivers, each driver over its own sum. */
  function mixed(text: string, payers: readonly string[]): readonly Weight[] {
    const terms = text.includes('%')
      ? text.split('+').map((term) => term.trim().split('% '))
      : [['100', text]];
    const scaled = terms.map(([percentage = '', driver = '']) => {
      const values =
        driver === 'gelijk'
          ? payers.map((code) => ({ code, weight: Fraction.of(1) }))
          : read(
              rowsOf('Maatstaven').find((row) => row.Maatstaf === driver),
              payers,
            );
      const total = sumOf(values.map(({ weight }) => weight));
      return values.map(({ weight }) => weight.times(Fraction.parse(percentage)).over(total));
    });
    return payers.map((code, at) => ({
      code,
      weight: sumOf(scaled.map((weights) => weights[at] ?? Fraction.of(0))),
    }));
  }
}
