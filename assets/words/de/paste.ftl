# An address as found in a text: src/paste.

paste-ask-name = Für wen ist sie? Der Name wurde nicht erkannt.
paste-ask-nominative = Der Name scheint im Dativ («кому») zu stehen. Wie lautet er in der Grundform?
paste-ask-facility = Welches Gefängnis ist es? Keines, das wir kennen, wurde erkannt.
paste-ask-country = In welchem Land ist das? Der Text sagt es nicht klar, oder Kartka kennt die Regeln des Landes nicht.
paste-ask-postcode = Es fehlt eine Postleitzahl.
paste-ask-address-differs = Das ist nicht die Adresse, die wir für dieses Gefängnis haben. Welche gilt?
paste-ask-birth-year = Die Post dort will das Geburtsjahr. Bitte tragen Sie es ein.
paste-ask-rest = Das wurde nicht verstanden. Gehört es zur Adresse?
paste-ask-not-held = Der Text sagt, dass dieser Mensch dort nicht in Haft ist: frei, verstorben oder anderswo. So nimmt Kartka niemanden auf. Wenn die Wörter etwas anderes bedeuten, lassen Sie sie weg.

paste-guess = unsere Vermutung, bitte prüfen
paste-empty = Darin steht nichts, was sich lesen lässt.
paste-too-long = Das ist zu lang für eine Adresse.
paste-lookalikes = { PLURAL($n) ->
    [one] { $n } Buchstabe im Namen stammt aus einem anderen Alphabet und sieht nur richtig aus.
   *[other] { $n } Buchstaben im Namen stammen aus einem anderen Alphabet und sehen nur richtig aus.
}
paste-mend = Buchstaben berichtigen
paste-place = Ort
paste-rest = Nicht verstanden
paste-source = von Hand eingetragen
paste-kept = Behalten, mit der id { $id }.
paste-not-kept = Nichts wurde behalten: bitte erst beantworten, was gefragt wird.

paste-same-name = Jemand mit diesem Namen ist schon bekannt:
paste-same-name-how = Ist es dieselbe Person, verlegt, geben Sie an: --same ID. Ist es jemand anderes: --another
paste-same-kept = Der neue Ort wurde für { $id } gespeichert. Zurücknehmen mit: kartka person { $id } --take-back
paste-too-many = Der Text nennt mehr als { $n } Menschen. Bitte nehmen Sie einen Teil davon.
paste-of = { $at } von { $n }
paste-also = auch geschrieben
paste-which = Nichts wurde behalten: der Text nennt { $n } Menschen. Sagen Sie mit --block N, welchen, oder behalten Sie mit --all alle.
paste-which-answer = Der Text nennt { $n } Menschen. Sagen Sie mit --block N, wen die Antwort betrifft.
paste-no-such-block = Die Nummer { $at } gibt es im Text nicht: die Menschen sind von 1 bis { $n } nummeriert.
paste-rest-kept = Was nicht verstanden wurde, ist als Notiz zum Menschen behalten.
paste-page-empty = Die Seite enthält keine Adresse, die Kartka erkennt.
paste-page-left-out = Weggelassene Zeilen der Seite, die zu keiner Adresse gehören: { $n }.
