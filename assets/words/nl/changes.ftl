# What a new list changes: src/changes.

# Een tweede lijst over de eerste: wat er zou veranderen.
changes-released = { PLURAL($n) ->
    [one] { $n } persoon is nu vrij
   *[other] { $n } mensen zijn nu vrij
}
changes-moved = { PLURAL($n) ->
    [one] { $n } persoon is overgeplaatst
   *[other] { $n } mensen zijn overgeplaatst
}
changes-new = { PLURAL($n) ->
    [one] { $n } persoon staat nieuw op de lijst
   *[other] { $n } mensen staan nieuw op de lijst
}
changes-changed = { PLURAL($n) ->
    [one] { $n } andere wijziging
   *[other] { $n } andere wijzigingen
}
changes-gone = { PLURAL($n) ->
    [one] { $n } persoon staat niet meer op de lijst: graag controleren
   *[other] { $n } mensen staan niet meer op de lijst: graag controleren
}
changes-older = { PLURAL($n) ->
    [one] { $n } gegeven dat wij hebben, is nieuwer dan deze lijst. Toch aannemen wat de lijst zegt?
   *[other] { $n } gegevens die wij hebben, zijn nieuwer dan deze lijst. Toch aannemen wat de lijst zegt?
}
changes-somebody-else = { PLURAL($n) ->
    [one] { $n } nummer op de lijst staat nu voor iemand anders. Kijk het na.
   *[other] { $n } nummers op de lijst staan nu voor iemand anders. Kijk het na.
}
changes-none = Deze lijst verandert niets: ze bevestigt wat wij weten.
changes-from-to = { $from } → { $to }
changes-drafts = { PLURAL($n) ->
    [one] { $n } van uw concepten is voor iemand die niet meer wacht.
   *[other] { $n } van uw concepten zijn voor mensen die niet meer wachten.
}
changes-accept = Overnemen
changes-reject = Laten zoals het was
changes-title = Wat de nieuwe lijst verandert
changes-more = { PLURAL($n) ->
    [one] nog { $n }
   *[other] nog { $n }
}
changes-fewer = minder tonen
changes-held-again = { PLURAL($n) ->
    [one] Deze lijst zegt dat { $n } persoon die vrij, overleden of onbekend was weer vastzit: meestal een oude lijst
   *[other] Deze lijst zegt dat { $n } mensen die vrij, overleden of onbekend waren weer vastzitten: meestal een oude lijst
}
changes-held-again-how = Niets daarvan wordt overgenomen. Kijk naar elke naam; klopt het bij iemand, geef dan op: --accept-person ID
changes-released-left-out = Vrijlatingen die u weglaat, blijven als twijfel staan: deze mensen krijgen geen kaart tot een nieuwere lijst iets zegt.
changes-many-gone = MEER DAN EEN DERDE VAN DE LIJST ONTBREEKT: { $gone } VAN { $of } MENSEN.
changes-many-gone-how = Was dit maar een deel van de lijst? Lees haar dan opnieuw in met --partial; dan geldt niemand als verdwenen.

changes-what-status = status
changes-what-place = plaats van detentie
changes-what-address = adres van de plaats van detentie
changes-what-name = naam
changes-what-sex = vrouw of man
changes-what-birth = geboortedatum
changes-what-arrested = dag van arrestatie
changes-what-sentence = straf
changes-what-listed-again = weer op de lijst
