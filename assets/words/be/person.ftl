# Somebody, above the letter: src/gui/panel/letter/person.

person-latin-age = { $name }, { PLURAL($age) ->
    [one] { $age } год
    [few] { $age } гады
   *[many] { $age } гадоў
}
person-birthday = { $days ->
    [0] Дзень нараджэння сёння, { $date }
    [1] Дзень нараджэння заўтра, { $date }
   *[other] { PLURAL($days) ->
        [one] Дзень нараджэння { $date }, праз { $days } дзень
        [few] Дзень нараджэння { $date }, праз { $days } дні
       *[many] Дзень нараджэння { $date }, праз { $days } дзён
    }
}: { PLURAL($age) ->
    [one] { $age } год
    [few] { $age } гады
   *[many] { $age } гадоў
}
person-sentence = Прысуд: { $sentence }.
person-birthday-ageless = { $days ->
    [0] Дзень нараджэння сёння, { $date }
    [1] Дзень нараджэння заўтра, { $date }
   *[other] { PLURAL($days) ->
        [one] Дзень нараджэння { $date }, праз { $days } дзень
        [few] Дзень нараджэння { $date }, праз { $days } дні
       *[many] Дзень нараджэння { $date }, праз { $days } дзён
    }
}
person-born = Дата нараджэння: { $date }.
person-held = Дзён у зняволенні: { $number }.
person-moved = Месца зняволення: { $place }; раней: { $before }.
person-confirmed = Пацверджана спісам ад { $date }
person-one-source = Гэты адрас дае толькі адна крыніца
person-please-check = { PLURAL($days) ->
    [one] Калі ласка, праверце: звесткі ад { $date }, ім { $days } дзень
    [few] Калі ласка, праверце: звесткі ад { $date }, ім { $days } дні
   *[many] Калі ласка, праверце: звесткі ад { $date }, ім { $days } дзён
}
person-example = Гэты чалавек выдуманы, каб Вы маглі паспрабаваць праграму. На паштоўцы будзе пазнака, што гэта прыклад.
person-confirm-old = Так, праверана: чалавек яшчэ там
person-confirm-another-person = Так, праверана: гэта іншы чалавек
person-choose-another = Выберыце таго, хто яшчэ чакае.
person-nothing-to-take-back = Вы не казалі пра { $id } нічога, што можна адмяніць.
person-not-added = { $id } ёсць у спісе: прыбраць можна толькі тых, каго вы дадалі самі. Калі чалавек на волі, скажыце гэта: --freed --source TEXT
person-removed = Прыбрана: { $name }. Вярнуць: kartka person { $id } --restore
person-restored = { $name } зноў тут ({ $id }).
person-not-removed = Вы не прыбіралі нікога з id { $id }.
person-dative = імя ў давальным склоне («каму»), толькі калі Вы яго ведаеце
person-birth = дата нараджэння або толькі год
person-birth-wrong = Гэта не дата. Напішыце 12.03.1980, 03.1980 або 1980.
person-half-a-name = На канверце будзе толькі гэта: упішыце, калі ласка, імя і прозвішча.
person-ours = Што ёсць у Kartka
person-take-ours = узяць з Kartka

# What is known of a person, and since when.
person-stay = Месца зняволення: { $place }, са спіса ад { $date }.
person-stay-moved = Месца зняволення: { $place }, са спіса ад { $date }; раней: { $before }.
person-news = Новае ў спісе ад { $date }: { $now }; раней: { $before }.
person-arrested = Дзень затрымання: { $date }.
person-copy = Скапіраваць крыніцы
person-list-differs = Спіс ад { $date } падае для гэтага месца іншы адрас. Які з іх правільны?
person-list-says = Што кажа спіс
person-take-list = узяць са спіса
person-remove = прыбраць гэтага чалавека
person-is-removed = Запіс прыбраны: { $name }.
person-restore = вярнуць
person-removed-title = Прыбраныя Вамі:
person-unknown-place = Загрузіце навейшы спіс: можа, там сказана, дзе. Калі Вы ведаеце адрас, упішыце яго праз «Дадаць чалавека».
person-no-address = Калі Вы ведаеце адрас гэтага месца, упішыце яго на старонцы «Даныя», у частцы «Месцы зняволення».

person-place = Месца зняволення: { $place }.
person-place-confirm = Так, праверана: гэты адрас правільны
person-place-sources = Крыніцы: { $sources }

# Адкуль адпраўляюць паштоўку і якімі літарамі напісаны адрас.
person-posted-from = адкуль: { $country } · змяніць
person-posted-from-where = Адкуль Вы адпраўляеце?
person-posted-from-unsaid = не сказана

person-block-word = У адрасе ёсць «{ $word }»: гэта не месца зняволення. Адрас не захаваны. Калі гэта праўда, скажыце пра гэта: --freed, --died або --unknown.
person-block-computed = Адрас, як яго піша Kartka
person-block-own = Вашы ўласныя радкі
person-block-edit = напісаць радкі самастойна
person-block-edited = Зменена Вамі: { $date }
person-block-back = назад да вылічанага адраса
person-block-again = зноў Вашы ўласныя радкі

# What the user says of a person.
person-edit = выправіць або дадаць
person-edit-title = Вашы выпраўленні і дапаўненні
person-edit-text = Захоўваецца, пакуль Вы пішаце, і застаецца, калі прыходзіць новы спіс.
person-edit-close = закрыць

person-form = імя на канверце, для ўсіх
person-form-usual = як прынята ў гэтай краіне
person-form-given-family = імя, прозвішча
person-form-family-first = прозвішча, імя, імя па бацьку
person-form-dative = давальны склон, калі Вы яго ўпісалі

person-history = што вядома і з якога часу
person-history-close = згарнуць
person-history-title = Што вядома і з якога часу
