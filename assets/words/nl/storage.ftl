# Files that cannot be read or written: src/storage.

storage-file-none = Deze computer noemt geen map voor uw gegevens. Noem er een met --data-dir.
storage-file-cannot-read = { $file } kan niet worden gelezen: { $why }.
storage-file-cannot-write = { $file } kan niet worden opgeslagen: { $why }. Wat er al stond, staat er nog.
storage-file-too-large = { $file } is te groot voor een lijst ({ $megabytes } MB). Een lijst heeft hooguit 64 MB.
storage-file-set-aside = Een bestand kon niet worden gelezen en is bewaard als { $file }. In plaats daarvan geldt de laatste goede versie.
storage-file-why-not-found = dit bestand bestaat niet
storage-file-why-rights = u hebt er geen rechten voor
storage-file-why-folder = het is een map
storage-file-why-full = de schijf is vol
storage-file-why-other = het systeem laat het niet toe
