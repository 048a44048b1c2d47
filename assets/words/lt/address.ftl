# The lines of an address: src/address.

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
address-own-block-outdated = Esate įrašę savo adresą, bet kitai vietai. Čia jis nenaudojamas.

address-no-dative = Tenykščiam paštui reikia vardo ir pavardės naudininko linksniu («кому»). Įrašykite, jei žinote.
address-no-authority = Kalėjimo pavadinime trūksta institucijos (УФСИН, ГУФСИН). Patikrinkite jį.
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

address-script-destination = kirilica
address-script-both = kirilica, miestas ir lotyniškai
address-script-latin = lotyniškos raidės

address-country-at = Austrija
address-country-be = Belgija
address-country-by = Baltarusija
address-country-ca = Kanada
address-country-ch = Šveicarija
address-country-cz = Čekija
address-country-de = Vokietija
address-country-ee = Estija
address-country-fi = Suomija
address-country-fr = Prancūzija
address-country-gb = Jungtinė Karalystė
address-country-ge = Sakartvelas
address-country-ie = Airija
address-country-lt = Lietuva
address-country-lv = Latvija
address-country-nl = Nyderlandai
address-country-no = Norvegija
address-country-pl = Lenkija
address-country-se = Švedija
address-country-ua = Ukraina
address-country-us = Jungtinės Valstijos
address-country-ru = Rusija
