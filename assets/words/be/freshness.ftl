# How old a fact is: src/freshness.

freshness-today = пацверджана сёння
freshness-fresh = { PLURAL($days) ->
    [one] пацверджана { $days } дзень таму
    [few] пацверджана { $days } дні таму
   *[many] пацверджана { $days } дзён таму
}
freshness-please-check = { PLURAL($days) ->
    [one] калі ласка, праверце: звесткам { $days } дзень
    [few] калі ласка, праверце: звесткам { $days } дні
   *[many] калі ласка, праверце: звесткам { $days } дзён
}
freshness-old = { PLURAL($days) ->
    [one] звесткам { $days } дзень: пацвердзіце, перш чым пісаць
    [few] звесткам { $days } дні: пацвердзіце, перш чым пісаць
   *[many] звесткам { $days } дзён: пацвердзіце, перш чым пісаць
}
