/**
 * A made-up shared service centre of any size: every rule, two years, settlement, vat, joint billing, agreements. Its
 * numbers have no meaning, but are the same every time; names are those of real municipalities, long ones among them.
 */
import type { CellValue } from '../../src/workbook/snapshot';

type Rows = readonly (readonly CellValue[])[];

const NAMES =
  `Amersfoort;Nuenen, Gerwen en Nederwetten;'s-Hertogenbosch;Súdwest-Fryslân;Ee;Bergen (L.);Bergen (NH.);Aa en Hunze;
Noardeast-Fryslân;Horst aan de Maas;Gulpen-Wittem;Oss;Peel en Maas;Krimpen aan den IJssel;De Fryske Marren;Alphen-Chaam;
Bodegraven-Reeuwijk;Goeree-Overflakkee;Hoeksche Waard;Kaag en Braassem;Leidschendam-Voorburg;Midden-Groningen;Olst-Wijhe;
Pijnacker-Nootdorp;Schouwen-Duiveland;Tytsjerksteradiel;Valkenburg aan de Geul;Westerveld;Zwartewaterland;Altena;Best;Cuijk;
Dongen;Epe;Flevo;Gooise Meren;Heeze-Leende;Ilpendam;Joure;Kapelle;Loon op Zand;Moerdijk;Neder-Betuwe;Ommen;Putten;Quackenburg;
Raalte;Sluis;Texel;Urk;Veere;Weert;Xanten;Ysselmonde;Zuidplas;Apeldoorn;Breda;Coevorden;Delft;Ede`
    .split(';')
    .map((name) => name.trim());

const PRODUCTS: readonly (readonly [
  field: string,
  product: string,
  funding: string,
  key: string,
  vat: string,
])[] = [
  ['Casco', 'Directie en bedrijfsbureau', 'solidariteit', '50% gelijk + 50% inwoners', ''],
  ['Personeel en organisatie', 'Salarisadministratie', 'profijt', 'medewerkers', '21%'],
  ['Personeel en organisatie', 'Arbo en verzuimbegeleiding', 'profijt', 'medewerkers', '21%'],
  ['Informatisering en automatisering', 'Werkplekbeheer', 'p×q', '', '21%'],
  ['Informatisering en automatisering', 'Netwerk en glasvezel', 'profijt', 'gelijk', '21%'],
  ['Informatisering en automatisering', 'Informatiebeveiliging', 'solidariteit', 'inwoners', '21%'],
  ['Financiën', 'Crediteuren en debiteuren', 'inbreng', '', 'vrijgesteld'],
  ['Financiën', 'Treasury', 'profijt', 'gelijk', 'vrijgesteld'],
  ['Juridische zaken', 'Bezwaar en beroep', 'profijt', 'inwoners', ''],
  ['Facilitaire zaken', 'Inkoop', 'solidariteit', 'inwoners', ''],
  ['Basisregistraties', 'Geo-informatie', 'profijt', '1/3 gelijk + 2/3 inwoners', 'transparant'],
];

/** The same numbers every time, spread enough to look like data. */
const spread = (seed: number, least: number, most: number): number =>
  least + ((seed * 7919 + 104729) % 10_007) * Math.floor((most - least) / 10_007);

/** @param count - participants, at most 60 */
export function caseRows(count: number): Readonly<Record<string, Rows>> {
  const names = NAMES.slice(0, count);
  const codes = names.map((_, index) => `D${index + 1}`);
  const each = <T>(of: (index: number) => T): readonly T[] => codes.map((_, index) => of(index));
  const takes = (product: number, index: number): boolean =>
    product < 2 || (product * 13 + index * 7) % 5 !== 0;
  const marks = (product: number): readonly CellValue[] =>
    each((index) => (!takes(product, index) ? null : (product + index) % 17 === 0 ? '(x)' : 'x'));
  const inhabitants = each((index) => spread(index + 1, 9_000, 160_000));
  const cost = (product: number): number => spread(product + 50, 40_000, 900_000) + count * 1_000;
  const costRows = (factors: readonly number[]): Rows =>
    PRODUCTS.flatMap(([field, product], at) => [
      [field, product, 'Personeel', ...factors.map((factor) => Math.round(cost(at) * 0.7 * factor))],
      [field, product, 'Materieel', ...factors.map((factor) => Math.round(cost(at) * 0.3 * factor))],
      ...(field === 'Basisregistraties'
        ? [[field, product, 'Btw', ...factors.map((factor) => Math.round(9_000 * factor))]]
        : []),
    ]);
  const crediteuren = 6;
  const werkplek = 3;
  return {
    Instellingen: [
      ['Instelling', 'Waarde'],
      ['Organisatie', 'Gemeenschappelijke Dienst Laagland'],
      ['Boekjaar', 2026],
      ['Termijnen', 4],
    ],
    Deelnemers: [
      ['Code', 'Naam', 'Soort', 'BCF %', 'Factureren aan'],
      ...names.map((name, index) => [
        ...[codes[index] ?? '', name, 'gemeente', 0.85],
        index === 2 ? (codes[0] ?? null) : null,
      ]),
    ],
    Maatstaven: [
      ['Maatstaf', ...codes],
      ['inwoners', ...inhabitants],
      ['medewerkers', ...inhabitants.map((people) => Math.round(people / 110))],
    ],
    Matrix: [
      ['Werkveld', 'Product', ...codes],
      ...PRODUCTS.slice(1).map(([field, product], at) => [field, product, ...marks(at + 1)]),
    ],
    Producten: [
      ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Btw', 'Pakket', 'Wettelijk', 'Eenheid'],
      ...PRODUCTS.map(([field, product, funding, key, vat], at) => [
        ...[field, product, funding, key || null, vat || null],
        ...[
          at % 3 === 0 ? 'basis' : 'plus',
          at % 4 === 0 ? 'ja' : 'nee',
          at === werkplek ? 'werkplek' : null,
        ],
      ]),
    ],
    Begroting: [['Werkveld', 'Product', 'Kostensoort', 2026, 2027], ...costRows([1, 1.04])],
    Realisatie: [['Werkveld', 'Product', 'Kostensoort', 2026], ...costRows([1.021])],
    Inbreng: [
      ['Werkveld', 'Product', ...codes],
      [
        ...(PRODUCTS[crediteuren]?.slice(0, 2) ?? []),
        ...each((index) =>
          takes(crediteuren, index) ? Math.round(cost(crediteuren) / (count * 0.8)) + index : null,
        ),
      ],
    ],
    Hoeveelheden: [
      ['Werkveld', 'Product', 'Soort', ...codes],
      ...['begroot', 'werkelijk'].map((kind, at) => [
        ...(PRODUCTS[werkplek]?.slice(0, 2) ?? []),
        kind,
        ...each((index) => (takes(werkplek, index) ? 40 + ((index * 37 + at * 5) % 300) : null)),
      ]),
    ],
    DVO: [
      ['Deelnemer', 'Werkveld', 'Product', 'Ingang', 'Einde', 'Minimumduur', 'Opzegtermijn', 'Norm'],
      ...PRODUCTS.flatMap(([field, product], at) =>
        codes.flatMap((code, index) =>
          at > 0 && takes(at, index)
            ? [
                [
                  code,
                  field,
                  product,
                  '2024-01-01',
                  null,
                  '4 jaar',
                  '1 jaar',
                  at % 2 === 0 ? '98% binnen vijf werkdagen' : null,
                ],
              ]
            : [],
        ),
      ),
    ],
    "Scenario's": [
      ['Scenario', 'Wijziging', 'Deelnemer', 'Werkveld', 'Product', 'Kostensoort', 'Jaar', 'Waarde'],
      ['Loonkosten hoger', 'kosten %', null, null, null, 'Personeel', null, 0.05],
      ['Grootste stapt uit', 'uittreden', codes[0] ?? null, null, null, null, null, '2025-12-31'],
    ],
  };
}
