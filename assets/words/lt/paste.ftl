# An address as found in a text: src/paste.

paste-ask-name = Kam jis skirtas? Vardas ir pavardė neatpažinti.
paste-ask-nominative = Atrodo, kad vardas ir pavardė parašyti naudininku («кому»). Kaip jie skamba vardininku?
paste-ask-facility = Kuris tai kalėjimas? Neatpažintas nė vienas mums žinomas.
paste-ask-country = Kurioje šalyje tai yra? Iš teksto neaišku, arba „Kartka“ nežino tos šalies taisyklių.
paste-ask-postcode = Nėra pašto kodo.
paste-ask-address-differs = Tai ne tas adresas, kurį turime šiam kalėjimui. Kuris teisingas?
paste-ask-birth-year = Tenykščiam paštui reikia gimimo metų. Įrašykite juos.
paste-ask-rest = Tai liko nesuprasta. Ar tai adreso dalis?
paste-ask-not-held = Tekste sakoma, kad šis žmogus ten nelaikomas: laisvėje, miręs arba kitur. Tokių žmonių „Kartka“ neįrašo. Jei žodžiai reiškia ką kita, išbraukite juos iš teksto.

paste-guess = mūsų spėjimas, patikrinkite
paste-empty = Nėra ko perskaityti.
paste-too-long = Adresui tai per ilga.
paste-lookalikes = { PLURAL($n) ->
    [one] { $n } vardo raidė yra iš kitos abėcėlės ir tik atrodo teisinga.
    [few] { $n } vardo raidės yra iš kitos abėcėlės ir tik atrodo teisingos.
   *[other] { $n } vardo raidžių yra iš kitos abėcėlės ir tik atrodo teisingos.
}
paste-mend = Pataisyti raides
paste-place = Vieta
paste-rest = Nesuprasta
paste-source = įvesta ranka
paste-kept = Išsaugota, id { $id }.
paste-not-kept = Nieko neišsaugota: pirmiausia atsakykite į klausimus.

paste-same-name = Tokio vardo žmogus jau žinomas:
paste-same-name-how = Jei tai tas pats žmogus, perkeltas, pridėkite: --same ID. Jei kitas: --another
paste-same-kept = Nauja vieta išsaugota: { $id }. Atšauksite taip: kartka person { $id } --take-back
paste-too-many = Tekste daugiau kaip { $n } žmonių. Paimkite jo dalį.
paste-of = { $at } iš { $n }
paste-also = rašoma ir taip
paste-which = Nieko neišsaugota: žmonių tekste – { $n }. Nurodykite, kurį: --block N, arba išsaugokite visus: --all.
paste-which-answer = Žmonių tekste – { $n }. Nurodykite su --block N, apie kurį atsakymas.
paste-no-such-block = Tekste nėra numerio { $at }: žmonės sunumeruoti nuo 1 iki { $n }.
paste-rest-kept = Nesuprasta dalis išsaugota kaip pastaba apie žmogų.
paste-page-empty = Puslapyje nėra adreso, kurį „Kartka“ atpažįsta.
paste-page-left-out = Praleista puslapio eilučių, kurios nėra adreso dalis: { $n }.
