# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = исправить или дополнить
panel-edit-title = Что Вы знаете лучше
panel-edit-text = Сохраняется, пока Вы пишете, и остаётся, когда приходит новый список.
panel-edit-close = закрыть
panel-dative = имя в дательном падеже («кому»), только если Вы его знаете
panel-birth = дата рождения или только год
panel-birth-wrong = Это не дата. Напишите 12.03.1980, 03.1980 или 1980.
panel-form = имя на конверте, для всех
panel-form-usual = как там принято
panel-form-given-family = имя, фамилия
panel-form-family-first = фамилия, имя, отчество
panel-form-dative = дательный падеж, если Вы его вписали
panel-block-computed = Адрес, как его пишет Kartka
panel-block-own = Ваши собственные строки
panel-block-edit = написать строки самостоятельно
panel-block-edited = Изменено Вами: { $date }
panel-block-back = назад к вычисленному адресу
