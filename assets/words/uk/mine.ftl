# The user's own texts, and the editor.

# Own ready texts.
mine-mark = мій
mine-keep = Зберегти як свій текст  Ctrl Shift S
mine-keep-title = Власний текст — і для наступної людини
mine-title = Як його назвати?
mine-title-hint = Наприклад: моє місто взимку
mine-blank = Поставити { $blank } там, де стоїть «{ $word }»
mine-book-lines = Рядки з готових текстів зберігають свої форми для того, хто читає і хто пише, і своє значення.
mine-save = Зберегти
mine-close = Не зараз
mine-change = Змінити «{ $title }»…
mine-change-title = Змінити свій текст
mine-change-note = Пропуск у дужках заповнюється сам: {"{name}"} — це ім’я. {"{to: Дорогой | Дорогая}"} пасує чоловікові або жінці, {"{from: рад | рада | рады}"} — тому, хто пише.
mine-delete = Видалити…
mine-delete-sure = Видалити Ваш текст «{ $title }»? Лист, який Ви зараз пишете, лишиться.
mine-delete-yes = Видалити текст
mine-deleted = «{ $title }» видалено.
mine-back = Повернути
mine-kept = Збережено: «{ $title }» тепер серед готових текстів.
mine-broken = Решта працює. Виправте це місце в текстовому редакторі або приберіть файл із теки; Ваші тексти лежать у { $folder }
mine-forget = Видаляються також Ваші власні готові тексти і слова, які Ви назвали правильними.
help-templates-keep = Зберегти текст під цією назвою серед готових
help-templates-text = Текст, який треба зберегти, з пропусками в дужках, мовою з --language; - читає зі стандартного введення
cli-own-kept = Збережено. Узяти його можна так: kartka card --template { $id }
key-keep-text = зберегти текст як свій

# An empty text.
by-hand = Порожній текст — це місце, щоб писати від руки.

# Spelling.
spelling-right = це слово правильне
spelling-perhaps = Можливо:
help-spelling = Правопис
help-spelling-text =
    Kartka перевіряє правопис, якщо на цьому комп’ютері є словник Hunspell для російської або білоруської мови. Такі самі словники в LibreOffice і Firefox.
    Якщо його немає, покладіть два файли словника (ru_RU.aff і ru_RU.dic, be_BY.aff і be_BY.dic) у теку «dictionaries» у тій теці, яку сторінка «Дані» називає для списків і чернеток. Слово, яке Ви назвали правильним, більше не згадується.

# Find in the text.
find-open = Знайти в тексті  Ctrl Shift F
find-hint = Знайти в тексті
find-count = { $at } з { $n }
find-none = не знайдено
find-next = Далі  Enter
find-previous = Назад  Shift F3
find-close = Закрити  Esc
key-find = знайти в тексті; наступне місце, попереднє
