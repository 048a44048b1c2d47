# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = исправить или дополнить
panel-edit-title = Ваши исправления и дополнения
panel-edit-text = Сохраняется, пока Вы пишете, и остаётся, когда приходит новый список.
panel-edit-close = закрыть
panel-dative = имя в дательном падеже («кому»), только если Вы его знаете
panel-birth = дата рождения или только год
panel-birth-wrong = Это не дата. Напишите 12.03.1980, 03.1980 или 1980.
panel-half-a-name = На конверте будет только это: впишите, пожалуйста, имя и фамилию.
panel-form = имя на конверте, для всех
panel-form-usual = как принято в этой стране
panel-form-given-family = имя, фамилия
panel-form-family-first = фамилия, имя, отчество
panel-form-dative = дательный падеж, если Вы его вписали
panel-block-computed = Адрес, как его пишет Kartka
panel-block-own = Ваши собственные строки
panel-block-edit = написать строки самостоятельно
panel-block-edited = Изменено Вами: { $date }
panel-block-back = назад к вычисленному адресу

# A person by hand or by paste.
panel-add = Добавить человека
panel-key-add = добавить человека
panel-add-title = Кто должен получить открытку?
panel-add-text = Вставьте адрес или сообщение либо заполните поля. Распознанное стоит ниже; пожалуйста, взгляните на отмеченное.
panel-paste-here = Вставьте адрес сюда
panel-who = Кто
panel-where = Где
panel-name = имя и фамилия
panel-right = да, верно
panel-same-name = Человек с таким именем уже есть:
panel-leave-out = пропустить это
panel-as-it-will-be = Адрес, как он будет на открытке
panel-not-yet = Пожалуйста, сначала ответьте на вопросы.
panel-keep = Сохранить и писать
panel-clear = очистить поля
panel-other-place = это другое место
panel-ours = Что есть у Kartka
panel-text-says = Что говорит текст
panel-take-ours = взять из Kartka
panel-take-theirs = взять из текста
panel-taken = принят этот
panel-cannot-take = Этот взять нельзя: он неполный или латинскими буквами.
panel-place-search = учреждение: номер, город или индекс
panel-by-address = его нет среди них: вписать адрес
panel-address-text = Kartka не знает этого места. Пожалуйста, проверьте каждую строку.
panel-is-it-this = Это оно?
country-ru = Россия

# What is known of a person, and since when.
panel-stay = Место заключения: { $place }, со списка от { $date }.
panel-stay-moved = Место заключения: { $place }, со списка от { $date }; раньше: { $before }.
panel-news = Новое в списке от { $date }: { $now }; раньше: { $before }.
panel-history = что известно и с какого времени
panel-history-close = свернуть
panel-history-title = Что известно и с какого времени
panel-arrested = День задержания: { $date }.
panel-copy = Скопировать источники
panel-list-differs = Список от { $date } даёт для этого места другой адрес. Какой из них верный?
panel-list-says = Что говорит список
panel-take-list = взять из списка

# The command line: which address of a place holds.
help-places-take-list = Взять адрес из самого нового списка, если он другой, чем у нас
help-places-keep-ours = Оставить наш адрес, что бы ни говорил список
cli-no-list-address = Ни один список не даёт для этого места другого адреса, который можно взять.

# A file of a kind that we do not know.
panel-columns-title = Что стоит в столбцах?
panel-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } строка
        [few] { $file }, { $number } строки
       *[many] { $file }, { $number } строк
    }
panel-columns-text = Пожалуйста, взгляните, за что принят каждый столбец. Это запоминается для файлов с такой же первой строкой.
panel-columns-rows = Первые строки
panel-columns-take = Прочитать список так
panel-encoding = Читаются ли буквы ниже? Если нет, выберите другую кодировку.
panel-block-again = снова Ваши собственные строки
