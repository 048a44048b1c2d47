# Why somebody cannot be written to: src/judgement.

judgement-released = Laisvėje. Šaltinis: { $source }.
judgement-released-on = Laisvėje nuo { $date } (šaltinis: { $source }).
judgement-died = Mirė. Šaltinis: { $source }.
judgement-died-on = Mirė ({ $date }). Šaltinis: { $source }.
judgement-not-designated = Yra sąraše, bet nepripažinta, kad įkalinimas politinis.
judgement-at-liberty = Laisvėje, kol prasidės bausmė.
judgement-house-arrest = Namų arešte.
judgement-no-address = { $facility }: pašto adresas nežinomas. Jei jį žinote, užrašykite jį patys.
judgement-place-unclear = Vieta neaiški. Sąraše parašyta: „{ $text }“. Jei žinote adresą, užrašykite jį patys.
judgement-place-unclear-country = { $country }: šios šalies taisyklių „Kartka“ nežino. Sąraše parašyta: „{ $text }“. Patikrinkite adresą ir užrašykite jį patys.
judgement-own-block-word = Jūsų adrese yra „{ $word }“: tai ne įkalinimo vieta. Pataisykite adresą arba pasakykite, kas šiam žmogui nutiko.
judgement-own-block-country = Jūsų adresas kitoje šalyje ({ $country }) nei vieta, kur šis žmogus kalinamas ({ $held }). Pataisykite adresą arba pasakykite, kur šis žmogus dabar.
judgement-historic = { $facility }: šiuo adresu jau nebėra. Pirma patvirtinkite adresą.
judgement-disputed = { $facility }: šaltiniai nurodo skirtingus adresus. Pirma patvirtinkite adresą.
judgement-corrections-lost = Failas su jūsų adresų pataisomis buvo sugadintas; galbūt jame buvo ir { $facility } adresas. Peržiūrėkite adresą ir pirma jį patvirtinkite.
judgement-clock-behind = Naujausios žinios yra { $date }, tai vėliau nei šiandien. Kompiuterio laikrodis turbūt rodo neteisingą datą, todėl nežinia, ar žinios senos. Patikrinkite kompiuterio datą arba patvirtinkite šiam atvirukui.
judgement-unlisted = Sąraše nebėra: { $date } sąraše ({ $source }) šio žmogaus jau nėra. Niekas nesako, kodėl. Patikrinkite arba patvirtinkite šiam atvirukui.
judgement-old = { PLURAL($days) ->
    [one] Mūsų žinios yra { $days } dienos senumo. Patikrinkite pagal naujesnį sąrašą arba patvirtinkite šiam atvirukui.
    [few] Mūsų žinios yra { $days } dienų senumo. Patikrinkite pagal naujesnį sąrašą arba patvirtinkite šiam atvirukui.
   *[other] Mūsų žinios yra { $days } dienų senumo. Patikrinkite pagal naujesnį sąrašą arba patvirtinkite šiam atvirukui.
}

judgement-unknown-status = Niekas nesako, ar šis žmogus tebėra įkalintas. Šaltinis: { $source }.
judgement-unknown-status-seen = Nežinoma. Paskutinė žinia iš įkalinimo vietos: { $date } (šaltinis: { $source }).
judgement-unknown-place = Sąraše nepasakyta, kur šis žmogus laikomas.

judgement-namesake = Žmogus tokiu vardu jau laisvėje: { $name } ({ $source }, { $day }). Galbūt tai tas pats žmogus: palyginkite abu įrašus. Jei tai kitas žmogus, patvirtinkite tai šiam atvirukui.
judgement-namesake-on = Žmogus tokiu vardu laisvėje nuo { $date }: { $name } ({ $source }, { $day }). Galbūt tai tas pats žmogus: palyginkite abu įrašus. Jei tai kitas žmogus, patvirtinkite tai šiam atvirukui.
judgement-namesake-died = Žmogus tokiu vardu miręs: { $name } ({ $source }, { $day }). Galbūt tai tas pats žmogus: palyginkite abu įrašus. Jei tai kitas žmogus, patvirtinkite tai šiam atvirukui.
judgement-namesake-unknown = Nežinoma, ar žmogus tokiu vardu tebėra įkalintas: { $name } ({ $source }, { $day }). Galbūt tai tas pats žmogus: palyginkite abu įrašus. Jei tai kitas žmogus, patvirtinkite tai šiam atvirukui.
judgement-namesake-unlisted = Žmogaus tokiu vardu sąraše nebėra: { $name } ({ $source }, { $day }). Galbūt tai tas pats žmogus: palyginkite abu įrašus. Jei tai kitas žmogus, patvirtinkite tai šiam atvirukui.

judgement-missing-birth-year = Gimimo metai nežinomi. Tenykščiam paštui jų reikia ant voko: įrašykite juos.
judgement-missing-dative = Vardas ir pavardė naudininko linksniu nežinomi. Įrašykite juos.
judgement-missing-authority = Nežinoma, kokia institucija minima kalėjimo pavadinime. Įrašykite ją.

# Kodėl kam nors negalima parašyti, žodis lentelėje.
judgement-short-released = laisvėje
judgement-short-died = mirė
judgement-short-not-designated = nepripažinta, kad įkalinimas politinis
judgement-short-unknown-status = niekas nesako, ar tebėra kalėjime
judgement-short-unknown-place = vieta nežinoma
judgement-short-at-liberty = laisvėje, kol prasidės bausmė
judgement-short-house-arrest = namų areštas
judgement-short-no-address = pašto adresas nežinomas
judgement-short-place-unclear = vieta neaiški
judgement-short-own-block = savas adresas ne įkalinimo vieta arba kitoje šalyje
judgement-short-historic = kalėjimas persikėlė
judgement-short-disputed = šaltiniai nurodo skirtingus adresus
judgement-short-corrections-lost = jūsų adresų pataisos prarastos
judgement-short-namesake = vardas ir pavardė kaip žmogaus, kuriam atviruko siųsti negalima
judgement-short-clock-behind = kompiuterio data turbūt neteisinga
judgement-short-unlisted = sąraše nebėra
judgement-short-missing-field = trūksta to, ko reikia tenykščiam paštui
judgement-short-old = įrašas per senas
judgement-short-rejected = sąrašas sako kitaip
judgement-short-lost = vietoj sugadinto failo – ankstesnė būsena

judgement-rejected = { $date } sąrašas ({ $source }) sako, kad šis žmogus nebekalinamas. Jūs to nepriėmėte. Patikrinkite arba patvirtinkite šiam atvirukui.
judgement-rejected-died = { $date } sąrašas ({ $source }) sako, kad šis žmogus mirė. Jūs to nepriėmėte. Patikrinkite arba patvirtinkite šiam vienam atvirukui.
judgement-rejected-not-held = { $date } sąraše ({ $source }) nenurodyta, kad šis žmogus kalinamas. Jūs to nepriėmėte. Patikrinkite arba patvirtinkite šiam vienam atvirukui.
judgement-rejected-elsewhere = { $date } sąrašas ({ $source }) sako, kad šis žmogus yra kitoje vietoje. Jūs to nepriėmėte. Patikrinkite arba patvirtinkite šiam vienam atvirukui.
judgement-lost = Žinios apie žmogų yra { $date }: failas buvo sugadintas, vietoj jo naudojama ankstesnė būsena, todėl apie paleidimą joje gali nebūti. Perskaitykite naujesnį sąrašą arba patikrinkite ir patvirtinkite šiam vienam atvirukui.
