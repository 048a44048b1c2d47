# Хто показаний, місця ув’язнення, дати і списки, які виходять.
filter-more = інші фільтри …
filter-fewer = менше фільтрів
filter-clear = зняти всі фільтри
filter-reachable = можна написати
filter-any-month = народжені в будь-якому місяці
filter-any-kind = будь-який вид місця
filter-any-place = будь-яке місце
filter-month-1 = місяць народження: січень
filter-month-2 = місяць народження: лютий
filter-month-3 = місяць народження: березень
filter-month-4 = місяць народження: квітень
filter-month-5 = місяць народження: травень
filter-month-6 = місяць народження: червень
filter-month-7 = місяць народження: липень
filter-month-8 = місяць народження: серпень
filter-month-9 = місяць народження: вересень
filter-month-10 = місяць народження: жовтень
filter-month-11 = місяць народження: листопад
filter-month-12 = місяць народження: грудень
kind-colony = виправна колонія
kind-prison = тюрма
kind-remand = слідчий ізолятор (СІЗО)
kind-open = установа відкритого типу
kind-juvenile = виховна колонія
kind-short-term = короткострокове утримання
kind-other = інше місце
help-places-new = Назва місця, яке знає лише Ваш список, — так, як у списку
help-places-country = Країна, у якій воно розташоване, кодом; якщо не вказано — Білорусь
place-known = «{ $name }» — місце, яке Kartka вже знає, або зовсім не назва.
data-part-general = Списки і налаштування
data-part-places = { $n ->
    [0] Місця ув’язнення
   *[other] Місця ув’язнення ({ $n } треба перевірити)
}
places-text = Де людей утримують і хто це каже. Те, що Ви тут підтвердите або виправите, зберігається окремо, з датою; ні новий список, ні нова версія Kartka цього не змінюють.
places-search = Шукати місце
places-doubtful = Перевірте ({ $n })
places-rest = Усі інші ({ $n })
places-none = Нічого не знайдено. Спробуйте менше літер.
place-as-of = станом на { $date }
place-copy-sources = скопіювати джерела
place-confirm-today = Перевірено сьогодні: все правильно
place-correct = Виправити адресу
place-enter = Ввести адресу
place-take-back = відкликати моє слово
place-forget-own = забути це місце
place-listed-only = знає лише Ваш список
place-listed-text = Kartka не знає цього місця. Введіть адресу, і вона буде на листівках до людей, які там.
place-differs = Ваш список дає іншу адресу, ніж наша. Яка правильна?
place-ours = Наша
place-theirs = Зі списку
place-ours-was = Власні дані Kartka:
place-keep-ours = Залишити нашу
place-use-theirs = Узяти зі списку
place-decided = { $date } Ви обрали нашу адресу.
place-told = { PLURAL($n) ->
    [one] { $source }, { $date }, про { $n } людину
    [few] { $source }, { $date }, про { $n } людей
   *[many] { $source }, { $date }, про { $n } людей
}
place-form-title = Ваша адреса цього місця
place-form-text = Кирилицею, як на конверті. Чого не знаєте, залиште порожнім.
place-field-postcode = Індекс
place-field-street = Вулиця
place-field-locality = Місто
place-field-district = Район
place-field-region = Область
place-hint-postcode-ru = 220000
place-hint-postcode-be = 220000
place-hint-street-ru = ул. Садовая, 1
place-hint-street-be = вул. Садовая, 1
place-hint-locality-ru = г. Минск
place-hint-locality-be = г. Мінск
place-hint-district-ru = Минский район
place-hint-district-be = Мінскі раён
place-hint-region-ru = Минская обл.
place-hint-region-be = Мінская вобл.
place-keep = Зберегти цю адресу
place-cancel = Залишити, як було
places-doubtful-text = Джерела розходяться, є відомості про переїзд, адреса невідома, або Ваш список каже інше. Перевірте, перш ніж писати.
place-list-differs = Ваш список каже інше
dates-way-unset = Скільки йде листівка, не задано, тому день відправлення не показано. Введіть вище.
