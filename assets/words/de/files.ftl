# Was von Dateien gesagt wird.
file-none = Dieser Computer nennt keinen Ordner für Ihre Daten. Nennen Sie einen mit --data-dir.
file-cannot-read = { $file } lässt sich nicht lesen: { $why }.
file-cannot-write = { $file } lässt sich nicht speichern: { $why }. Was vorher da war, ist noch da.
file-too-large = { $file } ist zu groß für eine Liste ({ $megabytes } MB). Eine Liste hat höchstens 64 MB.
file-set-aside = Eine Datei ließ sich nicht lesen und wurde als { $file } aufgehoben. Stattdessen gilt die letzte gute Fassung.
file-why-not-found = diese Datei gibt es nicht
file-why-rights = Sie haben kein Recht dazu
file-why-folder = das ist ein Ordner
file-why-full = der Datenträger ist voll
file-why-other = das System lässt es nicht zu

# A list whose file no dialog gave.
list-path = Es wurde keine Datei gewählt
list-path-text = Falls sich kein Dialog geöffnet hat: Ziehen Sie die Datei auf dieses Fenster, oder schreiben Sie ihren Pfad
list-path-read = Lesen
