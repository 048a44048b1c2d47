# Places of detention, their rules and addresses: src/facility.

facility-rule-return-address = Обратный адрес
facility-rule-blank-paper = Чистая бумага в письме
facility-rule-envelope = Конверт для ответа
facility-rule-stamp = Марка для ответа
facility-rule-postcard = Открытка
facility-rule-greeting-card = Складная открытка
facility-rule-address-label = Адрес на наклейке
facility-rule-stickers = Наклейки, блёстки
facility-rule-ink = Цвет чернил
facility-rule-paper-colour = Цветная бумага
facility-rule-pages = Страницы
facility-rule-characters = Знаки
facility-rule-foreign-language = Другой язык
facility-rule-organisation-name = Название или логотип организации
facility-rule-pictures = Некоторые картинки
facility-rule-printed-text = Печатный текст
facility-rule-clippings = Вырезки из газет
facility-rule-name-on-each-page = Имя и номер на каждой странице
facility-rule-scanned = Сканирование почты
facility-rule-is-ask = просят
facility-rule-is-allow = можно
facility-rule-is-warn = лучше не надо
facility-rule-is-forbid = не пропускают
facility-rule-is-at-most = не больше { $n }
facility-rule-line = { $what }: { $value } ({ $source })
facility-rule-yours = Ваше слово от { $date }

facility-rules-title = Что можно вложить
facility-rules-open = что можно вложить
facility-held = { PLURAL($n) ->
    [one] здесь { $n } человек
    [few] здесь { $n } человека
   *[many] здесь { $n } человек
}
facility-your-word = Ваша пометка от { $date }
facility-explained = { $place } ({ $kind })
facility-explained-latin = { $place } ({ $kind }, { $town })

# How sure an address is.
facility-confidence-confirmed = подтверждено несколькими источниками
facility-confidence-single = один источник
facility-confidence-disputed = источники расходятся
facility-confidence-historic = место переехало
facility-confidence-missing = адрес неизвестен

facility-kind-colony = исправительная колония
facility-kind-prison = тюрьма
facility-kind-remand = следственный изолятор (СИЗО)
facility-kind-open = учреждение открытого типа
facility-kind-juvenile = воспитательная колония
facility-kind-short-term = временное содержание
facility-kind-other = другое место
