/** Vaststellen, and the log of what was written. */
import { counted } from './report-words';

export const adoption = {
  state: {
    adopted: (day: string): string => `vastgesteld ${day}`,
    /** The budget was adopted before there was a Realisatie. */
    budgetOnly: (day: string): string => `begroting vastgesteld ${day}, rekening concept`,
    changed: (day: string): string => `concept, gewijzigd na vaststelling ${day}`,
  },
  /** @param code - first digits of the fingerprint */
  same: (moment: string, code: string): string =>
    `Vastgesteld op ${moment} (vingerafdruk ${code}). Invoer, keuzes en uitkomst zijn ongewijzigd.`,
  sameBudget: (moment: string, code: string): string =>
    `De begroting is vastgesteld op ${moment} (vingerafdruk ${code}) en ongewijzigd; de rekening is nog niet vastgesteld.`,
  changed: (moment: string, count: number, sameResults: boolean): string =>
    `Sinds de vaststelling van ${moment} ${count === 1 ? 'is 1 cel' : `zijn ${count} cellen`} van de invoer gewijzigd; de uitkomst is ${sameResults ? 'gelijk gebleven' : 'anders'}.`,
  changedUnknown: (moment: string, sameResults: boolean): string =>
    `De invoer is gewijzigd sinds de vaststelling van ${moment}; welke cellen dat zijn is niet bewaard. De uitkomst is ${sameResults ? 'gelijk gebleven' : 'anders'}.`,
  results: (moment: string, then: string, now: string): string =>
    `De invoer is die van de vaststelling van ${moment}, maar de uitkomst is anders: toen rekende versie ${then}, nu versie ${now}.`,
  /** @param names - products that were not divided when it was adopted */
  incomplete: (names: readonly string[]): string =>
    `Vastgesteld als onvolledig: niet verdeeld ${names.length === 1 ? 'is' : 'zijn'} ${names.join('; ')}.`,
  heading: 'Vaststelling',
  changes: 'Gewijzigd sinds de vaststelling',
  cli: {
    withdrawn: 'De vaststelling is ingetrokken; het logboek houdt haar vermeld.',
    nothingToWithdraw: 'Voor deze jaren is niets vastgesteld; er is niets in te trekken.',
    needsOutput: (option: string): string =>
      `--${option} bewaart iets in de werkmap; noem met --uit waar die geschreven wordt.`,
    both: 'Kies --vaststellen of --intrekken.',
    incompleteAlone: '--onvolledig hoort bij --vaststellen.',
    incomplete: (names: readonly string[]): string =>
      `Er is niets vastgesteld of geschreven: niet verdeeld ${names.length === 1 ? 'is' : 'zijn'} ${names.join('; ')}. Los dat op, of geef --onvolledig om het toch zo vast te stellen.`,
    nothing: 'Er is niets verdeeld, dus er is niets vast te stellen.',
    already: (moment: string): string => `De vaststelling van ${moment} is hiermee vervangen.`,
  },
  pane: {
    title: 'Vaststellen',
    notYet: 'Deze uitkomst is nog niet vastgesteld.',
    note: 'Vaststellen bewaart invoer, keuzes en uitkomst in de werkmap. Daarna ziet u hier of er iets wijzigt, en in welke cel.',
    adopt: 'Vaststellen',
    adoptAgain: 'Opnieuw vaststellen',
    question: (years: string, total: string): string =>
      `De verdeling van ${years} vaststellen, met ${total} aan bijdragen? De resultaatbladen worden opnieuw geschreven en dragen dan het woord vastgesteld.`,
    incomplete: (names: readonly string[]): string =>
      `Niet verdeeld ${names.length === 1 ? 'is' : 'zijn'}: ${names.join('; ')}. Stelt u toch vast, dan blijft het woord onvolledig erbij staan.`,
    confirm: 'Ja, vaststellen',
    confirmIncomplete: 'Ja, onvolledig vaststellen',
    replaces: (moment: string): string => `Dit vervangt de vaststelling van ${moment}.`,
    withdraw: 'Intrekken',
    withdrawQuestion:
      'De vaststelling intrekken? De bewaarde invoer gaat uit de werkmap; het logboek houdt de vaststelling vermeld.',
    withdrawConfirm: 'Ja, intrekken',
    before: 'Vastgesteld',
    after: 'Nu',
  },
};

export const log = {
  title: (count: number): string => `Logboek: ${counted(count, 'regel', 'regels')}`,
  columns: {
    moment: 'moment',
    done: 'wat',
    years: 'jaar',
    choices: 'keuzes',
    cost: 'netto kosten begroot',
    budget: 'bijdragen begroot',
    actual: 'bijdragen werkelijk',
    unallocated: 'niet verdeeld begroot',
    fingerprint: 'vingerafdruk invoer',
    version: 'versie',
  },
  done: { written: 'geschreven', adopted: 'vastgesteld', withdrawn: 'vaststelling ingetrokken' },
  incomplete: (done: string): string => `${done}, onvolledig`,
  tentative: (part: string): string => `(x) telt mee voor ${part}`,
  caption: 'Wat er is geschreven, het nieuwste boven',
  kept: (count: number): string =>
    `De laatste ${count} regels blijven bewaard in de werkmap zelf, ook als de resultaatbladen worden verwijderd.`,
};
