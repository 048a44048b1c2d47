# A person by hand, by paste, and what is known of them.

# What the user says of a person.
panel-edit = виправити або доповнити
panel-edit-title = Ваші виправлення й доповнення
panel-edit-text = Зберігається, поки Ви пишете, і залишається, коли приходить новий список.
panel-edit-close = закрити
panel-dative = ім’я в давальному відмінку («кому»), лише якщо Ви його знаєте
panel-birth = дата народження або лише рік
panel-birth-wrong = Це не дата. Напишіть 12.03.1980, 03.1980 або 1980.
panel-half-a-name = На конверті буде лише це: впишіть, будь ласка, ім’я та прізвище.
panel-form = ім’я на конверті, для всіх
panel-form-usual = як заведено в цій країні
panel-form-given-family = ім’я, прізвище
panel-form-family-first = прізвище, ім’я, по батькові
panel-form-dative = давальний відмінок, якщо Ви його вписали
panel-block-computed = Адреса, як її пише Kartka
panel-block-own = Ваші власні рядки
panel-block-edit = написати рядки самостійно
panel-block-edited = Змінено Вами: { $date }
panel-block-back = назад до обчисленої адреси

# A person by hand or by paste.
panel-add = Додати людину
panel-key-add = додати людину
panel-add-title = Хто має отримати листівку?
panel-add-text = Вставте адресу чи повідомлення або заповніть поля. Розпізнане стоїть нижче; будь ласка, погляньте на позначене.
panel-paste-here = Вставте адресу сюди
panel-who = Хто
panel-where = Де
panel-name = ім’я та прізвище
panel-right = так, правильно
panel-same-name = Людина з таким ім’ям уже є:
panel-leave-out = пропустити це
panel-as-it-will-be = Адреса, якою вона буде на листівці
panel-not-yet = Будь ласка, спершу дайте відповіді на запитання.
panel-keep = Зберегти й писати
panel-clear = очистити поля
panel-other-place = це інше місце
panel-ours = Що є в Kartka
panel-text-says = Що каже текст
panel-take-ours = узяти з Kartka
panel-take-theirs = узяти з тексту
panel-taken = прийнято цю
panel-cannot-take = Цю взяти не можна: вона неповна або латинськими літерами.
panel-place-search = установа: номер, місто або індекс
panel-by-address = її немає серед них: вписати адресу
panel-address-text = Kartka не знає цього місця. Будь ласка, перевірте кожен рядок.
panel-is-it-this = Це вона?
country-ru = Росія

# What is known of a person, and since when.
panel-stay = Місце ув’язнення: { $place }, зі списку від { $date }.
panel-stay-moved = Місце ув’язнення: { $place }, зі списку від { $date }; раніше: { $before }.
panel-news = Нове у списку від { $date }: { $now }; раніше: { $before }.
panel-history = що відомо і відколи
panel-history-close = згорнути
panel-history-title = Що відомо і відколи
panel-arrested = День затримання: { $date }.
panel-copy = Скопіювати джерела
panel-list-differs = Список від { $date } подає для цього місця іншу адресу. Яка з них правильна?
panel-list-says = Що каже список
panel-take-list = узяти зі списку

# The command line: which address of a place holds.
help-places-take-list = Узяти адресу з найновішого списку, якщо вона інша, ніж у нас
help-places-keep-ours = Залишити нашу адресу, хай що каже список
cli-no-list-address = Жоден список не подає для цього місця іншої адреси, яку можна взяти.

# A file of a kind that we do not know.
panel-columns-title = Що стоїть у стовпцях?
panel-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } рядок
        [few] { $file }, { $number } рядки
       *[many] { $file }, { $number } рядків
    }
panel-columns-text = Будь ласка, погляньте, за що прийнято кожен стовпець. Це запам’ятовується для файлів з таким самим першим рядком.
panel-columns-rows = Перші рядки
panel-columns-take = Прочитати список так
panel-encoding = Чи читаються літери нижче? Якщо ні, виберіть інше кодування.
panel-block-again = знову Ваші власні рядки
