# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = выправіць або дадаць
panel-edit-title = Што Вы ведаеце лепш
panel-edit-text = Захоўваецца, пакуль Вы пішаце, і застаецца, калі прыходзіць новы спіс.
panel-edit-close = закрыць
panel-dative = імя ў давальным склоне («каму»), толькі калі Вы яго ведаеце
panel-birth = дата нараджэння або толькі год
panel-birth-wrong = Гэта не дата. Напішыце 12.03.1980, 03.1980 або 1980.
panel-form = імя на канверце, для ўсіх
panel-form-usual = як там прынята
panel-form-given-family = імя, прозвішча
panel-form-family-first = прозвішча, імя, імя па бацьку
panel-form-dative = давальны склон, калі Вы яго ўпісалі
panel-block-computed = Адрас, як яго піша Kartka
panel-block-own = Вашы ўласныя радкі
panel-block-edit = напісаць радкі самастойна
panel-block-edited = Зменена Вамі: { $date }
panel-block-back = назад да вылічанага адраса
