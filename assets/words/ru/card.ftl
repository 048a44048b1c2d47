# The card: src/gui/panel/card.

card-side-front = Лицевая сторона
card-side-back = Оборот
card-side-sheet = Лист
card-side-page = Страница { $n }

card-drawing = Открытка рисуется…
card-print-as = Печатать как
card-text = Текст
card-saving = Сохраняется…
card-saved = Сохранено: { $file }
card-open = Открыть
card-cannot-open = На этом компьютере нет программы, которая открывает PDF. Файл на месте.
card-pages = { PLURAL($n) ->
    [one] { $n } страница
    [few] { $n } страницы
   *[many] { $n } страниц
}
card-flip-long = печать с двух сторон, переворачивать по длинному краю
card-flip-short = печать с двух сторон, переворачивать по короткому краю
card-silent = По файлу не узнать, кто его сделал.
card-fits = { $lines ->
    [0] Помещается: свободных строк не осталось
   *[other] { PLURAL($lines) ->
        [one] Помещается: осталась { $lines } строка
        [few] Помещается: осталось { $lines } строки
       *[many] Помещается: осталось { $lines } строк
    }
}
card-label-unchecked = Эти размеры не проверены: сначала напечатайте один лист на обычной бумаге.
card-product-to-measure = { $product } (сначала измерьте)
card-measure-first = Такие конверты бывают разными. Напечатайте один лист и посмотрите через окошко своего конверта, прежде чем печатать много.
card-cut-nothing = резать ничего не нужно

card-sender = печатать отправителя
card-sender-hint = Имя, улица, город, страна
card-sender-advice = Писать ли обратный адрес, решаете Вы. Некоторые тюрьмы его требуют, другие передают открытки и без него. Ответ вероятен только на адрес в Беларуси. Ваше имя и адрес прочитают чужие люди: не пишите их, если это может навредить Вам или кому-то там.

card-picture = Рисунок
card-picture-none = без рисунка
card-picture-own = мой рисунок
card-picture-own-kept = мой рисунок { $n }
card-picture-choose = Свой рисунок или фото…
card-picture-limits = JPEG, PNG или WebP, до 64 миллионов пикселей; файл можно и перетащить на это окно. Где, когда и кем сделан снимок, в открытку не попадает.
card-picture-larger = Крупнее
card-picture-smaller = Мельче
card-picture-fill = Заполнить рамку
card-picture-whole = Показать целиком
card-picture-how = Перетащите рисунок, чтобы его сдвинуть; колесом мыши он увеличивается и уменьшается. С клавиатуры: стрелки, + и −.
card-picture-keep = Сохранить этот рисунок на другие дни
card-picture-kept = Он лежит в папке программы, без места, даты и названия камеры.
card-picture-not-kept = Когда окно закроется, его не станет.
card-picture-format = Этот файл — не JPEG, не PNG и не WebP. Сохраните рисунок в одном из этих форматов и выберите его ещё раз.
card-picture-damaged = Этот файл повреждён или неполон. Возьмите рисунок ещё раз с телефона или фотоаппарата.
card-picture-too-large = Этот рисунок слишком велик: { $width } × { $height } пикселей. Напечатать можно до 64 миллионов пикселей (прогрессивный JPEG — до 24 миллионов), каждая сторона не длиннее 16 000.
card-picture-scans = Этот рисунок состоит больше чем из 20 проходов. Сохраните его ещё раз как обычный, не прогрессивный JPEG.

card-hand-print = печатными буквами
card-hand-script = как от руки
card-hand-lines = линии, чтобы писать
card-hand-trace = бледно, чтобы обвести

card-save = Сохранить PDF
card-save-as = Сохранить как…
card-save-anyway = Всё равно сохранить
card-save-back = Назад к тексту

card-labels-own = Наклейки по своим размерам…
card-labels-first = Первая свободная наклейка: { $n }
card-labels-title = Наклейки по своим размерам
card-labels-how = Измерьте лист в миллиметрах или начните с похожего.
card-labels-called = Название
card-labels-name = Мои наклейки
card-labels-known = Как
card-labels-paper = Бумага
card-labels-columns = В ряду
card-labels-rows = В столбце
card-labels-width = Ширина наклейки
card-labels-height = Высота наклейки
card-labels-left = Поле слева
card-labels-top = Поле сверху
card-labels-across = Шаг вбок
card-labels-down = Шаг вниз
card-labels-number = В поле «{ $what }» нужно число.
card-labels-too-small = Наклейки слишком малы для адреса.
card-labels-no-room = Эти наклейки не помещаются на бумаге: посмотрите на поля и шаги.
card-labels-trial = Это пробный лист. Сохраните его, напечатайте на обычной бумаге и приложите к своим наклейкам.
card-labels-keep = Сохранить наклейки
card-labels-close = Закрыть

card-sheet-first = Первая сторона
card-sheet-second = Вторая сторона
card-sheet-free = Свободных мест на этом листе: { $n }.
