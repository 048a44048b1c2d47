# Somebody, above the letter: src/gui/panel/letter/person.

person-latin-age = { $name }, { PLURAL($age) ->
    [one] { $age } год
    [few] { $age } года
   *[many] { $age } лет
}
person-birthday = { $days ->
    [0] День рождения сегодня, { $date }
    [1] День рождения завтра, { $date }
   *[other] { PLURAL($days) ->
        [one] День рождения { $date }, через { $days } день
        [few] День рождения { $date }, через { $days } дня
       *[many] День рождения { $date }, через { $days } дней
    }
}: { PLURAL($age) ->
    [one] { $age } год
    [few] { $age } года
   *[many] { $age } лет
}
person-sentence = Приговор: { $sentence }.
person-birthday-ageless = { $days ->
    [0] День рождения сегодня, { $date }
    [1] День рождения завтра, { $date }
   *[other] { PLURAL($days) ->
        [one] День рождения { $date }, через { $days } день
        [few] День рождения { $date }, через { $days } дня
       *[many] День рождения { $date }, через { $days } дней
    }
}
person-born = Дата рождения: { $date }.
person-held = Дней в заключении: { $number }.
person-moved = Место заключения: { $place }; раньше: { $before }.
person-confirmed = Подтверждено списком от { $date }
person-one-source = Этот адрес даёт только один источник
person-please-check = { PLURAL($days) ->
    [one] Пожалуйста, проверьте: сведения от { $date }, им { $days } день
    [few] Пожалуйста, проверьте: сведения от { $date }, им { $days } дня
   *[many] Пожалуйста, проверьте: сведения от { $date }, им { $days } дней
}
person-example = Этот человек выдуман, чтобы Вы могли попробовать программу. На открытке будет пометка, что это пример.
person-confirm-old = Да, проверено: человек ещё там
person-confirm-another-person = Да, проверено: это другой человек
person-choose-another = Выберите того, кто ещё ждёт.
person-nothing-to-take-back = Вы не говорили о { $id } ничего, что можно отменить.
person-not-added = { $id } есть в списке: убрать можно только тех, кого вы добавили сами. Если человек на свободе, скажите это: --freed --source TEXT
person-removed = Убрано: { $name }. Вернуть: kartka person { $id } --restore
person-restored = { $name } снова здесь ({ $id }).
person-not-removed = Вы не убирали никого с id { $id }.
person-dative = имя в дательном падеже («кому»), только если Вы его знаете
person-birth = дата рождения или только год
person-birth-wrong = Это не дата. Напишите 12.03.1980, 03.1980 или 1980.
person-half-a-name = На конверте будет только это: впишите, пожалуйста, имя и фамилию.
person-ours = Что есть у Kartka
person-take-ours = взять из Kartka

# What is known of a person, and since when.
person-stay = Место заключения: { $place }, со списка от { $date }.
person-stay-moved = Место заключения: { $place }, со списка от { $date }; раньше: { $before }.
person-news = Новое в списке от { $date }: { $now }; раньше: { $before }.
person-arrested = День задержания: { $date }.
person-copy = Скопировать источники
person-list-differs = Список от { $date } даёт для этого места другой адрес. Какой из них верный?
person-list-says = Что говорит список
person-take-list = взять из списка
person-remove = убрать этого человека
person-is-removed = Запись убрана: { $name }.
person-restore = вернуть
person-removed-title = Убраны Вами:
person-unknown-place = Загрузите более новый список: может быть, там сказано, где. Если Вы знаете адрес, впишите его через «Добавить человека».
person-no-address = Если Вы знаете адрес этого места, впишите его на странице «Данные», в части «Места заключения».

person-place = Место заключения: { $place }.
person-place-confirm = Да, проверено: этот адрес верен
person-place-sources = Источники: { $sources }

# Откуда отправляют открытку и какими буквами написан адрес.
person-posted-from = откуда: { $country } · изменить
person-posted-from-where = Откуда Вы отправляете?
person-posted-from-unsaid = не сказано

person-block-word = В адресе есть «{ $word }»: это не место заключения. Адрес не сохранён. Если это правда, скажите об этом: --freed, --died или --unknown.
person-block-computed = Адрес, как его пишет Kartka
person-block-own = Ваши собственные строки
person-block-edit = написать строки самостоятельно
person-block-edited = Изменено Вами: { $date }
person-block-back = назад к вычисленному адресу
person-block-again = снова Ваши собственные строки

# What the user says of a person.
person-edit = исправить или дополнить
person-edit-title = Ваши исправления и дополнения
person-edit-text = Сохраняется, пока Вы пишете, и остаётся, когда приходит новый список.
person-edit-close = закрыть

person-form = имя на конверте, для всех
person-form-usual = как принято в этой стране
person-form-given-family = имя, фамилия
person-form-family-first = фамилия, имя, отчество
person-form-dative = дательный падеж, если Вы его вписали

person-history = что известно и с какого времени
person-history-close = свернуть
person-history-title = Что известно и с какого времени
