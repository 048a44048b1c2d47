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
statement-place-newer = Где этот человек, известно на более поздний день: { $date }. Укажите день, на который Вы это знаете.
statement-yours = Вы сказали (на { $date }): { $what }. Источник: { $source }.
statement-take-back = отменить

statement-same-name-moved = тот же человек, теперь здесь
statement-same-name-another = другой человек
statement-same-name-question = Это кто-то из них, теперь здесь? Пока Вы не ответите, ничего не сохраняется.
