# The command line: src/cli.

cli-help-person-rule = Що стосується лише цієї людини: stickers=forbid, pages=2; stickers= скасовує
cli-help-person = Показати, що і відколи відомо про людину, і зберегти те, що Ви про неї впишете
cli-help-person-id = Хто
cli-help-person-official = Ім’я в паспорті; порожнє прибирає вписане
cli-help-person-patronymic = Ім’я по батькові; порожнє прибирає вписане
cli-help-person-dative = Увесь рядок імені в давальному відмінку («кому»); порожній прибирає вписане
cli-help-person-extra = Ще один рядок адреси: загін, бригада, номер; порожній прибирає вписане
cli-help-person-sex = Чоловік чи жінка
cli-help-person-birth = Дата народження або лише рік
cli-help-person-block = Ваша власна адреса цілком, як файл; - читає зі стандартного введення, порожній прибирає вписане
cli-help-paste = Прочитати адресу зі сторінки або з повідомлення
cli-help-paste-file = Текст; - читає зі стандартного введення
cli-help-paste-name = Ім’я в називному відмінку, якщо в тексті його немає
cli-help-paste-place = Про яку установу йдеться, за id
cli-help-paste-country = Країна, її код, якщо текст її не називає; адреса країни без правил друкується так, як написана
cli-help-paste-birth = Дата народження або лише рік
cli-help-paste-keep = Зберегти людину, коли запитань більше немає
cli-help-places = Показати, які є місця ув’язнення й наскільки певні їхні адреси
cli-help-places-id = Лише це місце
cli-help-places-confirm = Ви сьогодні перевірили його адресу: вона правильна
cli-help-places-postcode = Поштовий індекс, якщо в нас він неправильний або його немає
cli-help-places-street = Вулиця й номер
cli-help-places-town = Населений пункт, зі словом, яке каже, що це
cli-help-places-district = Район
cli-help-places-region = Область
cli-help-places-language = Мова, якою Ви подаєте адресу
cli-help-places-forget = Забути, що Ви вписали про це місце
cli-help-places-json = Відповісти у форматі JSON
cli-help-import-preview = Лише показати, на що схожий файл: стовпці й перші десять рядків
cli-help-import-encoding = Кодування файлу, якщо це не UTF-8
cli-help-import-column = Що є у стовпці, у вигляді HEADER=KIND (заголовок=вид); для такого заголовка це запам’ятовується
cli-help-import-country = Країна всіх місць, для яких її не називає ні список, ні рядок; її код: by, ru, az
cli-help-import-dates = Що стоїть першим у датах, з яких цього не видно: day-first — день, month-first — місяць; стосується лише цього файлу
cli-help-address-order = Порядок рядків, якщо країна знає кілька: postal, copy-line
cli-help-address-name-form = Як названо адресата
cli-help-card-order = Порядок рядків адреси, якщо країна знає кілька: postal, copy-line
cli-help-card-name-form = Як названо адресата
cli-help = Виберіть людину, яка сидить у в’язниці з політичних причин, напишіть листівку й надрукуйте її з правильною адресою. Без команди відкривається вікно.
cli-help-data-dir = Зберігати все в цій теці, а не в теках користувача
cli-help-today = Вважати цей день сьогоднішнім
cli-help-import = Прочитати список із файлу
cli-help-import-file = Список такий, яким його завантажено (CSV)
cli-help-import-as-of = День, на який список був правильний; без цього береться дата файлу
cli-help-import-dry-run = Лише сказати, що у файлі; нічого не зберігати
cli-help-import-accept = Які зміни прийняти: all (усі), released (на волі), moved (переведені), new (нові); без цього приймається все, крім того, про що треба спитати (знову ув’язнених — ніколи)
cli-help-import-reject = Чиї зміни не приймати, за id; після неприйнятого звільнення кожну листівку треба підтвердити
cli-help-import-json = Відповісти у форматі JSON
cli-help-people = Показати, хто у списку й кому можна написати
cli-help-people-search = Ім’я або місце, кирилицею чи латиницею
cli-help-people-sendable = Лише ті, кому можна написати
cli-help-people-json = Відповісти у форматі JSON
cli-help-address = Показати рядки адреси на конверті
cli-help-address-id = Чия адреса
cli-help-address-parts = CSV-файл із готовими частинами: для кожного рядка файлу показуються його case і рядки адреси
cli-help-address-origin = Країна, з якої Ви надсилаєте
cli-help-address-script = Якими літерами: кирилиця, кирилиця з латинським рядком або лише латиниця
cli-help-address-language = Мова рядків адреси
cli-help-address-confirmed = Ви самі перевірили старі відомості
cli-help-templates = Показати, які є готові тексти
cli-help-templates-language = Лише тексти цією мовою
cli-help-templates-json = Відповісти у форматі JSON
cli-help-check = Перевірити текст перед надсиланням: лише поради, без заборон
cli-help-check-file = Текст; - читає зі стандартного введення
cli-help-check-language = Мова, якою має бути текст
cli-help-check-writer = Хто пише
cli-help-check-to-sex = Кому написано: чоловікові чи жінці
cli-help-check-product = На чому його буде надруковано
cli-help-check-json = Відповісти у форматі JSON
cli-help-card = Зробити листівки в PDF
cli-help-card-to = Кому; кілька id — кілька листівок
cli-help-card-all = Усім із Ваших списків, кому можна написати
cli-help-card-template = Готовий текст; без нього і без власного тексту лишається місце, щоб писати від руки
cli-help-card-text = Ваш власний текст; - читає зі стандартного введення
cli-help-card-seed = Текст, складений із фраз за цим числом, для кожної людини інший
cli-help-card-field = Що стоїть у пропуску тексту: name, known, me, town, animal, age або month
cli-help-card-language = Мова тексту
cli-help-card-writer = Хто пише
cli-help-card-to-sex = Кому написано, якщо у списку не сказано: чоловікові чи жінці
cli-help-card-product = На чому друкувати
cli-help-card-origin = Країна, з якої Ви надсилаєте
cli-help-card-script = Якими літерами писати адресу
cli-help-card-picture = Малюнок на лицьовому боці
cli-help-card-save-ink = Малюнок лініями, щоб заощадити чорнило
cli-help-card-caption = Назва малюнка під ним, мовою тексту
cli-help-card-hand = Який вигляд має текст: друкованими літерами, як від руки, лінії, щоб писати, або блідо, щоб обвести
cli-help-card-sender = Відправник, до п’яти рядків; без цього відправника на листівці немає
cli-help-card-turning = Як перевертається папір: принтером через довгий чи короткий край або рукою
cli-help-card-cut-and-stack = Так, щоб стоси розрізаних аркушів, покладені один на одного, були в порядку списку
cli-help-card-first = Перша ще вільна наліпка
cli-help-card-measured-front = Що виміряно на боці 1 пробної сторінки, у мм
cli-help-card-measured-back = Що виміряно на боці 2 пробної сторінки, у мм
cli-help-card-confirmed = Ви самі перевірили старі відомості
cli-help-card-another-person = Ці люди – інші, не ті, хто має те саме ім’я
cli-help-card-anyway = Зробити PDF, навіть якщо щось не вміщується або немає якоїсь літери
cli-help-card-force = Замінити файли, які вже є
cli-help-card-output = У який PDF записати
cli-help-test-page = Сторінка, яка показує, наскільки принтер схибив
cli-help-test-page-product = Для паперу цього виробу
cli-help-test-page-force = Замінити файли, які вже є
cli-help-test-page-output = PDF, який буде записано
cli-help-card-birthdays-in = Лише тим, хто народився цього місяця, від 1 до 12
cli-help-card-paper = Папір у принтері
cli-help-import-accept-person = Чиї зміни прийняти, за id; тих, хто знову в ув’язненні, — лише так
cli-help-import-partial = Файл — лише частина списку: ніхто не вважається зниклим зі списку
cli-help-person-freed = Сказати, що людина на волі, і з якого дня, якщо ви знаєте
cli-help-person-died = Сказати, що людина померла, і коли, якщо ви знаєте
cli-help-person-moved = Сказати, що людина в іншому місці ув’язнення, за id цього місця (kartka places)
cli-help-person-unknown = Сказати, що невідомо, чи людина в ув’язненні
cli-help-person-source = Де ви це прочитали; потрібно для --freed, --died, --moved і --unknown
cli-help-person-as-of = День, на який це правильно; без нього — сьогодні
cli-help-person-take-back = Скасувати те, що ви сказали останнім; знову правильне те, що було до цього
cli-help-person-remove = Прибрати людину, яку ви додали самі
cli-help-person-restore = Повернути людину, яку ви прибрали
cli-help-paste-same = Це та сама людина з цим іменем, тепер в іншому місці
cli-help-paste-another = Це інша людина з цим іменем
cli-help-templates-keep = Зберегти текст під цією назвою серед готових
cli-help-templates-text = Текст, який треба зберегти, з пропусками в дужках, мовою з --language; - читає зі стандартного введення
cli-help-places-take-list = Узяти адресу з найновішого списку, якщо вона інша, ніж у нас
cli-help-places-keep-ours = Залишити нашу адресу, хай що каже список
cli-help-places-new = Назва місця, яке знає лише Ваш список, — так, як у списку
cli-help-places-country = Країна, у якій воно розташоване, кодом; якщо не вказано — Білорусь
cli-help-people-export = Записати Ваш список разом із Вашими словами в цей файл, як CSV, який Kartka прочитає знову
cli-help-people-texts = Записати розпочаті Вами тексти в цей файл
cli-help-people-force = Замінити файли, які вже є
cli-help-card-keep-job = Зберегти надруковане в цьому файлі, щоб ті самі листівки можна було надрукувати ще раз. З нього видно, хто кому писав: тримайте його лише там, де ніхто інший його не прочитає
cli-help-reprint = Зробити листівки зі збереженого завдання ще раз: ті самі тексти, сьогоднішні адреси
cli-help-reprint-job = Завдання, збережене через card --keep-job; - читає зі стандартного вводу
cli-help-reprint-cards = Лише ці листівки: 417, або 12-19, або 3,5; без цього всі
cli-help-reprint-first = Перша ще вільна наліпка
cli-help-reprint-confirmed = Ви самі перевірили старі відомості й те, що відтоді змінилося
cli-help-reprint-another-person = Ці люди – інші, не ті, хто має те саме ім’я
cli-help-reprint-anyway = Зробити PDF, навіть якщо щось не вміщується або немає якоїсь літери
cli-help-reprint-json = Відповісти у форматі JSON: файли, кого пропущено й чому
cli-help-reprint-force = Замінити файли, які вже є
cli-help-card-json = Відповісти у форматі JSON: файли, кого пропущено й чому
cli-help-reprint-output = У який PDF записати
cli-help-card-printer = Поправити PDF для цього принтера за збереженим через: kartka printer НАЗВА --measured-front …
cli-help-print = Віддати готовий PDF принтеру, на потрібному папері й без масштабування; де немає системи друку, відкрити його
cli-help-print-file = PDF, такий, який він є
cli-help-print-printer = Принтер; без цього звичайний. Дивіться: kartka printer
cli-help-print-sides = Один бік або обидва, перевертати по довгому чи короткому краю; без цього як просить PDF
cli-help-printer = Сказати, які є принтери, і зберегти виміряне на одному з них
cli-help-printer-name = Принтер, за назвою
cli-help-printer-measured-front = Що виміряно на боці 1 його пробної сторінки, у мм
cli-help-printer-measured-back = Що виміряно на боці 2 його пробної сторінки, у мм
cli-help-printer-product = На папері цього виробу
cli-help-printer-forget = Забути виміряне на ньому
cli-help-card-with = На чому ще надрукувати ті самі листівки, слідом у тому самому файлі й на тому самому папері: лист з аркушем для переписування
cli-help-card-crop = Частина свого малюнка, яку друкують, у відсотках ширини й висоти: зліва, згори, ширина, висота
cli-place-unclear = Листівку не зроблено. Скажіть, що це за місце: kartka person ID --moved МІСЦЕ --source ТЕКСТ. Або напишіть рядки адреси самі: kartka person ID --block ФАЙЛ
cli-confirm-place = Листівку не зроблено. Перевірте адресу місця; якщо вона правильна, підтвердьте її: kartka places МІСЦЕ --confirm
cli-enter-missing = Листівку не зроблено. Впишіть те, чого бракує: kartka person ID --birth РІК або --dative ТЕКСТ

cli-person-not-yours = Виправляти можна лише записи про людей із Ваших власних списків. Про публічно відому людину можна сказати: --freed, --died, --moved або --unknown.
cli-language-not-read = Листів цією мовою туди не пропускають. Будь ласка, виберіть іншу.
cli-measured = Таких розмірів не може бути: кожен близький до 20 мм, порядок: зліва, справа, згори, знизу.
cli-choose-another = Листівку не зроблено. Виберіть того, хто ще чекає: kartka people --sendable
cli-confirm-with = Листівку не зроблено. Якщо Ви самі все перевірили, додайте --confirmed.
cli-nobody = У Ваших списках немає нікого, кому можна написати. Спершу прочитайте список: kartka import ФАЙЛ
cli-left-out = { PLURAL($n) ->
    [one] Пропущено { $n } людину:
    [few] Пропущено { $n } людини:
   *[many] Пропущено { $n } людей:
}
cli-does-not-fit = PDF не записано:
cli-anyway = Скоротіть текст або додайте --anyway, щоб надрукувати те, що вміщується.
cli-anyway-letter = Приберіть ці знаки з тексту або додайте --anyway, щоб надрукувати його без них.
cli-other-product = Для них візьміть інший формат (--product) або пропустіть їх.
cli-first-beyond = { PLURAL($n) ->
    [one] На аркуші цього формату { $n } місце: --first – число від 1 до { $n }.
    [few] На аркуші цього формату { $n } місця: --first – число від 1 до { $n }.
   *[many] На аркуші цього формату { $n } місць: --first – число від 1 до { $n }.
}
cli-written = { PLURAL($n) ->
    [one] { $n } листівку записано в { $file }.
    [few] { $n } листівки записано в { $file }.
   *[many] { $n } листівок записано в { $file }.
}
cli-can-be-written-to = можна написати
cli-check-nothing = Зауважень немає: жодного слова, через яке листівку затримають, і нічого не забуто.
cli-example = приклад
cli-own-kept = Збережено. Узяти його можна так: kartka card --template { $id }
cli-place-known = «{ $name }» — місце, яке Kartka вже знає, або зовсім не назва.

# Наскільки просунулося довге завдання. { $done } і { $of } — листівки.
cli-progress = { $done } з { $of }, лишилося близько { $seconds } с. Ctrl C зупиняє; половини файлу не лишиться.
cli-crop-drawing = Обрізати можна лише малюнок із файлу.
cli-unknown-place = Листівку не зроблено. Може, у новішому списку сказано, де: kartka import ФАЙЛ

cli-no-such-place = Місця з id { $id } немає.
cli-no-window = Вікно не відкривається: { $error }. Усе можна зробити й із командного рядка: kartka --help
cli-no-display = Немає екрана, на якому можна відкрити вікно. Усе можна зробити й із командного рядка: kartka --help
cli-file-exists = { $file } уже є. Виберіть іншу назву або додайте --force, щоб замінити його.
cli-own-file = У теці, де лежить { $file }, Kartka зберігає Ваші дані й нічого іншого туди не записує. Виберіть іншу теку.
cli-same-file = У { $file } було б записано дві різні речі. Дайте кожній свою назву.
cli-no-such-person = Нікого з id { $id } немає. Пошукайте: kartka people --search ІМ’Я
cli-no-such-template = Тексту { $id } немає. Дивіться: kartka templates
cli-no-such-product = Формату { $id } немає. Є: { $all }.
cli-no-such-picture = Малюнка { $id } немає. Є: { $all }.
cli-no-such-origin = Країни відправлення { $code } ми не знаємо. Є: { $all }.
cli-no-list-address = Жоден список не подає для цього місця іншої адреси, яку можна взяти.

cli-photo-format = { $file } не є ні JPEG, ні PNG, ні WebP.
cli-photo-damaged = Файл { $file } пошкоджено.
cli-photo-too-large = { $file } завеликий: { $width } × { $height } пікселів. Надрукувати можна до 64 мільйонів пікселів (прогресивний JPEG — до 24 мільйонів), кожен бік не довший за 16 000. Зменште малюнок і спробуйте ще раз.
cli-photo-scans = { $file }: цей малюнок складається більш ніж із 20 проходів. Збережіть його ще раз як звичайний, не прогресивний JPEG.

cli-not-sendable = { $name }: { $reasons } { $advice }
cli-not-utf8 = { $file }: це не текст у UTF-8. Збережіть файл у UTF-8 і спробуйте ще раз.
cli-text-too-large = { $file }: файл завеликий, понад { $kilobytes } КБ. Скоротіть його або зробіть із нього кілька файлів.
cli-not-on-paper = { $id }: це друкується на іншому папері. На цьому папері є: { $all }.
cli-not-together = { $one } і { $other } не можна надрукувати за один раз: інший папір або інакше перевертається. Зробіть, будь ласка, два файли.

cli-parts-row = Рядок { $row }: { $what }
cli-parts-unknown-origin = країни відправлення { $code } немає
cli-parts-unknown-script = письма «{ $script }» немає; напишіть destination, both або latin
cli-parts-empty = немає ні імені, ні місця
cli-parts-no-column = { $file }: немає стовпця «{ $column }».
cli-parts-no-country = країна невідома, або частини адреси суперечать одна одній: { $country }

cli-ask-sex = { $name }: у списку не сказано, чоловік це чи жінка, а для тексту це потрібно. Додайте --to-sex m (чоловік) або --to-sex f (жінка).
cli-ask-writer = Для тексту треба знати, хто пише. Додайте --writer he (він), --writer she (вона) або --writer we (ми).
cli-ask-language = Цією мовою такого тексту немає. Дивіться: kartka templates
cli-ask-name = { $name }: у списку ім’я лише латинськими літерами, а для листівки потрібна кирилиця. Прочитайте також російський або білоруський список чи додайте --field { $field }=…
cli-ask-given-name = { $name }: незрозуміло, яке слово тут ім’я і чи стоїть воно в називному відмінку, тому звертатися за ним не можна. Додайте --field { $field }=… так, як до людини звертаються.
cli-ask-field = Для тексту потрібне поле { $field }, а воно невідоме. Додайте --field { $field }=…
cli-help-no-trace = не зберігати на диску нічого, крім збережених листівок
cli-help-paste-block = Лише ця з кількох людей у тексті, за номером
cli-help-paste-all = Зберегти всіх людей із тексту, коли ні про кого немає запитань
cli-help-paste-json = Відповідь у JSON: об’єкт, а якщо в тексті кілька людей — масив
