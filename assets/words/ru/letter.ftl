# The letter: src/gui/panel/letter.

letter-nobody-title = Кому Вы напишете сегодня?
letter-nobody-text = Выберите кого-нибудь из списка. Клавишами со стрелками можно переходить от одного к другому.
letter-all-templates = все { $n }…
letter-language-ru = Русский
letter-language-be = Беларуская
letter-write-as = Я пишу как
letter-start-again = начать заново
letter-undo = Отменить  Ctrl Z
letter-text-empty = Пишите здесь, по-русски или по-белорусски.
# Фразы из сборника.
letter-add-sentence = Добавить фразу:
letter-surprise-me = удивите меня
letter-advice-more = и ещё { $n }
letter-pasted-too-much = То, что Вы вставили, слишком велико для открытки (больше { $kilobytes } КБ) и не добавлено. Ваш текст остался прежним.
letter-delivery = Доставку никто не гарантирует. Но люди слышат, что им что-то пришло, и это важно.

# An empty text.
letter-by-hand = Пустой текст — это место, чтобы писать от руки.

# Spelling.
letter-spelling-right = это слово правильное
letter-spelling-perhaps = Может быть:

letter-writer-he = он
letter-writer-she = она
letter-writer-we = мы

letter-ask-sex = В списке не сказано: { $name } — женщина или мужчина?
letter-ask-woman = женщина
letter-ask-man = мужчина
letter-ask-writer = Кто пишет? Выберите выше «он», «она» или «мы», и текст изменится.
letter-ask-language = На этом языке такого текста ещё нет.
letter-ask-name = Имя этого человека, буквами открытки
letter-ask-name-hint = Имя
letter-ask-known = Имя и фамилия этого человека, буквами открытки
letter-ask-known-hint = Имя и фамилия
letter-ask-me = Ваше имя, буквами открытки
letter-ask-me-hint = Например, Анна
letter-ask-town = Ваш город, буквами открытки
letter-ask-town-hint = Например, Утрехт
letter-ask-animal = Как зовут Вашего питомца
letter-ask-animal-hint = Например, Мурка
letter-ask-age = Сколько лет исполнится в следующий день рождения
letter-ask-age-hint = Число
letter-ask-month = Месяц
letter-ask-month-hint = Например, ноябрь

letter-own-words = свои слова
letter-own-mark = мой
letter-own-keep = Сохранить как свой текст  Ctrl Shift S
letter-own-keep-title = Свой текст — и для следующего человека
letter-own-title = Как его назвать?
letter-own-title-hint = Например: мой город зимой
letter-own-blank = Поставить { $blank } там, где стоит «{ $word }»
letter-own-book-lines = Строки из готовых текстов сохраняют свои формы для того, кто читает и кто пишет, и свой смысл.
letter-own-save = Сохранить
letter-own-close = Не сейчас
letter-own-change = Изменить «{ $title }»…
letter-own-change-title = Изменить свой текст
letter-own-change-note = Пропуск в скобках заполняется сам: {"{name}"} — это имя. {"{to: Дорогой | Дорогая}"} подходит мужчине или женщине, {"{from: рад | рада | рады}"} — тому, кто пишет.
letter-own-delete = Удалить…
letter-own-delete-sure = Удалить Ваш текст «{ $title }»? Письмо, которое Вы сейчас пишете, останется.
letter-own-delete-yes = Удалить текст
letter-own-deleted = «{ $title }» удалён.
letter-own-back = Вернуть
letter-own-kept = Сохранено: «{ $title }» теперь среди готовых текстов.
letter-own-broken = Остальное работает. Исправьте это место в текстовом редакторе или уберите файл из папки; Ваши тексты лежат в { $folder }
letter-own-forget = Удаляются также Ваши собственные готовые тексты и слова, которые Вы назвали правильными.

# К тексту нет замечаний: кому и от кого подходят его формы.
letter-right = Нет ничего, что ищет цензор
letter-right-woman-he = Подходит женщине, пишет мужчина · нет ничего, что ищет цензор
letter-right-woman-she = Подходит женщине, пишет женщина · нет ничего, что ищет цензор
letter-right-woman-we = Подходит женщине, пишут несколько человек · нет ничего, что ищет цензор
letter-right-man-he = Подходит мужчине, пишет мужчина · нет ничего, что ищет цензор
letter-right-man-she = Подходит мужчине, пишет женщина · нет ничего, что ищет цензор
letter-right-man-we = Подходит мужчине, пишут несколько человек · нет ничего, что ищет цензор

# Find in the text.
letter-find-open = Найти в тексте  Ctrl Shift F
letter-find-hint = Найти в тексте
letter-find-count = { $at } из { $n }
letter-find-none = не найдено
letter-find-next = Дальше  Enter
letter-find-previous = Назад  Shift F3
letter-find-close = Закрыть  Esc
