/** R25: who is who and what is what in two workbooks. */
import type { Participant, Service } from '../../../../src/engine/model';
import { match, PARTICIPANT_NAMES, SERVICE_NAMES } from '../../../../src/engine/scenario/causes/match';
import { buildModel } from '../../build-model';

const people = (...texts: readonly string[]): readonly Participant[] =>
  buildModel({
    services: {},
    participants: texts.map((text) => {
      const [code = '', name = '', ...aliases] = text.split(' / ');
      return { code, name, aliases };
    }),
  }).participants;

const products = (...texts: readonly string[]): readonly Service[] =>
  texts.map((text) => {
    const [organisation = '', field = '', name = ''] = text.split(' / ');
    const [service] = buildModel({
      participants: [],
      services: { [name]: { organisation, field } },
    }).services;
    if (!service) throw new Error('no service');
    return service;
  });

describe('R25 participants', () => {
  test.each([
    ['by code, whatever the writing and the order', ['A / Almelo', 'B / Borne'], ['b / x', 'a / y'], [1, 0]],
    ['a code that is gone: by name', ['A / Almelo', 'B / Borne'], ['07 / Borne'], [1]],
    [
      'or by an alias on either side',
      ['A / Almelo / Stad', 'B / Borne'],
      ['1 / stad', '2 / x / Borne'],
      [0, 1],
    ],
    ['or by what was a name and is a code', ['A / Almelo'], ['Almelo / Gemeente Almelo'], [0]],
    ['a code goes before a name', ['A / Borne', 'B / Almelo'], ['X / Borne', 'B / Borne'], [0, 1]],
    [
      'a name of somebody who is found already tells nobody',
      ['A / Borne'],
      ['A / Almelo', 'X / Borne'],
      [0, undefined],
    ],
    ['two that bear a name: neither', ['A / Borne', 'B / Borne'], ['X / Borne'], [undefined]],
    ['also where the second has them', ['A / Borne'], ['X / Borne', 'Y / Borne'], [undefined, undefined]],
    ['a code that is there twice: by name', ['A / Almelo', 'A / Borne'], ['A / Borne'], [1]],
    ['who is new has no place', ['A / Almelo'], ['B / Borne'], [undefined]],
    ['two names of one may not tell two', ['A / Almelo / Stad'], ['X / Almelo', 'Y / Stad'], [0, undefined]],
    [
      'who bears the names of two is the first of them',
      ['A / Almelo', 'B / Stad'],
      ['X / Almelo / Stad'],
      [0],
    ],
  ])('%s', (_, first, second, places) => {
    expect(match(people(...first), people(...second), PARTICIPANT_NAMES)).toEqual(places);
  });
});

describe('R25 products', () => {
  test.each([
    [
      'by all three names',
      ['R / P&O / Advies', 'R / F&C / Advies'],
      ['r / f&c / advies', 'R / P&O / Advies'],
      [1, 0],
    ],
    ['moved to another organisation', ['R / P&O / Advies', 'R / F&C / Advies'], ['T / F&C / Advies'], [1]],
    ['moved to another werkveld', ['R / P&O / Advies', 'T / P&O / Advies'], ['T / HRM / Advies'], [1]],
    [
      'also where its other names tell several',
      ['R / P&O / Advies', 'R / F&C / Advies', 'T / P&O / Advies', 'T / F&C / Advies'],
      ['T / F&C / Advies', 'T / P&O / Advies', 'R / F&C / Advies', 'R / P&O / Advies'],
      [3, 2, 1, 0],
    ],
    ['never by its name alone', ['R / P&O / Advies'], ['T / HRM / Advies'], [undefined]],
    [
      'what stayed goes before what moved',
      ['R / P&O / Advies'],
      ['T / P&O / Advies', 'R / P&O / Advies'],
      [undefined, 0],
    ],
    [
      'an organisation goes before a werkveld',
      ['R / P&O / Advies'],
      ['R / HRM / Advies', 'T / P&O / Advies'],
      [undefined, 0],
    ],
    [
      'two that may have moved: neither',
      ['R / P&O / Advies', 'S / P&O / Advies'],
      ['T / P&O / Advies'],
      [undefined],
    ],
  ])('%s', (_, first, second, places) => {
    expect(match(products(...first), products(...second), SERVICE_NAMES)).toEqual(places);
  });
});
