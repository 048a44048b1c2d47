# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = выправіць або дадаць
panel-edit-title = Вашы выпраўленні і дапаўненні
panel-edit-text = Захоўваецца, пакуль Вы пішаце, і застаецца, калі прыходзіць новы спіс.
panel-edit-close = закрыць
panel-dative = імя ў давальным склоне («каму»), толькі калі Вы яго ведаеце
panel-birth = дата нараджэння або толькі год
panel-birth-wrong = Гэта не дата. Напішыце 12.03.1980, 03.1980 або 1980.
panel-half-a-name = На канверце будзе толькі гэта: упішыце, калі ласка, імя і прозвішча.
panel-form = імя на канверце, для ўсіх
panel-form-usual = як прынята ў гэтай краіне
panel-form-given-family = імя, прозвішча
panel-form-family-first = прозвішча, імя, імя па бацьку
panel-form-dative = давальны склон, калі Вы яго ўпісалі
panel-block-computed = Адрас, як яго піша Kartka
panel-block-own = Вашы ўласныя радкі
panel-block-edit = напісаць радкі самастойна
panel-block-edited = Зменена Вамі: { $date }
panel-block-back = назад да вылічанага адраса

# A person by hand or by paste.
panel-add = Дадаць чалавека
panel-key-add = дадаць чалавека
panel-add-title = Хто мае атрымаць паштоўку?
panel-add-text = Устаўце адрас або паведамленне ці запоўніце палі. Распазнанае стаіць ніжэй; калі ласка, гляньце на пазначанае.
panel-paste-here = Устаўце адрас сюды
panel-who = Хто
panel-where = Дзе
panel-name = імя і прозвішча
panel-right = так, правільна
panel-same-name = Чалавек з такім імем ужо ёсць:
panel-leave-out = прапусціць гэта
panel-as-it-will-be = Адрас, як ён будзе на паштоўцы
panel-not-yet = Калі ласка, спачатку адкажыце на пытанні.
panel-keep = Захаваць і пісаць
panel-clear = ачысціць палі
panel-other-place = гэта іншае месца
panel-ours = Што ёсць у Kartka
panel-text-says = Што кажа тэкст
panel-take-ours = узяць з Kartka
panel-take-theirs = узяць з тэксту
panel-taken = прыняты гэты
panel-cannot-take = Гэты ўзяць нельга: ён няпоўны або лацінскімі літарамі.
panel-place-search = установа: нумар, горад або індэкс
panel-by-address = яе няма сярод іх: упісаць адрас
panel-address-text = Kartka не ведае гэтага месца. Калі ласка, праверце кожны радок.
panel-is-it-this = Ці гэта яна?
country-ru = Расія

# What is known of a person, and since when.
panel-stay = Месца зняволення: { $place }, са спіса ад { $date }.
panel-stay-moved = Месца зняволення: { $place }, са спіса ад { $date }; раней: { $before }.
panel-news = Новае ў спісе ад { $date }: { $now }; раней: { $before }.
panel-history = што вядома і з якога часу
panel-history-close = згарнуць
panel-history-title = Што вядома і з якога часу
panel-arrested = Дзень затрымання: { $date }.
panel-copy = Скапіраваць крыніцы
panel-list-differs = Спіс ад { $date } падае для гэтага месца іншы адрас. Які з іх правільны?
panel-list-says = Што кажа спіс
panel-take-list = узяць са спіса

# The command line: which address of a place holds.
help-places-take-list = Узяць адрас з найноўшага спіса, калі ён іншы, чым у нас
help-places-keep-ours = Пакінуць наш адрас, што б ні казаў спіс
cli-no-list-address = Ніводзін спіс не падае для гэтага месца іншага адраса, які можна ўзяць.

# A file of a kind that we do not know.
panel-columns-title = Што стаіць у слупках?
panel-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } радок
        [few] { $file }, { $number } радкі
       *[many] { $file }, { $number } радкоў
    }
panel-columns-text = Калі ласка, гляньце, за што прыняты кожны слупок. Гэта запамінаецца для файлаў з такім самым першым радком.
panel-columns-rows = Першыя радкі
panel-columns-take = Прачытаць спіс так
panel-encoding = Ці чытаюцца літары ніжэй? Калі не, выберыце іншую кадыроўку.
panel-block-again = зноў Вашы ўласныя радкі
