# Що каже командний рядок.
help = Виберіть людину, яка сидить у в’язниці з політичних причин, напишіть листівку й надрукуйте її з правильною адресою. Без команди відкривається вікно.
help-data-dir = Зберігати все в цій теці, а не в теках користувача
help-today = Вважати цей день сьогоднішнім
help-import = Прочитати список із файлу
help-import-file = Список такий, яким його завантажено (CSV)
help-import-as-of = День, на який список був правильний; без цього береться дата файлу
help-import-dry-run = Лише сказати, що у файлі; нічого не зберігати
help-import-accept = Які зміни прийняти: all (усі), released (на волі), moved (переведені), new (нові); без цього приймається все, крім того, про що треба спитати (знову ув’язнених — ніколи)
help-import-reject = Чиї зміни не приймати, за id; після неприйнятого звільнення кожну листівку треба підтвердити
help-import-json = Відповісти у форматі JSON
help-people = Показати, хто у списку й кому можна написати
help-people-search = Ім’я або місце, кирилицею чи латиницею
help-people-sendable = Лише ті, кому можна написати
help-people-json = Відповісти у форматі JSON
help-address = Показати рядки адреси на конверті
help-address-id = Чия адреса
help-address-parts = CSV-файл із готовими частинами: для кожного рядка файлу показуються його case і рядки адреси
help-address-origin = Країна, з якої Ви надсилаєте
help-address-script = Якими літерами: кирилиця, кирилиця з латинським рядком або лише латиниця
help-address-language = Мова рядків адреси
help-address-confirmed = Ви самі перевірили старі відомості
help-templates = Показати, які є готові тексти
help-templates-language = Лише тексти цією мовою
help-templates-json = Відповісти у форматі JSON
help-check = Перевірити текст перед надсиланням: лише поради, без заборон
help-check-file = Текст; - читає зі стандартного введення
help-check-language = Мова, якою має бути текст
help-check-writer = Хто пише
help-check-to-sex = Кому написано: чоловікові чи жінці
help-check-product = На чому його буде надруковано
help-check-json = Відповісти у форматі JSON
help-card = Зробити листівки в PDF
help-card-to = Кому; кілька id — кілька листівок
help-card-all = Усім із Ваших списків, кому можна написати
help-card-template = Готовий текст; без нього і без власного тексту лишається місце, щоб писати від руки
help-card-text = Ваш власний текст; - читає зі стандартного введення
help-card-seed = Текст, складений із фраз за цим числом, для кожної людини інший
help-card-field = Що стоїть у пропуску тексту: name, known, me, town, animal, age або month
help-card-language = Мова тексту
help-card-writer = Хто пише
help-card-to-sex = Кому написано, якщо у списку не сказано: чоловікові чи жінці
help-card-product = На чому друкувати
help-card-origin = Країна, з якої Ви надсилаєте
help-card-script = Якими літерами писати адресу
help-card-picture = Малюнок на лицьовому боці
help-card-save-ink = Малюнок лініями, щоб заощадити чорнило
help-card-caption = Назва малюнка під ним, мовою тексту
help-card-hand = Який вигляд має текст: друкованими літерами, як від руки, лінії, щоб писати, або блідо, щоб обвести
help-card-sender = Відправник, до п’яти рядків; без цього відправника на листівці немає
help-card-turning = Як перевертається папір: принтером через довгий чи короткий край або рукою
help-card-cut-and-stack = Так, щоб стоси розрізаних аркушів, покладені один на одного, були в порядку списку
help-card-first = Перша ще вільна наліпка
help-card-measured-front = Що виміряно на боці 1 пробної сторінки, у мм
help-card-measured-back = Що виміряно на боці 2 пробної сторінки, у мм
help-card-confirmed = Ви самі перевірили старі відомості
help-card-another-person = Ці люди – інші, не ті, хто має те саме ім’я
help-card-anyway = Зробити PDF, навіть якщо щось не вміщується або немає якоїсь літери
help-card-output = У який PDF записати
help-test-page = Сторінка, яка показує, наскільки принтер схибив
help-test-page-product = Для паперу цього виробу
help-test-page-output = PDF, який буде записано

cli-no-window = Вікно не відкривається: { $error }. Усе можна зробити й із командного рядка: kartka --help
cli-no-such-person = Нікого з id { $id } немає. Пошукайте: kartka people --search ІМ’Я
cli-no-such-template = Тексту { $id } немає. Дивіться: kartka templates
cli-no-such-product = Формату { $id } немає. Є: { $all }.
cli-no-such-picture = Малюнка { $id } немає. Є: { $all }.
cli-photo-format = { $file } не є ні JPEG, ні PNG, ні WebP.
cli-photo-damaged = Файл { $file } пошкоджено.
cli-photo-too-large = { $file } завеликий: { $width } × { $height } пікселів. Виберіть менший малюнок.
cli-measured = Таких розмірів не може бути: кожен близький до 20 мм, порядок: зліва, справа, згори, знизу.
cli-not-sendable = { $name }: { $reasons } { $advice }
cli-choose-another = Листівку не зроблено. Виберіть того, хто ще чекає: kartka people --sendable
cli-confirm-with = Листівку не зроблено. Якщо Ви самі все перевірили, додайте --confirmed.
cli-no-such-origin = Країни відправлення { $code } ми не знаємо. Є: { $all }.
cli-parts-row = Рядок { $row }: { $what }
parts-unknown-origin = країни відправлення { $code } немає
parts-unknown-script = письма «{ $script }» немає; напишіть destination, both або latin
parts-empty = немає ні імені, ні місця
parts-no-country = країна невідома, або частини адреси суперечать одна одній: { $country }
cli-nobody = У Ваших списках немає нікого, кому можна написати. Спершу прочитайте список: kartka import ФАЙЛ
cli-left-out = { PLURAL($n) ->
    [one] Пропущено { $n } людину:
    [few] Пропущено { $n } людини:
   *[many] Пропущено { $n } людей:
}
cli-not-utf8 = { $file }: це не текст у UTF-8. Збережіть файл у UTF-8 і спробуйте ще раз.
cli-ask-sex = { $name }: у списку не сказано, чоловік це чи жінка, а для тексту це потрібно. Додайте --to-sex m (чоловік) або --to-sex f (жінка).
cli-ask-writer = Для тексту треба знати, хто пише. Додайте --writer he (він), --writer she (вона) або --writer we (ми).
cli-ask-language = Цією мовою такого тексту немає. Дивіться: kartka templates
cli-ask-name = { $name }: у списку ім’я лише латинськими літерами, а для листівки потрібна кирилиця. Прочитайте також російський або білоруський список чи додайте --field { $field }=…
cli-ask-field = Для тексту потрібне поле { $field }, а воно невідоме. Додайте --field { $field }=…
cli-does-not-fit = PDF не записано:
cli-anyway = Скоротіть текст або додайте --anyway, щоб надрукувати те, що вміщується.
cli-written = { PLURAL($n) ->
    [one] { $n } листівку записано в { $file }.
    [few] { $n } листівки записано в { $file }.
   *[many] { $n } листівок записано в { $file }.
}
cli-can-be-written-to = можна написати
cli-check-nothing = Зауважень немає: жодного слова, через яке листівку затримають, і нічого не забуто.
cli-example = приклад

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
import-cannot = Не можна написати:
import-skipped = Рядок { $row } пропущено: { $reason }
skip-too-few-cells = у ньому замало полів
skip-no-name = у ньому нікого не названо
skip-same-id = такий самий id є в одному з рядків вище
import-error-empty = { $file }: файл порожній. Завантажте список ще раз.
import-error-not-text = { $file }: це не текст у UTF-8 (рядок { $line }). Збережіть файл як CSV у UTF-8 і спробуйте ще раз.
import-error-no-header = { $file }: такого списку ми не знаємо, у першому рядку немає таких стовпців, як «name» чи «prison».
import-error-missing-column = { $file }: немає стовпця «{ $column }». Завантажте весь список як CSV.
import-dry-run = Нічого не збережено: це була проба.

# Чому комусь не можна написати, коротко, для таблиці.
reason-short-released = на волі
reason-short-died = немає серед живих
reason-short-not-designated = без статусу політв’язня
reason-short-unknown-status = невідомо, чи в ув’язненні
reason-short-unknown-place = місце невідоме
reason-short-at-liberty = на волі до початку відбування покарання
reason-short-house-arrest = домашній арешт
reason-short-no-address = поштова адреса невідома
reason-short-place-unclear = місце неясне
reason-short-historic = установа переїхала
reason-short-disputed = джерела подають різні адреси
reason-short-namesake = ім’я таке, як у людини, якій писати не можна
reason-short-clock-behind = схоже, годинник комп’ютера помиляється
reason-short-unlisted = більше немає у списку
reason-short-missing-field = бракує того, чого вимагає тамтешня пошта
reason-short-old = відомості застарі

# Paper and month of a job.
help-card-birthdays-in = Лише тим, хто народився цього місяця, від 1 до 12
help-card-paper = Папір у принтері
cli-not-on-paper = { $id }: це друкується на іншому папері. На цьому папері є: { $all }.
