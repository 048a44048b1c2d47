# Files that cannot be read or written: src/storage.

storage-file-none = На цьому комп’ютері немає теки для Ваших даних. Вкажіть її через --data-dir.
storage-file-cannot-read = Не вдалося прочитати { $file }: { $why }.
storage-file-cannot-write = Не вдалося записати { $file }: { $why }. Те, що було раніше, лишилося на місці.
storage-file-too-large = { $file }: цей файл завеликий для списку ({ $megabytes } МБ). Список займає щонайбільше 64 МБ.
storage-file-set-aside = Один файл не вдалося прочитати, його збережено як { $file }. Замість нього взято останню справну версію.
storage-file-why-not-found = такого файлу немає
storage-file-why-rights = у Вас немає прав на нього
storage-file-why-folder = це тека
storage-file-why-full = на диску немає місця
storage-file-why-other = система не дозволяє
