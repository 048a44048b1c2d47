# Opdrachten, afdrukken, kalibratie.
help-card-keep-job = Bewaar in dit bestand wat er is afgedrukt, zodat dezelfde kaarten nog eens kunnen worden afgedrukt. Het zegt wie aan wie schreef: bewaar het alleen waar niemand anders het kan lezen
help-reprint = Kaarten van een bewaarde opdracht opnieuw maken, precies zoals ze waren
help-reprint-job = De opdracht, zoals card --keep-job die bewaart; - leest de standaardinvoer
help-reprint-cards = Alleen deze kaarten: 417, of 12-19, of 3,5; zonder dit allemaal
help-reprint-first = Het eerste etiket dat nog vrij is
help-reprint-confirmed = U hebt oude gegevens zelf gecontroleerd
help-reprint-anyway = De pdf ook maken als er iets niet past of een letter ontbreekt
help-reprint-output = De pdf die geschreven wordt
job-other-paper = { $id } wordt nu op ander papier afgedrukt dan toen. Maak de kaarten opnieuw.
job-number = “{ $part }” is geen nummer van een kaart. Schrijf 417, of 12-19, of 3,5.
job-beyond = Er is geen kaart { $number }: de opdracht heeft de kaarten 1 tot en met { $n }.
job-nobody = niemand op de lijsten van nu heeft de id waar deze kaart heen ging
job-moved = zit sindsdien ergens anders vast. Maak een nieuwe kaart.
job-confirm = Hebt u het zelf gecontroleerd, voeg dan --confirmed toe.
job-none = Geen van deze kaarten kan vandaag weg. Er is geen pdf geschreven.

# Hoe ver een lange opdracht is. { $done } en { $of } zijn kaarten.
print-progress-cli = { $done } van { $of }, nog ongeveer { $seconds } s. Ctrl C stopt; er wordt niets half geschreven.
