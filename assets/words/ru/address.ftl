# The lines of an address: src/address.

# Что нужно сказать об адресе.
address-too-many-lines = { PLURAL($lines) ->
    [one] В адресе { $lines } строка. Почта читает не больше { $most }.
    [few] В адресе { $lines } строки. Почта читает не больше { $most }.
   *[many] В адресе { $lines } строк. Почта читает не больше { $most }.
}
address-line-too-long = { PLURAL($characters) ->
    [one] В строке { $line } адреса { $characters } знак. Почта читает не больше { $most }.
    [few] В строке { $line } адреса { $characters } знака. Почта читает не больше { $most }.
   *[many] В строке { $line } адреса { $characters } знаков. Почта читает не больше { $most }.
}
address-not-a-postcode = { PLURAL($digits) ->
    [one] В почтовом индексе должна быть { $digits } цифра. Пожалуйста, проверьте.
    [few] В почтовом индексе должно быть { $digits } цифры. Пожалуйста, проверьте.
   *[many] В почтовом индексе должно быть { $digits } цифр. Пожалуйста, проверьте.
}
address-strange-postcode = Ни в одном из известных нам мест почтовый индекс не начинается с { $region }. Пожалуйста, проверьте.
address-suggested = { $part } латинскими буквами, наш вариант: { $text }. Пожалуйста, проверьте.
address-missing = { $part }: не хватает.
address-hidden-removed = Невидимые знаки убраны.
address-suspended = Сначала спросите на почте: пересылку в эту страну приостанавливали ({ $source }, сведения от { $date }). Как сейчас, мы не знаем.
address-own-block-outdated = Вы записали свой адрес для другого места. Здесь он не используется.

address-no-dative = Там почта просит имя в дательном падеже («кому»). Пожалуйста, впишите, если знаете.
address-no-authority = В названии учреждения не хватает ведомства (УФСИН, ГУФСИН). Пожалуйста, проверьте.
address-no-rules = { $country }: правил этой страны Kartka не знает. Проверьте адрес сами.
address-no-rules-unnamed = В какую страну идёт открытка, Kartka не знает. Проверьте адрес сами, вместе со строкой страны.

address-part-name = Имя
address-part-extra = Дополнительная строка
address-part-facility = Учреждение
address-part-street = Улица
address-part-locality = Город
address-part-district = Район
address-part-region = Область
address-part-year = Год рождения
address-part-postcode = Почтовый индекс
address-part-country = Страна

address-script-destination = Кириллица
address-script-both = Кириллица, город и латиницей
address-script-latin = Латиница

address-country-at = Австрия
address-country-be = Бельгия
address-country-by = Беларусь
address-country-ca = Канада
address-country-ch = Швейцария
address-country-cz = Чехия
address-country-de = Германия
address-country-ee = Эстония
address-country-fi = Финляндия
address-country-fr = Франция
address-country-gb = Великобритания
address-country-ge = Грузия
address-country-ie = Ирландия
address-country-lt = Литва
address-country-lv = Латвия
address-country-nl = Нидерланды
address-country-no = Норвегия
address-country-pl = Польша
address-country-se = Швеция
address-country-ua = Украина
address-country-us = США
address-country-ru = Россия
