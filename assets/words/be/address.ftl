# The lines of an address: src/address.

# Што трэба сказаць пра адрас.
address-too-many-lines = { PLURAL($lines) ->
    [one] У адрасе { $lines } радок. Пошта чытае найбольш { $most }.
    [few] У адрасе { $lines } радкі. Пошта чытае найбольш { $most }.
   *[many] У адрасе { $lines } радкоў. Пошта чытае найбольш { $most }.
}
address-line-too-long = { PLURAL($characters) ->
    [one] У радку { $line } адраса { $characters } знак. Пошта чытае найбольш { $most }.
    [few] У радку { $line } адраса { $characters } знакі. Пошта чытае найбольш { $most }.
   *[many] У радку { $line } адраса { $characters } знакаў. Пошта чытае найбольш { $most }.
}
address-not-a-postcode = { PLURAL($digits) ->
    [one] У паштовым індэксе павінна быць { $digits } лічба. Калі ласка, праверце.
    [few] У паштовым індэксе павінна быць { $digits } лічбы. Калі ласка, праверце.
   *[many] У паштовым індэксе павінна быць { $digits } лічбаў. Калі ласка, праверце.
}
address-strange-postcode = Ні ў адным з вядомых нам месцаў паштовы індэкс не пачынаецца з { $region }. Калі ласка, праверце.
address-suggested = { $part } лацінскімі літарамі, наш варыянт: { $text }. Калі ласка, праверце.
address-missing = { $part }: не хапае.
address-hidden-removed = Нябачныя знакі прыбраныя.
address-suspended = Спачатку спытайце на пошце: перасылку ў гэтую краіну спынялі ({ $source }, звесткі ад { $date }). Як цяпер, мы не ведаем.
address-own-block-outdated = Вы запісалі свой адрас для іншага месца. Тут ён не ўжываецца.

address-no-dative = Тамтэйшая пошта просіць імя ў давальным склоне («кому»). Калі ласка, упішыце, калі ведаеце.
address-no-authority = У назве ўстановы не хапае ведамства (УФСИН, ГУФСИН). Калі ласка, праверце.
address-no-rules = { $country }: правілаў гэтай краіны Kartka не ведае. Праверце адрас самі.
address-no-rules-unnamed = У якую краіну ідзе паштоўка, Kartka не ведае. Праверце адрас самі, разам з радком краіны.

address-part-name = Імя
address-part-extra = Дадатковы радок
address-part-facility = Установа
address-part-street = Вуліца
address-part-locality = Горад
address-part-district = Раён
address-part-region = Вобласць
address-part-year = Год нараджэння
address-part-postcode = Паштовы індэкс
address-part-country = Краіна

address-script-destination = Кірыліца
address-script-both = Кірыліца, горад і лацінкай
address-script-latin = Лацінка

address-country-at = Аўстрыя
address-country-be = Бельгія
address-country-by = Беларусь
address-country-ca = Канада
address-country-ch = Швейцарыя
address-country-cz = Чэхія
address-country-de = Германія
address-country-ee = Эстонія
address-country-fi = Фінляндыя
address-country-fr = Францыя
address-country-gb = Вялікабрытанія
address-country-ge = Грузія
address-country-ie = Ірландыя
address-country-lt = Літва
address-country-lv = Латвія
address-country-nl = Нідэрланды
address-country-no = Нарвегія
address-country-pl = Польшча
address-country-se = Швецыя
address-country-ua = Украіна
address-country-us = ЗША
address-country-ru = Расія
