# Wat er van bestanden gezegd wordt.
file-none = Deze computer noemt geen map voor uw gegevens. Noem er een met --data-dir.
file-cannot-read = { $file } kan niet worden gelezen: { $why }.
file-cannot-write = { $file } kan niet worden opgeslagen: { $why }. Wat er al stond, staat er nog.
file-too-large = { $file } is te groot voor een lijst ({ $megabytes } MB). Een lijst heeft hooguit 64 MB.
file-set-aside = Een bestand kon niet worden gelezen en is bewaard als { $file }. In plaats daarvan geldt de laatste goede versie.
file-why-not-found = dit bestand bestaat niet
file-why-rights = u hebt er geen rechten voor
file-why-folder = het is een map
file-why-full = de schijf is vol
file-why-other = het systeem laat het niet toe

# A list whose file no dialog gave.
list-path = Er is geen bestand gekozen
list-path-text = Ging er geen venster open? Sleep het bestand op dit venster of typ het pad
list-path-read = Lezen
