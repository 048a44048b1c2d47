# Files that cannot be read or written: src/storage.

storage-file-none = На гэтым камп’ютары няма папкі для Вашых даных. Пакажыце яе праз --data-dir.
storage-file-cannot-read = Не ўдалося прачытаць { $file }: { $why }.
storage-file-cannot-write = Не ўдалося запісаць { $file }: { $why }. Тое, што было раней, засталося на месцы.
storage-file-too-large = Файл { $file } занадта вялікі ({ $megabytes } МБ). Kartka чытае файлы памерам да { $most } МБ.
storage-file-why-not-found = такога файла няма
storage-file-why-rights = у Вас няма правоў на яго
storage-file-why-folder = гэта папка
storage-file-why-full = на дыску няма месца
storage-file-why-other = сістэма не дазваляе
storage-file-set-aside = { $file } прачытаць не ўдалося, і запасной копіі таксама няма. Файл захаваны, але ўзяць замест яго няма чаго.
storage-file-restored = { $file } быў пашкоджаны або знік. На яго месца вернутая апошняя спраўная версія.
storage-file-restored-aside = { $file } прачытаць не ўдалося, ён захаваны як { $aside }. На яго месца вернутая апошняя спраўная версія.
storage-files-gone = Не хапае файлаў: { $file }, а з імі і таго, што ў іх было пра людзей. Прачытайце спіс яшчэ раз; пакуль не прачытаны навейшы, кожную паштоўку трэба пацвярджаць.
storage-file-newer = { $file } запісаны навейшай версіяй Kartka. Гэтая версія чытае яго, але нічога ў ім не мяняе: абнавіце, калі ласка, Kartka.
storage-busy = Іншая праграма Kartka піша ў { $file } і не сканчае. Пачакайце крыху або зачыніце яе і паспрабуйце яшчэ раз. Нічога не зменена.
storage-vanished = Папка { $file } знікла: можа, вынялі дыск ці флэшку? Пакуль яе няма, напісанае захаваць нельга.
storage-changed = Іншая праграма Kartka тым часам нешта змяніла: спісы, месцы або тэксты. Яны прачытаныя зноў; паглядзіце яшчэ раз і паўтарыце гэты крок.
storage-file-why-no-file = гэта не звычайны файл
storage-file-why-read-only = яго можна толькі чытаць
