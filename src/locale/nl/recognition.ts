/** Waarom een blad als iets is herkend, en hoe zeker. */
import type { Confidence, RecognitionReason } from '../../workbook/read/reading';

const confidence: Readonly<Record<Confidence, string>> = {
  certain: 'zeker',
  probable: 'waarschijnlijk',
  unsure: 'onzeker; bevestig dit',
};

const reason: Readonly<Record<RecognitionReason, string>> = {
  headings: 'de kolomkoppen zijn die van dit blad',
  sheetName: 'de naam van het blad zegt welke van de gelijke bladen het is',
  productHeading: 'de productkolom is gevonden aan product, dienst of taak in de kop',
  bounded: 'het is een Excel-tabel, of een bereik met de naam van dit blad',
  areaName: 'de naam van de tabel of het bereik zegt wat het is',
  twoLines: 'de koppen staan in twee regels',
  transposed: 'de deelnemers staan in regels en de producten in kolommen',
  beside: 'het staat naast een andere tabel op het blad',
  headingRows: 'de werkvelden staan in regels boven hun producten',
  scaled: 'de bedragen zijn gelezen in duizenden of miljoenen',
  corrected: 'u hebt dit aangegeven',
  aside: 'het is een kopie of van een ander jaar, en telt niet mee',
};

/** Wat de gebruiker heeft aangegeven, in één regel. */
const correction = {
  sheet: (sheet: string, kind: string) => `${sheet} = ${kind}`,
  column: (sheet: string, column: string, meaning: string) => `${sheet}!${column} = ${meaning}`,
  participants: (text: string, codes: string, rule: string) =>
    `${text} = ${[codes, rule && `naar ${rule}`].filter((part) => part !== '').join(' ')}`,
  confirmed: (sheet: string) => `${sheet} = ja, dat klopt`,
  ignored: 'niet lezen',
  unused: 'niet gebruiken',
  missing: { amounts: 'bedragen van een jaar', participants: 'een deelnemer' },
};

export const recognition = { confidence, reason, correction };
