# Lists, places, settings, files: src/gui/screen/data.

data-title = Дані й налаштування
data-lists = Списки
data-list = { PLURAL($n) ->
    [one] { $number } людина з файлу { $file }
    [few] { $number } людини з файлу { $file }
   *[many] { $number } людей із файлу { $file }
}
data-program = Мова й вигляд
data-files = Файли
data-folder = Списки, чернетки й налаштування: { $folder }
data-cards = Готові листівки: { $folder }
data-private = Ніщо з цього не залишає цей комп’ютер. Kartka не записує, кому Ви писали; розпочатий текст лишається чернеткою, поки його листівку не збережено або не надруковано.
data-part-general = Списки і налаштування
data-part-places = { $n ->
    [0] Місця ув’язнення
   *[other] Місця ув’язнення ({ $n } треба перевірити)
}
data-exported = Збережено: { $file }

data-forget = Видалити все…
data-forget-sure = Списки, чернетки, налаштування, Ваші тексти, малюнки й формати та Ваші слова про місця видаляються з цього комп’ютера разом із текою, у якій лежать. Готові листівки лишаються. Kartka не може стерти чергу друку, список недавніх файлів у програмі для PDF, буфер обміну та старі блоки диска. Повернути це не можна.
data-forget-yes = Видалити все
data-forget-no = Залишити

data-place-question-title = Куди має прийти листівка?
data-place-question-lines = написати рядки адреси самостійно
data-place-question-lines-text = Так, як вони мають стояти на конверті, з рядком країни в кінці.
data-place-question-check = Kartka не знає правил для цих рядків: перевірте, будь ласка, кожен.
data-place-question-lines-save = Взяти ці рядки
data-place-question-unknown = невідомо, де ця людина
data-place-question-source = Ваша відповідь
data-place-which-country = «{ $name }»: у якій це країні? Назвіть її через --country: { $all }.
data-place-as-of = станом на { $date }
data-place-copy-sources = скопіювати джерела
data-place-confirm-today = Перевірено сьогодні: все правильно
data-place-correct = Виправити адресу
data-place-enter = Ввести адресу
data-place-take-back = відкликати моє слово
data-place-forget-own = забути це місце
data-place-listed-only = знає лише Ваш список
data-place-listed-text = Kartka не знає цього місця. Введіть адресу, і вона буде на листівках до людей, які там.
data-place-differs = Ваш список дає іншу адресу, ніж наша. Яка правильна?
data-place-ours = Наша
data-place-theirs = Зі списку
data-place-ours-was = Власні дані Kartka:
data-place-keep-ours = Залишити нашу
data-place-use-theirs = Узяти зі списку
data-place-decided = { $date } Ви обрали нашу адресу.
data-place-told = { PLURAL($n) ->
    [one] { $source }, { $date }, про { $n } людину
    [few] { $source }, { $date }, про { $n } людей
   *[many] { $source }, { $date }, про { $n } людей
}
data-place-form-title = Ваша адреса цього місця
data-place-form-text = Кирилицею, як на конверті. Чого не знаєте, залиште порожнім.
data-place-field-postcode = Індекс
data-place-field-street = Вулиця
data-place-field-locality = Місто
data-place-field-district = Район
data-place-field-region = Область
data-place-hint-postcode-ru = 220000
data-place-hint-postcode-be = 220000
data-place-hint-street-ru = ул. Садовая, 1
data-place-hint-street-be = вул. Садовая, 1
data-place-hint-locality-ru = г. Минск
data-place-hint-locality-be = г. Мінск
data-place-hint-district-ru = Минский район
data-place-hint-district-be = Мінскі раён
data-place-hint-region-ru = Минская обл.
data-place-hint-region-be = Мінская вобл.
data-place-keep = Зберегти цю адресу
data-place-cancel = Залишити, як було
data-place-list-differs = Ваш список каже інше

data-places-text = Де людей утримують і хто це каже. Те, що Ви тут підтвердите або виправите, зберігається окремо, з датою; ні новий список, ні нова версія Kartka цього не змінюють.
data-places-search = Шукати місце
data-places-doubtful = Перевірте ({ $n })
data-places-rest = Усі інші ({ $n })
data-places-none = Нічого не знайдено. Спробуйте менше літер.
data-places-doubtful-text = Джерела розходяться, є відомості про переїзд, адреса невідома, або Ваш список каже інше. Перевірте, перш ніж писати.

data-export-people = Зберегти мій список таблицею
data-export-texts = Зберегти мої тексти
data-export-text = У таблиці всі люди з Ваших списків і те, що Ви додали: давальний відмінок, ім’я за паспортом, загін. Kartka прочитає її знову, на цьому комп’ютері або на іншому. У ній імена людей: зберігайте її там, де ніхто інший її не прочитає.

# Запис про надруковане.
data-record-title = Що надруковано
data-record-keep = зберігати надруковане кільком, щоб пізніше надрукувати ще раз
data-record-why = Це зберігає імена, адреси й тексти на цьому комп’ютері. Хто їх знайде, знатиме, хто кому писав, і за це людину можуть ув’язнити: тому це вимкнено, доки Ви самі не захочете. Поки вимкнено, листівки можна надрукувати ще раз, доки вікно не закрито.
data-record-on = Ніщо з цього не виходить за межі комп’ютера. Те, що Ви друкуєте кільком, зберігається тут з іменами, адресами й текстами, бо Ви це ввімкнули; розпочатий текст зберігається як чернетка, доки Ви його не видалите.

data-no-trace = Не лишати слідів
data-no-trace-text = Для вечора за чужим комп’ютером: відтепер на його диск не пишеться нічого, крім листівок, які Ви збережете. Списки, чернетки й налаштування живуть у пам’яті та зникають, коли вікно закриють. Те, що лежало в теці раніше, лишається там недоторканим.
data-drafts-text = Чернетка видаляється, коли її листівку збережено або надруковано. Інші чернетки видаляються під час запуску, якщо їх не чіпали:
data-draft-days = { PLURAL($n) ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } днів
}
data-draft-days-never = не видаляти
data-drafts = Чернетки
