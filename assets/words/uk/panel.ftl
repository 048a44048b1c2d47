# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = виправити або доповнити
panel-edit-title = Що Ви знаєте краще
panel-edit-text = Зберігається, поки Ви пишете, і залишається, коли приходить новий список.
panel-edit-close = закрити
panel-dative = ім’я в давальному відмінку («кому»), лише якщо Ви його знаєте
panel-birth = дата народження або лише рік
panel-birth-wrong = Це не дата. Напишіть 12.03.1980, 03.1980 або 1980.
panel-form = ім’я на конверті, для всіх
panel-form-usual = як там заведено
panel-form-given-family = ім’я, прізвище
panel-form-family-first = прізвище, ім’я, по батькові
panel-form-dative = давальний відмінок, якщо Ви його вписали
panel-block-computed = Адреса, як її пише Kartka
panel-block-own = Ваші власні рядки
panel-block-edit = написати рядки самостійно
panel-block-edited = Змінено Вами: { $date }
panel-block-back = назад до обчисленої адреси
