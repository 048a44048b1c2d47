# The letter: src/gui/panel/letter.

letter-nobody-title = Каму Вы напішаце сёння?
letter-nobody-text = Выберыце кагосьці са спіса. Клавішамі са стрэлкамі можна пераходзіць ад аднаго да другога.
letter-all-templates = усе { $n }…
letter-language-ru = Русский
letter-language-be = Беларуская
letter-write-as = Я пішу як
letter-start-again = пачаць нанова
letter-undo = Скасаваць  Ctrl Z
letter-text-empty = Пішыце тут, па-руску або па-беларуску.
# Фразы са зборніка.
letter-add-sentence = Дадаць фразу:
letter-surprise-me = здзівіце мяне
letter-advice-more = і яшчэ { $n }
letter-pasted-too-much = Тое, што Вы ўставілі, завялікае для паштоўкі (больш за { $kilobytes } КБ) і не дададзена. Ваш тэкст застаўся ранейшым.
letter-delivery = Дастаўку ніхто не гарантуе. Але людзі чуюць, што ім нешта прыйшло, і гэта важна.

# An empty text.
letter-by-hand = Пусты тэкст — гэта месца, каб пісаць ад рукі.

# Spelling.
letter-spelling-right = гэтае слова правільнае
letter-spelling-perhaps = Магчыма:

letter-writer-he = ён
letter-writer-she = яна
letter-writer-we = мы

letter-ask-sex = У спісе не сказана: { $name } — жанчына ці мужчына?
letter-ask-woman = жанчына
letter-ask-man = мужчына
letter-ask-writer = Хто піша? Выберыце вышэй «ён», «яна» або «мы», і тэкст зменіцца.
letter-ask-language = На гэтай мове такога тэксту яшчэ няма.
letter-ask-name = Імя гэтага чалавека, літарамі паштоўкі
letter-ask-name-hint = Імя
letter-ask-known = Імя і прозвішча гэтага чалавека, літарамі паштоўкі
letter-ask-known-hint = Імя і прозвішча
letter-ask-me = Ваша імя, літарамі паштоўкі
letter-ask-me-hint = Напрыклад, Анна
letter-ask-town = Ваш горад, літарамі паштоўкі
letter-ask-town-hint = Напрыклад, Утрехт
letter-ask-animal = Як завуць Вашага гадаванца
letter-ask-animal-hint = Напрыклад, Мурка
letter-ask-age = Колькі гадоў споўніцца ў наступны дзень нараджэння
letter-ask-age-hint = Лік
letter-ask-month = Месяц
letter-ask-month-hint = Напрыклад, ноябрь

letter-own-words = свае словы
letter-own-mark = мой
letter-own-keep = Захаваць як свой тэкст  Ctrl Shift S
letter-own-keep-title = Свой тэкст — і для наступнага чалавека
letter-own-title = Як яго назваць?
letter-own-title-hint = Напрыклад: мой горад зімой
letter-own-blank = Паставіць { $blank } там, дзе стаіць «{ $word }»
letter-own-book-lines = Радкі з гатовых тэкстаў захоўваюць свае формы для таго, хто чытае і хто піша, і свой сэнс.
letter-own-save = Захаваць
letter-own-close = Не цяпер
letter-own-change = Змяніць «{ $title }»…
letter-own-change-title = Змяніць свой тэкст
letter-own-change-note = Пропуск у дужках запаўняецца сам: {"{name}"} — гэта імя. {"{to: Дорогой | Дорогая}"} пасуе мужчыну або жанчыне, {"{from: рад | рада | рады}"} — таму, хто піша.
letter-own-delete = Выдаліць…
letter-own-delete-sure = Выдаліць Ваш тэкст «{ $title }»? Ліст, які Вы цяпер пішаце, застанецца.
letter-own-delete-yes = Выдаліць тэкст
letter-own-deleted = «{ $title }» выдалены.
letter-own-back = Вярнуць
letter-own-kept = Захавана: «{ $title }» цяпер сярод гатовых тэкстаў.
letter-own-broken = Астатняе працуе. Папраўце гэтае месца ў тэкставым рэдактары або прыбярыце файл з папкі; Вашы тэксты ляжаць у { $folder }
letter-own-forget = Выдаляюцца таксама Вашы ўласныя гатовыя тэксты і словы, якія Вы назвалі правільнымі.

# Да тэксту няма заўваг: каму і ад каго пасуюць яго формы.
letter-right = Няма нічога, што шукае цэнзар
letter-right-woman-he = Пасуе жанчыне, піша мужчына · няма нічога, што шукае цэнзар
letter-right-woman-she = Пасуе жанчыне, піша жанчына · няма нічога, што шукае цэнзар
letter-right-woman-we = Пасуе жанчыне, піша некалькі чалавек · няма нічога, што шукае цэнзар
letter-right-man-he = Пасуе мужчыну, піша мужчына · няма нічога, што шукае цэнзар
letter-right-man-she = Пасуе мужчыну, піша жанчына · няма нічога, што шукае цэнзар
letter-right-man-we = Пасуе мужчыну, піша некалькі чалавек · няма нічога, што шукае цэнзар

# Find in the text.
letter-find-open = Знайсці ў тэксце  Ctrl Shift F
letter-find-hint = Знайсці ў тэксце
letter-find-count = { $at } з { $n }
letter-find-none = не знойдзена
letter-find-next = Далей  Enter
letter-find-previous = Назад  Shift F3
letter-find-close = Закрыць  Esc
