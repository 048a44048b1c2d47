# Places of detention, their rules and addresses: src/facility.

facility-rule-return-address = Absender
facility-rule-blank-paper = Leeres Papier im Brief
facility-rule-envelope = Umschlag für eine Antwort
facility-rule-stamp = Briefmarke für eine Antwort
facility-rule-postcard = Postkarte
facility-rule-greeting-card = Klappkarte
facility-rule-address-label = Adresse auf einem Etikett
facility-rule-stickers = Aufkleber, Glitzer
facility-rule-ink = Farbe der Tinte
facility-rule-paper-colour = Farbiges Papier
facility-rule-pages = Seiten
facility-rule-characters = Zeichen
facility-rule-foreign-language = Eine andere Sprache
facility-rule-organisation-name = Name oder Logo einer Organisation
facility-rule-pictures = Manche Bilder
facility-rule-printed-text = Gedruckter Text
facility-rule-clippings = Ausschnitte aus Zeitungen
facility-rule-name-on-each-page = Name und Nummer auf jeder Seite
facility-rule-scanned = Einscannen der Post
facility-rule-is-ask = erwünscht
facility-rule-is-allow = erlaubt
facility-rule-is-warn = lieber nicht
facility-rule-is-forbid = wird nicht durchgelassen
facility-rule-is-at-most = höchstens { $n }
facility-rule-line = { $what }: { $value } ({ $source })
facility-rule-yours = Ihre Angabe vom { $date }

facility-rules-title = Was mitgeschickt werden darf
facility-rules-open = was mitgeschickt werden darf
facility-held = { PLURAL($n) ->
    [one] { $n } Mensch
   *[other] { $n } Menschen
}
facility-your-word = Ihre Angabe vom { $date }
facility-explained = { $place } ({ $kind })
facility-explained-latin = { $place } ({ $kind }, { $town })

# How sure an address is.
facility-confidence-confirmed = von mehreren Quellen bestätigt
facility-confidence-single = eine Quelle
facility-confidence-disputed = Quellen widersprechen sich
facility-confidence-historic = umgezogen
facility-confidence-missing = keine Adresse bekannt

facility-kind-colony = Strafkolonie
facility-kind-prison = Gefängnis
facility-kind-remand = Untersuchungsgefängnis (SIZO)
facility-kind-open = offene Anstalt
facility-kind-juvenile = Jugendkolonie
facility-kind-short-term = kurzzeitige Haft
facility-kind-other = ein anderer Ort
