# How old a fact is: src/freshness.

freshness-today = heute bestätigt
freshness-fresh = { PLURAL($days) ->
    [one] vor { $days } Tag bestätigt
   *[other] vor { $days } Tagen bestätigt
}
freshness-please-check = bitte prüfen: { $days } Tage alt
freshness-old = { $days } Tage alt: bitte vor dem Schreiben bestätigen
