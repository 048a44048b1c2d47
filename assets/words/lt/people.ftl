# The column of people: src/gui/panel/people.

people-search = Ieškoti žmogaus ar vietos
people-sort-held = ilgiausiai kalintys
people-choose-for-me = parinkti už mane
people-nobody-found = Nieko nerasta. Pabandykite mažiau raidžių arba kitokią rašybą.
people-show-everybody = rodyti visus
people-cannot = { $n } iš { $all } parašyti negalima:
people-cannot-why = kodėl?
people-example = pavyzdys
people-row-birthday = { $days ->
    [0] gimtadienis šiandien
    [1] rytoj
   *[other] { PLURAL($days) ->
        [one] po { $days } dienos
        [few] po { $days } dienų
       *[other] po { $days } dienų
    }
}
people-clock-behind = Kompiuterio data tikriausiai neteisinga: rodoma { $today }, bet kai kas jau žinoma dienai { $date }. Prašome ją pataisyti; iki tol kiekvienam atvirukui reikia Jūsų žodžio.

people-filter-birthday = { PLURAL($days) ->
    [one] gimtadienis per { $days } dieną
    [few] gimtadienis per { $days } dienas
   *[other] gimtadienis per { $days } dienų
}
people-filter-women = moterys
people-filter-men = vyrai
people-filter-more = daugiau filtrų …
people-filter-fewer = mažiau filtrų
people-filter-clear = išvalyti visus filtrus
people-filter-reachable = galima rašyti
people-filter-any-month = gimę bet kurį mėnesį
people-filter-any-kind = bet kokia vieta
people-filter-any-place = bet kuri vieta
people-filter-month-1 = gimimo mėnuo: sausis
people-filter-month-2 = gimimo mėnuo: vasaris
people-filter-month-3 = gimimo mėnuo: kovas
people-filter-month-4 = gimimo mėnuo: balandis
people-filter-month-5 = gimimo mėnuo: gegužė
people-filter-month-6 = gimimo mėnuo: birželis
people-filter-month-7 = gimimo mėnuo: liepa
people-filter-month-8 = gimimo mėnuo: rugpjūtis
people-filter-month-9 = gimimo mėnuo: rugsėjis
people-filter-month-10 = gimimo mėnuo: spalis
people-filter-month-11 = gimimo mėnuo: lapkritis
people-filter-month-12 = gimimo mėnuo: gruodis
people-filter-unwritten = nieko nepradėta ir neišsaugota

people-count = { PLURAL($n) ->
    [one] { $number } žmogus
    [few] { $number } žmonės
   *[other] { $number } žmonių
}
people-count-birthday = { PLURAL($n) ->
    [one] { $number } žmogus, artimiausias gimtadienis viršuje
    [few] { $number } žmonės, artimiausias gimtadienis viršuje
   *[other] { $number } žmonių, artimiausias gimtadienis viršuje
}
people-count-held = { PLURAL($n) ->
    [one] { $number } žmogus, ilgiausiai kalintys viršuje
    [few] { $number } žmonės, ilgiausiai kalintys viršuje
   *[other] { $number } žmonių, ilgiausiai kalintys viršuje
}

people-why-close = atgal į sąrašą
people-why-title = Kam negalima parašyti ir kodėl
people-why-more = { PLURAL($n) ->
    [one] ir dar { $number }; galima rasti per paiešką
    [few] ir dar { $number }; galima rasti per paiešką
   *[other] ir dar { $number }; galima rasti per paiešką
}
people-why-released = Laisvėje: { $number }
people-why-died = Mirė: { $number }
people-why-not-designated = Nepripažinta, kad įkalinimas politinis: { $number }
people-why-unknown-status = Niekas nesako, ar tebėra kalėjime: { $number }
people-why-unknown-place = Sąraše nepasakyta, kur yra: { $number }
people-why-at-liberty = Laisvėje, kol prasidės bausmė: { $number }
people-why-house-arrest = Namų arešte: { $number }
people-why-no-address = Vietose, kurių pašto adresas nežinomas: { $number }
people-why-historic = Vietose, kurios persikėlė (patvirtinkite adresą): { $number }
people-why-disputed = Vietose, apie kurias šaltiniai nesutaria (patvirtinkite adresą): { $number }
people-why-namesake = Laisvėje esančio žmogaus vardu ir pavarde (tvirtinti kiekvienam atvirukui): { $number }
people-why-unlisted = Sąraše nebėra (tvirtinti kiekvienam atvirukui): { $number }
people-why-missing-field = Trūksta to, ko ten reikalauja paštas: { $number }
people-why-clock-behind = Laukia; kompiuterio data turbūt neteisinga: { $number }
people-why-old = Žinomi tik iš seno sąrašo (tvirtinama kiekvienam atvirukui): { $number }
people-why-rejected = Sąrašas sako kitaip, bet jūs to nepriėmėte (tvirtinama kiekvienam atvirukui): { $number }
people-why-place-unclear = Vieta neaiški, prašome pasakyti, kur ji: { $number }
people-why-own-block = Savas adresas ne įkalinimo vieta arba kitoje šalyje: { $number }

# Žmogaus padėtis žodžiu ar dviem.
people-state-checked = patikrinta
people-state-one-source = vienas šaltinis
people-state-please-check = { PLURAL($days) ->
    [one] { $days } dienos senumo
    [few] { $days } dienų senumo
   *[other] { $days } dienų senumo
}
people-state-old = { PLURAL($days) ->
    [one] { $days } dienos senumo: patvirtinkite
    [few] { $days } dienų senumo: patvirtinkite
   *[other] { $days } dienų senumo: patvirtinkite
}
people-state-released = laisvėje
people-state-died = mirė
people-state-not-designated = nepripažinta
people-state-unknown-status = niekas nežino
people-state-unknown-place = vieta nežinoma
people-state-at-liberty = dar ne kalėjime
people-state-house-arrest = namų areštas
people-state-no-address = adreso nėra
people-state-historic = kalėjimas persikėlė
people-state-disputed = adresas abejotinas
people-state-namesake = tas pats vardas?
people-state-unlisted = sąraše nebėra
people-state-missing-field = kai ko trūksta
people-state-clock-behind = kompiuterio data?
people-state-old-record = sena žinia
people-state-place-unclear = vieta neaiški
people-state-own-block = savas adresas: patikrinkite
people-state-rejected = sąrašas sako kitaip
