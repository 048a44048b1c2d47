# The lines of an address: src/address.

# Що треба сказати про адресу.
address-too-many-lines = { PLURAL($lines) ->
    [one] В адресі { $lines } рядок. Пошта читає щонайбільше { $most }.
    [few] В адресі { $lines } рядки. Пошта читає щонайбільше { $most }.
   *[many] В адресі { $lines } рядків. Пошта читає щонайбільше { $most }.
}
address-line-too-long = { PLURAL($characters) ->
    [one] У рядку { $line } адреси { $characters } знак. Пошта читає щонайбільше { $most }.
    [few] У рядку { $line } адреси { $characters } знаки. Пошта читає щонайбільше { $most }.
   *[many] У рядку { $line } адреси { $characters } знаків. Пошта читає щонайбільше { $most }.
}
address-not-a-postcode = { PLURAL($digits) ->
    [one] У поштовому індексі має бути { $digits } цифра. Будь ласка, перевірте.
    [few] У поштовому індексі має бути { $digits } цифри. Будь ласка, перевірте.
   *[many] У поштовому індексі має бути { $digits } цифр. Будь ласка, перевірте.
}
address-strange-postcode = У жодному з відомих нам місць поштовий індекс не починається з { $region }. Будь ласка, перевірте.
address-suggested = { $part } латинськими літерами, наш варіант: { $text }. Будь ласка, перевірте.
address-missing = { $part }: бракує.
address-hidden-removed = Невидимі знаки прибрано.
address-suspended = Спершу запитайте на пошті: пересилання в цю країну припиняли ({ $source }, відомості від { $date }). Як тепер, ми не знаємо.
address-own-block-outdated = Ви записали власну адресу для іншого місця. Тут її не використано.

address-no-dative = Тамтешня пошта просить ім’я в давальному відмінку («кому»). Будь ласка, впишіть, якщо знаєте.
address-no-authority = У назві установи бракує відомства (УФСИН, ГУФСИН). Будь ласка, перевірте.
address-no-rules = { $country }: правил цієї країни Kartka не знає. Перевірте адресу самі.
address-no-rules-unnamed = До якої країни йде листівка, Kartka не знає. Перевірте адресу самі, разом із рядком країни.

address-part-name = Ім’я
address-part-extra = Додатковий рядок
address-part-facility = Установа
address-part-street = Вулиця
address-part-locality = Місто
address-part-district = Район
address-part-region = Область
address-part-year = Рік народження
address-part-postcode = Поштовий індекс
address-part-country = Країна

address-script-destination = Кирилиця
address-script-both = Кирилиця, місто й латиницею
address-script-latin = Латиниця

address-country-at = Австрія
address-country-be = Бельгія
address-country-by = Білорусь
address-country-ca = Канада
address-country-ch = Швейцарія
address-country-cz = Чехія
address-country-de = Німеччина
address-country-ee = Естонія
address-country-fi = Фінляндія
address-country-fr = Франція
address-country-gb = Велика Британія
address-country-ge = Грузія
address-country-ie = Ірландія
address-country-lt = Литва
address-country-lv = Латвія
address-country-nl = Нідерланди
address-country-no = Норвегія
address-country-pl = Польща
address-country-se = Швеція
address-country-ua = Україна
address-country-us = США
address-country-ru = Росія
