/** Texts of the pane about sheets and workbooks for single participants. */
export const statements = {
  title: 'Stukken per deelnemer',
  note: 'Nota’s en overzichten om te versturen. Ze worden alleen gemaakt voor wie u kiest.',
  participants: 'Deelnemers',
  all: 'Alle deelnemers',
  kinds: 'Stukken',
  chosen: (participants: number) =>
    `Bij het schrijven komen de stukken van ${participants === 1 ? '1 deelnemer' : `${participants} deelnemers`} mee.`,
  none: 'Nu worden geen stukken geschreven.',
  apply: 'Opnemen bij het schrijven',
  drop: 'Niet meer opnemen',
  save: (count: number) => (count === 1 ? 'Bewaar als eigen werkmap' : `Bewaar ${count} eigen werkmappen`),
  open: (name: string) => `Open als eigen werkmap: ${name}`,
  bookNote: 'Een eigen werkmap bevat de gekozen stukken, en van de anderen niets dan totalen.',
  oneAtATime: 'Kies één deelnemer om zijn stukken als eigen werkmap te openen.',
  made: (count: number) => (count === 1 ? '1 werkmap gemaakt' : `${count} werkmappen gemaakt`),
};
