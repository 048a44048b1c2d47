# What a new list changes: src/changes.

# Eine zweite Liste über der ersten: was sich ändern würde.
changes-released = { PLURAL($n) ->
    [one] { $n } Mensch ist jetzt frei
   *[other] { $n } Menschen sind jetzt frei
}
changes-moved = { PLURAL($n) ->
    [one] { $n } Mensch wurde verlegt
   *[other] { $n } Menschen wurden verlegt
}
changes-new = { PLURAL($n) ->
    [one] { $n } Mensch steht neu auf der Liste
   *[other] { $n } Menschen stehen neu auf der Liste
}
changes-changed = { PLURAL($n) ->
    [one] { $n } andere Änderung
   *[other] { $n } andere Änderungen
}
changes-gone = { PLURAL($n) ->
    [one] { $n } Mensch steht nicht mehr auf der Liste: bitte prüfen
   *[other] { $n } Menschen stehen nicht mehr auf der Liste: bitte prüfen
}
changes-older = { PLURAL($n) ->
    [one] { $n } Angabe, die wir haben, ist neuer als diese Liste. Soll trotzdem gelten, was die Liste sagt?
   *[other] { $n } Angaben, die wir haben, sind neuer als diese Liste. Soll trotzdem gelten, was die Liste sagt?
}
changes-somebody-else = { PLURAL($n) ->
    [one] { $n } Nummer der Liste steht jetzt für jemand anderen. Bitte sehen Sie nach.
   *[other] { $n } Nummern der Liste stehen jetzt für jemand anderen. Bitte sehen Sie nach.
}
changes-none = Diese Liste ändert nichts: Sie bestätigt, was wir wissen.
changes-from-to = { $from } → { $to }
changes-drafts = { PLURAL($n) ->
    [one] { $n } Ihrer Entwürfe ist für jemanden, der nicht mehr wartet.
   *[other] { $n } Ihrer Entwürfe sind für Menschen, die nicht mehr warten.
}
changes-accept = Übernehmen
changes-reject = So lassen, wie es war
changes-title = Was die neue Liste ändert
changes-more = { PLURAL($n) ->
    [one] { $n } weitere Änderung
   *[other] { $n } weitere Änderungen
}
changes-fewer = weniger zeigen
changes-held-again = { PLURAL($n) ->
    [one] Diese Liste sagt, dass { $n } Mensch, der frei, tot oder von dem nichts bekannt war, wieder in Haft ist: meist eine alte Liste
   *[other] Diese Liste sagt, dass { $n } Menschen, die frei, tot oder von denen nichts bekannt war, wieder in Haft sind: meist eine alte Liste
}
changes-held-again-how = Nichts davon wird übernommen. Bitte sehen Sie sich jeden Namen an; wenn es stimmt, geben Sie an: --accept-person ID
changes-released-left-out = Freilassungen, die Sie auslassen, bleiben als Zweifel stehen: An diese Menschen geht keine Karte, bis eine neuere Liste etwas sagt.
changes-many-gone = MEHR ALS EIN DRITTEL DER LISTE FEHLT: { $gone } VON { $of } MENSCHEN.
changes-many-gone-how = War das nur ein Teil der Liste? Dann lesen Sie sie noch einmal mit --partial ein; niemand gilt dann als verschwunden.

changes-what-status = Status
changes-what-place = Haftort
changes-what-address = Adresse des Haftorts
changes-what-name = Name
changes-what-sex = Frau oder Mann
changes-what-birth = Geburtsdatum
changes-what-arrested = Tag der Festnahme
changes-what-sentence = Strafe
changes-what-listed-again = wieder auf der Liste
