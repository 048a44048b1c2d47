# The command line: src/cli.

cli-help-person-rule = Што датычыць толькі гэтага чалавека: stickers=forbid, pages=2; stickers= адмяняе
cli-help-person = Паказаць, што і ад якога часу вядома пра чалавека, і захаваць тое, што Вы пра яго ўпішаце
cli-help-person-id = Хто
cli-help-person-official = Імя ў пашпарце; пустое прыбірае ўпісанае
cli-help-person-patronymic = Імя па бацьку; пустое прыбірае ўпісанае
cli-help-person-dative = Увесь радок імя ў давальным склоне («кому»); пусты прыбірае ўпісанае
cli-help-person-extra = Яшчэ адзін радок адраса: атрад, брыгада, нумар; пусты прыбірае ўпісанае
cli-help-person-sex = Мужчына ці жанчына
cli-help-person-birth = Дата нараджэння або толькі год
cli-help-person-block = Ваш уласны адрас цалкам, як файл; - чытае са стандартнага ўводу, пусты прыбірае ўпісанае
cli-help-paste = Прачытаць адрас са старонкі або з паведамлення
cli-help-paste-file = Тэкст; - чытае са стандартнага ўводу
cli-help-paste-name = Імя ў назоўным склоне, калі ў тэксце яго няма
cli-help-paste-place = Якая ўстанова маецца на ўвазе, паводле id
cli-help-paste-country = Краіна, яе код, калі тэкст яе не называе; адрас краіны без правілаў друкуецца, як напісаны
cli-help-paste-birth = Дата нараджэння або толькі год
cli-help-paste-keep = Захаваць чалавека, калі пытанняў больш няма
cli-help-places = Паказаць, якія ёсць месцы зняволення і наколькі пэўныя іх адрасы
cli-help-places-id = Толькі гэта месца
cli-help-places-confirm = Вы сёння праверылі яго адрас: ён правільны
cli-help-places-postcode = Паштовы індэкс, калі ў нас ён няправільны або яго няма
cli-help-places-street = Вуліца і нумар
cli-help-places-town = Населены пункт, са словам, якое кажа, што гэта
cli-help-places-district = Раён
cli-help-places-region = Вобласць
cli-help-places-language = Мова, на якой Вы даяце адрас
cli-help-places-forget = Забыць, што Вы ўпісалі пра гэта месца
cli-help-places-json = Адказаць у фармаце JSON
cli-help-import-preview = Толькі паказаць, на што падобны файл: слупкі і першыя дзесяць радкоў
cli-help-import-encoding = Кадаванне файла, калі гэта не UTF-8
cli-help-import-column = Што ёсць у слупку, у выглядзе HEADER=KIND (загаловак=від); для такога загалоўка гэта запамінаецца
cli-help-import-country = Краіна ўсіх месцаў, для якіх яе не называе ні спіс, ні радок; яе код: by, ru, az
cli-help-import-dates = Што стаіць першым у датах, па якіх гэтага не відаць: day-first — дзень, month-first — месяц; тычыцца толькі гэтага файла
cli-help-address-order = Парадак радкоў, калі краіна ведае некалькі: postal, copy-line
cli-help-address-name-form = Як называецца адрасат
cli-help-card-order = Парадак радкоў адраса, калі краіна ведае некалькі: postal, copy-line
cli-help-card-name-form = Як называецца адрасат
cli-help = Выберыце чалавека, які сядзіць у турме з палітычных прычын, напішыце паштоўку і надрукуйце яе з правільным адрасам. Без каманды адкрываецца акно.
cli-help-data-dir = Захоўваць усё ў гэтай папцы, а не ў папках карыстальніка
cli-help-today = Лічыць гэты дзень сённяшнім
cli-help-import = Прачытаць спіс з файла
cli-help-import-file = Спіс такі, якім ён спампаваны (CSV)
cli-help-import-as-of = Дзень, на які спіс быў правільны; без гэтага бярэцца дата файла
cli-help-import-dry-run = Толькі сказаць, што ў файле; нічога не захоўваць
cli-help-import-accept = Якія змены прыняць: all (усе), released (вызваленыя), moved (пераведзеныя), new (новыя); без гэтага прымаецца ўсё, акрамя таго, пра што трэба спытаць (зноў зняволеных — ніколі)
cli-help-import-reject = Чые змены не прымаць, паводле id; пасля непрынятага вызвалення кожную паштоўку трэба пацвердзіць
cli-help-import-json = Адказаць у фармаце JSON
cli-help-people = Паказаць, хто ў спісе і каму можна напісаць
cli-help-people-search = Імя або месца, кірыліцай ці лацінкай
cli-help-people-sendable = Толькі тыя, каму можна напісаць
cli-help-people-json = Адказаць у фармаце JSON
cli-help-address = Паказаць радкі адраса на канверце
cli-help-address-id = Чый адрас
cli-help-address-parts = CSV-файл з гатовымі часткамі: для кожнага радка файла паказваюцца яго case і радкі адраса
cli-help-address-origin = Краіна, з якой Вы адпраўляеце
cli-help-address-script = Якімі літарамі: кірыліца, кірыліца з лацінскім радком або толькі лацінка
cli-help-address-language = Мова радкоў адраса
cli-help-address-confirmed = Вы самі праверылі старыя звесткі
cli-help-templates = Паказаць, якія ёсць гатовыя тэксты
cli-help-templates-language = Толькі тэксты на гэтай мове
cli-help-templates-json = Адказаць у фармаце JSON
cli-help-check = Праверыць тэкст перад адпраўкай: толькі парады, без забарон
cli-help-check-file = Тэкст; - чытае са стандартнага ўводу
cli-help-check-language = Мова, на якой павінен быць тэкст
cli-help-check-writer = Хто піша
cli-help-check-to-sex = Каму напісана: мужчыну ці жанчыне
cli-help-check-product = На чым ён будзе надрукаваны
cli-help-check-json = Адказаць у фармаце JSON
cli-help-card = Зрабіць паштоўкі ў PDF
cli-help-card-to = Каму; некалькі id — некалькі паштовак
cli-help-card-all = Усім з Вашых спісаў, каму можна напісаць
cli-help-card-template = Гатовы тэкст; без яго і без уласнага тэксту застаецца месца, каб пісаць ад рукі
cli-help-card-text = Ваш уласны тэкст; - чытае са стандартнага ўводу
cli-help-card-seed = Тэкст, складзены з фраз паводле гэтага ліку, для кожнага чалавека іншы
cli-help-card-field = Што стаіць у пропуску тэксту: name, known, me, town, animal, age або month
cli-help-card-language = Мова тэксту
cli-help-card-writer = Хто піша
cli-help-card-to-sex = Каму напісана, калі ў спісе не сказана: мужчыну ці жанчыне
cli-help-card-product = На чым друкаваць
cli-help-card-origin = Краіна, з якой Вы адпраўляеце
cli-help-card-script = Якімі літарамі пісаць адрас
cli-help-card-picture = Малюнак на пярэднім баку
cli-help-card-save-ink = Малюнак лініямі, каб зберагчы чарніла
cli-help-card-caption = Назва малюнка пад ім, на мове тэксту
cli-help-card-hand = Як выглядае тэкст: друкаванымі літарамі, як ад рукі, лініі, каб пісаць, або бледна, каб абвесці
cli-help-card-sender = Адпраўнік, да пяці радкоў; без гэтага адпраўніка на паштоўцы няма
cli-help-card-turning = Як пераварочваецца папера: прынтарам праз доўгі ці кароткі край або рукой
cli-help-card-cut-and-stack = Так, каб стосы разрэзаных аркушаў, пакладзеныя адзін на адзін, былі ў парадку спіса
cli-help-card-first = Першая яшчэ вольная наклейка
cli-help-card-measured-front = Што вымерана на баку 1 пробнай старонкі, у мм
cli-help-card-measured-back = Што вымерана на баку 2 пробнай старонкі, у мм
cli-help-card-confirmed = Вы самі праверылі старыя звесткі
cli-help-card-another-person = Гэтыя людзі – іншыя, не тыя, хто носіць тое самае імя
cli-help-card-anyway = Зрабіць PDF, нават калі нешта не змяшчаецца або няма нейкай літары
cli-help-card-force = Замяніць файлы, якія ўжо ёсць
cli-help-card-output = У які PDF запісаць
cli-help-test-page = Старонка, якая паказвае, наколькі прынтар прамахваецца
cli-help-test-page-product = Для паперы гэтага вырабу
cli-help-test-page-force = Замяніць файлы, якія ўжо ёсць
cli-help-test-page-output = PDF, які будзе запісаны
cli-help-card-birthdays-in = Толькі тым, хто нарадзіўся ў гэтым месяцы, ад 1 да 12
cli-help-card-paper = Папера ў прынтары
cli-help-import-accept-person = Чые змены прыняць, паводле id; тых, хто зноў у зняволенні, — толькі так
cli-help-import-partial = Файл — толькі частка спіса: ніхто не лічыцца зніклым са спіса
cli-help-person-freed = Сказаць, што чалавек на волі, і з якога дня, калі вы ведаеце
cli-help-person-died = Сказаць, што чалавек памёр, і калі, калі вы ведаеце
cli-help-person-moved = Сказаць, што чалавек у іншым месцы зняволення, паводле id гэтага месца (kartka places)
cli-help-person-unknown = Сказаць, што невядома, ці чалавек у зняволенні
cli-help-person-source = Дзе вы гэта прачыталі; трэба для --freed, --died, --moved і --unknown
cli-help-person-as-of = Дзень, на які гэта правільна; без яго — сёння
cli-help-person-take-back = Адмяніць тое, што вы сказалі апошнім; зноў правільна тое, што было да гэтага
cli-help-person-remove = Прыбраць чалавека, якога вы дадалі самі
cli-help-person-restore = Вярнуць чалавека, якога вы прыбралі
cli-help-paste-same = Гэта той самы чалавек з гэтым імем, цяпер у іншым месцы
cli-help-paste-another = Гэта іншы чалавек з гэтым імем
cli-help-templates-keep = Захаваць тэкст пад гэтай назвай сярод гатовых
cli-help-templates-text = Тэкст, які трэба захаваць, з пропускамі ў дужках, на мове з --language; - чытае са стандартнага ўводу
cli-help-places-take-list = Узяць адрас з найноўшага спіса, калі ён іншы, чым у нас
cli-help-places-keep-ours = Пакінуць наш адрас, што б ні казаў спіс
cli-help-places-new = Назва месца, якое ведае толькі Ваш спіс, — так, як у спісе
cli-help-places-country = Краіна, у якой яно знаходзіцца, кодам; калі не зададзена — Беларусь
cli-help-people-export = Запісаць Ваш спіс разам з Вашымі словамі ў гэты файл, як CSV, які Kartka прачытае зноў
cli-help-people-texts = Запісаць пачатыя Вамі тэксты ў гэты файл
cli-help-people-force = Замяніць файлы, якія ўжо ёсць
cli-help-card-keep-job = Захаваць надрукаванае ў гэтым файле, каб тыя самыя паштоўкі можна было надрукаваць яшчэ раз. З яго відаць, хто каму пісаў: трымайце яго толькі там, дзе ніхто іншы яго не прачытае
cli-help-reprint = Зрабіць паштоўкі з захаванай працы яшчэ раз: тыя ж тэксты, сённяшнія адрасы
cli-help-reprint-job = Праца, захаваная праз card --keep-job; - чытае са стандартнага ўводу
cli-help-reprint-cards = Толькі гэтыя паштоўкі: 417, або 12-19, або 3,5; без гэтага ўсе
cli-help-reprint-first = Першая яшчэ вольная налепка
cli-help-reprint-confirmed = Вы самі праверылі старыя звесткі і тое, што змянілася з таго часу
cli-help-reprint-another-person = Гэтыя людзі – іншыя, не тыя, хто носіць тое самае імя
cli-help-reprint-anyway = Зрабіць PDF, нават калі нешта не змяшчаецца або няма нейкай літары
cli-help-reprint-json = Адказаць у фармаце JSON: файлы, хто прапушчаны і чаму
cli-help-reprint-force = Замяніць файлы, якія ўжо ёсць
cli-help-card-json = Адказаць у фармаце JSON: файлы, хто прапушчаны і чаму
cli-help-reprint-output = У які PDF запісаць
cli-help-card-printer = Выправіць PDF для гэтага прынтара паводле захаванага праз: kartka printer НАЗВА --measured-front …
cli-help-print = Аддаць гатовы PDF прынтару, на патрэбнай паперы і без маштабавання; дзе няма сістэмы друку, адкрыць яго
cli-help-print-file = PDF, такі, які ён ёсць
cli-help-print-printer = Прынтар; без гэтага звычайны. Глядзіце: kartka printer
cli-help-print-sides = Адзін бок або абодва, пераварочваць па доўгім ці кароткім краі; без гэтага як просіць PDF
cli-help-printer = Сказаць, якія ёсць прынтары, і захаваць вымеранае на адным з іх
cli-help-printer-name = Прынтар, па назве
cli-help-printer-measured-front = Што вымерана на баку 1 яго пробнай старонкі, у мм
cli-help-printer-measured-back = Што вымерана на баку 2 яго пробнай старонкі, у мм
cli-help-printer-product = На паперы гэтага вырабу
cli-help-printer-forget = Забыць вымеранае на ім
cli-help-card-with = На чым яшчэ надрукаваць тыя самыя паштоўкі, следам у тым самым файле і на той самай паперы: ліст з аркушам для перапісвання
cli-help-card-crop = Частка свайго малюнка, якая друкуецца, у працэнтах шырыні і вышыні: злева, зверху, шырыня, вышыня
cli-place-unclear = Паштоўка не зроблена. Скажыце, што гэта за месца: kartka person ID --moved МЕСЦА --source ТЭКСТ. Або напішыце радкі адраса самі: kartka person ID --block ФАЙЛ
cli-confirm-place = Паштоўка не зроблена. Праверце адрас месца; калі ён правільны, пацвердзіце яго: kartka places МЕСЦА --confirm
cli-enter-missing = Паштоўка не зроблена. Упішыце тое, чаго не хапае: kartka person ID --birth ГОД або --dative ТЭКСТ

cli-person-not-yours = Выпраўляць можна толькі запісы людзей з Вашых уласных спісаў. Пра публічна вядомага чалавека можна сказаць: --freed, --died, --moved або --unknown.
cli-language-not-read = Лісты на гэтай мове туды не прапускаюць. Калі ласка, выберыце іншую.
cli-measured = Такіх памераў не можа быць: кожны блізкі да 20 мм, парадак: злева, справа, зверху, знізу.
cli-choose-another = Паштоўка не зроблена. Выберыце таго, хто яшчэ чакае: kartka people --sendable
cli-confirm-with = Паштоўка не зроблена. Калі Вы самі ўсё праверылі, дадайце --confirmed.
cli-nobody = У Вашых спісах няма нікога, каму можна напісаць. Спачатку прачытайце спіс: kartka import ФАЙЛ
cli-left-out = { PLURAL($n) ->
    [one] { $n } чалавек прапушчаны:
    [few] { $n } чалавекі прапушчаныя:
   *[many] { $n } чалавек прапушчана:
}
cli-does-not-fit = PDF не запісаны:
cli-anyway = Скараціце тэкст або дадайце --anyway, каб надрукаваць тое, што змяшчаецца.
cli-anyway-letter = Прыбярыце гэтыя знакі з тэксту або дадайце --anyway, каб надрукаваць яго без іх.
cli-other-product = Для іх вазьміце іншы фармат (--product) або прапусціце іх.
cli-first-beyond = { PLURAL($n) ->
    [one] На аркушы гэтага фармату { $n } месца: --first – лік ад 1 да { $n }.
    [few] На аркушы гэтага фармату { $n } месцы: --first – лік ад 1 да { $n }.
   *[many] На аркушы гэтага фармату { $n } месцаў: --first – лік ад 1 да { $n }.
}
cli-written = { PLURAL($n) ->
    [one] { $n } паштоўка запісана ў { $file }.
    [few] { $n } паштоўкі запісаныя ў { $file }.
   *[many] { $n } паштовак запісана ў { $file }.
}
cli-can-be-written-to = можна напісаць
cli-check-nothing = Заўваг няма: ніводнага слова, праз якое паштоўку затрымаюць, і нічога не забыта.
cli-example = прыклад
cli-own-kept = Захавана. Узяць яго можна так: kartka card --template { $id }
cli-place-known = «{ $name }» — месца, якое Kartka ўжо ведае, або зусім не назва.

# Наколькі прасунулася доўгая праца. { $done } і { $of } — паштоўкі.
cli-progress = { $done } з { $of }, засталося каля { $seconds } с. Ctrl C спыняе; палова файла не застанецца.
cli-crop-drawing = Абрэзаць можна толькі малюнак з файла.
cli-unknown-place = Паштоўка не зроблена. Можа, у навейшым спісе сказана, дзе: kartka import ФАЙЛ

cli-no-such-place = Месца з id { $id } няма.
cli-no-window = Акно не адкрываецца: { $error }. Усё можна зрабіць і з каманднага радка: kartka --help
cli-no-display = Няма экрана, на якім можна адкрыць акно. Усё можна зрабіць і з каманднага радка: kartka --help
cli-file-exists = { $file } ужо ёсць. Выберыце іншую назву або дадайце --force, каб замяніць яго.
cli-own-file = У папцы, дзе ляжыць { $file }, Kartka захоўвае Вашы даныя і больш нічога туды не запісвае. Выберыце іншую папку.
cli-same-file = У { $file } былі б запісаныя дзве розныя рэчы. Дайце кожнай сваю назву.
cli-no-such-person = Нікога з id { $id } няма. Пашукайце: kartka people --search ІМЯ
cli-no-such-template = Тэксту { $id } няма. Глядзіце: kartka templates
cli-no-such-product = Фармату { $id } няма. Ёсць: { $all }.
cli-no-such-picture = Малюнка { $id } няма. Ёсць: { $all }.
cli-no-such-origin = Краіны адпраўлення { $code } мы не ведаем. Ёсць: { $all }.
cli-no-list-address = Ніводзін спіс не падае для гэтага месца іншага адраса, які можна ўзяць.

cli-photo-format = { $file } — не JPEG, не PNG і не WebP.
cli-photo-damaged = Файл { $file } пашкоджаны.
cli-photo-too-large = { $file } завялікі: { $width } × { $height } пікселяў. Надрукаваць можна да 64 мільёнаў пікселяў (прагрэсіўны JPEG — да 24 мільёнаў), кожны бок не даўжэйшы за 16 000. Зменшыце малюнак і паспрабуйце яшчэ раз.
cli-photo-scans = { $file }: гэты малюнак складаецца больш чым з 20 праходаў. Захавайце яго яшчэ раз як звычайны, не прагрэсіўны JPEG.

cli-not-sendable = { $name }: { $reasons } { $advice }
cli-not-utf8 = { $file }: гэта не тэкст у UTF-8. Захавайце файл у UTF-8 і паспрабуйце яшчэ раз.
cli-text-too-large = { $file }: файл занадта вялікі, больш за { $kilobytes } КБ. Скараціце яго або зрабіце з яго некалькі файлаў.
cli-not-on-paper = { $id }: гэта друкуецца на іншай паперы. На гэтай паперы ёсць: { $all }.
cli-not-together = { $one } і { $other } нельга надрукаваць за адзін раз: іншая папера або іначай пераварочваецца. Зрабіце, калі ласка, два файлы.

cli-parts-row = Радок { $row }: { $what }
cli-parts-unknown-origin = краіны адпраўлення { $code } няма
cli-parts-unknown-script = пісьма «{ $script }» няма; напішыце destination, both або latin
cli-parts-empty = няма ні імя, ні месца
cli-parts-no-column = { $file }: няма слупка «{ $column }».
cli-parts-no-country = краіна невядомая, або часткі адраса супярэчаць адна адной: { $country }

cli-ask-sex = { $name }: у спісе не сказана, мужчына гэта ці жанчына, а для тэксту гэта патрэбна. Дадайце --to-sex m (мужчына) або --to-sex f (жанчына).
cli-ask-writer = Для тэксту трэба ведаць, хто піша. Дадайце --writer he (ён), --writer she (яна) або --writer we (мы).
cli-ask-language = На гэтай мове такога тэксту няма. Глядзіце: kartka templates
cli-ask-name = { $name }: у спісе імя толькі лацінскімі літарамі, а для паштоўкі патрэбна кірыліца. Прачытайце таксама рускі або беларускі спіс ці дадайце --field { $field }=…
cli-ask-given-name = { $name }: незразумела, якое слова тут імя і ці стаіць яно ў назоўным склоне, таму звяртацца па ім нельга. Дадайце --field { $field }=… так, як да чалавека звяртаюцца.
cli-ask-field = Для тэксту патрэбна поле { $field }, а яно невядомае. Дадайце --field { $field }=…
cli-help-no-trace = не захоўваць на дыску нічога, акрамя захаваных паштовак
cli-help-paste-block = Толькі гэты з некалькіх людзей у тэксце, па нумары
cli-help-paste-all = Захаваць усіх людзей з тэксту, калі ні пра каго няма пытанняў
cli-help-paste-json = Адказ у JSON: аб’ект, а калі ў тэксце некалькі людзей — масіў
