# The card: src/gui/panel/card.

card-side-front = Лицьовий бік
card-side-back = Зворотний бік
card-side-sheet = Аркуш
card-side-page = Сторінка { $n }

card-drawing = Листівка малюється…
card-print-as = Друкувати як
card-text = Текст
card-saving = Зберігається…
card-saved = Збережено: { $file }
card-open = Відкрити
card-cannot-open = На цьому комп’ютері немає програми, яка відкриває PDF. Файл на місці.
card-pages = { PLURAL($n) ->
    [one] { $n } сторінка
    [few] { $n } сторінки
   *[many] { $n } сторінок
}
card-flip-long = друк із двох боків, перевертати по довгому краю
card-flip-short = друк із двох боків, перевертати по короткому краю
card-silent = З файлу не дізнатися, хто його зробив.
card-fits = { $lines ->
    [0] Вміщується: вільних рядків не лишилося
   *[other] { PLURAL($lines) ->
        [one] Вміщується: лишився { $lines } рядок
        [few] Вміщується: лишилося { $lines } рядки
       *[many] Вміщується: лишилося { $lines } рядків
    }
}
card-label-unchecked = Ці розміри не перевірено: спершу надрукуйте один аркуш на звичайному папері.
card-product-to-measure = { $product } (спершу виміряйте)
card-measure-first = Такі конверти бувають різними. Надрукуйте один аркуш і подивіться крізь віконце свого конверта, перш ніж друкувати багато.
card-cut-nothing = різати нічого не потрібно

card-sender = друкувати відправника
card-sender-hint = Ім’я, вулиця, місто, країна
card-sender-advice = Чи писати зворотну адресу, вирішуєте Ви. Деякі в’язниці її вимагають, інші передають листівки й без неї. Відповідь імовірна лише на адресу в Білорусі. Ваше ім’я та адресу прочитають чужі люди: не пишіть їх, якщо це може зашкодити Вам або комусь там.

card-picture = Малюнок
card-picture-none = без малюнка
card-picture-own = мій малюнок
card-picture-own-kept = мій малюнок { $n }
card-picture-choose = Свій малюнок або фото…
card-picture-limits = JPEG, PNG або WebP, до 64 мільйонів пікселів; файл можна й перетягнути на це вікно. Де, коли і ким зроблено знімок, у листівку не потрапляє.
card-picture-larger = Більший
card-picture-smaller = Менший
card-picture-fill = Заповнити рамку
card-picture-whole = Показати цілком
card-picture-how = Перетягніть малюнок, щоб його зсунути; коліщатком миші він збільшується і зменшується. З клавіатури: стрілки, + і −.
card-picture-keep = Зберегти цей малюнок на інші дні
card-picture-kept = Він лежить у теці програми, без місця, дати й назви камери.
card-picture-not-kept = Коли вікно закриється, його не стане.
card-picture-format = Цей файл не є ні JPEG, ні PNG, ні WebP. Збережіть малюнок в одному з цих форматів і виберіть його ще раз.
card-picture-damaged = Цей файл пошкоджено, або він неповний. Візьміть малюнок ще раз із телефона чи фотоапарата.
card-picture-too-large = Цей малюнок завеликий: { $width } × { $height } пікселів. Надрукувати можна до 64 мільйонів пікселів (прогресивний JPEG — до 24 мільйонів), кожен бік не довший за 16 000.
card-picture-scans = Цей малюнок складається більш ніж із 20 проходів. Збережіть його ще раз як звичайний, не прогресивний JPEG.

card-hand-print = друкованими літерами
card-hand-script = як від руки
card-hand-lines = лінії, щоб писати
card-hand-trace = блідо, щоб обвести

card-save = Зберегти PDF
card-save-as = Зберегти як…
card-save-anyway = Однаково зберегти
card-save-back = Назад до тексту

card-labels-own = Наліпки за своїми розмірами…
card-labels-first = Перша вільна наліпка: { $n }
card-labels-title = Наліпки за своїми розмірами
card-labels-how = Виміряйте аркуш у міліметрах або почніть зі схожого.
card-labels-called = Назва
card-labels-name = Мої наліпки
card-labels-known = Як
card-labels-paper = Папір
card-labels-columns = У ряду
card-labels-rows = У стовпці
card-labels-width = Ширина наліпки
card-labels-height = Висота наліпки
card-labels-left = Поле ліворуч
card-labels-top = Поле вгорі
card-labels-across = Крок убік
card-labels-down = Крок униз
card-labels-number = У полі «{ $what }» потрібне число.
card-labels-too-small = Наліпки замалі для адреси.
card-labels-no-room = Ці наліпки не вміщаються на папері: погляньте на поля і кроки.
card-labels-trial = Це пробний аркуш. Збережіть його, надрукуйте на звичайному папері й прикладіть до своїх наліпок.
card-labels-keep = Зберегти наліпки
card-labels-close = Закрити

card-sheet-first = Перший бік
card-sheet-second = Другий бік
card-sheet-free = Вільних місць на цьому аркуші: { $n }.
