/** A made-up year of two organisations that bill the same participants, small enough to be settled by hand. */
import type { Rows } from '../../read/build-snapshot';

/** Noord is taxed, Zuid is not and has a task that only Beek takes; Dal is billed through Ast. */
export const TWO_ORGANISATIONS: Readonly<Record<string, Rows>> = {
  Instellingen: [
    ['Instelling', 'Waarde'],
    ['Organisatie', 'Dienst Noord'],
    ['Boekjaar', 2017],
    ['Termijnen', 4],
  ],
  Deelnemers: [
    ['Code', 'Naam', 'Soort', 'BCF %', 'Factureren aan'],
    ['A', 'Ast', 'gemeente', '90%', null],
    ['B', 'Beek', 'gemeente', '100%', null],
    ['D', 'Dal', 'gemeente', '50%', 'A'],
    ['Z', 'Zuid', 'samenwerkingsverband', null, null],
  ],
  Maatstaven: [['Maatstaf', 'A', 'B', 'D', 'Z']],
  Matrix: [
    ['Organisatie', 'Werkveld', 'Product', 'A', 'B', 'D', 'Z'],
    ['Dienst Noord', 'JZ', 'Advies', 'x', 'x', 'x', 'x'],
    ['Zuid', 'ICT', 'Werkplek', 'x', 'x', 'x', null],
    ['Zuid', 'ICT', 'Opslag', null, 'x', null, null],
  ],
  Producten: [
    ['Organisatie', 'Werkveld', 'Product', 'Bekostiging', 'Maatstaf', 'Btw'],
    ['Dienst Noord', 'JZ', 'Advies', 'profijt', 'gelijk', '21%'],
    ['Zuid', 'ICT', 'Werkplek', 'profijt', 'gelijk', null],
    ['Zuid', 'ICT', 'Opslag', 'profijt', 'gelijk', null],
  ],
  Begroting: [
    ['Organisatie', 'Werkveld', 'Product', 'Kostensoort', 2017],
    ['Dienst Noord', 'JZ', 'Advies', 'Personeel', 400.04],
    ['Zuid', 'ICT', 'Werkplek', 'Licenties', 300.03],
    ['Zuid', 'ICT', 'Opslag', 'Licenties', 50],
  ],
  Realisatie: [
    ['Organisatie', 'Werkveld', 'Product', 'Kostensoort', 2017],
    ['Dienst Noord', 'JZ', 'Advies', 'Personeel', 440.04],
    ['Zuid', 'ICT', 'Werkplek', 'Licenties', 270.03],
    ['Zuid', 'ICT', 'Opslag', 'Licenties', 50],
  ],
  Voorschotten: [
    ['Organisatie', 'Werkveld', 'Product', 'Jaar', 'A', 'B', 'D', 'Z'],
    ['Zuid', 'ICT', 'Opslag', 2017, null, 40, null, null],
  ],
  DVO: [
    ['Organisatie', 'Deelnemer', 'Werkveld', 'Product', 'Ingang'],
    ['Zuid', 'B', 'ICT', 'Opslag', '2016-01-01'],
  ],
};
