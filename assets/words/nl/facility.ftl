# Places of detention, their rules and addresses: src/facility.

facility-rule-return-address = Afzender
facility-rule-blank-paper = Blanco papier in de brief
facility-rule-envelope = Envelop voor een antwoord
facility-rule-stamp = Postzegel voor een antwoord
facility-rule-postcard = Ansichtkaart
facility-rule-greeting-card = Dubbele kaart
facility-rule-address-label = Adres op een etiket
facility-rule-stickers = Stickers, glitter
facility-rule-ink = Kleur van de inkt
facility-rule-paper-colour = Gekleurd papier
facility-rule-pages = Bladzijden
facility-rule-characters = Tekens
facility-rule-foreign-language = Een andere taal
facility-rule-organisation-name = Naam of logo van een organisatie
facility-rule-pictures = Sommige afbeeldingen
facility-rule-printed-text = Gedrukte tekst
facility-rule-clippings = Knipsels uit kranten
facility-rule-name-on-each-page = Naam en nummer op elke bladzijde
facility-rule-scanned = Scannen van de post
facility-rule-is-ask = gewenst
facility-rule-is-allow = mag
facility-rule-is-warn = liever niet
facility-rule-is-forbid = wordt niet doorgelaten
facility-rule-is-at-most = hoogstens { $n }
facility-rule-line = { $what }: { $value } ({ $source })
facility-rule-yours = Uw opgave van { $date }

facility-rules-title = Wat erbij mag
facility-rules-open = wat erbij mag
facility-held = { PLURAL($n) ->
    [one] { $n } persoon
   *[other] { $n } mensen
}
facility-your-word = uw opgave van { $date }
facility-explained = { $place } ({ $kind })
facility-explained-latin = { $place } ({ $kind }, { $town })

# How sure an address is.
facility-confidence-confirmed = door meerdere bronnen bevestigd
facility-confidence-single = één bron
facility-confidence-disputed = bronnen zijn het niet eens
facility-confidence-historic = verhuisd
facility-confidence-missing = geen adres bekend

facility-kind-colony = strafkolonie
facility-kind-prison = gevangenis
facility-kind-remand = huis van bewaring (SIZO)
facility-kind-open = open inrichting
facility-kind-juvenile = kolonie voor minderjarigen
facility-kind-short-term = kortdurende detentie
facility-kind-other = een andere plaats
