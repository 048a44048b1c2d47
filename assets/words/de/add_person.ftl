# Somebody by hand or from a text: src/gui/dialog/add_person.

add-person = Einen Menschen hinzufügen
add-person-title = Wer soll eine Karte bekommen?
add-person-text = Fügen Sie eine Adresse oder Nachricht ein, oder füllen Sie die Felder aus. Was erkannt wird, steht darunter; bitte sehen Sie an, was markiert ist.
add-person-paste-here = Adresse hier einfügen
add-person-who = Wer
add-person-where = Wo
add-person-name = Vorname und Familienname
add-person-right = das stimmt
add-person-same-name = Jemanden mit diesem Namen gibt es schon:
add-person-leave-out = nein, als Notiz behalten
add-person-as-it-will-be = Die Adresse, wie sie auf der Karte stehen wird
add-person-not-yet = Bitte beantworten Sie erst, was gefragt wird.
add-person-keep = Behalten und schreiben
add-person-clear = Felder leeren
add-person-other-place = es ist ein anderer Ort
add-person-text-says = Was der Text sagt
add-person-take-theirs = die aus dem Text nehmen
add-person-taken = diese gilt
add-person-cannot-take = Diese kann nicht genommen werden: sie ist unvollständig oder lateinisch geschrieben.
add-person-place-search = Gefängnis: Nummer, Ort oder Postleitzahl
add-person-by-address = es ist nicht dabei: Adresse eintragen
add-person-address-text = Kartka kennt diesen Ort nicht. Bitte sehen Sie jede Zeile an.
add-person-is-it-this = Ist es dieser Ort?
