/** What each sheet says, as a reader of the comparison sees it: about what, since when, and in which cell. */
import type { FactKind } from '../../../src/engine/facts/fact';
import { MODEL, SCOPE } from './everything';
import { factsIn } from './facts-as-text';

const D = 'Dienst Drieland';

describe('facts of', () => {
  test.each<[FactKind, readonly string[]]>([
    ['choices', [' (): from=2017 text; to=2017 text; tentative=0 fraction']],
    [
      'settings',
      [
        ` (): organisation=${D} text; roundTo=euro word; defaultFunding=benefit word; defaultKey=inwoners text; ` +
          'terms=4 number; averageSalary=50.00 euro; salaryMargin=0.1 fraction; exitPayments=0.5; 0.25 text',
      ],
    ],
    [
      'participants',
      [
        'Ast (): name=Ast text @Deelnemers!A2; kind=municipality word @Deelnemers!A2; ' +
          'groups=noord; west text @Deelnemers!A2; joined=2010-01-01 day @Deelnemers!A2; ' +
          'vatCompensation=0.75 fraction @Deelnemers!A2',
        'Beek (): name=Beek text @Deelnemers!A3; kind=municipality word @Deelnemers!A3; ' +
          'groups=noord text @Deelnemers!A3',
        'Cent (): name=Cent text @Deelnemers!A4; kind=municipality word @Deelnemers!A4; ' +
          'left=2016-12-31 day @Deelnemers!A4',
        'Dal (): name=Dal text @Deelnemers!A5; kind=partnership word @Deelnemers!A5; billTo=A text @Deelnemers!A5',
      ],
    ],
    [
      'services',
      [
        `${D} / Casco / Directie (): kind=casco word @Producten!B2`,
        `${D} / Frictiekosten / Overgang (): kind=friction word @Frictiekosten!A2`,
        `${D} / ICT / Werkplek (): kind=regular word @Matrix!B3; present=yes word @Matrix!B3`,
        `${D} / JZ / Advies (): kind=regular word @Matrix!B4; present=yes word @Matrix!B4`,
        `${D} / P&O / Salaris (): kind=regular word @Matrix!B2; extent=2 fte text @Matrix!B2; present=yes word @Matrix!B2`,
      ],
    ],
    [
      'marks',
      [
        `${D} / ICT / Werkplek (): Ast=10 word @Matrix!C3; Beek=20 word @Matrix!D3; Cent=10 word @Matrix!E3; Dal=10 word @Matrix!F3`,
        `${D} / JZ / Advies (): Ast=x word @Matrix!C4; Beek=unreadable word @Matrix!D4; Dal=on demand word @Matrix!F4`,
        `${D} / P&O / Salaris (): Ast=x word @Matrix!C2; Beek=x word @Matrix!D2; Cent=x word @Matrix!E2`,
      ],
    ],
    [
      'drivers',
      [
        'inwoners (): Ast=1000 number @Maatstaven!B2; Beek=2000 number @Maatstaven!C2; Cent=1000 number @Maatstaven!D2; Dal=1000 number @Maatstaven!E2',
      ],
    ],
    [
      'funding',
      [
        `${D} / Casco / Directie (2016): funding=solidarity word @Producten!C2; key=1/2 gelijk + 1/2 inwoners text @Producten!D2; ` +
          'circle=noord word @Producten!C2; vat=21% word @Producten!C2; fte=1.5 number @Producten!C2; from=2016 text @Producten!C2; to=2019 text @Producten!C2',
        `${D} / ICT / Werkplek (): funding=volume word @Producten!C4; circle=all word @Producten!C4; fixedFraction=0.25 fraction @Producten!C4`,
        `${D} / P&O / Salaris (): funding=benefit word @Producten!C3; key=gelijk text @Producten!D3; circle=all word @Producten!C3`,
      ],
    ],
    [
      'budget',
      [
        `${D} / Casco / Directie / Personeel (2016): value=400.00 euro @Begroting!D2`,
        `${D} / Casco / Directie / Personeel (2017): value=400.00 euro @Begroting!E2`,
        `${D} / ICT / Werkplek / Licenties (2016): value=500.00 euro @Begroting!D4`,
        `${D} / ICT / Werkplek / Licenties (2017): value=500.00 euro @Begroting!E4`,
        `${D} / JZ / Advies / Personeel (2016): value=100.00 euro @Begroting!D5`,
        `${D} / JZ / Advies / Personeel (2017): value=100.00 euro @Begroting!E5`,
        `${D} / P&O / Salaris / Personeel (2016): value=300.00 euro @Begroting!D3`,
        `${D} / P&O / Salaris / Personeel (2017): value=300.00 euro @Begroting!E3`,
      ],
    ],
    [
      'amendment',
      [
        `1 / ${D} / Casco / Directie / Personeel (2017): value=100.00 euro @Begrotingswijziging 1!D2`,
        `1 / ${D} / P&O / Salaris / Personeel (2017): value=60.00 euro @Begrotingswijziging 1!D3`,
        `2 / ${D} / ICT / Werkplek / Licenties (2017): value=-300.00 euro @Begrotingswijziging 2!D2`,
        `2 / ${D} / JZ / Advies / Personeel (2017): value=100.00 euro @Begrotingswijziging 2!D3`,
      ],
    ],
    [
      'actual',
      [
        // Income as a negative amount.
        `${D} / Casco / Directie / Personeel / 0.4 (2017, at year end): value=-15.00 euro @Realisatie!F3`,
        `${D} / Casco / Directie / Personeel / 0.4 (2017, at year end): value=410.00 euro @Realisatie!F2`,
      ],
    ],
    [
      'columns',
      [
        '2016 (2016): present=yes word',
        '2017 (2017): present=yes word',
        '2017 (2017, at year end): present=yes word',
      ],
    ],
    [
      'contributed',
      [`${D} / P&O / Salaris (2017): Ast=100.00 euro @Inbreng!D2; Beek=180.00 euro @Inbreng!E2`],
    ],
    [
      'advances',
      [
        `${D} / P&O / Salaris (2017, at year end): Ast=90.00 euro @Voorschotten!D2; Beek=95.00 euro @Voorschotten!E2`,
      ],
    ],
    [
      'volumes',
      [
        `${D} / ICT / Werkplek (2017): Ast=11 number @Hoeveelheden!F2; Beek=21 number @Hoeveelheden!G2; ` +
          'Cent=11 number @Hoeveelheden!H2; Dal=11 number @Hoeveelheden!I2; unit=plek text',
        `${D} / ICT / Werkplek / actual (2017, at year end): Ast=12 number @Hoeveelheden!F3; Beek=20 number @Hoeveelheden!G3; ` +
          'Cent=9 number @Hoeveelheden!H3; Dal=10.5 number @Hoeveelheden!I3; unit=plek text',
      ],
    ],
    ['tariffs', [`${D} / ICT / Werkplek (2017): value=4.125 euro @Tarieven!D2`]],
    [
      'friction',
      [
        `${D} / Frictiekosten / Overgang (2017): Ast=5.00 euro @Frictiekosten!D2`,
        `${D} / Frictiekosten / Overgang / actual (2017, at year end): Ast=6.00 euro @Frictiekosten!D3`,
      ],
    ],
    [
      'agreements',
      [
        ' (): present=yes word',
        `${D} / ICT / Werkplek / Beek (): from=2015-01-01 day @DVO!D3; notice=6 maanden text @DVO!D3`,
        `${D} / P&O / Salaris / Ast (): from=2015-01-01 day @DVO!D2; minimumTerm=4 jaar text @DVO!D2; ` +
          'notice=1 jaar text @DVO!D2; norm=98% op tijd text @DVO!D2',
      ],
    ],
    ['recharges', [`${D} / ICT / Werkplek / ${D} / Dal / ${D} (): present=yes word @Doorbelasting!B2`]],
    ['indexes', ['Personeel (2017): value=0.03 fraction @Indexering!C2']],
    ['errors', [`${D} / JZ / Advies (): value=MARK_UNREADABLE text`]],
    ['scenarios', []],
  ])('%s', (kind, expected) => {
    expect(factsIn(MODEL, SCOPE, kind)).toEqual([...expected].sort());
  });
});
