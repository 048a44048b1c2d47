# Files that cannot be read or written: src/storage.

storage-file-none = Dieser Computer nennt keinen Ordner für Ihre Daten. Nennen Sie einen mit --data-dir.
storage-file-cannot-read = { $file } lässt sich nicht lesen: { $why }.
storage-file-cannot-write = { $file } lässt sich nicht speichern: { $why }. Was vorher da war, ist noch da.
storage-file-too-large = { $file } ist zu groß für eine Liste ({ $megabytes } MB). Eine Liste hat höchstens 64 MB.
storage-file-set-aside = Eine Datei ließ sich nicht lesen und wurde als { $file } aufgehoben. Stattdessen gilt die letzte gute Fassung.
storage-file-why-not-found = diese Datei gibt es nicht
storage-file-why-rights = Sie haben kein Recht dazu
storage-file-why-folder = das ist ein Ordner
storage-file-why-full = der Datenträger ist voll
storage-file-why-other = das System lässt es nicht zu
