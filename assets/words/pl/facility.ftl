# Places of detention, their rules and addresses: src/facility.

facility-rule-return-address = Adres nadawcy
facility-rule-blank-paper = Czysty papier w liście
facility-rule-envelope = Koperta na odpowiedź
facility-rule-stamp = Znaczek na odpowiedź
facility-rule-postcard = Pocztówka
facility-rule-greeting-card = Kartka składana
facility-rule-address-label = Adres na etykiecie
facility-rule-stickers = Naklejki, brokat
facility-rule-ink = Kolor atramentu
facility-rule-paper-colour = Kolorowy papier
facility-rule-pages = Strony
facility-rule-characters = Znaki
facility-rule-foreign-language = Inny język
facility-rule-organisation-name = Nazwa lub logo organizacji
facility-rule-pictures = Niektóre obrazki
facility-rule-printed-text = Tekst drukowany
facility-rule-clippings = Wycinki z gazet
facility-rule-name-on-each-page = Imię, nazwisko i numer na każdej stronie
facility-rule-scanned = Skanowanie poczty
facility-rule-is-ask = mile widziane
facility-rule-is-allow = wolno
facility-rule-is-warn = lepiej nie
facility-rule-is-forbid = nie jest przepuszczane
facility-rule-is-at-most = najwyżej { $n }
facility-rule-line = { $what }: { $value } ({ $source })
facility-rule-yours = Podane przez Ciebie { $date }

facility-rules-title = Co można dołączyć
facility-rules-open = co można dołączyć
facility-held = { PLURAL($n) ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[many] { $n } osób
}
facility-your-word = własna informacja z { $date }
facility-explained = { $place } ({ $kind })
facility-explained-latin = { $place } ({ $kind }, { $town })

# How sure an address is.
facility-confidence-confirmed = potwierdzone przez kilka źródeł
facility-confidence-single = jedno źródło
facility-confidence-disputed = źródła podają różne adresy
facility-confidence-historic = przeniesione
facility-confidence-missing = adres nieznany

facility-kind-colony = kolonia karna
facility-kind-prison = więzienie
facility-kind-remand = areszt śledczy (SIZO)
facility-kind-open = zakład typu otwartego
facility-kind-juvenile = kolonia dla nieletnich
facility-kind-short-term = areszt krótkoterminowy
facility-kind-other = inne miejsce
