# Somebody, above the letter: src/gui/panel/letter/person.

person-latin-age = { $name }, { PLURAL($age) ->
    [one] { $age } рік
    [few] { $age } роки
   *[many] { $age } років
}
person-birthday = { $days ->
    [0] День народження сьогодні, { $date }
    [1] День народження завтра, { $date }
   *[other] { PLURAL($days) ->
        [one] День народження { $date }, через { $days } день
        [few] День народження { $date }, через { $days } дні
       *[many] День народження { $date }, через { $days } днів
    }
}: { PLURAL($age) ->
    [one] { $age } рік
    [few] { $age } роки
   *[many] { $age } років
}
person-sentence = Вирок: { $sentence }.
person-birthday-ageless = { $days ->
    [0] День народження сьогодні, { $date }
    [1] День народження завтра, { $date }
   *[other] { PLURAL($days) ->
        [one] День народження { $date }, через { $days } день
        [few] День народження { $date }, через { $days } дні
       *[many] День народження { $date }, через { $days } днів
    }
}
person-born = Дата народження: { $date }.
person-held = Днів ув’язнення: { $number }.
person-moved = Місце ув’язнення: { $place }; раніше: { $before }.
person-confirmed = Підтверджено списком від { $date }
person-one-source = Цю адресу подає лише одне джерело
person-please-check = { PLURAL($days) ->
    [one] Будь ласка, перевірте: відомості від { $date }, їм { $days } день
    [few] Будь ласка, перевірте: відомості від { $date }, їм { $days } дні
   *[many] Будь ласка, перевірте: відомості від { $date }, їм { $days } днів
}
person-example = Цю людину вигадано, щоб Ви могли спробувати програму. На листівці буде позначка, що це приклад.
person-confirm-old = Так, перевірено: людина ще там
person-confirm-another-person = Так, перевірено: це інша людина
person-choose-another = Виберіть того, хто ще чекає.
person-nothing-to-take-back = Ви не казали про { $id } нічого, що можна скасувати.
person-not-added = { $id } є у списку: прибрати можна лише тих, кого ви додали самі. Якщо людина на волі, скажіть це: --freed --source TEXT
person-removed = Прибрано: { $name }. Повернути: kartka person { $id } --restore
person-restored = { $name } знову тут ({ $id }).
person-not-removed = Ви не прибирали нікого з id { $id }.
person-dative = ім’я в давальному відмінку («кому»), лише якщо Ви його знаєте
person-birth = дата народження або лише рік
person-birth-wrong = Це не дата. Напишіть 12.03.1980, 03.1980 або 1980.
person-half-a-name = На конверті буде лише це: впишіть, будь ласка, ім’я та прізвище.
person-ours = Що є в Kartka
person-take-ours = узяти з Kartka

# What is known of a person, and since when.
person-stay = Місце ув’язнення: { $place }, зі списку від { $date }.
person-stay-moved = Місце ув’язнення: { $place }, зі списку від { $date }; раніше: { $before }.
person-news = Нове у списку від { $date }: { $now }; раніше: { $before }.
person-arrested = День затримання: { $date }.
person-copy = Скопіювати джерела
person-list-differs = Список від { $date } подає для цього місця іншу адресу. Яка з них правильна?
person-list-says = Що каже список
person-take-list = узяти зі списку
person-remove = прибрати цю людину
person-is-removed = Запис прибрано: { $name }.
person-restore = повернути
person-removed-title = Прибрані Вами:
person-unknown-place = Завантажте новіший список: може, там сказано, де. Якщо Ви знаєте адресу, впишіть її через «Додати людину».
person-no-address = Якщо Ви знаєте адресу цього місця, впишіть її на сторінці «Дані», у частині «Місця ув’язнення».

person-place = Місце ув’язнення: { $place }.
person-place-confirm = Так, перевірено: ця адреса правильна
person-place-sources = Джерела: { $sources }

# Звідки надсилають листівку і якими літерами написано адресу.
person-posted-from = звідки: { $country } · змінити
person-posted-from-where = Звідки Ви надсилаєте?
person-posted-from-unsaid = не сказано

person-block-word = В адресі є «{ $word }»: це не місце ув’язнення. Адресу не збережено. Якщо це правда, скажіть про це: --freed, --died або --unknown.
person-block-computed = Адреса, як її пише Kartka
person-block-own = Ваші власні рядки
person-block-edit = написати рядки самостійно
person-block-edited = Змінено Вами: { $date }
person-block-back = назад до обчисленої адреси
person-block-again = знову Ваші власні рядки

# What the user says of a person.
person-edit = виправити або доповнити
person-edit-title = Ваші виправлення й доповнення
person-edit-text = Зберігається, поки Ви пишете, і залишається, коли приходить новий список.
person-edit-close = закрити

person-form = ім’я на конверті, для всіх
person-form-usual = як заведено в цій країні
person-form-given-family = ім’я, прізвище
person-form-family-first = прізвище, ім’я, по батькові
person-form-dative = давальний відмінок, якщо Ви його вписали

person-history = що відомо і відколи
person-history-close = згорнути
person-history-title = Що відомо і відколи
