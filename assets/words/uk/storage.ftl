# Files that cannot be read or written: src/storage.

storage-file-none = На цьому комп’ютері немає теки для Ваших даних. Вкажіть її через --data-dir.
storage-file-cannot-read = Не вдалося прочитати { $file }: { $why }.
storage-file-cannot-write = Не вдалося записати { $file }: { $why }. Те, що було раніше, лишилося на місці.
storage-file-too-large = Файл { $file } завеликий ({ $megabytes } МБ). Kartka читає файли розміром до { $most } МБ.
storage-file-why-not-found = такого файлу немає
storage-file-why-rights = у Вас немає прав на нього
storage-file-why-folder = це тека
storage-file-why-full = на диску немає місця
storage-file-why-other = система не дозволяє
storage-file-set-aside = { $file } прочитати не вдалося, і запасної копії теж немає. Файл збережено, але взяти замість нього нічого.
storage-file-restored = { $file } був пошкоджений або зник. На його місце повернуто останню справну версію.
storage-file-restored-aside = { $file } прочитати не вдалося, його збережено як { $aside }. На його місце повернуто останню справну версію.
storage-files-gone = Бракує файлів: { $file }, а з ними й того, що в них було про людей. Прочитайте список ще раз; доки не прочитано новіший, кожну листівку треба підтверджувати.
storage-file-newer = { $file } записано новішою версією Kartka. Ця версія читає його, але нічого в ньому не змінює: оновіть, будь ласка, Kartka.
storage-busy = Інша програма Kartka пише в { $file } і не завершує. Зачекайте трохи або закрийте її та спробуйте ще раз. Нічого не змінено.
storage-vanished = Тека { $file } зникла: може, вийняли диск чи флешку? Поки її немає, написане зберегти не можна.
storage-changed = Інша програма Kartka тим часом щось змінила: списки, місця чи тексти. Їх прочитано знову; погляньте ще раз і повторіть цей крок.
storage-file-why-no-file = це не звичайний файл
storage-file-why-read-only = його можна лише читати
