# Што гаворыць камандны радок.
help = Выберыце чалавека, які сядзіць у турме з палітычных прычын, напішыце паштоўку і надрукуйце яе з правільным адрасам. Без каманды адкрываецца акно.
help-data-dir = Захоўваць усё ў гэтай папцы, а не ў папках карыстальніка
help-today = Лічыць гэты дзень сённяшнім
help-import = Прачытаць спіс з файла
help-import-file = Спіс такі, якім ён спампаваны (CSV)
help-import-as-of = Дзень, на які спіс быў правільны; без гэтага бярэцца дата файла
help-import-dry-run = Толькі сказаць, што ў файле; нічога не захоўваць
help-import-accept = Якія змены прыняць: all (усе), released (вызваленыя), moved (пераведзеныя), new (новыя); без гэтага прымаецца ўсё, акрамя таго, пра што трэба спытаць (зноў зняволеных — ніколі)
help-import-reject = Чые змены не прымаць, паводле id; пасля непрынятага вызвалення кожную паштоўку трэба пацвердзіць
help-import-json = Адказаць у фармаце JSON
help-people = Паказаць, хто ў спісе і каму можна напісаць
help-people-search = Імя або месца, кірыліцай ці лацінкай
help-people-sendable = Толькі тыя, каму можна напісаць
help-people-json = Адказаць у фармаце JSON
help-address = Паказаць радкі адраса на канверце
help-address-id = Чый адрас
help-address-parts = CSV-файл з гатовымі часткамі: для кожнага радка файла паказваюцца яго case і радкі адраса
help-address-origin = Краіна, з якой Вы адпраўляеце
help-address-script = Якімі літарамі: кірыліца, кірыліца з лацінскім радком або толькі лацінка
help-address-language = Мова радкоў адраса
help-address-confirmed = Вы самі праверылі старыя звесткі
help-templates = Паказаць, якія ёсць гатовыя тэксты
help-templates-language = Толькі тэксты на гэтай мове
help-templates-json = Адказаць у фармаце JSON
help-check = Праверыць тэкст перад адпраўкай: толькі парады, без забарон
help-check-file = Тэкст; - чытае са стандартнага ўводу
help-check-language = Мова, на якой павінен быць тэкст
help-check-writer = Хто піша
help-check-to-sex = Каму напісана: мужчыну ці жанчыне
help-check-product = На чым ён будзе надрукаваны
help-check-json = Адказаць у фармаце JSON
help-card = Зрабіць паштоўкі ў PDF
help-card-to = Каму; некалькі id — некалькі паштовак
help-card-all = Усім з Вашых спісаў, каму можна напісаць
help-card-template = Гатовы тэкст; без яго і без уласнага тэксту застаецца месца, каб пісаць ад рукі
help-card-text = Ваш уласны тэкст; - чытае са стандартнага ўводу
help-card-seed = Тэкст, складзены з фраз паводле гэтага ліку, для кожнага чалавека іншы
help-card-field = Што стаіць у пропуску тэксту: name, known, me, town, animal, age або month
help-card-language = Мова тэксту
help-card-writer = Хто піша
help-card-to-sex = Каму напісана, калі ў спісе не сказана: мужчыну ці жанчыне
help-card-product = На чым друкаваць
help-card-origin = Краіна, з якой Вы адпраўляеце
help-card-script = Якімі літарамі пісаць адрас
help-card-picture = Малюнак на пярэднім баку
help-card-save-ink = Малюнак лініямі, каб зберагчы чарніла
help-card-caption = Назва малюнка пад ім, на мове тэксту
help-card-hand = Як выглядае тэкст: друкаванымі літарамі, як ад рукі, лініі, каб пісаць, або бледна, каб абвесці
help-card-sender = Адпраўнік, да пяці радкоў; без гэтага адпраўніка на паштоўцы няма
help-card-turning = Як пераварочваецца папера: прынтарам праз доўгі ці кароткі край або рукой
help-card-cut-and-stack = Так, каб стосы разрэзаных аркушаў, пакладзеныя адзін на адзін, былі ў парадку спіса
help-card-first = Першая яшчэ вольная наклейка
help-card-measured-front = Што вымерана на баку 1 пробнай старонкі, у мм
help-card-measured-back = Што вымерана на баку 2 пробнай старонкі, у мм
help-card-confirmed = Вы самі праверылі старыя звесткі
help-card-another-person = Гэтыя людзі – іншыя, не тыя, хто носіць тое самае імя
help-card-anyway = Зрабіць PDF, нават калі нешта не змяшчаецца або няма нейкай літары
help-card-output = У які PDF запісаць
help-test-page = Старонка, якая паказвае, наколькі прынтар прамахваецца
help-test-page-product = Для паперы гэтага вырабу
help-test-page-output = PDF, які будзе запісаны

cli-no-window = Акно не адкрываецца: { $error }. Усё можна зрабіць і з каманднага радка: kartka --help
cli-no-such-person = Нікога з id { $id } няма. Пашукайце: kartka people --search ІМЯ
cli-no-such-template = Тэксту { $id } няма. Глядзіце: kartka templates
cli-no-such-product = Фармату { $id } няма. Ёсць: { $all }.
cli-no-such-picture = Малюнка { $id } няма. Ёсць: { $all }.
cli-photo-format = { $file } — не JPEG, не PNG і не WebP.
cli-photo-damaged = Файл { $file } пашкоджаны.
cli-photo-too-large = { $file } завялікі: { $width } × { $height } пікселяў. Выберыце меншы малюнак.
cli-measured = Такіх памераў не можа быць: кожны блізкі да 20 мм, парадак: злева, справа, зверху, знізу.
cli-not-sendable = { $name }: { $reasons } { $advice }
cli-choose-another = Паштоўка не зроблена. Выберыце таго, хто яшчэ чакае: kartka people --sendable
cli-confirm-with = Паштоўка не зроблена. Калі Вы самі ўсё праверылі, дадайце --confirmed.
cli-no-such-origin = Краіны адпраўлення { $code } мы не ведаем. Ёсць: { $all }.
cli-parts-row = Радок { $row }: { $what }
parts-unknown-origin = краіны адпраўлення { $code } няма
parts-unknown-script = пісьма «{ $script }» няма; напішыце destination, both або latin
parts-empty = няма ні імя, ні месца
parts-no-country = краіна невядомая, або часткі адраса супярэчаць адна адной: { $country }
cli-nobody = У Вашых спісах няма нікога, каму можна напісаць. Спачатку прачытайце спіс: kartka import ФАЙЛ
cli-left-out = { PLURAL($n) ->
    [one] { $n } чалавек прапушчаны:
    [few] { $n } чалавекі прапушчаныя:
   *[many] { $n } чалавек прапушчана:
}
cli-not-utf8 = { $file }: гэта не тэкст у UTF-8. Захавайце файл у UTF-8 і паспрабуйце яшчэ раз.
cli-ask-sex = { $name }: у спісе не сказана, мужчына гэта ці жанчына, а для тэксту гэта патрэбна. Дадайце --to-sex m (мужчына) або --to-sex f (жанчына).
cli-ask-writer = Для тэксту трэба ведаць, хто піша. Дадайце --writer he (ён), --writer she (яна) або --writer we (мы).
cli-ask-language = На гэтай мове такога тэксту няма. Глядзіце: kartka templates
cli-ask-name = { $name }: у спісе імя толькі лацінскімі літарамі, а для паштоўкі патрэбна кірыліца. Прачытайце таксама рускі або беларускі спіс ці дадайце --field { $field }=…
cli-ask-field = Для тэксту патрэбна поле { $field }, а яно невядомае. Дадайце --field { $field }=…
cli-does-not-fit = PDF не запісаны:
cli-anyway = Скараціце тэкст або дадайце --anyway, каб надрукаваць тое, што змяшчаецца.
cli-written = { PLURAL($n) ->
    [one] { $n } паштоўка запісана ў { $file }.
    [few] { $n } паштоўкі запісаныя ў { $file }.
   *[many] { $n } паштовак запісана ў { $file }.
}
cli-can-be-written-to = можна напісаць
cli-check-nothing = Заўваг няма: ніводнага слова, праз якое паштоўку затрымаюць, і нічога не забыта.
cli-example = прыклад

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
import-cannot = Нельга напісаць:
import-skipped = Радок { $row } прапушчаны: { $reason }
skip-too-few-cells = у ім мала палёў
skip-no-name = у ім нікога не названа
skip-same-id = такі самы id ёсць у ранейшым радку
import-error-empty = { $file }: файл пусты. Спампуйце спіс яшчэ раз.
import-error-not-text = { $file }: гэта не тэкст у UTF-8 (радок { $line }). Захавайце файл як CSV у UTF-8 і паспрабуйце яшчэ раз.
import-error-no-header = { $file }: такога спіса мы не ведаем, у першым радку няма такіх слупкоў, як «name» ці «prison».
import-error-missing-column = { $file }: няма слупка «{ $column }». Спампуйце ўвесь спіс як CSV.
import-dry-run = Нічога не захавана: гэта была проба.

# Чаму камусьці нельга напісаць, коратка, для табліцы.
reason-short-released = на волі
reason-short-died = няма ў жывых
reason-short-not-designated = без статусу палітвязня
reason-short-unknown-status = невядома, ці ў зняволенні
reason-short-unknown-place = месца невядомае
reason-short-at-liberty = на волі да пачатку адбывання пакарання
reason-short-house-arrest = хатні арышт
reason-short-no-address = паштовы адрас невядомы
reason-short-place-unclear = месца няяснае
reason-short-historic = установа пераехала
reason-short-disputed = крыніцы падаюць розныя адрасы
reason-short-namesake = імя такое, як у чалавека, якому пісаць нельга
reason-short-clock-behind = здаецца, гадзіннік камп’ютара памыляецца
reason-short-unlisted = больш няма ў спісе
reason-short-missing-field = не хапае таго, што патрабуе тамтэйшая пошта
reason-short-old = звесткі занадта старыя

# Paper and month of a job.
help-card-birthdays-in = Толькі тым, хто нарадзіўся ў гэтым месяцы, ад 1 да 12
help-card-paper = Папера ў прынтары
cli-not-on-paper = { $id }: гэта друкуецца на іншай паперы. На гэтай паперы ёсць: { $all }.
