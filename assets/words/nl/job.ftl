# Cards that were made, to print them again: src/job.

job-other-paper = { $id } wordt nu op ander papier afgedrukt dan toen. Maak de kaarten opnieuw.
job-other-name = heette { $before } toen de kaart werd gemaakt; vandaag staat er { $now } op de lijst.
job-names-another = De tekst van deze kaart is voor iemand anders: er staat “{ $word }”, maar de kaart zou naar { $now } gaan. Schrijf de kaart opnieuw.
job-other-address = heeft nu een ander adres. Toen: { $before }. Vandaag: { $now }.

job-number = “{ $part }” is geen nummer van een kaart. Schrijf 417, of 12-19, of 3,5.
job-beyond = Er is geen kaart { $number }: de opdracht heeft de kaarten 1 tot en met { $n }.
job-nobody = niemand op de lijsten van nu heeft de id waar deze kaart heen ging
job-moved = zit sindsdien ergens anders vast. Het adres van vandaag: { $now }.
job-confirm = Hebt u het zelf gecontroleerd, voeg dan --confirmed toe.
job-none = Geen van deze kaarten kan vandaag weg. Er is geen pdf geschreven.
