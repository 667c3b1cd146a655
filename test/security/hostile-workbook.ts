/** A small workbook of which every free text can be made hostile. */
import { writeXlsx } from 'hucre';

export type Cells = readonly (readonly (string | number | null)[])[];

/** @param hostile - makes a name of the plain one; the same for the same name */
export function namedSheets(hostile: (plain: string) => string): Readonly<Record<string, Cells>> {
  const codes = ['A', 'B', 'C'].map(hostile);
  const field = hostile('Veld');
  const [pay, desk, casco] = ['Salaris', 'Werkplek', 'Directie'].map(hostile);
  const kind = hostile('Personeel');
  const driver = hostile('inwoners');
  return {
    Instellingen: [
      ['Instelling', 'Waarde'],
      ['Organisatie', hostile('Dienst')],
      ['Boekjaar', 2024],
    ],
    Deelnemers: [
      ['Code', 'Naam', 'Soort'],
      ...codes.map((code, at) => [code, hostile(`Gemeente ${at}`), 'gemeente']),
    ],
    Maatstaven: [
      ['Maatstaf', 'Jaar', ...codes],
      [driver, 2024, 100, 200, 300],
    ],
    Matrix: [
      ['Werkveld', 'Product', 'Herkomst', ...codes],
      [field, pay ?? '', hostile('elders'), 'x', 'x', null],
      [field, desk ?? '', hostile('elders'), 'x', '(x)', 'x'],
      ['Casco', casco ?? '', hostile('elders'), null, null, null],
    ],
    Producten: [
      ['Werkveld', 'Product', 'Bekostiging', 'Maatstaf'],
      [field, pay ?? '', 'profijt', driver],
      [field, desk ?? '', 'profijt', 'gelijk'],
      ['Casco', casco ?? '', 'solidariteit', driver],
    ],
    Begroting: [
      ['Werkveld', 'Product', 'Kostensoort', 2024],
      [field, pay ?? '', kind, 1000],
      [field, desk ?? '', kind, 500],
      ['Casco', casco ?? '', kind, 250],
      [field, hostile('Niemand'), kind, 40],
    ],
    Realisatie: [
      ['Werkveld', 'Product', 'Kostensoort', 2024],
      [field, pay ?? '', kind, 1100],
      [field, desk ?? '', kind, 480],
      ['Casco', casco ?? '', kind, 260],
    ],
  };
}

export const fileOf = async (sheets: Readonly<Record<string, Cells>>): Promise<Uint8Array> =>
  await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });
