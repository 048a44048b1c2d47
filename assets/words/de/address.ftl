# The lines of an address: src/address.

# Was zu einer Adresse zu sagen ist.
address-too-many-lines = Die Adresse hat { $lines } Zeilen. Die Post liest { $most }.
address-line-too-long = Zeile { $line } der Adresse hat { $characters } Zeichen. Die Post liest { $most }.
address-not-a-postcode = Die Postleitzahl sollte { $digits } Ziffern haben. Bitte prüfen Sie sie.
address-strange-postcode = Kein Ort, den wir kennen, hat eine Postleitzahl, die mit { $region } beginnt. Bitte prüfen Sie sie.
address-suggested = { $part } in lateinischen Buchstaben ist unser Vorschlag: { $text }. Bitte prüfen Sie ihn.
address-missing = { $part } fehlt.
address-hidden-removed = Unsichtbare Zeichen wurden entfernt.
address-suspended = Fragen Sie zuerst Ihre Post: Der Versand in dieses Land war eingestellt ({ $source }, Stand { $date }). Wie es heute ist, wissen wir nicht.
address-own-block-outdated = Sie haben eine eigene Adresse geschrieben, aber für einen anderen Ort. Hier wird sie nicht verwendet.

address-no-dative = Die Post dort will den Namen im Dativ («кому»). Bitte tragen Sie ihn ein, wenn Sie ihn wissen.
address-no-authority = Im Namen des Gefängnisses fehlt die Behörde (УФСИН, ГУФСИН). Bitte prüfen Sie ihn.
address-no-rules = { $country }: Die Regeln dieses Landes kennt Kartka nicht. Prüfen Sie die Adresse selbst.
address-no-rules-unnamed = In welches Land die Karte geht, weiß Kartka nicht. Prüfen Sie die Adresse selbst, auch die Zeile mit dem Land.

address-part-name = Der Name
address-part-extra = Die Zusatzzeile
address-part-facility = Das Gefängnis
address-part-street = Die Straße
address-part-locality = Die Stadt
address-part-district = Der Kreis
address-part-region = Das Gebiet
address-part-year = Das Geburtsjahr
address-part-postcode = Die Postleitzahl
address-part-country = Das Land

address-script-destination = kyrillisch
address-script-both = kyrillisch, Stadt auch lateinisch
address-script-latin = lateinisch

address-country-at = Österreich
address-country-be = Belgien
address-country-by = Belarus
address-country-ca = Kanada
address-country-ch = Schweiz
address-country-cz = Tschechien
address-country-de = Deutschland
address-country-ee = Estland
address-country-fi = Finnland
address-country-fr = Frankreich
address-country-gb = Vereinigtes Königreich
address-country-ge = Georgien
address-country-ie = Irland
address-country-lt = Litauen
address-country-lv = Lettland
address-country-nl = Niederlande
address-country-no = Norwegen
address-country-pl = Polen
address-country-se = Schweden
address-country-ua = Ukraine
address-country-us = Vereinigte Staaten
address-country-ru = Russland
