# The letter: src/gui/panel/letter.

letter-nobody-title = Кому Ви напишете сьогодні?
letter-nobody-text = Виберіть когось зі списку. Клавішами зі стрілками можна переходити від одного до іншого.
letter-all-templates = усі { $n }…
letter-language-ru = Русский
letter-language-be = Беларуская
letter-write-as = Я пишу як
letter-start-again = почати заново
letter-undo = Скасувати  Ctrl Z
letter-text-empty = Пишіть тут, російською або білоруською.
# Фрази зі збірника.
letter-add-sentence = Додати фразу:
letter-surprise-me = здивуйте мене
letter-advice-more = і ще { $n }
letter-pasted-too-much = Те, що Ви вставили, завелике для листівки (понад { $kilobytes } КБ) і не додане. Ваш текст лишився, яким був.
letter-delivery = Доставки ніхто не гарантує. Але люди чують, що їм щось прийшло, і це важливо.

# An empty text.
letter-by-hand = Порожній текст — це місце, щоб писати від руки.

# Spelling.
letter-spelling-right = це слово правильне
letter-spelling-perhaps = Можливо:

letter-writer-he = він
letter-writer-she = вона
letter-writer-we = ми

letter-ask-sex = У списку не сказано: { $name } — жінка чи чоловік?
letter-ask-woman = жінка
letter-ask-man = чоловік
letter-ask-writer = Хто пише? Виберіть вище «він», «вона» або «ми», і текст зміниться.
letter-ask-language = Цією мовою такого тексту ще немає.
letter-ask-name = Ім’я цієї людини, літерами листівки
letter-ask-name-hint = Ім’я
letter-ask-known = Ім’я та прізвище цієї людини, літерами листівки
letter-ask-known-hint = Ім’я та прізвище
letter-ask-me = Ваше ім’я, літерами листівки
letter-ask-me-hint = Наприклад, Анна
letter-ask-town = Ваше місто, літерами листівки
letter-ask-town-hint = Наприклад, Утрехт
letter-ask-animal = Як звати Вашого улюбленця
letter-ask-animal-hint = Наприклад, Мурка
letter-ask-age = Скільки років виповниться в наступний день народження
letter-ask-age-hint = Число
letter-ask-month = Місяць
letter-ask-month-hint = Наприклад, ноябрь

letter-own-words = власні слова
letter-own-mark = мій
letter-own-keep = Зберегти як свій текст  Ctrl Shift S
letter-own-keep-title = Власний текст — і для наступної людини
letter-own-title = Як його назвати?
letter-own-title-hint = Наприклад: моє місто взимку
letter-own-blank = Поставити { $blank } там, де стоїть «{ $word }»
letter-own-book-lines = Рядки з готових текстів зберігають свої форми для того, хто читає і хто пише, і своє значення.
letter-own-save = Зберегти
letter-own-close = Не зараз
letter-own-change = Змінити «{ $title }»…
letter-own-change-title = Змінити свій текст
letter-own-change-note = Пропуск у дужках заповнюється сам: {"{name}"} — це ім’я. {"{to: Дорогой | Дорогая}"} пасує чоловікові або жінці, {"{from: рад | рада | рады}"} — тому, хто пише.
letter-own-delete = Видалити…
letter-own-delete-sure = Видалити Ваш текст «{ $title }»? Лист, який Ви зараз пишете, лишиться.
letter-own-delete-yes = Видалити текст
letter-own-deleted = «{ $title }» видалено.
letter-own-back = Повернути
letter-own-kept = Збережено: «{ $title }» тепер серед готових текстів.
letter-own-broken = Решта працює. Виправте це місце в текстовому редакторі або приберіть файл із теки; Ваші тексти лежать у { $folder }
letter-own-forget = Видаляються також Ваші власні готові тексти і слова, які Ви назвали правильними.

# До тексту немає зауважень: кому й від кого пасують його форми.
letter-right = Немає нічого, що шукає цензор
letter-right-woman-he = Пасує жінці, пише чоловік · немає нічого, що шукає цензор
letter-right-woman-she = Пасує жінці, пише жінка · немає нічого, що шукає цензор
letter-right-woman-we = Пасує жінці, пишуть кілька людей · немає нічого, що шукає цензор
letter-right-man-he = Пасує чоловікові, пише чоловік · немає нічого, що шукає цензор
letter-right-man-she = Пасує чоловікові, пише жінка · немає нічого, що шукає цензор
letter-right-man-we = Пасує чоловікові, пишуть кілька людей · немає нічого, що шукає цензор

# Find in the text.
letter-find-open = Знайти в тексті  Ctrl Shift F
letter-find-hint = Знайти в тексті
letter-find-count = { $at } з { $n }
letter-find-none = не знайдено
letter-find-next = Далі  Enter
letter-find-previous = Назад  Shift F3
letter-find-close = Закрити  Esc
