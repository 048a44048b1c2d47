# Files that cannot be read or written: src/storage.

storage-file-none = Deze computer noemt geen map voor uw gegevens. Noem er een met --data-dir.
storage-file-cannot-read = { $file } kan niet worden gelezen: { $why }.
storage-file-cannot-write = { $file } kan niet worden opgeslagen: { $why }. Wat er al stond, staat er nog.
storage-file-too-large = { $file } is te groot ({ $megabytes } MB). Kartka leest bestanden tot { $most } MB.
storage-file-why-not-found = dit bestand bestaat niet
storage-file-why-rights = u hebt er geen rechten voor
storage-file-why-folder = het is een map
storage-file-why-full = de schijf is vol
storage-file-why-other = het systeem laat het niet toe
storage-file-set-aside = { $file } kon niet worden gelezen, en een kopie ervan ook niet. Het bestand is bewaard, maar er was niets anders om te gebruiken.
storage-file-restored = { $file } was beschadigd of verdwenen. De laatste goede versie staat weer op zijn plaats.
storage-file-restored-aside = { $file } kon niet worden gelezen en is bewaard als { $aside }. De laatste goede versie staat weer op zijn plaats.
storage-files-gone = Er ontbreken bestanden: { $file }. Daarmee is weg wat daar over mensen was vastgelegd. Lees opnieuw een lijst in; tot een nieuwere is ingelezen, vraagt elke kaart om uw bevestiging.
storage-file-newer = { $file } is door een nieuwere versie van Kartka geschreven. Deze versie leest het en verandert er niets aan: werk Kartka bij.
storage-busy = Een andere Kartka schrijft in { $file } en komt niet klaar. Wacht even of sluit die af en probeer het opnieuw. Er is niets veranderd.
storage-vanished = De map { $file } is weg: is er een schijf of stick uitgehaald? Zolang de map ontbreekt, kan wat u schrijft niet worden bewaard.
storage-changed = Een andere Kartka heeft intussen iets veranderd: lijsten, plaatsen of teksten. Ze zijn opnieuw gelezen; kijk nog eens en herhaal deze stap.
storage-file-why-no-file = het is geen gewoon bestand
storage-file-why-read-only = het mag alleen worden gelezen
