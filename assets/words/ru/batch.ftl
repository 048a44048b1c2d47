# One text to several people: src/gui/screen/batch.

batch-title = Один текст нескольким
batch-empty = Здесь пока никого нет. На странице дат отметьте людей, чтобы написать им вместе.
batch-drafts = Если для кого-то уже есть свой текст, пойдёт именно он.
batch-save = { PLURAL($n) ->
    [one] Сохранить { $n } открытку одним PDF
    [few] Сохранить { $n } открытки одним PDF
   *[many] Сохранить { $n } открыток одним PDF
}
batch-stop = Остановить
batch-clear = очистить страницу
batch-making = Открытки делаются…
batch-saved = { PLURAL($n) ->
    [one] Сохранена { $n } открытка: { $file }
    [few] Сохранены { $n } открытки: { $file }
   *[many] Сохранено { $n } открыток: { $file }
}
batch-ready = готово
batch-own = со своим текстом
batch-writer = кто пишет: он, она или мы?
batch-sex = женщина или мужчина? откройте и отметьте
batch-blank = нужно что-то вписать: откройте и впишите
batch-remove = не сейчас
batch-changed = С тех пор, как сделаны эти открытки, что-то изменилось. Если Вы это посмотрели, их можно сделать с сегодняшними именами и адресами:
batch-today = Сделать с сегодняшними адресами
batch-saved-files = Открыток: { $n }, файлов: { $files }. Первый — { $file }
batch-more = Ещё людей на этой странице: { $n }
batch-shown = { $at } / { $of }: { $name }
batch-previous = ← назад
batch-next = дальше →
batch-sheets = Открыток: { $cards } · листов бумаги: { $sheets }
batch-free = Свободных мест на последнем листе: { $n }
batch-no-birthday = Дня рождения поблизости нет: этот текст подходит?
batch-doubt = Это текст ко дню рождения, а здесь дня рождения поблизости нет. Людей: { $n }
batch-meant = Так и задумано: сделать все открытки
batch-to-dates = На страницу дат

batch-again-title = Напечатать ещё раз
batch-again-job = { $date } · { $n } × { $product }
batch-again-which = Какие открытки, от 1 до { $n }? 4, или 12-19, или 3,5; пусто — все
batch-again-save = Сохранить ещё раз
batch-again-print = Напечатать их
batch-again-forget = удалить эту запись
batch-again-forget-now = забыть их уже сейчас
