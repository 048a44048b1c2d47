# Files that cannot be read or written: src/storage.

storage-file-none = На этом компьютере нет папки для Ваших данных. Укажите её через --data-dir.
storage-file-cannot-read = Не удалось прочитать { $file }: { $why }.
storage-file-cannot-write = Не удалось записать { $file }: { $why }. То, что было раньше, осталось на месте.
storage-file-too-large = Файл { $file } слишком велик ({ $megabytes } МБ). Kartka читает файлы размером до { $most } МБ.
storage-file-why-not-found = такого файла нет
storage-file-why-rights = у Вас нет прав на него
storage-file-why-folder = это папка
storage-file-why-full = на диске нет места
storage-file-why-other = система не разрешает
storage-file-set-aside = { $file } прочитать не удалось, и запасной копии тоже нет. Файл сохранён, но взять вместо него нечего.
storage-file-restored = { $file } был повреждён или пропал. На его место возвращена последняя исправная версия.
storage-file-restored-aside = { $file } прочитать не удалось, он сохранён как { $aside }. На его место возвращена последняя исправная версия.
storage-files-gone = Не хватает файлов: { $file }, а с ними и того, что в них было о людях. Прочитайте список ещё раз; пока не прочитан более новый, каждую открытку нужно подтверждать.
storage-file-newer = { $file } записан более новой версией Kartka. Эта версия читает его, но ничего в нём не меняет: обновите, пожалуйста, Kartka.
storage-busy = Другая программа Kartka пишет в { $file } и не заканчивает. Подождите немного или закройте её и попробуйте ещё раз. Ничего не изменено.
storage-vanished = Папка { $file } исчезла: может быть, вынули диск или флешку? Пока её нет, написанное сохранить нельзя.
storage-changed = Другая программа Kartka тем временем что-то изменила: списки, места или тексты. Они прочитаны заново; взгляните ещё раз и повторите этот шаг.
storage-file-why-no-file = это не обычный файл
storage-file-why-read-only = его можно только читать
