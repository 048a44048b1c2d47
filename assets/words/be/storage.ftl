# Files that cannot be read or written: src/storage.

storage-file-none = На гэтым камп’ютары няма папкі для Вашых даных. Пакажыце яе праз --data-dir.
storage-file-cannot-read = Не ўдалося прачытаць { $file }: { $why }.
storage-file-cannot-write = Не ўдалося запісаць { $file }: { $why }. Тое, што было раней, засталося на месцы.
storage-file-too-large = { $file }: гэты файл занадта вялікі для спіса ({ $megabytes } МБ). Спіс займае не больш за 64 МБ.
storage-file-set-aside = Адзін файл не ўдалося прачытаць, ён захаваны як { $file }. Замест яго ўзята апошняя спраўная версія.
storage-file-why-not-found = такога файла няма
storage-file-why-rights = у Вас няма правоў на яго
storage-file-why-folder = гэта папка
storage-file-why-full = на дыску няма месца
storage-file-why-other = сістэма не дазваляе
