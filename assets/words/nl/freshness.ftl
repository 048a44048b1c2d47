# How old a fact is: src/freshness.

freshness-today = vandaag bevestigd
freshness-fresh = { PLURAL($days) ->
    [one] { $days } dag geleden bevestigd
   *[other] { $days } dagen geleden bevestigd
}
freshness-please-check = graag controleren: { $days } dagen oud
freshness-old = { $days } dagen oud: bevestig voordat u schrijft
