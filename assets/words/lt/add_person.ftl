# Somebody by hand or from a text: src/gui/dialog/add_person.

add-person = Pridėti žmogų
add-person-title = Kas turėtų gauti atviruką?
add-person-text = Įklijuokite adresą ar žinutę arba užpildykite laukus. Kas atpažinta, yra žemiau; pažvelkite į tai, kas pažymėta.
add-person-paste-here = Įklijuokite adresą čia
add-person-who = Kas
add-person-where = Kur
add-person-name = vardas ir pavardė
add-person-right = taip, teisingai
add-person-same-name = Žmogus tokiu vardu jau yra:
add-person-leave-out = ne, išsaugoti kaip pastabą
add-person-as-it-will-be = Adresas, koks bus ant atviruko
add-person-not-yet = Pirmiausia atsakykite į klausimus.
add-person-keep = Išsaugoti ir rašyti
add-person-clear = išvalyti laukus
add-person-other-place = tai kita vieta
add-person-text-says = Ką sako tekstas
add-person-take-theirs = naudoti teksto adresą
add-person-taken = galioja šis
add-person-cannot-take = Šio naudoti negalima: jis neišsamus arba lotyniškomis raidėmis.
add-person-place-search = kalėjimas: numeris, vietovė ar pašto kodas
add-person-by-address = jo tarp jų nėra: įrašyti adresą
add-person-address-text = Kartka šios vietos nežino. Peržiūrėkite kiekvieną eilutę.
add-person-is-it-this = Ar tai ši vieta?
