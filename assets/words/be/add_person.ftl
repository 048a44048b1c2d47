# Somebody by hand or from a text: src/gui/dialog/add_person.

add-person = Дадаць чалавека
add-person-title = Хто мае атрымаць паштоўку?
add-person-text = Устаўце адрас або паведамленне ці запоўніце палі. Распазнанае стаіць ніжэй; калі ласка, гляньце на пазначанае.
add-person-paste-here = Устаўце адрас сюды
add-person-who = Хто
add-person-where = Дзе
add-person-name = імя і прозвішча
add-person-right = так, правільна
add-person-same-name = Чалавек з такім імем ужо ёсць:
add-person-leave-out = не, захаваць як нататку
add-person-as-it-will-be = Адрас, як ён будзе на паштоўцы
add-person-not-yet = Калі ласка, спачатку адкажыце на пытанні.
add-person-keep = Захаваць і пісаць
add-person-clear = ачысціць палі
add-person-other-place = гэта іншае месца
add-person-text-says = Што кажа тэкст
add-person-take-theirs = узяць з тэксту
add-person-taken = прыняты гэты
add-person-cannot-take = Гэты ўзяць нельга: ён няпоўны або лацінскімі літарамі.
add-person-place-search = установа: нумар, горад або індэкс
add-person-by-address = яе няма сярод іх: упісаць адрас
add-person-address-text = Kartka не ведае гэтага месца. Калі ласка, праверце кожны радок.
add-person-is-it-this = Ці гэта яна?
