# The user's own texts, and the editor.

# Own ready texts.
mine-mark = мой
mine-keep = Захаваць як свой тэкст  Ctrl Shift S
mine-keep-title = Свой тэкст — і для наступнага чалавека
mine-title = Як яго назваць?
mine-title-hint = Напрыклад: мой горад зімой
mine-blank = Паставіць { $blank } там, дзе стаіць «{ $word }»
mine-book-lines = Радкі з гатовых тэкстаў захоўваюць свае формы для таго, хто чытае і хто піша, і свой сэнс.
mine-save = Захаваць
mine-close = Не цяпер
mine-change = Змяніць «{ $title }»…
mine-change-title = Змяніць свой тэкст
mine-change-note = Пропуск у дужках запаўняецца сам: {"{name}"} — гэта імя. {"{to: Дорогой | Дорогая}"} пасуе мужчыну або жанчыне, {"{from: рад | рада | рады}"} — таму, хто піша.
mine-delete = Выдаліць…
mine-delete-sure = Выдаліць Ваш тэкст «{ $title }»? Ліст, які Вы цяпер пішаце, застанецца.
mine-delete-yes = Выдаліць тэкст
mine-deleted = «{ $title }» выдалены.
mine-back = Вярнуць
mine-kept = Захавана: «{ $title }» цяпер сярод гатовых тэкстаў.
mine-broken = Астатняе працуе. Папраўце гэтае месца ў тэкставым рэдактары або прыбярыце файл з папкі; Вашы тэксты ляжаць у { $folder }
mine-forget = Выдаляюцца таксама Вашы ўласныя гатовыя тэксты і словы, якія Вы назвалі правільнымі.
help-templates-keep = Захаваць тэкст пад гэтай назвай сярод гатовых
help-templates-text = Тэкст, які трэба захаваць, з пропускамі ў дужках, на мове з --language; - чытае са стандартнага ўводу
cli-own-kept = Захавана. Узяць яго можна так: kartka card --template { $id }
key-keep-text = захаваць тэкст як свой

# An empty text.
by-hand = Пусты тэкст — гэта месца, каб пісаць ад рукі.

# Spelling.
spelling-right = гэтае слова правільнае
spelling-perhaps = Магчыма:
help-spelling = Правапіс
help-spelling-text =
    Kartka правярае правапіс, калі на гэтым камп’ютары ёсць слоўнік Hunspell для рускай або беларускай мовы. Такія ж слоўнікі ў LibreOffice і Firefox.
    Калі яго няма, пакладзіце два файлы слоўніка (ru_RU.aff і ru_RU.dic, be_BY.aff і be_BY.dic) у папку «dictionaries» у той папцы, якую старонка «Даныя» называе для спісаў і чарнавікоў. Слова, якое Вы назвалі правільным, больш не згадваецца.

# Find in the text.
find-open = Знайсці ў тэксце  Ctrl Shift F
find-hint = Знайсці ў тэксце
find-count = { $at } з { $n }
find-none = не знойдзена
find-next = Далей  Enter
find-previous = Назад  Shift F3
find-close = Закрыць  Esc
key-find = знайсці ў тэксце; наступнае месца, папярэдняе
