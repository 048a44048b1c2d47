# How old a fact is: src/freshness.

freshness-today = patvirtinta šiandien
freshness-fresh = { PLURAL($days) ->
    [one] patvirtinta prieš { $days } dieną
    [few] patvirtinta prieš { $days } dienas
   *[other] patvirtinta prieš { $days } dienų
}
freshness-please-check = { PLURAL($days) ->
    [one] patikrinkite: { $days } dienos senumo
    [few] patikrinkite: { $days } dienų senumo
   *[other] patikrinkite: { $days } dienų senumo
}
freshness-old = { PLURAL($days) ->
    [one] { $days } dienos senumo: prieš rašydami patvirtinkite
    [few] { $days } dienų senumo: prieš rašydami patvirtinkite
   *[other] { $days } dienų senumo: prieš rašydami patvirtinkite
}
