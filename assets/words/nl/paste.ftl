# An address as found in a text: src/paste.

paste-ask-name = Voor wie is het? De naam is niet herkend.
paste-ask-nominative = De naam lijkt in de datief («кому») te staan. Hoe luidt hij in de grondvorm?
paste-ask-facility = Welke gevangenis is het? Geen die wij kennen, is herkend.
paste-ask-country = In welk land is het? De tekst zegt dat niet duidelijk, of Kartka kent de regels van dat land niet.
paste-ask-postcode = Er is geen postcode.
paste-ask-address-differs = Dit is niet het adres dat wij van deze gevangenis hebben. Welk adres geldt?
paste-ask-birth-year = De post daar wil het geboortejaar. Vul het in.
paste-ask-rest = Dit is niet begrepen. Hoort het bij het adres?
paste-ask-not-held = De tekst zegt dat deze persoon daar niet vastzit: vrij, overleden of elders. Zo bewaart Kartka niemand. Betekenen de woorden iets anders, laat ze dan weg uit de tekst.

paste-guess = ons vermoeden, graag controleren
paste-empty = Er staat niets in wat te lezen is.
paste-too-long = Dit is te lang voor een adres.
paste-lookalikes = { PLURAL($n) ->
    [one] { $n } letter in de naam komt uit een ander alfabet en lijkt alleen goed.
   *[other] { $n } letters in de naam komen uit een ander alfabet en lijken alleen goed.
}
paste-mend = Letters verbeteren
paste-place = Plaats
paste-rest = Niet begrepen
paste-source = met de hand ingevoerd
paste-kept = Bewaard, met de id { $id }.
paste-not-kept = Er is niets bewaard: beantwoord eerst wat er gevraagd wordt.

paste-same-name = Iemand van deze naam is al bekend:
paste-same-name-how = Is het dezelfde persoon, overgeplaatst, geef dan op: --same ID. Is het iemand anders: --another
paste-same-kept = De nieuwe plaats is bewaard voor { $id }. Terugnemen met: kartka person { $id } --take-back
paste-too-many = De tekst noemt meer dan { $n } mensen. Neem een deel ervan.
paste-of = { $at } van { $n }
paste-also = ook geschreven
paste-which = Er is niets bewaard: de tekst noemt { $n } mensen. Zeg met --block N wie, of bewaar met --all allen.
paste-which-answer = De tekst noemt { $n } mensen. Zeg met --block N over wie het antwoord gaat.
paste-no-such-block = Nummer { $at } staat niet in de tekst: de mensen zijn genummerd van 1 tot { $n }.
paste-rest-kept = Wat niet begrepen is, is bewaard als notitie bij de persoon.
paste-page-empty = De pagina bevat geen adres dat Kartka herkent.
paste-page-left-out = Weggelaten regels van de pagina die bij geen adres horen: { $n }.
