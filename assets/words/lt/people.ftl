# Kodėl kam nors negalima parašyti.
reason-released = Laisvėje. Šaltinis: { $source }.
reason-released-on = Laisvėje nuo { $date } (šaltinis: { $source }).
reason-died = Mirė. Šaltinis: { $source }.
reason-died-on = Mirė ({ $date }). Šaltinis: { $source }.
reason-not-designated = Yra sąraše, bet nepripažinta, kad įkalinimas politinis.
reason-unknown-status = Niekas nesako, ar šis žmogus tebėra įkalintas. Šaltinis: { $source }.
reason-unknown-status-seen = Nežinoma. Paskutinė žinia iš įkalinimo vietos: { $date } (šaltinis: { $source }).
reason-unknown-place = Sąraše nepasakyta, kur šis žmogus laikomas.
reason-at-liberty = Laisvėje, kol prasidės bausmė.
reason-house-arrest = Namų arešte.
reason-no-address = { $facility }: pašto adresas nežinomas.
reason-place-unclear = Vieta neaiški. Sąraše parašyta: „{ $text }“. Jei žinote adresą, užrašykite jį patys.
reason-place-unclear-country = { $country }: šios šalies taisyklių „Kartka“ nežino. Sąraše parašyta: „{ $text }“. Patikrinkite adresą ir užrašykite jį patys.
reason-historic = { $facility }: šiuo adresu jau nebėra. Pirma patvirtinkite adresą.
reason-disputed = { $facility }: šaltiniai nurodo skirtingus adresus. Pirma patvirtinkite adresą.
reason-namesake = Įrašas { $name } ({ $id }) sako: laisvėje. Šaltinis: { $source }. Galbūt tai tas pats žmogus: palyginkite abu įrašus. Jei tai kitas žmogus, patvirtinkite tai šiam atvirukui.
reason-namesake-on = Įrašas { $name } ({ $id }) sako: laisvėje nuo { $date } (šaltinis: { $source }). Galbūt tai tas pats žmogus: palyginkite abu įrašus. Jei tai kitas žmogus, patvirtinkite tai šiam atvirukui.
reason-namesake-died = Įrašas { $name } ({ $id }) sako: žmogus miręs. Šaltinis: { $source }. Galbūt tai tas pats žmogus: palyginkite abu įrašus. Jei tai kitas žmogus, patvirtinkite tai šiam atvirukui.
reason-namesake-unknown = Įrašas { $name } ({ $id }) sako: nežinoma, ar žmogus tebėra kalinamas. Šaltinis: { $source }. Galbūt tai tas pats žmogus: palyginkite abu įrašus. Jei tai kitas žmogus, patvirtinkite tai šiam atvirukui.
reason-namesake-unlisted = Įrašas { $name } ({ $id }): { $date } sąraše ({ $source }) šio žmogaus jau nėra. Galbūt tai tas pats žmogus: palyginkite abu įrašus. Jei tai kitas žmogus, patvirtinkite tai šiam atvirukui.
reason-clock-behind = Naujausios žinios yra { $date }, tai vėliau nei šiandien. Kompiuterio laikrodis turbūt rodo neteisingą datą, todėl nežinia, ar žinios senos. Patikrinkite kompiuterio datą arba patvirtinkite šiam atvirukui.
reason-missing-birth-year = Gimimo metai nežinomi. Tenykščiam paštui jų reikia ant voko: įrašykite juos.
reason-missing-dative = Vardas ir pavardė naudininko linksniu nežinomi. Įrašykite juos.
reason-missing-authority = Nežinoma, kokia institucija minima kalėjimo pavadinime. Įrašykite ją.
reason-unlisted = Sąraše nebėra: { $date } sąraše ({ $source }) šio žmogaus jau nėra. Niekas nesako, kodėl. Patikrinkite arba patvirtinkite šiam atvirukui.
reason-old = { PLURAL($days) ->
    [one] Mūsų žinios yra { $days } dienos senumo. Patikrinkite pagal naujesnį sąrašą arba patvirtinkite šiam atvirukui.
    [few] Mūsų žinios yra { $days } dienų senumo. Patikrinkite pagal naujesnį sąrašą arba patvirtinkite šiam atvirukui.
   *[other] Mūsų žinios yra { $days } dienų senumo. Patikrinkite pagal naujesnį sąrašą arba patvirtinkite šiam atvirukui.
}

# Kokio senumo mūsų žinios apie žmogų.
freshness-today = patvirtinta šiandien
freshness-fresh = { PLURAL($days) ->
    [one] patvirtinta prieš { $days } dieną
    [few] patvirtinta prieš { $days } dienas
   *[other] patvirtinta prieš { $days } dienų
}
freshness-please-check = { PLURAL($days) ->
    [one] patikrinkite: { $days } dienos senumo
    [few] patikrinkite: { $days } dienų senumo
   *[other] patikrinkite: { $days } dienų senumo
}
freshness-old = { PLURAL($days) ->
    [one] { $days } dienos senumo: prieš rašydami patvirtinkite
    [few] { $days } dienų senumo: prieš rašydami patvirtinkite
   *[other] { $days } dienų senumo: prieš rašydami patvirtinkite
}

# Ką reikia pasakyti apie adresą.
address-too-many-lines = Adrese per daug eilučių: { $lines }. Paštas perskaito { $most }.
address-line-too-long = { $line } adreso eilutė per ilga, ženklų: { $characters }. Paštas perskaito { $most }.
address-not-a-postcode = { PLURAL($digits) ->
    [one] Pašto kodą turi sudaryti { $digits } skaitmuo. Patikrinkite jį.
    [few] Pašto kodą turi sudaryti { $digits } skaitmenys. Patikrinkite jį.
   *[other] Pašto kodą turi sudaryti { $digits } skaitmenų. Patikrinkite jį.
}
address-strange-postcode = Nežinome vietos, kurios pašto kodas prasidėtų { $region }. Patikrinkite jį.
address-suggested = { $part } lotyniškomis raidėmis – mūsų pasiūlymas: { $text }. Patikrinkite.
address-missing = { $part }: trūksta.
address-hidden-removed = Nematomi ženklai pašalinti.
address-suspended = Pirma pasiteiraukite pašte: siuntos į šią šalį buvo sustabdytos ({ $source }, { $date } žiniomis). Kaip yra šiandien, nežinome.
address-no-dative = Tenykščiam paštui reikia vardo ir pavardės naudininko linksniu («кому»). Įrašykite, jei žinote.
address-no-authority = Kalėjimo pavadinime trūksta institucijos (УФСИН, ГУФСИН). Patikrinkite jį.
address-own-block-outdated = Esate įrašę savo adresą, bet kitai vietai. Čia jis nenaudojamas.
address-no-rules = { $country }: šios šalies taisyklių „Kartka“ nežino. Patikrinkite adresą patys.
address-no-rules-unnamed = „Kartka“ nežino, į kurią šalį keliauja atvirukas. Patikrinkite adresą patys, kartu su šalies eilute.
address-part-name = Vardas ir pavardė
address-part-extra = Papildoma eilutė
address-part-facility = Kalėjimas
address-part-street = Gatvė
address-part-locality = Vietovė
address-part-district = Rajonas
address-part-region = Sritis
address-part-year = Gimimo metai
address-part-postcode = Pašto kodas
address-part-country = Šalis

# Antras sąrašas po pirmojo: kas pasikeistų.
changes-released = { PLURAL($n) ->
    [one] { $n } žmogus jau laisvėje
    [few] { $n } žmonės jau laisvėje
   *[other] { $n } žmonių jau laisvėje
}
changes-moved = { PLURAL($n) ->
    [one] { $n } žmogus perkeltas
    [few] { $n } žmonės perkelti
   *[other] { $n } žmonių perkelta
}
changes-new = { PLURAL($n) ->
    [one] { $n } naujas žmogus sąraše
    [few] { $n } nauji žmonės sąraše
   *[other] { $n } naujų žmonių sąraše
}
changes-changed = { PLURAL($n) ->
    [one] { $n } kitas pakeitimas
    [few] { $n } kiti pakeitimai
   *[other] { $n } kitų pakeitimų
}
changes-gone = { PLURAL($n) ->
    [one] { $n } žmogaus sąraše nebėra: patikrinkite
    [few] { $n } žmonių sąraše nebėra: patikrinkite
   *[other] { $n } žmonių sąraše nebėra: patikrinkite
}
changes-older = { PLURAL($n) ->
    [one] { $n } mūsų žinia naujesnė už šį sąrašą. Ar vis tiek priimti tai, kas sąraše?
    [few] { $n } mūsų žinios naujesnės už šį sąrašą. Ar vis tiek priimti tai, kas sąraše?
   *[other] { $n } mūsų žinių naujesnės už šį sąrašą. Ar vis tiek priimti tai, kas sąraše?
}
changes-somebody-else = { PLURAL($n) ->
    [one] { $n } sąrašo numeris dabar žymi ką kitą. Pažiūrėkite.
    [few] { $n } sąrašo numeriai dabar žymi kitus žmones. Pažiūrėkite.
   *[other] { $n } sąrašo numerių dabar žymi kitus žmones. Pažiūrėkite.
}
changes-none = Šis sąrašas nieko nekeičia: jis patvirtina, ką žinome.
changes-from-to = { $from } → { $to }
changes-drafts = { PLURAL($n) ->
    [one] { $n } Jūsų juodraštis skirtas žmogui, kuris jau nebelaukia.
    [few] { $n } Jūsų juodraščiai skirti žmonėms, kurie jau nebelaukia.
   *[other] { $n } Jūsų juodraščių skirta žmonėms, kurie jau nebelaukia.
}
changes-accept = Priimti
changes-reject = Palikti, kaip buvo
changes-what-status = būklė
changes-what-place = įkalinimo vieta
changes-what-address = įkalinimo vietos adresas
changes-what-name = vardas ir pavardė
changes-what-sex = moteris ar vyras
changes-what-birth = gimimo data
changes-what-arrested = sulaikymo diena
changes-what-sentence = bausmė
changes-what-listed-again = vėl sąraše

# Kas apie žmogų žinoma ir kas buvo žinoma anksčiau.
history-place = { $place }, nuo { $date } sąrašo
history-before = anksčiau: { $place } ({ $date }, { $source })
history-unlisted = Sąraše nebėra nuo { $date } ({ $source }): patikrinkite.

# Įklijuotas adresas: ko paklausiama prieš jį priimant.
paste-ask-name = Kam jis skirtas? Vardas ir pavardė neatpažinti.
paste-ask-nominative = Atrodo, kad vardas ir pavardė parašyti naudininku («кому»). Kaip jie skamba vardininku?
paste-ask-facility = Kuris tai kalėjimas? Neatpažintas nė vienas mums žinomas.
paste-ask-country = Kurioje šalyje tai yra? Iš teksto neaišku, arba „Kartka“ nežino tos šalies taisyklių.
paste-ask-postcode = Nėra pašto kodo.
paste-ask-address-differs = Tai ne tas adresas, kurį turime šiam kalėjimui. Kuris teisingas?
paste-ask-birth-year = Tenykščiam paštui reikia gimimo metų. Įrašykite juos.
paste-ask-rest = Tai liko nesuprasta. Ar tai adreso dalis?
paste-guess = mūsų spėjimas, patikrinkite
paste-empty = Nėra ko perskaityti.
paste-too-long = Adresui tai per ilga.
paste-lookalikes = { PLURAL($n) ->
    [one] { $n } vardo raidė yra iš kitos abėcėlės ir tik atrodo teisinga.
    [few] { $n } vardo raidės yra iš kitos abėcėlės ir tik atrodo teisingos.
   *[other] { $n } vardo raidžių yra iš kitos abėcėlės ir tik atrodo teisingos.
}
paste-mend = Pataisyti raides

# Kas sustabdo sąrašą.
import-error-encoding = { $file } nėra UTF-8 tekstas. Panašu į { $encoding }: peržiūrėkite pirmąsias eilutes ir įkelkite sąrašą, jei jos gerai skaitomos.
import-error-broken = { $file } sugadintas, jo nepavyksta perskaityti. Išsaugokite arba atsisiųskite jį dar kartą.
import-error-too-large = { $file } per didelis, kad būtų sąrašas: daugiau kaip 64 MB.
import-error-too-many-rows = { $file } turi per daug eilučių, kad būtų sąrašas: daugiau kaip 200 000.
import-error-field-too-long = { $file }: { $row } eilutėje, stulpelyje „{ $column }“ yra daugiau kaip 4 KB teksto. Gal ten trūksta kabučių?
