# Birthdays and round days: src/gui/screen/dates.

dates-title = Gimtadieniai ir apvalios dienos
dates-months = { PLURAL($n) ->
    [one] { $n } mėnuo
    [few] { $n } mėnesiai
   *[other] { $n } mėnesių
}
dates-week = Savaitė nuo { $date }
dates-day = { $date }
dates-birthday = { PLURAL($age) ->
    [one] gimtadienis: { $age } metai
    [few] gimtadienis: { $age } metai
   *[other] gimtadienis: { $age } metų
}
dates-birthday-ageless = gimtadienis
dates-round = { $number }-oji diena kalėjime
dates-post-by = išsiųskite iki { $date }
dates-late = išsiųskite šiandien
dates-write = rašyti
dates-write-these = { $n ->
    [0] Rašyti jiems
   *[other] { PLURAL($n) ->
        [one] Rašyti { $n } žmogui
        [few] Rašyti { $n } žmonėms
       *[other] Rašyti { $n } žmonių
    }
}
dates-all = visi
dates-none = nė vienas
dates-empty = Tuo metu niekas nešvenčia gimtadienio ir nesulaukia apvalios dienos.

# Dates: which of them.
dates-only-birthdays = tik gimtadieniai
dates-only-round = tik apvalios dienos
# Before a choice of one month, beside: 1 month, 2 months, 3 months.
dates-one-month = arba per
dates-no-month = vieną mėnesį …

dates-way = Atvirukas keliauja maždaug
dates-way-hint = ?
dates-way-days = d. (geriausiai tai žino Jūsų paštas ir tie, kas jau yra rašę)
dates-way-unset = Nenurodyta, kiek laiko keliauja atvirukas, todėl išsiuntimo diena nerodoma. Įrašykite aukščiau.
