/** What a custom function says in the cell when it cannot divide. Beside the dictionary, so that the functions load alone. */
export const functions = {
  place: (row: number, column: number): string => `rij ${row}, kolom ${column} van het bereik`,
  amountUnreadable: 'Het bedrag is geen getal.',
  amountTooLarge: 'Het bedrag is te groot: ten hoogste 10 miljard euro.',
  weightUnreadable: (place: string): string => `Geen getal in ${place}. Vul een getal in, of 0.`,
  weightNegative: (place: string): string => `Negatief getal in ${place}. Een gewicht is 0 of meer.`,
  weightOutOfRange: (place: string): string =>
    `Het getal in ${place} is te groot of te klein voor een gewicht.`,
  weightsZero: 'De gewichten zijn samen 0: er is niets om naar te verdelen.',
  markUnreadable: (place: string): string =>
    `In ${place} staat geen x, getal, nee of lege cel. Voorwaardelijk en op afroep kan een formule niet verdelen.`,
  takersShape: 'Het bereik van de afnemers heeft niet evenveel cellen als er deelnemers zijn.',
  keyUnreadable: (key: string): string =>
    `De sleutel "${key}" is niet te lezen. Schrijf een maatstaf, of een mengsel dat samen 100% is, zoals 50% gelijk + 50% inwoners.`,
  keyProportional: 'Pondspondsgewijs hangt af van de andere producten en kan niet in een formule.',
  driverUnknown: (name: string): string => `De maatstaf ${name} staat niet bij de namen.`,
  driverTwice: (name: string): string => `De maatstaf ${name} staat twee keer bij de namen.`,
  namesShape:
    'Namen en waarden passen niet bij elkaar: geef één kolom namen met een rij waarden per naam, of één rij namen met een kolom waarden per naam.',
};
