# Warum man jemandem nicht schreiben kann.
reason-released = Frei. Quelle: { $source }.
reason-released-on = Frei seit { $date }. Quelle: { $source }.
reason-died = Verstorben. Quelle: { $source }.
reason-died-on = Verstorben ({ $date }). Quelle: { $source }.
reason-not-designated = Auf der Liste, aber nicht als politisch gefangen anerkannt.
reason-unknown-status = Niemand sagt, ob die Person noch in Haft ist. Quelle: { $source }.
reason-unknown-status-seen = Unbekannt. Zuletzt in Haft gesehen: { $date }. Quelle: { $source }.
reason-unknown-place = Die Liste sagt nicht, wo die Person festgehalten wird.
reason-at-liberty = In Freiheit, bis die Strafe beginnt.
reason-house-arrest = Im Hausarrest.
reason-no-address = Für { $facility } ist keine Postadresse bekannt.
reason-place-unclear = Der Ort ist nicht klar. Die Liste sagt: „{ $text }“. Wenn Sie die Adresse kennen, schreiben Sie sie selbst auf.
reason-place-unclear-country = { $country }: Die Regeln dieses Landes kennt Kartka nicht. Die Liste sagt: „{ $text }“. Prüfen Sie die Adresse und schreiben Sie sie selbst auf.
reason-historic = { $facility } ist nicht mehr unter dieser Adresse. Bitte bestätigen Sie zuerst die Adresse.
reason-disputed = Zur Adresse von { $facility } sagen die Quellen Verschiedenes. Bitte bestätigen Sie zuerst die Adresse.
reason-namesake = Der Eintrag { $name } ({ $id }) sagt: frei. Quelle: { $source }. Vielleicht ist es derselbe Mensch: Vergleichen Sie beide Einträge. Wenn dies ein anderer Mensch ist, bestätigen Sie es für diese Karte.
reason-namesake-on = Der Eintrag { $name } ({ $id }) sagt: frei seit { $date }. Quelle: { $source }. Vielleicht ist es derselbe Mensch: Vergleichen Sie beide Einträge. Wenn dies ein anderer Mensch ist, bestätigen Sie es für diese Karte.
reason-namesake-died = Der Eintrag { $name } ({ $id }) sagt: verstorben. Quelle: { $source }. Vielleicht ist es derselbe Mensch: Vergleichen Sie beide Einträge. Wenn dies ein anderer Mensch ist, bestätigen Sie es für diese Karte.
reason-namesake-unknown = Der Eintrag { $name } ({ $id }) sagt: unbekannt, ob noch in Haft. Quelle: { $source }. Vielleicht ist es derselbe Mensch: Vergleichen Sie beide Einträge. Wenn dies ein anderer Mensch ist, bestätigen Sie es für diese Karte.
reason-namesake-unlisted = Der Eintrag { $name } ({ $id }) steht nicht mehr in der Liste vom { $date } ({ $source }). Vielleicht ist es derselbe Mensch: Vergleichen Sie beide Einträge. Wenn dies ein anderer Mensch ist, bestätigen Sie es für diese Karte.
reason-clock-behind = Die neuesten Angaben sind vom { $date }, also nach dem heutigen Tag. Die Uhr des Computers geht wohl falsch, und niemand kann sagen, wie alt die Angaben sind. Prüfen Sie das Datum des Computers, oder bestätigen Sie es für diese Karte.
reason-missing-birth-year = Das Geburtsjahr ist nicht bekannt. Die Post dort will es auf dem Umschlag: Bitte tragen Sie es ein.
reason-missing-dative = Der Name im Dativ ist nicht bekannt. Bitte tragen Sie ihn ein.
reason-missing-authority = Die Behörde im Namen des Gefängnisses ist nicht bekannt. Bitte tragen Sie sie ein.
reason-unlisted = Nicht mehr auf der Liste: In der Liste vom { $date } ({ $source }) steht die Person nicht mehr. Niemand sagt, warum. Bitte prüfen Sie es, oder bestätigen Sie es für diese Karte.
reason-old = Was wir wissen, ist { $days } Tage alt. Bitte prüfen Sie es mit einer neueren Liste, oder bestätigen Sie es für diese Karte.

# Wie alt ist, was wir von jemandem wissen.
freshness-today = heute bestätigt
freshness-fresh = { PLURAL($days) ->
    [one] vor { $days } Tag bestätigt
   *[other] vor { $days } Tagen bestätigt
}
freshness-please-check = bitte prüfen: { $days } Tage alt
freshness-old = { $days } Tage alt: bitte vor dem Schreiben bestätigen

# Was zu einer Adresse zu sagen ist.
address-too-many-lines = Die Adresse hat { $lines } Zeilen. Die Post liest { $most }.
address-line-too-long = Zeile { $line } der Adresse hat { $characters } Zeichen. Die Post liest { $most }.
address-not-a-postcode = Die Postleitzahl sollte { $digits } Ziffern haben. Bitte prüfen Sie sie.
address-strange-postcode = Kein Ort, den wir kennen, hat eine Postleitzahl, die mit { $region } beginnt. Bitte prüfen Sie sie.
address-suggested = { $part } in lateinischen Buchstaben ist unser Vorschlag: { $text }. Bitte prüfen Sie ihn.
address-missing = { $part } fehlt.
address-hidden-removed = Unsichtbare Zeichen wurden entfernt.
address-suspended = Fragen Sie zuerst Ihre Post: Der Versand in dieses Land war eingestellt ({ $source }, Stand { $date }). Wie es heute ist, wissen wir nicht.
address-no-dative = Die Post dort will den Namen im Dativ («кому»). Bitte tragen Sie ihn ein, wenn Sie ihn wissen.
address-no-authority = Im Namen des Gefängnisses fehlt die Behörde (УФСИН, ГУФСИН). Bitte prüfen Sie ihn.
address-own-block-outdated = Sie haben eine eigene Adresse geschrieben, aber für einen anderen Ort. Hier wird sie nicht verwendet.
address-no-rules = { $country }: Die Regeln dieses Landes kennt Kartka nicht. Prüfen Sie die Adresse selbst.
address-no-rules-unnamed = In welches Land die Karte geht, weiß Kartka nicht. Prüfen Sie die Adresse selbst, auch die Zeile mit dem Land.
address-part-name = Der Name
address-part-extra = Die Zusatzzeile
address-part-facility = Das Gefängnis
address-part-street = Die Straße
address-part-locality = Die Stadt
address-part-district = Der Kreis
address-part-region = Das Gebiet
address-part-year = Das Geburtsjahr
address-part-postcode = Die Postleitzahl
address-part-country = Das Land

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
changes-what-status = Status
changes-what-place = Haftort
changes-what-address = Adresse des Haftorts
changes-what-name = Name
changes-what-sex = Frau oder Mann
changes-what-birth = Geburtsdatum
changes-what-arrested = Tag der Festnahme
changes-what-sentence = Strafe
changes-what-listed-again = wieder auf der Liste

# Was von jemandem bekannt ist und was vorher bekannt war.
history-place = { $place }, seit der Liste vom { $date }
history-before = vorher: { $place } ({ $date }, { $source })
history-unlisted = Nicht mehr auf der Liste seit { $date } ({ $source }): bitte prüfen.

# Eine eingefügte Adresse: was vorher gefragt wird.
paste-ask-name = Für wen ist sie? Der Name wurde nicht erkannt.
paste-ask-nominative = Der Name scheint im Dativ («кому») zu stehen. Wie lautet er in der Grundform?
paste-ask-facility = Welches Gefängnis ist es? Keines, das wir kennen, wurde erkannt.
paste-ask-country = In welchem Land ist das? Der Text sagt es nicht klar, oder Kartka kennt die Regeln des Landes nicht.
paste-ask-postcode = Es fehlt eine Postleitzahl.
paste-ask-address-differs = Das ist nicht die Adresse, die wir für dieses Gefängnis haben. Welche gilt?
paste-ask-birth-year = Die Post dort will das Geburtsjahr. Bitte tragen Sie es ein.
paste-ask-rest = Das wurde nicht verstanden. Gehört es zur Adresse?
paste-guess = unsere Vermutung, bitte prüfen
paste-empty = Darin steht nichts, was sich lesen lässt.
paste-too-long = Das ist zu lang für eine Adresse.
paste-lookalikes = { PLURAL($n) ->
    [one] { $n } Buchstabe im Namen stammt aus einem anderen Alphabet und sieht nur richtig aus.
   *[other] { $n } Buchstaben im Namen stammen aus einem anderen Alphabet und sehen nur richtig aus.
}
paste-mend = Buchstaben berichtigen

# Was eine Liste aufhält.
import-error-encoding = Die Datei { $file } ist kein UTF-8-Text. Sie sieht nach { $encoding } aus: Sehen Sie sich die ersten Zeilen an, und übernehmen Sie die Liste, wenn sie sich gut lesen lassen.
import-error-broken = { $file } ist beschädigt und lässt sich nicht lesen. Speichern Sie die Datei noch einmal, oder laden Sie sie neu herunter.
import-error-too-large = { $file } ist zu groß für eine Liste: mehr als 64 MB.
import-error-too-many-rows = { $file } hat zu viele Zeilen für eine Liste: mehr als 200.000.
import-error-field-too-long = { $file }: Zeile { $row }, Spalte „{ $column }“ enthält mehr als 4 KB Text. Fehlt dort ein Anführungszeichen?
