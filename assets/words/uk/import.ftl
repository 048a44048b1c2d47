# A list that comes in: src/import, src/gui/dialog/import.

import-error-encoding = { $file }: це не текст у UTF-8. Схоже на { $encoding }: будь ласка, погляньте на перші рядки й візьміть список, якщо вони читаються добре.
import-error-broken = { $file }: файл пошкоджено, він не читається. Збережіть або завантажте його ще раз.
import-error-too-large = { $file }: для списку файл завеликий, понад 32 МБ. Збережіть лише потрібні рядки й стовпці.
import-error-unpacked-too-large = { $file }: після розпакування понад 128 МБ, або понад 8 МБ у форматах, або понад 1 МБ в одній клітинці. Таких великих списків не буває. Збережіть аркуш з іменами окремо, як CSV.
import-error-page-too-large = { $file }: для збереженої сторінки файл завеликий, понад 8 МБ тексту або понад 1 000 000 частин. Збережіть лише таблицю, як CSV.
import-error-too-deep = { $file }: це не список, таблиці або значення вкладено одне в одне глибше, ніж на { $levels }. Збережіть лише таблицю з іменами, як CSV.
import-error-too-many-rows = { $file }: для списку забагато рядків, понад 50 000. Збережіть його як два списки.
import-error-too-many-columns = { $file }: для списку забагато стовпців, понад 512. Видаліть порожні стовпці й збережіть ще раз.
import-error-too-many-cells = { $file }: для списку файл завеликий, клітинок понад { $most }. Видаліть непотрібні стовпці або збережіть його як два списки.
import-error-cell-too-long = { $file }: рядок { $row }, стовпець { $column }: тексту понад 1 МБ. Може, там бракує лапки?
import-error-field-too-long = { $file }: рядок { $row }, стовпець «{ $column }»: тексту понад 4 КБ. Може, там бракує лапки?
import-error-empty = { $file }: файл порожній. Завантажте список ще раз.
import-error-not-text = { $file }: це не текст у UTF-8 (рядок { $line }). Збережіть файл як CSV у UTF-8 і спробуйте ще раз.
import-error-future-day = { $file }: { $date } — це пізніше за сьогоднішній день ({ $today }). Список не може бути новішим за сьогоднішній день. Укажіть день, на який він був правильний.
import-error-older-than-its-rows = { $file }: цей список не може бути від { $date }. У рядку { $row } стоїть пізніший день ({ $column }: { $proven }). Укажіть день не раніше за нього.
import-error-other-country = { $file } — список місць у країні { $country }. Будь ласка, приберіть --country.
import-error-misread = { $file }: як { $encoding } файл читається погано, імена були б неправильні. Він добре читається як { $fits }: виберіть це кодування.
import-error-misread-unknown = { $file }: як { $encoding } файл читається погано, імена були б неправильні. Виберіть інше кодування.
import-error-saved-misread = { $file }: літери зіпсовано. Текст у { $fits } зберегли так, ніби це { $encoding }. Відкрийте вихідний файл як { $fits } і збережіть його знову в UTF-8.
import-error-letters-lost = { $file }: замість більшості літер стоять знаки питання. Літери втрачено під час збереження, повернути їх не можна. Збережіть вихідний файл знову, у UTF-8 або .xlsx.
import-error-kind-save-as-table = { $file }: це файл виду { $kind }, Kartka його не читає. Відкрийте його в програмі, де його зроблено, і збережіть як .xlsx або як CSV у UTF-8.
import-error-kind-copy-table = { $file }: це файл виду { $kind }, Kartka його не читає. Якщо в ньому є таблиця, скопіюйте її в електронну таблицю та збережіть як .xlsx або CSV.
import-error-kind-ask-for-table = { $file }: це картинка ({ $kind }). Літер на картинках Kartka не читає. Візьміть список у вигляді таблиці: .xlsx або CSV.
import-error-kind-unpack = { $file }: це архів ({ $kind }). Розпакуйте його й виберіть список усередині.
import-error-kind-export = { $file }: це файл виду { $kind }, Kartka його не читає. Вивантажте з нього таблицю з іменами як CSV у UTF-8.
import-error-kind-save-as-page = { $file }: це сторінка, збережена разом із картинками ({ $kind }). Відкрийте її в браузері та збережіть як «веб-сторінка, лише HTML».
import-error-kind-unlock = { $file }: файл закрито паролем ({ $kind }). Відкрийте його в програмі, де його зроблено, і збережіть без пароля як .xlsx.
import-error-kind-other = { $file }: це не текст і не таблиця. Збережіть список як .xlsx або як CSV у UTF-8.
import-error-no-header = { $file }: жодного знайомого стовпця, такого як «name» чи «prison». Скажіть, що стоїть у стовпцях.
import-error-missing-column = { $file }: жоден стовпець не схожий на «{ $column }». У списку потрібні імена та місця. Скажіть, у яких стовпцях вони стоять.

# What the command line adds to an error.
import-encoding-how = Погляньте на перші рядки: --preview --encoding { $encoding }. Якщо вони читаються добре, візьміть список із --encoding { $encoding }.
import-columns-found = Стовпці файлу: { $columns }.
import-columns-how = Скажіть про кожен, що в ньому стоїть: --column "{ $column }=name". Після «=» може стояти: { $kinds }. --preview показує перші рядки.

# A list whose file no dialog gave.
import-path = Файл не вибрано
import-path-text = Якщо вікно вибору не відкрилося: перетягніть файл на це вікно або впишіть шлях до нього
import-path-read = Прочитати

import-column-id = номер у самому списку
import-column-page = сторінка про людину
import-column-name = ім’я
import-column-family-first-name = ім’я, спершу прізвище
import-column-given-name = ім’я без прізвища
import-column-family-name = прізвище
import-column-patronymic = ім’я по батькові
import-column-official-name = ім’я в паспорті
import-column-dative = ім’я в давальному відмінку
import-column-status = чи чекає на листівку
import-column-can-write = чи можна писати
import-column-sex = чоловік чи жінка
import-column-story = рядок про людину
import-column-birth = дата народження
import-column-birth-year = рік народження
import-column-arrested = день затримання
import-column-place = установа й адреса
import-column-colony-place = колонія
import-column-remand-place = слідчий ізолятор
import-column-facility = установа
import-column-address = адреса
import-column-street = вулиця
import-column-postcode = поштовий індекс
import-column-locality = місто
import-column-district = район
import-column-region = область
import-column-country = країна
import-column-extra = загін, бригада, номер
import-column-sentence = вирок
import-column-penalty = решта вироку
import-column-released = день звільнення
import-column-died = день смерті
import-column-unread = не читається
import-column-verdict = день вироку
import-column-name-be = ім’я білоруською
import-column-name-latin = ім’я латиницею
import-column-known-for = день, на який це відомо
import-column-known-from = хто це каже

import-preview = { $file }: { $format }, { $encoding }, рядків: { $n }. Стовпці:
import-no-such-column = У першому рядку немає стовпця «{ $column }».

# Що знайшлося у списку.
import-rows = Рядків: { $n }
import-active = Визнаних політв’язнів: { $n }
import-former = Колишніх політв’язнів: { $n }
import-np = Без статусу: { $n }
import-sendable = Можна написати: { $n }
import-address-differs = Адреса у списку не така, як у нас: { $n }
import-unlisted-facility = У місцях, яких ми не знаємо: { $n }
import-sex-missing = У списку не сказано, чоловік чи жінка: { $n }
import-lookalike-groups = Груп схожих записів (ніколи не об’єднуються): { $n }
import-hidden-characters = Імен із прихованими знаками (очищено): { $n }
import-names-repaired = Імен із виправленими літерами (великі, чужий алфавіт): { $n }
import-titles-removed = Імен, від яких відокремлено звертання або звання: { $n }
import-cannot = Не можна написати:
import-skipped = Рядок { $row } пропущено: { $reason }
import-dry-run = Нічого не збережено: це була проба.
import-choose = Вибрати список
import-reading = Список читається…
import-failed = Цей файл не вдається прийняти
import-read = Ось що у списку
import-taken = Список прийнято
import-file = { $file }, відомості від { $date }
import-taken-file = { $file }
import-take = Прийняти цих людей
import-not-now = Не зараз
import-close = Закрити
import-no-such-change = Цей список нічого не змінює в «{ $id }»: приймати не було чого.
import-encoding = Чи читаються літери нижче? Якщо ні, виберіть інше кодування.
import-many-gone-how = Цей файл — лише частина списку? Тоді зніміть нижче позначку «більше немає в списку».
import-held-again-how = Подивіться на кожного й позначте лише тих, про кого це правда.
import-clock-behind = Список на { $date }: чи правильна дата комп’ютера?

import-skip-too-few-cells = у ньому замало полів
import-skip-no-name = у ньому нікого не названо
import-skip-long-name = ім’я в ньому довше за 256 літер
import-skip-same-id = такий самий id є в одному з рядків вище

import-first-title = Додайте сьогоднішній список
import-first-text = Цих людей вигадано, щоб Ви могли все спробувати.
import-first-page = Відкрийте у браузері prisoners.spring96.org/ru/list, завантажте список як CSV і перетягніть файл у це вікно.
import-first-choose = Вибрати файл

import-report-rows = { PLURAL($n) ->
    [one] { $number } рядок
    [few] { $number } рядки
   *[many] { $number } рядків
}
import-report-active = { PLURAL($n) ->
    [one] { $number } людина в ув’язненні
    [few] { $number } людини в ув’язненні
   *[many] { $number } людей в ув’язненні
}
import-report-sendable = { PLURAL($n) ->
    [one] Можна написати { $number } людині
    [few] Можна написати { $number } людям
   *[many] Можна написати { $number } людям
}
import-report-address-differs = { PLURAL($n) ->
    [one] { $number } адреса відрізняється від нашої; збережено обидва варіанти
    [few] { $number } адреси відрізняються від наших; збережено обидва варіанти
   *[many] { $number } адрес відрізняються від наших; збережено обидва варіанти
}
import-report-unlisted = { PLURAL($n) ->
    [one] { $number } людина в місці, якого ми не знаємо, без адреси
    [few] { $number } людини в місцях, яких ми не знаємо, без адреси
   *[many] { $number } людей у місцях, яких ми не знаємо, без адреси
}
import-report-sex-missing = { PLURAL($n) ->
    [one] Про { $number } людину у списку не сказано, жінка це чи чоловік; Вас запитають
    [few] Про { $number } людей у списку не сказано, жінка це чи чоловік; Вас запитають
   *[many] Про { $number } людей у списку не сказано, жінка це чи чоловік; Вас запитають
}
import-report-lookalike = { PLURAL($n) ->
    [one] { $number } група людей з однаковим ім’ям і датою народження; ми їх не об’єднуємо
    [few] { $number } групи людей з однаковим ім’ям і датою народження; ми їх не об’єднуємо
   *[many] { $number } груп людей з однаковим ім’ям і датою народження; ми їх не об’єднуємо
}
import-report-hidden = { PLURAL($n) ->
    [one] У { $number } імені були приховані знаки, їх прибрано
    [few] У { $number } іменах були приховані знаки, їх прибрано
   *[many] У { $number } іменах були приховані знаки, їх прибрано
}
import-report-repaired = { PLURAL($n) ->
    [one] У { $number } імені виправлено літери: великі або з іншого алфавіту
    [few] У { $number } іменах виправлено літери: великі або з іншого алфавіту
   *[many] У { $number } іменах виправлено літери: великі або з іншого алфавіту
}
import-report-titles = { PLURAL($n) ->
    [one] Від { $number } імені відокремлено звертання або звання
    [few] Від { $number } імен відокремлено звертання або звання
   *[many] Від { $number } імен відокремлено звертання або звання
}
import-report-skipped = { PLURAL($n) ->
    [one] Пропущено { $number } рядок:
    [few] Пропущено { $number } рядки:
   *[many] Пропущено { $number } рядків:
}
import-report-skipped-more = { PLURAL($n) ->
    [one] і ще { $number }
    [few] і ще { $number }
   *[many] і ще { $number }
}
import-report-remarks = Незрозуміло в списку: { $number }

import-day-asked = Цей список не каже, якого він дня, і скасував би те, що ми знаємо, як робить старий список. Укажіть --as-of YYYY-MM-DD — день, на який він був правильний (за датою файлу це { $date }, але копіювання її змінює).
import-day-proposed = Цей список не каже, якого він дня. Узято дату файлу: { $date }. Якщо це не так, прочитайте список ще раз із --as-of YYYY-MM-DD.
import-day-title = На який день складено цей список?
import-day-file-date = Файл цього не каже. Його власна дата — { $date }, але при копіюванні вона змінюється.
import-day-needed = Цей список скасував би те, що відомо, як робить старий список. Спершу скажіть, на який він день.
import-day-right = Він на { $date }
import-day-field = день, на який список був правильний: 20.11.2026
import-day-take = Взяти цей день
import-day-unread = Це не повна дата. Напишіть так: 20.11.2026.
import-dates-title = Що в цих датах стоїть першим?
import-dates-text = Зі стовпця не видно, 3/4 — це 3 квітня чи 4 березня. Ваша відповідь стосується лише цього списку.
import-dates-day-first = День: 3/4 — 3 квітня
import-dates-month-first = Місяць: 3/4 — 4 березня
import-dates-how = Якщо 3/4 у цьому списку — 3 квітня, імпортуйте його ще раз із --dates day-first; якщо 4 березня — із --dates month-first.
import-country-title = У якій країні ці місця?
import-country-text = { $n ->
    [0] Місця цього списку, для яких він не називає країни, – у цій країні.
    [one] { $n } людину тримають у місці, для якого список не називає країни. Назвіть її тут для всього списку; інакше листівки туди не підуть.
    [few] { $n } людей тримають у місцях, для яких список не називає країни. Назвіть її тут для всього списку; інакше листівки туди не підуть.
   *[many] { $n } людей тримають у місцях, для яких список не називає країни. Назвіть її тут для всього списку; інакше листівки туди не підуть.
}

import-remark-unknown-status = Рядок { $row }: статус «{ $text }» незрозумілий. Отже, невідомо, чи людина в ув’язненні, і листівки туди не буде.
import-remark-empty-status = Рядок { $row }: статус порожній. Отже, невідомо, чи людина в ув’язненні, і листівки туди не буде.
import-remark-release-is-over = Рядок { $row }: у списку як ув’язнена людина, але день звільнення вже минув ({ $text }). Будь ласка, перевірте; доти листівки туди не буде.
import-remark-strange-death = Рядок { $row }: «{ $text }» у стовпці смерті — не день і не «так» чи «ні». Чи не зсунулися поля цього рядка? Доки це неясно, листівки туди не буде.
import-remark-place-word = Рядок { $row }: у полі місця стоїть ще «{ $text }». Правильно це, а не адреса поруч.
import-remark-strange-release = Рядок { $row }: у стовпці звільнення стоїть «{ $text }», це не дата. Поки це неясно, листівка не робиться.
import-remark-strange-name = Рядок { $row }: «{ $text }» — не просто ім’я однієї людини. Перевірте рядок; доти листівка не робиться.
import-remark-dative-name = Рядок { $row }: «{ $text }» — схоже, ім’я стоїть у давальному відмінку («кому?»), як на конверті. Запишіть його в називному відмінку («хто?») і прочитайте список знову; доти листівка не робиться.
import-remark-column-not-read = Стовпець «{ $text }» не читається. Якщо в ньому сказано, хто на волі чи помер, спершу назвіть стовпець.
import-remark-note-word = Рядок { $row }: в іншому полі стоїть «{ $text }». Перевірте, чи людина в ув’язненні; доти листівка не робиться.
import-remark-under-heading = Рядок { $row } стоїть під заголовком «{ $text }». Перевірте це; доти листівка не робиться.
import-remark-place-remainder = Рядок { $row }: у полі місця незрозуміло «{ $text }». Перевірте, де перебуває людина.
import-remark-other-street = Рядок { $row }: список подає для цього місця іншу вулицю («{ $text }»), ніж Kartka. Перевірте, яка адреса правильна.
import-remark-day-order = { $n ->
    [1] Рядок
   *[other] Рядки
} { $rows }: { $column }: у «{ $text }» першим може стояти і день, і місяць, а зі стовпця цього не видно. Що неясно, не взято; будь ласка, скажіть порядок.
import-remark-strange-date = { $n ->
    [1] Рядок
   *[other] Рядки
} { $rows }: { $column }: «{ $text }» не можна певно прочитати як дату. Це не взято; будь ласка, подивіться самі.
import-remark-future-day = Рядок { $row }: { $column } — пізніше за сьогоднішній день ({ $text }). Це не використовується.
import-remark-strange-day = Рядок { $row }: { $column } — не день до сьогоднішнього ({ $text }). Доки це неясно, листівки туди не буде.
import-remark-same-person = Рядки { $first } і { $row } мають один id ({ $text }). Правильне гірше з двох: помер, на волі, невідомо, потім в ув’язненні.
import-remark-shipped-id = Рядок { $row }: id «{ $text }» належить людині, яку знає сама Kartka. Цей запис зберігається окремо.
import-unread = «{ $name }» не читається: там немає стовпців списку (рядків: { $n }).
import-skip-header = у ньому знову назви стовпців
import-skip-total = це рядок із підсумком
import-remark-lost-letter = Рядок { $row }: у «{ $text }» бракує літери. Виправте; доти листівка не робиться.
import-remark-misread = Рядок { $row }: у «{ $text }» неправильні літери, вони в іншому кодуванні. Виправте; доти листівка не робиться.
import-remark-short-row = У рядку { $row } ({ $text }) менше полів, ніж у першому, і вони могли зсунутися. Перевірте рядок; доти листівка не робиться.
import-remark-long-row = У рядку { $row } більше полів, ніж у першому («{ $text }»), і вони могли зсунутися. Перевірте рядок; доти листівка не робиться.
import-remark-torn-row = Рядок { $row } ({ $text }): бракує лапки, і наступні рядки могли потрапити всередину цього. Виправте це у файлі; доти листівка не робиться.
import-remark-hidden-sheet = Рядок { $row } стоїть на прихованому аркуші «{ $text }». Перевірте це; доти листівка не робиться.
import-remark-row-ends-early = Рядок { $row } ({ $text }) закінчується раніше за останні стовпці. Їх узято за порожні.
import-remark-cell-past-header = Рядок { $row }: «{ $text }» стоїть праворуч від стовпців і не читається.
import-remark-above-header = Рядок { $row } стоїть над стовпцями: «{ $text }».
import-report-notes = До відома: { $number }
import-report-copy = Скопіювати цей звіт

# A file of a kind that we do not know.
import-columns-title = Що стоїть у стовпцях?
import-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } рядок
        [few] { $file }, { $number } рядки
       *[many] { $file }, { $number } рядків
    }
import-columns-text = Будь ласка, погляньте, за що прийнято кожен стовпець. Це запам’ятовується для файлів з таким самим першим рядком.
import-columns-rows = Перші рядки
import-columns-take = Прочитати список так
import-error-addresses = У { $file } немає таблиці людей. Адрес у тексті: { $n }. Скопіюйте їх і вставте в «Додати людину» або запустіть: kartka paste { $file }. Ви побачите кожну, перш ніж когось буде збережено.
