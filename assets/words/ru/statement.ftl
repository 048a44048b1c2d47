# What the user says of somebody: src/gui/panel/letter/statement.

statement-open = на свободе, в другом месте, нет в живых?
statement-title = Что Вы знаете?
statement-text = Скажите это здесь, если ни один список этого ещё не говорит. Это действует сразу, и это можно отменить.
statement-freed = на свободе
statement-moved = в другом месте
statement-died = нет в живых
statement-unknown = больше никто не знает
statement-since = с какого дня, если знаете
statement-day = на какой день это верно; пусто — сегодня
statement-source = где Вы это прочитали: газета, страница, письмо
statement-save = Сохранить это
statement-source-missing = Где Вы это прочитали? Запишите, пожалуйста: газета, страница, письмо.
statement-place-missing = Где этот человек сейчас? Выберите, пожалуйста, место.
statement-day-after-today = { $date } — это позже сегодняшнего дня. Укажите день не позже сегодняшнего.
statement-no-such-place = Места с id { $id } нет. Все id показывает: kartka places. Новое место вводится так: kartka places --new. Если Вы не знаете, где человек теперь: --unknown
statement-place-newer = Где этот человек, известно на более поздний день: { $date }. Укажите день, на который Вы это знаете.
statement-yours = Вы сказали (на { $date }): { $what }. Источник: { $source }.
statement-take-back = отменить

statement-same-name-moved = тот же человек, теперь здесь
statement-same-name-another = другой человек
statement-same-name-question = Это кто-то из них, теперь здесь? Пока Вы не ответите, ничего не сохраняется.
