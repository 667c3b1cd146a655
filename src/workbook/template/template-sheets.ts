/** Empty input sheets with their headings: the user fills in participants, services and amounts. */
import type { SheetSpec } from '../sheet-spec';
import { type InputSheet, inputSheets } from './input-sheet';

/** Two participants and one service, so that every sheet shows what belongs in it; to be overwritten. */
const CODES = ['A', 'B'] as const;

const SHEETS = (year: number): readonly InputSheet[] => [
  {
    name: 'Instellingen',
    rows: [
      ['Instelling', 'Waarde'],
      ['Organisatie', 'Naam van de organisatie'],
      ['Boekjaar', year],
      ['Voorwaardelijke afname', 'niet'],
      ['Afronden op', 'cent'],
      ['Termijnen', 4],
      ['Standaard maatstaf', 'gelijk'],
    ],
  },
  {
    name: 'Deelnemers',
    rows: [
      ['Code', 'Naam', 'Soort', 'Alias', 'Groep', 'Toetreding', 'Uittreding', 'BCF %', 'Factureren aan'],
      ['A', 'Gemeente A', 'gemeente', null, null, null, null, null, null],
      ['B', 'Gemeente B', 'gemeente', null, null, null, null, null, null],
    ],
  },
  {
    name: 'Maatstaven',
    rows: [
      ['Maatstaf', 'Jaar', ...CODES],
      ['inwoners', year, 20000, 30000],
    ],
  },
  {
    name: 'Product-afnemer',
    rows: [
      ['Werkveld', 'Product', ...CODES, 'Herkomst', 'Indicatief'],
      ['Personeel & Organisatie', 'Salarisadministratie', 'x', 'x', null, null],
    ],
  },
  {
    name: 'Producten',
    rows: [
      [
        'Werkveld',
        'Product',
        'Bekostiging',
        'Maatstaf',
        'Kring',
        'Vanaf',
        'T/m',
        'Vast deel %',
        'Blijvend deel %',
        'Btw',
        'Pakket',
        'Wettelijk',
        'Eenheid',
        'Fte',
      ],
      ['Casco', 'Casco-organisatie', 'solidariteit', 'inwoners', 'alle', ...Array<null>(9).fill(null)],
      ['Personeel & Organisatie', 'Salarisadministratie', 'profijt', 'gelijk', ...Array<null>(10).fill(null)],
    ],
  },
  {
    name: 'Begroting',
    rows: [
      ['Werkveld', 'Product', 'Kostensoort', 'L/B', year],
      ['Casco', 'Casco-organisatie', 'Personeel', 'L', 100000],
      ['Personeel & Organisatie', 'Salarisadministratie', 'Personeel', 'L', 250000],
    ],
  },
  { name: 'Realisatie', rows: [['Werkveld', 'Product', 'Kostensoort', 'L/B', year]] },
];

/** @param year - the first budget year */
export function templateSheets(year: number): readonly SheetSpec[] {
  return inputSheets(SHEETS(year), new Set(CODES), { spareRows: 20 });
}
