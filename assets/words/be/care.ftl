# What a column of a list holds.
column-id = номер у спісе
column-page = старонка пра чалавека
column-name = імя
column-family-first-name = імя, спачатку прозвішча
column-given-name = асабістае імя
column-family-name = прозвішча
column-patronymic = імя па бацьку
column-official-name = імя ў пашпарце
column-dative = імя ў давальным склоне
column-status = ці чакае лістоўкі
column-can-write = ці можна пісаць
column-sex = мужчына ці жанчына
column-story = некалькі слоў пра чалавека
column-birth = дата нараджэння
column-birth-year = год нараджэння
column-arrested = дзень затрымання
column-place = установа і адрас
column-colony-place = калонія
column-remand-place = следчы ізалятар
column-facility = установа
column-address = адрас
column-street = вуліца
column-postcode = паштовы індэкс
column-locality = горад
column-district = раён
column-region = вобласць
column-country = краіна
column-extra = атрад, брыгада, нумар
column-sentence = прысуд
column-penalty = астатняя частка прысуду
column-released = дзень вызвалення
column-died = дзень смерці

# The command line: `kartka person`, `kartka paste`, `kartka places`, and more of `kartka import`.
help-person = Сказаць, што вядома пра чалавека і з якога часу, і захаваць, што скажаце Вы
help-person-id = Хто
help-person-official = Імя ў пашпарце; пустое здымае
help-person-patronymic = Імя па бацьку; пустое здымае
help-person-dative = Увесь радок імя ў давальным склоне («кому»); пусты здымае
help-person-extra = Яшчэ адзін радок адраса: атрад, брыгада, нумар; пусты здымае
help-person-sex = Мужчына ці жанчына
help-person-birth = Дата нараджэння або толькі год
help-person-block = Ваш уласны адрас, файлам; - чытае стандартны ўвод, пусты здымае
help-paste = Прачытаць адрас, знойдзены на старонцы або ў паведамленні
help-paste-file = Тэкст; - чытае стандартны ўвод
help-paste-name = Імя ў назоўным склоне, калі тэкст яго не кажа
help-paste-place = Установа, якая маецца на ўвазе, паводле id
help-paste-birth = Дата нараджэння або толькі год
help-paste-keep = Захаваць чалавека, калі больш няма пытанняў
help-places = Сказаць, якія ёсць месцы зняволення і наколькі пэўныя іх адрасы
help-places-id = Толькі гэта месца
help-places-confirm = Вы праверылі адрас сёння: ён правільны
help-places-postcode = Індэкс, калі наш няправільны або яго няма
help-places-street = Вуліца і нумар
help-places-town = Горад, са словам для яго віду
help-places-district = Раён
help-places-region = Вобласць
help-places-language = Мова, на якой Вы даяце адрас
help-places-forget = Забыць, што Вы казалі пра гэта месца
help-places-json = Адказаць у фармаце JSON
help-import-preview = Толькі паказаць, чым здаецца файл: слупкі і першыя дзесяць радкоў
help-import-encoding = Кадзіроўка файла, калі гэта не UTF-8
help-import-column = Што ў слупку, як ЗАГАЛОВАК=ВІД; запамінаецца для гэтага загалоўка
help-address-order = Парадак радкоў, калі краіна ведае некалькі: postal, copy-line
help-address-name-form = Як названы адрасат
help-card-order = Парадак радкоў адраса, калі краіна ведае некалькі: postal, copy-line
help-card-name-form = Як названы адрасат
cli-person-not-yours = Змяняць можна толькі людзей з Вашых спісаў.
cli-language-not-read = Лісты на гэтай мове там не прапускаюць. Калі ласка, выберыце іншую.
cli-no-such-place = Няма месца з id { $id }.
paste-place = Месца
paste-rest = Не зразумела
paste-source = уведзена ўручную
paste-kept = Захавана, з id { $id }.
paste-not-kept = Нічога не захавана: калі ласка, спачатку адкажыце на пытанні.
import-preview = { $file }: { $format }, { $encoding }, радкоў: { $n }. Слупкі:
import-column-unread = не чытаецца
import-no-such-column = У першым радку няма слупка «{ $column }».
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, з { $date } ({ $source })
history-then = раней: { $what }, { $date } ({ $source })
history-imprisoned = за кратамі
history-released = на волі
history-died = памерлі
history-not-designated = без статусу палітвязня
history-status-unknown = ніхто не кажа, ці яшчэ за кратамі
history-held = у { $place }
history-at-liberty = на волі да пачатку адбывання пакарання
history-house-arrest = пад хатнім арыштам
history-place-unknown = ніхто не кажа, дзе
history-address-differs = Спіс дае для гэтага месца іншы індэкс ({ $postcode }), чым у нас ({ $ours }). Які правільны? kartka places { $id } --confirm або --postcode …
# How sure an address is.
confidence-confirmed = пацверджана некалькімі крыніцамі
confidence-single = адна крыніца
confidence-disputed = крыніцы разыходзяцца
confidence-historic = пераехала
confidence-missing = адрас невядомы
places-held = { PLURAL($n) ->
    [one] { $n } чалавек
    [few] { $n } чалавекі
   *[many] { $n } чалавек
}
places-your-word = Ваша слова ад { $date }
