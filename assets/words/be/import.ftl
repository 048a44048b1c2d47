# A list that comes in: src/import, src/gui/dialog/import.

import-error-encoding = { $file }: гэта не тэкст у UTF-8. Падобна на { $encoding }: калі ласка, паглядзіце на першыя радкі і вазьміце спіс, калі яны чытаюцца добра.
import-error-broken = { $file }: файл пашкоджаны і не чытаецца. Захавайце або спампуйце яго яшчэ раз.
import-error-too-large = { $file }: для спіса файл занадта вялікі, больш за 32 МБ. Захавайце толькі патрэбныя радкі і слупкі.
import-error-unpacked-too-large = { $file }: пасля распакоўкі больш за 128 МБ, або больш за 8 МБ у фарматах, або больш за 1 МБ у адной ячэйцы. Такіх вялікіх спісаў не бывае. Захавайце аркуш з імёнамі асобна, як CSV.
import-error-page-too-large = { $file }: для захаванай старонкі файл занадта вялікі, больш за 8 МБ тэксту або больш за 1 000 000 частак. Захавайце толькі табліцу, як CSV.
import-error-too-deep = { $file }: гэта не спіс, табліцы або значэнні ўкладзены адно ў адно глыбей, чым на { $levels }. Захавайце толькі табліцу з імёнамі, як CSV.
import-error-too-many-rows = { $file }: для спіса занадта шмат радкоў, больш за 50 000. Захавайце яго як два спісы.
import-error-too-many-columns = { $file }: для спіса занадта шмат слупкоў, больш за 512. Выдаліце пустыя слупкі і захавайце яшчэ раз.
import-error-too-many-cells = { $file }: для спіса файл занадта вялікі, ячэек больш за { $most }. Выдаліце непатрэбныя слупкі або захавайце яго як два спісы.
import-error-cell-too-long = { $file }: радок { $row }, слупок { $column }: тэксту больш за 1 МБ. Можа, там не хапае двукосся?
import-error-field-too-long = { $file }: радок { $row }, слупок «{ $column }»: тэксту больш за 4 КБ. Можа, там не хапае двукосся?
import-error-empty = { $file }: файл пусты. Спампуйце спіс яшчэ раз.
import-error-not-text = { $file }: гэта не тэкст у UTF-8 (радок { $line }). Захавайце файл як CSV у UTF-8 і паспрабуйце яшчэ раз.
import-error-future-day = { $file }: { $date } — гэта пазней за сённяшні дзень ({ $today }). Спіс не можа быць навейшы за сённяшні дзень. Пазначце дзень, на які ён быў правільны.
import-error-older-than-its-rows = { $file }: гэты спіс не можа быць ад { $date }. У радку { $row } стаіць пазнейшы дзень ({ $column }: { $proven }). Пазначце дзень не раней за яго.
import-error-other-country = { $file } — спіс месцаў у краіне { $country }. Калі ласка, прыбярыце --country.
import-error-misread = { $file }: як { $encoding } файл чытаецца дрэнна, імёны былі б няправільныя. Ён добра чытаецца як { $fits }: выберыце гэтае кадаванне.
import-error-misread-unknown = { $file }: як { $encoding } файл чытаецца дрэнна, імёны былі б няправільныя. Выберыце іншае кадаванне.
import-error-saved-misread = { $file }: літары сапсаваныя. Тэкст у { $fits } захавалі так, нібы гэта { $encoding }. Адкрыйце зыходны файл як { $fits } і захавайце яго нанова ў UTF-8.
import-error-letters-lost = { $file }: замест большасці літар стаяць пытальнікі. Літары страчаны пры захаванні, вярнуць іх нельга. Захавайце зыходны файл нанова, у UTF-8 ці .xlsx.
import-error-kind-save-as-table = { $file }: гэта файл віду { $kind }, Kartka яго не чытае. Адкрыйце яго ў праграме, дзе ён зроблены, і захавайце як .xlsx ці як CSV у UTF-8.
import-error-kind-copy-table = { $file }: гэта файл віду { $kind }, Kartka яго не чытае. Калі ў ім ёсць табліца, скапіруйце яе ў электронную табліцу і захавайце як .xlsx ці CSV.
import-error-kind-ask-for-table = { $file }: гэта малюнак ({ $kind }). Літар на малюнках Kartka не чытае. Вазьміце спіс у выглядзе табліцы: .xlsx ці CSV.
import-error-kind-unpack = { $file }: гэта архіў ({ $kind }). Распакуйце яго і выберыце спіс усярэдзіне.
import-error-kind-export = { $file }: гэта файл віду { $kind }, Kartka яго не чытае. Выгрузіце з яго табліцу з імёнамі як CSV у UTF-8.
import-error-kind-save-as-page = { $file }: гэта старонка, захаваная разам з малюнкамі ({ $kind }). Адкрыйце яе ў браўзеры і захавайце як «вэб-старонка, толькі HTML».
import-error-kind-unlock = { $file }: файл закрыты паролем ({ $kind }). Адкрыйце яго ў праграме, дзе ён зроблены, і захавайце без пароля як .xlsx.
import-error-kind-other = { $file }: гэта не тэкст і не табліца. Захавайце спіс як .xlsx ці як CSV у UTF-8.
import-error-no-header = { $file }: ніводнага знаёмага слупка, такога як «name» ці «prison». Скажыце, што стаіць у слупках.
import-error-missing-column = { $file }: ніводзін слупок не падобны да «{ $column }». У спісе патрэбныя імёны і месцы. Скажыце, у якіх слупках яны стаяць.

# What the command line adds to an error.
import-encoding-how = Паглядзіце першыя радкі: --preview --encoding { $encoding }. Калі яны чытаюцца добра, вазьміце спіс з --encoding { $encoding }.
import-columns-found = Слупкі файла: { $columns }.
import-columns-how = Скажыце пра кожны, што ў ім стаіць: --column "{ $column }=name". Пасля «=» можа стаяць: { $kinds }. --preview паказвае першыя радкі.

# A list whose file no dialog gave.
import-path = Файл не выбраны
import-path-text = Калі акно выбару не адкрылася: перацягніце файл на гэтае акно або ўпішыце шлях да яго
import-path-read = Прачытаць

import-column-id = нумар у самім спісе
import-column-page = старонка пра чалавека
import-column-name = імя
import-column-family-first-name = імя, спачатку прозвішча
import-column-given-name = імя без прозвішча
import-column-family-name = прозвішча
import-column-patronymic = імя па бацьку
import-column-official-name = імя ў пашпарце
import-column-dative = імя ў давальным склоне
import-column-status = ці чакае паштоўкі
import-column-can-write = ці можна пісаць
import-column-sex = мужчына ці жанчына
import-column-story = радок пра чалавека
import-column-birth = дата нараджэння
import-column-birth-year = год нараджэння
import-column-arrested = дзень затрымання
import-column-place = установа і адрас
import-column-colony-place = калонія
import-column-remand-place = следчы ізалятар
import-column-facility = установа
import-column-address = адрас
import-column-street = вуліца
import-column-postcode = паштовы індэкс
import-column-locality = горад
import-column-district = раён
import-column-region = вобласць
import-column-country = краіна
import-column-extra = атрад, брыгада, нумар
import-column-sentence = прысуд
import-column-penalty = астатняе ў прысудзе
import-column-released = дзень вызвалення
import-column-died = дзень смерці
import-column-unread = не чытаецца
import-column-verdict = дзень прысуду
import-column-name-be = імя па-беларуску
import-column-name-latin = імя лацінкай
import-column-known-for = дзень, на які гэта вядома
import-column-known-from = хто гэта кажа

import-preview = { $file }: { $format }, { $encoding }, радкоў: { $n }. Слупкі:
import-no-such-column = У першым радку няма слупка «{ $column }».

# Што знайшлося ў спісе.
import-rows = Радкоў: { $n }
import-active = Прызнаных палітвязняў: { $n }
import-former = Былых палітвязняў: { $n }
import-np = Без статусу: { $n }
import-sendable = Можна напісаць: { $n }
import-address-differs = Адрас у спісе не такі, як у нас: { $n }
import-unlisted-facility = У месцах, якіх мы не ведаем: { $n }
import-sex-missing = У спісе не сказана, мужчына ці жанчына: { $n }
import-lookalike-groups = Груп падобных запісаў (ніколі не аб’ядноўваюцца): { $n }
import-hidden-characters = Імёнаў са схаванымі знакамі (ачышчана): { $n }
import-names-repaired = Імёнаў з выпраўленымі літарамі (вялікія, чужы алфавіт): { $n }
import-titles-removed = Імёнаў, ад якіх аддзелены зварот або званне: { $n }
import-cannot = Нельга напісаць:
import-skipped = Радок { $row } прапушчаны: { $reason }
import-dry-run = Нічога не захавана: гэта была проба.
import-choose = Выбраць спіс
import-reading = Спіс чытаецца…
import-failed = Гэты файл не ўдаецца прыняць
import-read = Вось што ў спісе
import-taken = Спіс прыняты
import-file = { $file }, звесткі ад { $date }
import-taken-file = { $file }
import-take = Прыняць гэтых людзей
import-not-now = Не цяпер
import-close = Закрыць
import-no-such-change = Гэты спіс нічога не мяняе ў «{ $id }»: прымаць не было чаго.
import-encoding = Ці чытаюцца літары ніжэй? Калі не, выберыце іншую кадыроўку.
import-many-gone-how = Гэты файл — толькі частка спіса? Тады зніміце ніжэй адзнаку «больш няма ў спісе».
import-held-again-how = Паглядзіце на кожнага і адзначце толькі тых, пра каго гэта праўда.
import-clock-behind = Спіс на { $date }: ці правільная дата камп’ютара?

import-skip-too-few-cells = у ім мала палёў
import-skip-no-name = у ім нікога не названа
import-skip-long-name = імя ў ім даўжэйшае за 256 літар
import-skip-same-id = такі самы id ёсць у ранейшым радку

import-first-title = Дадайце сённяшні спіс
import-first-text = Гэтыя людзі выдуманыя, каб Вы маглі ўсё паспрабаваць.
import-first-page = Адкрыйце ў браўзеры prisoners.spring96.org/be/list, спампуйце спіс як CSV і перацягніце файл у гэта акно.
import-first-choose = Выбраць файл

import-report-rows = { PLURAL($n) ->
    [one] { $number } радок
    [few] { $number } радкі
   *[many] { $number } радкоў
}
import-report-active = { PLURAL($n) ->
    [one] { $number } чалавек у зняволенні
    [few] { $number } чалавекі ў зняволенні
   *[many] { $number } чалавек у зняволенні
}
import-report-sendable = { PLURAL($n) ->
    [one] Можна напісаць { $number } чалавеку
    [few] Можна напісаць { $number } людзям
   *[many] Можна напісаць { $number } людзям
}
import-report-address-differs = { PLURAL($n) ->
    [one] { $number } адрас адрозніваецца ад нашага; захаваныя абодва варыянты
    [few] { $number } адрасы адрозніваюцца ад нашых; захаваныя абодва варыянты
   *[many] { $number } адрасоў адрозніваюцца ад нашых; захаваныя абодва варыянты
}
import-report-unlisted = { PLURAL($n) ->
    [one] { $number } чалавек у месцы, якога мы не ведаем, без адраса
    [few] { $number } чалавекі ў месцах, якіх мы не ведаем, без адраса
   *[many] { $number } чалавек у месцах, якіх мы не ведаем, без адраса
}
import-report-sex-missing = { PLURAL($n) ->
    [one] Пра { $number } чалавека ў спісе не сказана, жанчына гэта ці мужчына; Вас спытаюць
    [few] Пра { $number } чалавек у спісе не сказана, жанчына гэта ці мужчына; Вас спытаюць
   *[many] Пра { $number } чалавек у спісе не сказана, жанчына гэта ці мужчына; Вас спытаюць
}
import-report-lookalike = { PLURAL($n) ->
    [one] { $number } група людзей з аднолькавым імем і датай нараджэння; мы іх не аб’ядноўваем
    [few] { $number } групы людзей з аднолькавым імем і датай нараджэння; мы іх не аб’ядноўваем
   *[many] { $number } груп людзей з аднолькавым імем і датай нараджэння; мы іх не аб’ядноўваем
}
import-report-hidden = { PLURAL($n) ->
    [one] У { $number } імені былі схаваныя знакі, яны прыбраныя
    [few] У { $number } імёнах былі схаваныя знакі, яны прыбраныя
   *[many] У { $number } імёнах былі схаваныя знакі, яны прыбраныя
}
import-report-repaired = { PLURAL($n) ->
    [one] У { $number } імені выпраўленыя літары: вялікія або з іншага алфавіта
    [few] У { $number } імёнах выпраўленыя літары: вялікія або з іншага алфавіта
   *[many] У { $number } імёнах выпраўленыя літары: вялікія або з іншага алфавіта
}
import-report-titles = { PLURAL($n) ->
    [one] Ад { $number } імені аддзелены зварот або званне
    [few] Ад { $number } імёнаў аддзелены звароты або званні
   *[many] Ад { $number } імёнаў аддзелены звароты або званні
}
import-report-skipped = { PLURAL($n) ->
    [one] { $number } радок прапушчаны:
    [few] { $number } радкі прапушчаныя:
   *[many] { $number } радкоў прапушчана:
}
import-report-skipped-more = { PLURAL($n) ->
    [one] і яшчэ { $number }
    [few] і яшчэ { $number }
   *[many] і яшчэ { $number }
}
import-report-remarks = Незразумела ў спісе: { $number }

import-day-asked = Гэты спіс не кажа, якога ён дня, і адмяніў бы тое, што мы ведаем, як робіць стары спіс. Пазначце --as-of YYYY-MM-DD — дзень, на які ён быў правільны (паводле даты файла гэта { $date }, але капіраванне яе мяняе).
import-day-proposed = Гэты спіс не кажа, якога ён дня. Узята дата файла: { $date }. Калі гэта не так, прачытайце спіс яшчэ раз з --as-of YYYY-MM-DD.
import-day-title = На які дзень складзены гэты спіс?
import-day-file-date = Файл гэтага не кажа. Яго ўласная дата — { $date }, але пры капіраванні яна мяняецца.
import-day-needed = Гэты спіс адмяніў бы тое, што вядома, як робіць стары спіс. Спачатку скажыце, на які ён дзень.
import-day-right = Ён на { $date }
import-day-field = дзень, на які спіс быў правільны: 20.11.2026
import-day-take = Узяць гэты дзень
import-day-unread = Гэта не поўная дата. Напішыце так: 20.11.2026.
import-dates-title = Што ў гэтых датах стаіць першым?
import-dates-text = Па слупку не відаць, ці 3/4 — гэта 3 красавіка, ці 4 сакавіка. Ваш адказ тычыцца толькі гэтага спіса.
import-dates-day-first = Дзень: 3/4 — 3 красавіка
import-dates-month-first = Месяц: 3/4 — 4 сакавіка
import-dates-how = Калі 3/4 у гэтым спісе — 3 красавіка, імпартуйце яго яшчэ раз з --dates day-first; калі 4 сакавіка — з --dates month-first.
import-country-title = У якой краіне гэтыя месцы?
import-country-text = { $n ->
    [0] Месцы гэтага спіса, для якіх ён не называе краіны, – у гэтай краіне.
    [one] { $n } чалавек утрымліваецца ў месцы, для якога спіс не называе краіны. Назавіце яе тут для ўсяго спіса; інакш паштоўкі туды не пойдуць.
    [few] { $n } чалавекі ўтрымліваюцца ў месцах, для якіх спіс не называе краіны. Назавіце яе тут для ўсяго спіса; інакш паштоўкі туды не пойдуць.
   *[many] { $n } чалавек утрымліваюцца ў месцах, для якіх спіс не называе краіны. Назавіце яе тут для ўсяго спіса; інакш паштоўкі туды не пойдуць.
}

import-remark-unknown-status = Радок { $row }: статус «{ $text }» незразумелы. Значыць, невядома, ці чалавек у зняволенні, і паштоўкі туды не будзе.
import-remark-empty-status = Радок { $row }: статус пусты. Значыць, невядома, ці чалавек у зняволенні, і паштоўкі туды не будзе.
import-remark-release-is-over = Радок { $row }: у спісе як зняволены, але дзень вызвалення ўжо мінуў ({ $text }). Калі ласка, праверце; да гэтага паштоўкі туды не будзе.
import-remark-strange-death = Радок { $row }: «{ $text }» у слупку смерці — не дзень і не «так» ці «не». Ці не ссунуліся палі гэтага радка? Пакуль гэта няясна, паштоўкі туды не будзе.
import-remark-place-word = Радок { $row }: у полі месца стаіць яшчэ «{ $text }». Правільна гэта, а не адрас побач.
import-remark-strange-release = Радок { $row }: у слупку вызвалення стаіць «{ $text }», гэта не дата. Пакуль гэта няясна, паштоўка не робіцца.
import-remark-strange-name = Радок { $row }: «{ $text }» — не проста імя аднаго чалавека. Праверце радок; да таго часу паштоўка не робіцца.
import-remark-dative-name = Радок { $row }: «{ $text }» — падобна, імя стаіць у давальным склоне («каму?»), як на канверце. Запішыце яго ў назоўным склоне («хто?») і прачытайце спіс зноў; да таго часу паштоўка не робіцца.
import-remark-column-not-read = Слупок «{ $text }» не чытаецца. Калі ў ім сказана, хто на волі ці памёр, спачатку назавіце слупок.
import-remark-note-word = Радок { $row }: у іншым полі стаіць «{ $text }». Праверце, ці чалавек у зняволенні; да таго часу паштоўка не робіцца.
import-remark-under-heading = Радок { $row } стаіць пад загалоўкам «{ $text }». Праверце гэта; да таго часу паштоўка не робіцца.
import-remark-place-remainder = Радок { $row }: у полі месца незразумела «{ $text }». Праверце, дзе знаходзіцца чалавек.
import-remark-other-street = Радок { $row }: спіс падае для гэтага месца іншую вуліцу («{ $text }»), чым Kartka. Праверце, які адрас правільны.
import-remark-day-order = { $n ->
    [1] Радок
   *[other] Радкі
} { $rows }: { $column }: у «{ $text }» першым можа стаяць і дзень, і месяц, а па слупку гэтага не відаць. Што няпэўна, не ўзята; калі ласка, скажыце парадак.
import-remark-strange-date = { $n ->
    [1] Радок
   *[other] Радкі
} { $rows }: { $column }: «{ $text }» нельга ўпэўнена прачытаць як дату. Гэта не ўзята; калі ласка, паглядзіце самі.
import-remark-future-day = Радок { $row }: { $column } — пазней за сённяшні дзень ({ $text }). Гэта не выкарыстоўваецца.
import-remark-strange-day = Радок { $row }: { $column } — не дзень да сённяшняга ({ $text }). Пакуль гэта няясна, паштоўкі туды не будзе.
import-remark-same-person = Радкі { $first } і { $row } з адным id ({ $text }). Правільна горшае з двух: памёр, на волі, невядома, потым у зняволенні.
import-remark-shipped-id = Радок { $row }: id «{ $text }» належыць чалавеку, якога ведае сама Kartka. Гэты запіс захоўваецца асобна.
import-unread = «{ $name }» не чытаецца: там няма слупкоў спіса (радкоў: { $n }).
import-skip-header = у ім зноў назвы слупкоў
import-skip-total = гэта радок з вынікам
import-remark-lost-letter = Радок { $row }: у «{ $text }» не хапае літары. Выпраўце; да таго часу паштоўка не робіцца.
import-remark-misread = Радок { $row }: у «{ $text }» няправільныя літары, яны ў іншым кадаванні. Выпраўце; да таго часу паштоўка не робіцца.
import-remark-short-row = У радку { $row } ({ $text }) менш палёў, чым у першым, і яны маглі ссунуцца. Праверце радок; да таго часу паштоўка не робіцца.
import-remark-long-row = У радку { $row } больш палёў, чым у першым («{ $text }»), і яны маглі ссунуцца. Праверце радок; да таго часу паштоўка не робіцца.
import-remark-torn-row = Радок { $row } ({ $text }): не хапае двукосся, і наступныя радкі маглі трапіць усярэдзіну гэтага. Выпраўце гэта ў файле; да таго часу паштоўка не робіцца.
import-remark-hidden-sheet = Радок { $row } стаіць на схаваным аркушы «{ $text }». Праверце гэта; да таго часу паштоўка не робіцца.
import-remark-row-ends-early = Радок { $row } ({ $text }) канчаецца раней за апошнія слупкі. Яны лічацца пустымі.
import-remark-cell-past-header = Радок { $row }: «{ $text }» стаіць правей за слупкі і не чытаецца.
import-remark-above-header = Радок { $row } стаіць над слупкамі: «{ $text }».
import-report-notes = Да ведама: { $number }
import-report-copy = Скапіраваць гэтую справаздачу

# A file of a kind that we do not know.
import-columns-title = Што стаіць у слупках?
import-columns-file =
    { PLURAL($n) ->
        [one] { $file }, { $number } радок
        [few] { $file }, { $number } радкі
       *[many] { $file }, { $number } радкоў
    }
import-columns-text = Калі ласка, гляньце, за што прыняты кожны слупок. Гэта запамінаецца для файлаў з такім самым першым радком.
import-columns-rows = Першыя радкі
import-columns-take = Прачытаць спіс так
import-error-addresses = У { $file } няма табліцы людзей. Адрасоў у тэксце: { $n }. Скапіруйце іх і ўстаўце ў «Дадаць чалавека» або запусціце: kartka paste { $file }. Вы ўбачыце кожны, перш чым хтосьці будзе захаваны.
