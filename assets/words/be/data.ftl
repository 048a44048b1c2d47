# Lists, places, settings, files: src/gui/screen/data.

data-title = Даныя і налады
data-lists = Спісы
data-list = { PLURAL($n) ->
    [one] { $number } чалавек з файла { $file }
    [few] { $number } чалавекі з файла { $file }
   *[many] { $number } чалавек з файла { $file }
}
data-program = Мова і выгляд
data-files = Файлы
data-folder = Спісы, чарнавікі і налады: { $folder }
data-cards = Гатовыя паштоўкі: { $folder }
data-private = Нішто з гэтага не пакідае гэты камп’ютар. Kartka не запісвае, каму Вы пісалі; пачаты тэкст застаецца чарнавіком, пакуль яго паштоўка не захаваная або не надрукаваная.
data-part-general = Спісы і налады
data-part-places = { $n ->
    [0] Месцы зняволення
   *[other] Месцы зняволення ({ $n } трэба праверыць)
}
data-exported = Захавана: { $file }

data-forget = Выдаліць усё…
data-forget-sure = Спісы, чарнавікі, налады, Вашы тэксты, малюнкі і фарматы і Вашы словы пра месцы выдаляюцца з гэтага камп’ютара разам з папкай, у якой ляжаць. Гатовыя паштоўкі застаюцца. Kartka не можа сцерці чаргу друку, спіс нядаўніх файлаў у праграме для PDF, буфер абмену і старыя блокі дыска. Вярнуць гэта нельга.
data-forget-yes = Выдаліць усё
data-forget-no = Пакінуць

data-place-question-title = Куды мае прыйсці паштоўка?
data-place-question-lines = напісаць радкі адраса самастойна
data-place-question-lines-text = Так, як яны маюць стаяць на канверце, з радком краіны ў канцы.
data-place-question-check = Kartka не ведае правілаў для гэтых радкоў: праверце, калі ласка, кожны.
data-place-question-lines-save = Узяць гэтыя радкі
data-place-question-unknown = невядома, дзе гэты чалавек
data-place-question-source = Ваш адказ
data-place-which-country = «{ $name }»: у якой гэта краіне? Назавіце яе праз --country: { $all }.
data-place-as-of = стан на { $date }
data-place-copy-sources = скапіяваць крыніцы
data-place-confirm-today = Сёння праверана: усё правільна
data-place-correct = Выправіць адрас
data-place-enter = Увесці адрас
data-place-take-back = адклікаць маё слова
data-place-forget-own = забыць гэта месца
data-place-listed-only = ведае толькі Ваш спіс
data-place-listed-text = Kartka не ведае гэтага месца. Увядзіце адрас, і ён будзе стаяць на паштоўках да людзей, якія там.
data-place-differs = Ваш спіс дае іншы адрас, чым наш. Які правільны?
data-place-ours = Наш
data-place-theirs = Са спіса
data-place-ours-was = Уласныя звесткі Kartka:
data-place-keep-ours = Пакінуць наш
data-place-use-theirs = Узяць са спіса
data-place-decided = { $date } Вы выбралі наш адрас.
data-place-told = { PLURAL($n) ->
    [one] { $source }, { $date }, пра { $n } чалавека
    [few] { $source }, { $date }, пра { $n } чалавек
   *[many] { $source }, { $date }, пра { $n } чалавек
}
data-place-form-title = Ваш адрас гэтага месца
data-place-form-text = Кірыліцай, як на канверце. Чаго не ведаеце, пакіньце пустым.
data-place-field-postcode = Індэкс
data-place-field-street = Вуліца
data-place-field-locality = Горад
data-place-field-district = Раён
data-place-field-region = Вобласць
data-place-hint-postcode-ru = 220000
data-place-hint-postcode-be = 220000
data-place-hint-street-ru = ул. Садовая, 1
data-place-hint-street-be = вул. Садовая, 1
data-place-hint-locality-ru = г. Минск
data-place-hint-locality-be = г. Мінск
data-place-hint-district-ru = Минский район
data-place-hint-district-be = Мінскі раён
data-place-hint-region-ru = Минская обл.
data-place-hint-region-be = Мінская вобл.
data-place-keep = Захаваць гэты адрас
data-place-cancel = Пакінуць, як было
data-place-list-differs = Ваш спіс кажа іншае

data-places-text = Дзе людзі зняволеныя і хто гэта кажа. Што Вы тут пацвердзіце або выправіце, захоўваецца асобна, з датай; ні новы спіс, ні новая версія Kartka гэтага не змяняюць.
data-places-search = Шукаць месца
data-places-doubtful = Праверце ({ $n })
data-places-rest = Усе астатнія ({ $n })
data-places-none = Нічога не знойдзена. Паспрабуйце менш літар.
data-places-doubtful-text = Крыніцы разыходзяцца, ёсць звесткі пра пераезд, адрас невядомы, або Ваш спіс кажа іншае. Праверце, перш чым пісаць.

data-export-people = Захаваць мой спіс табліцай
data-export-texts = Захаваць мае тэксты
data-export-text = У табліцы ўсе людзі з Вашых спісаў і тое, што Вы дадалі: давальны склон, імя ў пашпарце, атрад. Kartka прачытае яе зноў, на гэтым камп’ютары або на іншым. У ёй імёны людзей: захоўвайце яе там, дзе ніхто іншы яе не прачытае.

# Запіс пра надрукаванае.
data-record-title = Што надрукавана
data-record-keep = захоўваць надрукаванае некалькім, каб пазней надрукаваць яшчэ раз
data-record-why = Гэта захоўвае імёны, адрасы і тэксты на гэтым камп’ютары. Хто іх знойдзе, будзе ведаць, хто каму пісаў, і за гэта чалавека могуць пасадзіць: таму гэта выключана, пакуль Вы самі не захочаце. Пакуль выключана, паштоўкі можна надрукаваць яшчэ раз, пакуль акно не закрыта.
data-record-on = Нічога з гэтага не выходзіць з камп’ютара. Тое, што Вы друкуеце некалькім, захоўваецца тут з імёнамі, адрасамі і тэкстамі, бо Вы гэта ўключылі; пачаты тэкст захоўваецца як чарнавік, пакуль Вы яго не выдаліце.

data-no-trace = Не пакідаць слядоў
data-no-trace-text = Для вечара за чужым камп’ютарам: з гэтай хвіліны на яго дыск не пішацца нічога, акрамя паштовак, якія Вы захаваеце. Спісы, чарнавікі і налады жывуць у памяці і знікаюць, калі акно зачыняць. Тое, што ляжала ў папцы раней, застаецца там некранутым.
data-drafts-text = Чарнавік выдаляецца, калі яго паштоўка захаваная або надрукаваная. Астатнія чарнавікі выдаляюцца пры запуску, калі іх не чапалі:
data-draft-days = { PLURAL($n) ->
    [one] { $n } дзень
    [few] { $n } дні
    [many] { $n } дзён
   *[other] { $n } дзён
}
data-draft-days-never = не выдаляць
data-drafts = Чарнавікі
