# Places of detention, their rules and addresses: src/facility.

facility-rule-return-address = Зворотна адреса
facility-rule-blank-paper = Чистий папір у листі
facility-rule-envelope = Конверт для відповіді
facility-rule-stamp = Марка для відповіді
facility-rule-postcard = Листівка
facility-rule-greeting-card = Складана листівка
facility-rule-address-label = Адреса на наліпці
facility-rule-stickers = Наліпки, блискітки
facility-rule-ink = Колір чорнила
facility-rule-paper-colour = Кольоровий папір
facility-rule-pages = Сторінки
facility-rule-characters = Знаки
facility-rule-foreign-language = Інша мова
facility-rule-organisation-name = Назва або логотип організації
facility-rule-pictures = Деякі картинки
facility-rule-printed-text = Друкований текст
facility-rule-clippings = Вирізки з газет
facility-rule-name-on-each-page = Ім’я та номер на кожній сторінці
facility-rule-scanned = Сканування пошти
facility-rule-is-ask = просять
facility-rule-is-allow = можна
facility-rule-is-warn = краще не треба
facility-rule-is-forbid = не пропускають
facility-rule-is-at-most = не більше { $n }
facility-rule-line = { $what }: { $value } ({ $source })
facility-rule-yours = Ваше слово від { $date }

facility-rules-title = Що можна вкласти
facility-rules-open = що можна вкласти
facility-held = { PLURAL($n) ->
    [one] тут { $n } людина
    [few] тут { $n } людини
   *[many] тут { $n } людей
}
facility-your-word = Ваша позначка від { $date }
facility-explained = { $place } ({ $kind })
facility-explained-latin = { $place } ({ $kind }, { $town })

# How sure an address is.
facility-confidence-confirmed = підтверджено кількома джерелами
facility-confidence-single = одне джерело
facility-confidence-disputed = джерела розходяться
facility-confidence-historic = місце переїхало
facility-confidence-missing = адреса невідома

facility-kind-colony = виправна колонія
facility-kind-prison = тюрма
facility-kind-remand = слідчий ізолятор (СІЗО)
facility-kind-open = установа відкритого типу
facility-kind-juvenile = виховна колонія
facility-kind-short-term = короткострокове утримання
facility-kind-other = інше місце
