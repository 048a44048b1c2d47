# Places of detention, their rules and addresses: src/facility.

facility-rule-return-address = Зваротны адрас
facility-rule-blank-paper = Чыстая папера ў лісце
facility-rule-envelope = Канверт для адказу
facility-rule-stamp = Марка для адказу
facility-rule-postcard = Паштоўка
facility-rule-greeting-card = Складная паштоўка
facility-rule-address-label = Адрас на налепцы
facility-rule-stickers = Налепкі, бліскаўкі
facility-rule-ink = Колер чарніла
facility-rule-paper-colour = Каляровая папера
facility-rule-pages = Старонкі
facility-rule-characters = Знакі
facility-rule-foreign-language = Іншая мова
facility-rule-organisation-name = Назва або лагатып арганізацыі
facility-rule-pictures = Некаторыя малюнкі
facility-rule-printed-text = Друкаваны тэкст
facility-rule-clippings = Выразкі з газет
facility-rule-name-on-each-page = Імя і нумар на кожнай старонцы
facility-rule-scanned = Сканаванне пошты
facility-rule-is-ask = просяць
facility-rule-is-allow = можна
facility-rule-is-warn = лепш не трэба
facility-rule-is-forbid = не прапускаюць
facility-rule-is-at-most = не больш за { $n }
facility-rule-line = { $what }: { $value } ({ $source })
facility-rule-yours = Ваша слова ад { $date }

facility-rules-title = Што можна ўкласці
facility-rules-open = што можна ўкласці
facility-held = { PLURAL($n) ->
    [one] тут { $n } чалавек
    [few] тут { $n } чалавекі
   *[many] тут { $n } чалавек
}
facility-your-word = Ваша пазнака ад { $date }
facility-explained = { $place } ({ $kind })
facility-explained-latin = { $place } ({ $kind }, { $town })

# How sure an address is.
facility-confidence-confirmed = пацверджана некалькімі крыніцамі
facility-confidence-single = адна крыніца
facility-confidence-disputed = крыніцы разыходзяцца
facility-confidence-historic = месца пераехала
facility-confidence-missing = адрас невядомы

facility-kind-colony = папраўчая калонія
facility-kind-prison = турма
facility-kind-remand = следчы ізалятар (СІЗА)
facility-kind-open = установа адкрытага тыпу
facility-kind-juvenile = выхаваўчая калонія
facility-kind-short-term = часовае ўтрыманне
facility-kind-other = іншае месца
