# Somebody by hand or from a text: src/gui/dialog/add_person.

add-person = Iemand toevoegen
add-person-title = Wie moet een kaart krijgen?
add-person-text = Plak een adres of bericht, of vul de velden in. Wat herkend wordt, staat eronder; kijk naar wat gemarkeerd is.
add-person-paste-here = Plak hier een adres
add-person-who = Wie
add-person-where = Waar
add-person-name = voornaam en achternaam
add-person-right = dat klopt
add-person-same-name = Er is al iemand met deze naam:
add-person-leave-out = nee, als notitie bewaren
add-person-as-it-will-be = Het adres zoals het op de kaart komt
add-person-not-yet = Beantwoord eerst wat er gevraagd wordt.
add-person-keep = Bewaren en schrijven
add-person-clear = velden leegmaken
add-person-other-place = het is een andere plaats
add-person-text-says = Wat de tekst zegt
add-person-take-theirs = die uit de tekst gebruiken
add-person-taken = deze geldt
add-person-cannot-take = Dit adres kan niet worden gebruikt: het is onvolledig of in Latijnse letters.
add-person-place-search = gevangenis: nummer, plaats of postcode
add-person-by-address = het staat er niet bij: adres invoeren
add-person-address-text = Kartka kent deze plaats niet. Kijk elke regel na.
add-person-is-it-this = Is het deze?
