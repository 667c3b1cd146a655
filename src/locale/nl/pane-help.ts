/** Short manual inside the pane. */
export const help = {
  open: 'Help',
  title: 'Hulp',
  sections: [
    {
      title: 'In vier stappen',
      lines: [
        'Controle: de bladen worden herkend en nagekeken. Kies de cel bij een melding om er direct naartoe te gaan. Bij twijfel wordt eerst gevraagd of een blad goed is herkend.',
        'Verdeling: kies het jaar en bekijk wie wat betaalt. Onder Wat als maakt u scenario’s en ziet u direct wat die voor ieder betekenen.',
        'Schrijf: de resultaatbladen komen achter uw eigen bladen te staan. Uw eigen bladen veranderen niet.',
        'Waarom: selecteer een bedrag in een resultaatblad en lees waar het vandaan komt, tot op de cel en de cent.',
      ],
    },
    {
      title: 'Wat er in de werkmap moet staan',
      lines: [
        'Nodig zijn Deelnemers, een product-afnemer matrix en een Begroting. De namen van de bladen zijn vrij: de kopjes tellen.',
        'Maatstaven, Producten, Inbreng, Voorschotten, Hoeveelheden, Realisatie en andere bladen worden gebruikt als ze er zijn.',
        'Met Leeg sjabloon invoegen krijgt u de bladen met de juiste kopjes.',
      ],
    },
    {
      title: 'Kruisjes in de matrix',
      lines: [
        'x: neemt af. Een getal: neemt af, en is de begrote hoeveelheid.',
        '(x): voorwaardelijk. Telt niet mee, tenzij u dat bij de keuzes aangeeft.',
        'on demand: betaalt alleen achteraf, naar werkelijke hoeveelheid.',
        'Leeg, - of nee: neemt niet af en betaalt niets.',
      ],
    },
    {
      title: 'Hoe er wordt verdeeld',
      lines: [
        'Ieder product volgt de bekostiging die op Producten staat: solidariteit, inbreng, profijt, p×q, versleuteld of direct.',
        'Er wordt op de cent verdeeld: eerst naar beneden afgerond, daarna gaan de overgebleven centen naar de grootste resten.',
        'Ontbreekt er iets, dan wordt dat product niet verdeeld. Er wordt nooit geraden.',
      ],
    },
    {
      title: 'Afrekenen',
      lines: [
        'Staat er een Realisatie in de werkmap, dan wordt het jaar afgerekend: werkelijk aandeel min voorschot.',
        'Na de afrekening blijft er bij de organisatie niets over en is er niets tekort.',
      ],
    },
    {
      title: 'Resultaatbladen',
      lines: [
        'Hun namen beginnen met Resultaat. Bij opnieuw schrijven worden alleen deze bladen vervangen.',
        'Hebt u er zelf iets op geschreven, dan wordt eerst gevraagd of dat weg mag.',
        'Onder Resultaat kunt u alle resultaatbladen in één keer verwijderen.',
      ],
    },
    {
      title: 'Formules',
      lines: [
        '=VERDEELWIJZER.VERDEEL(bedrag; gewichten) verdeelt een bedrag op de cent. De delen zijn samen altijd het bedrag.',
        '=VERDEELWIJZER.VERDEELSLEUTEL(bedrag; sleutel; namen; waarden; afnemers) doet dat volgens een sleutel, zoals 50% gelijk + 50% inwoners.',
        'Een overgebleven cent gaat naar de grootste rest, dan naar het grootste gewicht, dan naar wie het eerst staat.',
      ],
    },
    {
      title: 'Privacy',
      lines: [
        'Uw gegevens verlaten de werkmap niet. Er wordt niets gemeten en niets verstuurd.',
        'Uw keuzes worden in de werkmap zelf bewaard; alleen de gekozen taal wordt op uw computer onthouden.',
      ],
    },
  ],
};
