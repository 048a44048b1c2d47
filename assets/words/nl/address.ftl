# The lines of an address: src/address.

# Wat er over een adres te zeggen is.
address-too-many-lines = Het adres heeft { $lines } regels. De post leest er { $most }.
address-line-too-long = Regel { $line } van het adres heeft { $characters } tekens. De post leest er { $most }.
address-not-a-postcode = De postcode hoort { $digits } cijfers te hebben. Controleer de postcode.
address-strange-postcode = Geen plaats die wij kennen heeft een postcode die met { $region } begint. Controleer de postcode.
address-suggested = { $part } in Latijnse letters is ons voorstel: { $text }. Controleer het.
address-missing = { $part } ontbreekt.
address-hidden-removed = Onzichtbare tekens zijn weggehaald.
address-suspended = Vraag het eerst aan uw postbedrijf: de post naar dit land was stopgezet ({ $source }, stand van { $date }). Hoe het nu is, weten wij niet.
address-own-block-outdated = U hebt zelf een adres geschreven, maar voor een andere plaats. Het wordt hier niet gebruikt.

address-no-dative = De post daar wil de naam in de datief («кому»). Vul die in als u hem weet.
address-no-authority = In de naam van de gevangenis ontbreekt de overheidsdienst (УФСИН, ГУФСИН). Controleer de naam.
address-no-rules = Kartka kent geen regels voor { $country }: controleer het adres zelf.
address-no-rules-unnamed = Kartka weet niet naar welk land de kaart gaat: controleer het adres zelf, ook de regel met het land.

address-part-name = De naam
address-part-extra = De extra regel
address-part-facility = De gevangenis
address-part-street = De straat
address-part-locality = De plaatsnaam
address-part-district = Het district
address-part-region = De regio
address-part-year = Het geboortejaar
address-part-postcode = De postcode
address-part-country = Het land

address-script-destination = cyrillisch
address-script-both = cyrillisch, plaats ook Latijns
address-script-latin = Latijns

address-country-at = Oostenrijk
address-country-be = België
address-country-by = Belarus
address-country-ca = Canada
address-country-ch = Zwitserland
address-country-cz = Tsjechië
address-country-de = Duitsland
address-country-ee = Estland
address-country-fi = Finland
address-country-fr = Frankrijk
address-country-gb = Verenigd Koninkrijk
address-country-ge = Georgië
address-country-ie = Ierland
address-country-lt = Litouwen
address-country-lv = Letland
address-country-nl = Nederland
address-country-no = Noorwegen
address-country-pl = Polen
address-country-se = Zweden
address-country-ua = Oekraïne
address-country-us = Verenigde Staten
address-country-ru = Rusland
