# What a column of a list holds.
column-id = нумар у самім спісе
column-page = старонка пра чалавека
column-name = імя
column-family-first-name = імя, спачатку прозвішча
column-given-name = імя без прозвішча
column-family-name = прозвішча
column-patronymic = імя па бацьку
column-official-name = імя ў пашпарце
column-dative = імя ў давальным склоне
column-status = ці чакае паштоўкі
column-can-write = ці можна пісаць
column-sex = мужчына ці жанчына
column-story = радок пра чалавека
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
column-penalty = астатняе ў прысудзе
column-released = дзень вызвалення
column-died = дзень смерці

# The command line: `kartka person`, `kartka paste`, `kartka places`, and more of `kartka import`.
help-person = Паказаць, што і ад якога часу вядома пра чалавека, і захаваць тое, што Вы пра яго ўпішаце
help-person-id = Хто
help-person-official = Імя ў пашпарце; пустое прыбірае ўпісанае
help-person-patronymic = Імя па бацьку; пустое прыбірае ўпісанае
help-person-dative = Увесь радок імя ў давальным склоне («кому»); пусты прыбірае ўпісанае
help-person-extra = Яшчэ адзін радок адраса: атрад, брыгада, нумар; пусты прыбірае ўпісанае
help-person-sex = Мужчына ці жанчына
help-person-birth = Дата нараджэння або толькі год
help-person-block = Ваш уласны адрас цалкам, як файл; - чытае са стандартнага ўводу, пусты прыбірае ўпісанае
help-paste = Прачытаць адрас са старонкі або з паведамлення
help-paste-file = Тэкст; - чытае са стандартнага ўводу
help-paste-name = Імя ў назоўным склоне, калі ў тэксце яго няма
help-paste-place = Якая ўстанова маецца на ўвазе, паводле id
help-paste-birth = Дата нараджэння або толькі год
help-paste-keep = Захаваць чалавека, калі пытанняў больш няма
help-places = Паказаць, якія ёсць месцы зняволення і наколькі пэўныя іх адрасы
help-places-id = Толькі гэта месца
help-places-confirm = Вы сёння праверылі яго адрас: ён правільны
help-places-postcode = Паштовы індэкс, калі ў нас ён няправільны або яго няма
help-places-street = Вуліца і нумар
help-places-town = Населены пункт, са словам, якое кажа, што гэта
help-places-district = Раён
help-places-region = Вобласць
help-places-language = Мова, на якой Вы даяце адрас
help-places-forget = Забыць, што Вы ўпісалі пра гэта месца
help-places-json = Адказаць у фармаце JSON
help-import-preview = Толькі паказаць, на што падобны файл: слупкі і першыя дзесяць радкоў
help-import-encoding = Кадаванне файла, калі гэта не UTF-8
help-import-column = Што ёсць у слупку, у выглядзе HEADER=KIND (загаловак=від); для такога загалоўка гэта запамінаецца
help-address-order = Парадак радкоў, калі краіна ведае некалькі: postal, copy-line
help-address-name-form = Як называецца адрасат
help-card-order = Парадак радкоў адраса, калі краіна ведае некалькі: postal, copy-line
help-card-name-form = Як называецца адрасат
cli-person-not-yours = Мяняць можна толькі людзей з Вашых уласных спісаў.
cli-language-not-read = Лісты на гэтай мове туды не прапускаюць. Калі ласка, выберыце іншую.
cli-no-such-place = Месца з id { $id } няма.
paste-place = Месца
paste-rest = Не зразумела
paste-source = упісана ўручную
paste-kept = Захавана з id { $id }.
paste-not-kept = Нічога не захавана: калі ласка, спачатку адкажыце на пытанні.
import-preview = { $file }: { $format }, { $encoding }, радкоў: { $n }. Слупкі:
import-column-unread = не чытаецца
import-no-such-column = У першым радку няма слупка «{ $column }».
# { $what } is a status or a place, { $source } the list or paper that says so.
history-now = { $what }, з { $date } ({ $source })
history-then = раней: { $what }, звесткі ад { $date } ({ $source })
history-imprisoned = у зняволенні
history-released = на волі
history-died = няма ў жывых
history-not-designated = без статусу палітвязня
history-status-unknown = ніхто не кажа, ці яшчэ ў зняволенні
history-held = месца: { $place }
history-at-liberty = на волі да пачатку адбывання пакарання
history-house-arrest = пад хатнім арыштам
history-place-unknown = ніхто не кажа, дзе
history-address-differs = Спіс падае для гэтага месца іншы паштовы індэкс ({ $postcode }), чым у нас ({ $ours }). Які з іх правільны? kartka places { $id } --confirm або --postcode …
# How sure an address is.
confidence-confirmed = пацверджана некалькімі крыніцамі
confidence-single = адна крыніца
confidence-disputed = крыніцы разыходзяцца
confidence-historic = месца пераехала
confidence-missing = адрас невядомы
places-held = { PLURAL($n) ->
    [one] тут { $n } чалавек
    [few] тут { $n } чалавекі
   *[many] тут { $n } чалавек
}
places-your-word = Ваша пазнака ад { $date }
