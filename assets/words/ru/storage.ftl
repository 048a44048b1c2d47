# Files that cannot be read or written: src/storage.

storage-file-none = На этом компьютере нет папки для Ваших данных. Укажите её через --data-dir.
storage-file-cannot-read = Не удалось прочитать { $file }: { $why }.
storage-file-cannot-write = Не удалось записать { $file }: { $why }. То, что было раньше, осталось на месте.
storage-file-too-large = { $file }: этот файл слишком велик для списка ({ $megabytes } МБ). Список занимает не больше 64 МБ.
storage-file-set-aside = Один файл не удалось прочитать, он сохранён как { $file }. Вместо него взята последняя исправная версия.
storage-file-why-not-found = такого файла нет
storage-file-why-rights = у Вас нет прав на него
storage-file-why-folder = это папка
storage-file-why-full = на диске нет места
storage-file-why-other = система не разрешает
