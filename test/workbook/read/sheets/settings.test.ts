import type { Rows } from '../build-snapshot';
import { findingsOf, modelOf, shown } from '../look';

describe('Instellingen', () => {
  const settingsOf = (...rows: Rows) => modelOf({ Instellingen: [['Instelling', 'Waarde'], ...rows] });

  test('every setting', () => {
    const { settings, findings } = settingsOf(
      ['Organisatie', 'Twentebedrijf'],
      ['boekjaar', 2017],
      ['Voorwaardelijke afname', 0.25],
      ['Afronden op', 'Euro'],
      ['Standaard bekostiging', 'profijt'],
      ['Standaard maatstaf', '50% gelijk + 50% inwoners'],
      ['Termijnen', 12],
      ['Gemiddelde loonsom', '€ 72.500,-'],
      ['Marge loonsom', '10%'],
      ['Uittreedvergoeding', '80; 60; 40; 20'],
      ['Taal', 'EN'],
    );
    expect(findings).toEqual([]);
    expect({ ...settings, defaultKey: settings.defaultKey.text }).toMatchObject({
      organisation: 'Twentebedrijf',
      year: 2017,
      roundTo: 'euro',
      defaultFunding: 'benefit',
      defaultKey: '50% gelijk + 50% inwoners',
      terms: 12,
      averageSalary: 7_250_000,
      language: 'en',
    });
    expect(shown([settings.tentative, settings.salaryMargin])).toBe('0.25 0.1');
    expect(shown(settings.exitPayments)).toBe('0.8 0.6 0.4 0.2');
  });

  test('without the sheet: no organisation, the first year of Begroting, tentative marks not, gelijk', () => {
    const { settings } = modelOf();
    expect({ ...settings, defaultKey: settings.defaultKey.text }).toMatchObject({
      organisation: '',
      year: 2016,
      roundTo: 'cent',
      defaultFunding: undefined,
      defaultKey: 'gelijk',
      terms: 4,
      exitPayments: [],
    });
    expect(shown([settings.tentative])).toBe('0');
  });

  test.each([
    ['Boekjaar', 'later'],
    ['Voorwaardelijke afname', 'soms'],
    ['Voorwaardelijke afname', 25],
    ['Afronden op', 'tientje'],
    ['Standaard bekostiging', 'gratis'],
    ['Standaard maatstaf', '50% gelijk + 40% inwoners'],
    ['Termijnen', 3],
    ['Uittreedvergoeding', '80; veel'],
  ])('%s = %p decides over amounts: nothing may be calculated', (name, value) => {
    const { findings } = settingsOf([name, value]);
    expect(findings).toMatchObject([
      { code: 'SETTING_UNREADABLE', severity: 'error', scope: 'all', source: { cell: 'B2' } },
    ]);
  });

  test('a setting that decides over no amount is a warning', () => {
    const model = settingsOf(['Taal', 'fries'], ['Gemiddelde loonsom', 'veel'], ['Versie', 3]);
    expect(findingsOf(model)).toEqual([
      'SETTING_UNREADABLE warning Instellingen!B2',
      'SETTING_UNREADABLE warning Instellingen!B3',
      'SETTING_UNKNOWN warning Instellingen!A4',
    ]);
  });

  test('the same setting twice with different values', () => {
    const model = settingsOf(['Boekjaar', 2016], ['Boekjaar', 2017], ['Termijnen', 4], ['Termijnen', 4]);
    expect(findingsOf(model)).toEqual(['SETTING_UNREADABLE error Instellingen!B3']);
  });
});
