# The card: src/gui/panel/card.

card-side-front = Пярэдні бок
card-side-back = Адваротны бок
card-side-sheet = Аркуш
card-side-page = Старонка { $n }

card-drawing = Паштоўка малюецца…
card-print-as = Друкаваць як
card-text = Тэкст
card-saving = Захоўваецца…
card-saved = Захавана: { $file }
card-open = Адкрыць
card-cannot-open = На гэтым камп’ютары няма праграмы, якая адкрывае PDF. Файл на месцы.
card-pages = { PLURAL($n) ->
    [one] { $n } старонка
    [few] { $n } старонкі
   *[many] { $n } старонак
}
card-flip-long = друк з двух бакоў, пераварочваць па доўгім краі
card-flip-short = друк з двух бакоў, пераварочваць па кароткім краі
card-silent = Па файле не пазнаць, хто яго зрабіў.
card-fits = { $lines ->
    [0] Змяшчаецца: вольных радкоў не засталося
   *[other] { PLURAL($lines) ->
        [one] Змяшчаецца: застаўся { $lines } радок
        [few] Змяшчаецца: засталося { $lines } радкі
       *[many] Змяшчаецца: засталося { $lines } радкоў
    }
}
card-label-unchecked = Гэтыя памеры не правераныя: спачатку надрукуйце адзін аркуш на звычайнай паперы.
card-product-to-measure = { $product } (спачатку вымерайце)
card-measure-first = Такія канверты бываюць рознымі. Надрукуйце адзін аркуш і паглядзіце праз акенца свайго канверта, перш чым друкаваць шмат.
card-cut-nothing = рэзаць нічога не трэба

card-sender = друкаваць адпраўніка
card-sender-hint = Імя, вуліца, горад, краіна
card-sender-advice = Ці пісаць зваротны адрас, вырашаеце Вы. Некаторыя турмы яго патрабуюць, іншыя перадаюць паштоўкі і без яго. Адказ верагодны толькі на адрас у Беларусі. Ваша імя і адрас прачытаюць чужыя людзі: не пішыце іх, калі гэта можа пашкодзіць Вам або камусьці там.

card-picture = Малюнак
card-picture-none = без малюнка
card-picture-own = мой малюнак
card-picture-own-kept = мой малюнак { $n }
card-picture-choose = Свой малюнак ці фота…
card-picture-limits = JPEG, PNG ці WebP, да 64 мільёнаў пікселяў; файл можна і перацягнуць на гэта акно. Дзе, калі і кім зроблены здымак, у паштоўку не трапляе.
card-picture-larger = Буйней
card-picture-smaller = Драбней
card-picture-fill = Запоўніць рамку
card-picture-whole = Паказаць цалкам
card-picture-how = Перацягніце малюнак, каб яго зрушыць; колцам мышы ён павялічваецца і памяншаецца. З клавіятуры: стрэлкі, + і −.
card-picture-keep = Захаваць гэты малюнак на іншыя дні
card-picture-kept = Ён ляжыць у папцы праграмы, без месца, даты і назвы камеры.
card-picture-not-kept = Калі акно закрыецца, яго не стане.
card-picture-format = Гэты файл — не JPEG, не PNG і не WebP. Захавайце малюнак у адным з гэтых фарматаў і выберыце яго яшчэ раз.
card-picture-damaged = Гэты файл пашкоджаны або няпоўны. Вазьміце малюнак яшчэ раз з тэлефона ці фотаапарата.
card-picture-too-large = Гэты малюнак завялікі: { $width } × { $height } пікселяў. Надрукаваць можна да 64 мільёнаў пікселяў (прагрэсіўны JPEG — да 24 мільёнаў), кожны бок не даўжэйшы за 16 000.
card-picture-scans = Гэты малюнак складаецца больш чым з 20 праходаў. Захавайце яго яшчэ раз як звычайны, не прагрэсіўны JPEG.

card-hand-print = друкаванымі літарамі
card-hand-script = як ад рукі
card-hand-lines = лініі, каб пісаць
card-hand-trace = бледна, каб абвесці

card-save = Захаваць PDF
card-save-as = Захаваць як…
card-save-anyway = Усё роўна захаваць
card-save-back = Назад да тэксту

card-labels-own = Налепкі па сваіх памерах…
card-labels-first = Першая вольная налепка: { $n }
card-labels-title = Налепкі па сваіх памерах
card-labels-how = Вымерайце аркуш у міліметрах або пачніце з падобнага.
card-labels-called = Назва
card-labels-name = Мае налепкі
card-labels-known = Як
card-labels-paper = Папера
card-labels-columns = У радзе
card-labels-rows = У слупку
card-labels-width = Шырыня налепкі
card-labels-height = Вышыня налепкі
card-labels-left = Поле злева
card-labels-top = Поле зверху
card-labels-across = Крок убок
card-labels-down = Крок уніз
card-labels-number = У полі «{ $what }» патрэбны лік.
card-labels-too-small = Налепкі замалыя для адраса.
card-labels-no-room = Гэтыя налепкі не змяшчаюцца на паперы: паглядзіце на палі і крокі.
card-labels-trial = Гэта пробны аркуш. Захавайце яго, надрукуйце на звычайнай паперы і прыкладзіце да сваіх налепак.
card-labels-keep = Захаваць налепкі
card-labels-close = Закрыць

card-sheet-first = Першы бок
card-sheet-second = Другі бок
card-sheet-free = Свабодных месцаў на гэтым аркушы: { $n }.
