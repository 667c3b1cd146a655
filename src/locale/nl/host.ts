/** Een zin voor elke reden waarom een werkmap of bestand niet gelezen of geschreven kan worden. */
import type { HostErrorCode } from '../../workbook/host';

/** `file` is de naam van het bestand, `sheet` die van een blad, `api` een onderdeel van Excel; alle kunnen ontbreken. */
type Params = Readonly<Record<string, string>>;

const bestand = ({ file }: Params): string => (file ? `Het bestand ${file}` : 'Het bestand');

export const host: Record<HostErrorCode, (params: Params) => string> = {
  notAWorkbook: (params) =>
    `${bestand(params)} is geen Excel-werkmap. Kies een bestand dat eindigt op .xlsx of .xlsm.`,
  oldFormat: (params) =>
    `${bestand(params)} heeft de oude indeling van Excel 97-2003 (.xls). Sla het in Excel op als .xlsx en kies dat bestand.`,
  binaryFormat: (params) =>
    `${bestand(params)} is een binaire Excel-werkmap (.xlsb). Sla het in Excel op als .xlsx en kies dat bestand.`,
  openDocument: (params) =>
    `${bestand(params)} is een OpenDocument-bestand (.ods). Sla het op als .xlsx en kies dat bestand.`,
  encrypted: (params) =>
    `${bestand(params)} is beveiligd met een wachtwoord. Verwijder het wachtwoord in Excel en kies het bestand opnieuw.`,
  damaged: (params) =>
    `${bestand(params)} is beschadigd of niet volledig. Open het in Excel, laat Excel het herstellen en sla het opnieuw op.`,
  tooLarge: (params) =>
    `${bestand(params)} is groter dan kan worden verwerkt. Verwijder bladen of cellen die niet nodig zijn.`,
  fileMissing: (params) => `${bestand(params)} bestaat niet. Controleer de naam en de map.`,
  fileUnreadable: (params) =>
    `${bestand(params)} kan niet worden gelezen. Controleer of het een bestand is en of u er rechten op heeft.`,
  fileUnwritable: (params) =>
    `${bestand(params)} kan niet worden geschreven. Controleer of de map bestaat, of u er rechten op heeft, of er ruimte is en of het bestand niet elders open staat. Er is niets gewijzigd.`,
  workbookProtected: () =>
    'De structuur van de werkmap is beveiligd, zodat er geen bladen bij kunnen. Hef de beveiliging op (Controleren, Werkmap beveiligen) en probeer het opnieuw.',
  sheetProtected: ({ sheet }) =>
    `${sheet ? `Het blad ${sheet}` : 'Een resultaatblad'} is beveiligd. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en probeer het opnieuw.`,
  readOnly: () => 'De werkmap is alleen-lezen geopend. Sla een kopie op en werk daarin verder.',
  editing: () => 'Er wordt nog een cel bewerkt. Druk op Enter of Esc en probeer het opnieuw.',
  timeout: () => 'Excel antwoordt niet. Wacht tot Excel klaar is en probeer het opnieuw.',
  cancelled: () => 'De bewerking is afgebroken.',
  apiMissing: ({ api }) =>
    `Deze versie van Excel mist een onderdeel dat nodig is${api ? ` (${api})` : ''}. Werk Excel bij of gebruik Excel op het web.`,
  failed: () =>
    'Excel kon de opdracht niet uitvoeren. Probeer het opnieuw; sla de werkmap zo nodig eerst op.',
};
