# The user's own texts, and the editor.

# Own ready texts.
mine-mark = мой
mine-keep = Сохранить как свой текст  Ctrl Shift S
mine-keep-title = Свой текст — и для следующего человека
mine-title = Как его назвать?
mine-title-hint = Например: мой город зимой
mine-blank = Поставить { $blank } там, где стоит «{ $word }»
mine-book-lines = Строки из готовых текстов сохраняют свои формы для того, кто читает и кто пишет, и свой смысл.
mine-save = Сохранить
mine-close = Не сейчас
mine-change = Изменить «{ $title }»…
mine-change-title = Изменить свой текст
mine-change-note = Пропуск в скобках заполняется сам: {"{name}"} — это имя. {"{to: Дорогой | Дорогая}"} подходит мужчине или женщине, {"{from: рад | рада | рады}"} — тому, кто пишет.
mine-delete = Удалить…
mine-delete-sure = Удалить Ваш текст «{ $title }»? Письмо, которое Вы сейчас пишете, останется.
mine-delete-yes = Удалить текст
mine-deleted = «{ $title }» удалён.
mine-back = Вернуть
mine-kept = Сохранено: «{ $title }» теперь среди готовых текстов.
mine-broken = Остальное работает. Исправьте это место в текстовом редакторе или уберите файл из папки; Ваши тексты лежат в { $folder }
mine-forget = Удаляются также Ваши собственные готовые тексты и слова, которые Вы назвали правильными.
help-templates-keep = Сохранить текст под этим названием среди готовых
help-templates-text = Текст, который нужно сохранить, с пропусками в скобках, на языке из --language; - читает из стандартного ввода
cli-own-kept = Сохранено. Взять его можно так: kartka card --template { $id }
key-keep-text = сохранить текст как свой

# An empty text.
by-hand = Пустой текст — это место, чтобы писать от руки.

# Spelling.
spelling-right = это слово правильное
spelling-perhaps = Может быть:
help-spelling = Правописание
help-spelling-text =
    Kartka проверяет правописание, если на этом компьютере есть словарь Hunspell для русского или белорусского языка. Такие же словари в LibreOffice и Firefox.
    Если его нет, положите два файла словаря (ru_RU.aff и ru_RU.dic, be_BY.aff и be_BY.dic) в папку «dictionaries» в той папке, которую страница «Данные» называет для списков и черновиков. Слово, которое Вы назвали правильным, больше не упоминается.

# Find in the text.
find-open = Найти в тексте  Ctrl Shift F
find-hint = Найти в тексте
find-count = { $at } из { $n }
find-none = не найдено
find-next = Дальше  Enter
find-previous = Назад  Shift F3
find-close = Закрыть  Esc
key-find = найти в тексте; следующее место, предыдущее
