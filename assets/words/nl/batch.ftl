# One text to several people: src/gui/screen/batch.

batch-title = Eén tekst aan meerdere mensen
batch-empty = Hier is nog niemand. Op de pagina met datums vinkt u mensen aan en schrijft u hun in één keer.
batch-drafts = Wie al een eigen tekst heeft, krijgt die.
batch-save = { PLURAL($n) ->
    [one] { $n } kaart als één pdf opslaan
   *[other] { $n } kaarten als één pdf opslaan
}
batch-stop = Stoppen
batch-clear = deze pagina leegmaken
batch-making = De kaarten worden gemaakt …
batch-saved = { PLURAL($n) ->
    [one] { $n } kaart opgeslagen: { $file }
   *[other] { $n } kaarten opgeslagen: { $file }
}
batch-ready = klaar
batch-own = met een eigen tekst
batch-writer = wie schrijft? hij, zij of wij
batch-sex = een vrouw of een man? openen en aangeven
batch-blank = er is nog iets in te vullen: openen en aangeven
batch-remove = niet nu
batch-changed = Sinds deze kaarten werden gemaakt, is er iets veranderd. Hebt u ernaar gekeken, dan kunnen ze met de namen en adressen van vandaag worden gemaakt:
batch-today = Maken met de adressen van vandaag
batch-saved-files = Kaarten: { $n }, bestanden: { $files }. Het eerste is { $file }
batch-more = Meer mensen op deze pagina: { $n }
batch-shown = { $at } / { $of }: { $name }
batch-previous = ← vorige
batch-next = volgende →
batch-sheets = Kaarten: { $cards } · vellen papier: { $sheets }
batch-free = Plaatsen die op het laatste vel leeg blijven: { $n }
batch-no-birthday = Geen verjaardag in de buurt: is deze tekst bedoeld?
batch-doubt = { PLURAL($n) ->
    [one] { $n } mens is niet binnenkort jarig, en dit is een tekst voor een verjaardag:
   *[other] { $n } mensen zijn niet binnenkort jarig, en dit is een tekst voor een verjaardag:
}
batch-meant = Het is de bedoeling: alle kaarten maken
batch-to-dates = Naar de pagina met datums

batch-again-title = Nog eens afdrukken
batch-again-job = { $date } · { $n } × { $product }
batch-again-which = Welke kaarten, van 1 tot en met { $n }? 4, of 12-19, of 3,5; niets voor allemaal
batch-again-save = Nog eens opslaan
batch-again-print = Deze afdrukken
batch-again-forget = dit verslag verwijderen
batch-again-forget-now = deze nu al vergeten
