# How old a fact is: src/freshness.

freshness-today = confirmed today
freshness-fresh = { PLURAL($days) ->
    [one] confirmed { $days } day ago
   *[other] confirmed { $days } days ago
}
freshness-please-check = please check: { $days } days old
freshness-old = { $days } days old: confirm before you write
