# Why somebody cannot be written to: src/judgement.

judgement-released = Frei. Quelle: { $source }.
judgement-released-on = Frei seit { $date }. Quelle: { $source }.
judgement-died = Verstorben. Quelle: { $source }.
judgement-died-on = Verstorben ({ $date }). Quelle: { $source }.
judgement-not-designated = Auf der Liste, aber nicht als politisch gefangen anerkannt.
judgement-at-liberty = In Freiheit, bis die Strafe beginnt.
judgement-house-arrest = Im Hausarrest.
judgement-no-address = Für { $facility } ist keine Postadresse bekannt. Wenn Sie sie kennen, schreiben Sie sie selbst auf.
judgement-place-unclear = Der Ort ist nicht klar. Die Liste sagt: „{ $text }“. Wenn Sie die Adresse kennen, schreiben Sie sie selbst auf.
judgement-place-unclear-country = { $country }: Die Regeln dieses Landes kennt Kartka nicht. Die Liste sagt: „{ $text }“. Prüfen Sie die Adresse und schreiben Sie sie selbst auf.
judgement-own-block-word = Ihre eigene Adresse sagt „{ $word }“: Das ist kein Haftort. Berichtigen Sie die Adresse, oder sagen Sie, was aus diesem Menschen wurde.
judgement-own-block-country = Ihre eigene Adresse liegt in einem anderen Land ({ $country }) als der Haftort ({ $held }). Berichtigen Sie die Adresse, oder sagen Sie, wo dieser Mensch jetzt ist.
judgement-historic = { $facility } ist nicht mehr unter dieser Adresse. Bitte bestätigen Sie zuerst die Adresse.
judgement-disputed = Zur Adresse von { $facility } sagen die Quellen Verschiedenes. Bitte bestätigen Sie zuerst die Adresse.
judgement-corrections-lost = Was Sie zu Adressen festgehalten hatten, ging durch eine beschädigte Datei verloren, vielleicht auch zu { $facility }. Bitte sehen Sie die Adresse an und bestätigen Sie sie zuerst.
judgement-clock-behind = Die neuesten Angaben sind vom { $date }, also nach dem heutigen Tag. Die Uhr des Computers geht wohl falsch, und niemand kann sagen, wie alt die Angaben sind. Prüfen Sie das Datum des Computers, oder bestätigen Sie es für diese Karte.
judgement-unlisted = Nicht mehr auf der Liste: In der Liste vom { $date } ({ $source }) steht die Person nicht mehr. Niemand sagt, warum. Bitte prüfen Sie es, oder bestätigen Sie es für diese Karte.
judgement-old = Was wir wissen, ist { $days } Tage alt. Bitte prüfen Sie es mit einer neueren Liste, oder bestätigen Sie es für diese Karte.

judgement-unknown-status = Niemand sagt, ob die Person noch in Haft ist. Quelle: { $source }.
judgement-unknown-status-seen = Unbekannt. Zuletzt in Haft gesehen: { $date }. Quelle: { $source }.
judgement-unknown-place = Die Liste sagt nicht, wo die Person festgehalten wird.

judgement-namesake = Ein Mensch dieses Namens ist frei: { $name } ({ $source }, { $day }). Vielleicht ist es derselbe Mensch: Vergleichen Sie beide Einträge. Wenn dies ein anderer Mensch ist, bestätigen Sie es für diese Karte.
judgement-namesake-on = Ein Mensch dieses Namens ist frei seit { $date }: { $name } ({ $source }, { $day }). Vielleicht ist es derselbe Mensch: Vergleichen Sie beide Einträge. Wenn dies ein anderer Mensch ist, bestätigen Sie es für diese Karte.
judgement-namesake-died = Ein Mensch dieses Namens ist verstorben: { $name } ({ $source }, { $day }). Vielleicht ist es derselbe Mensch: Vergleichen Sie beide Einträge. Wenn dies ein anderer Mensch ist, bestätigen Sie es für diese Karte.
judgement-namesake-unknown = Von einem Menschen dieses Namens ist nicht bekannt, ob er noch in Haft ist: { $name } ({ $source }, { $day }). Vielleicht ist es derselbe Mensch: Vergleichen Sie beide Einträge. Wenn dies ein anderer Mensch ist, bestätigen Sie es für diese Karte.
judgement-namesake-unlisted = Ein Mensch dieses Namens steht nicht mehr in der Liste: { $name } ({ $source }, { $day }). Vielleicht ist es derselbe Mensch: Vergleichen Sie beide Einträge. Wenn dies ein anderer Mensch ist, bestätigen Sie es für diese Karte.

judgement-missing-birth-year = Das Geburtsjahr ist nicht bekannt. Die Post dort will es auf dem Umschlag: Bitte tragen Sie es ein.
judgement-missing-dative = Der Name im Dativ ist nicht bekannt. Bitte tragen Sie ihn ein.
judgement-missing-authority = Die Behörde im Namen des Gefängnisses ist nicht bekannt. Bitte tragen Sie sie ein.

# Warum man jemandem nicht schreiben kann, als Wort in einer Tabelle.
judgement-short-released = frei
judgement-short-died = verstorben
judgement-short-not-designated = nicht als politisch gefangen anerkannt
judgement-short-unknown-status = niemand sagt, ob noch in Haft
judgement-short-unknown-place = Haftort unbekannt
judgement-short-at-liberty = in Freiheit, bis die Strafe beginnt
judgement-short-house-arrest = Hausarrest
judgement-short-no-address = keine Postadresse bekannt
judgement-short-place-unclear = Ort unklar
judgement-short-own-block = eigene Adresse ist kein Haftort oder in einem anderen Land
judgement-short-historic = der Haftort ist umgezogen
judgement-short-disputed = zur Adresse sagen die Quellen Verschiedenes
judgement-short-corrections-lost = Ihre Korrekturen von Adressen gingen verloren
judgement-short-namesake = heißt wie jemand, dem keine Karte gilt
judgement-short-clock-behind = die Uhr des Computers geht wohl falsch
judgement-short-unlisted = nicht mehr auf der Liste
judgement-short-missing-field = etwas fehlt, was die Post dort braucht
judgement-short-old = der Eintrag ist zu alt
judgement-short-rejected = eine Liste sagt etwas anderes
judgement-short-lost = ein älterer Stand statt einer beschädigten Datei

judgement-rejected = Die Liste vom { $date } ({ $source }) sagt, dass die Person nicht mehr in Haft ist. Das haben Sie nicht übernommen. Bitte prüfen Sie es, oder bestätigen Sie es für diese Karte.
judgement-rejected-died = Die Liste vom { $date } ({ $source }) sagt, dass die Person gestorben ist. Das haben Sie nicht übernommen. Bitte prüfen Sie es, oder bestätigen Sie es für diese eine Karte.
judgement-rejected-not-held = Die Liste vom { $date } ({ $source }) führt die Person nicht als inhaftiert. Das haben Sie nicht übernommen. Bitte prüfen Sie es, oder bestätigen Sie es für diese eine Karte.
judgement-rejected-elsewhere = Die Liste vom { $date } ({ $source }) sagt, dass die Person an einem anderen Ort ist. Das haben Sie nicht übernommen. Bitte prüfen Sie es, oder bestätigen Sie es für diese eine Karte.
judgement-lost = Was über die Person bekannt ist, hat den Stand vom { $date }: Eine Datei war beschädigt, ein älterer Stand gilt an ihrer Stelle, und eine Freilassung kann darin fehlen. Lesen Sie eine neuere Liste ein, oder prüfen und bestätigen Sie es für diese eine Karte.
