# Files that cannot be read or written: src/storage.

storage-file-none = Dieser Computer nennt keinen Ordner für Ihre Daten. Nennen Sie einen mit --data-dir.
storage-file-cannot-read = { $file } lässt sich nicht lesen: { $why }.
storage-file-cannot-write = { $file } lässt sich nicht speichern: { $why }. Was vorher da war, ist noch da.
storage-file-too-large = { $file } ist zu groß ({ $megabytes } MB). Kartka liest Dateien bis { $most } MB.
storage-file-why-not-found = diese Datei gibt es nicht
storage-file-why-rights = Sie haben kein Recht dazu
storage-file-why-folder = das ist ein Ordner
storage-file-why-full = der Datenträger ist voll
storage-file-why-other = das System lässt es nicht zu
storage-file-set-aside = { $file } ließ sich nicht lesen, eine Kopie davon auch nicht. Die Datei ist aufgehoben, aber etwas anderes gab es nicht.
storage-file-restored = { $file } war beschädigt oder verschwunden. Die letzte gute Fassung steht wieder an ihrer Stelle.
storage-file-restored-aside = { $file } ließ sich nicht lesen und ist als { $aside } aufgehoben. Die letzte gute Fassung steht wieder an ihrer Stelle.
storage-files-gone = Dateien fehlen: { $file }. Damit fehlt auch, was dort über Menschen festgehalten war. Lesen Sie wieder eine Liste ein; bis eine neuere eingelesen ist, braucht jede Karte Ihr Wort.
storage-file-newer = { $file } stammt von einer neueren Fassung von Kartka. Diese Fassung liest sie und ändert nichts daran: Bitte aktualisieren Sie Kartka.
storage-busy = Ein anderes Kartka schreibt gerade in { $file } und wird nicht fertig. Warten Sie einen Augenblick oder schließen Sie es und versuchen Sie es noch einmal. Nichts wurde geändert.
storage-vanished = Der Ordner { $file } ist weg: Wurde ein Datenträger abgezogen? Solange er fehlt, kann nichts aufbewahrt werden, was Sie schreiben.
storage-changed = Ein anderes Kartka hat inzwischen etwas geändert: Listen, Orte oder Texte. Sie wurden neu gelesen; bitte sehen Sie noch einmal hin und wiederholen Sie diesen Schritt.
storage-file-why-no-file = das ist keine gewöhnliche Datei
storage-file-why-read-only = es darf nur gelesen werden
