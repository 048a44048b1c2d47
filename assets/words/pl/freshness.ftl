# How old a fact is: src/freshness.

freshness-today = potwierdzono dzisiaj
freshness-fresh = { PLURAL($days) ->
    [one] potwierdzono { $days } dzień temu
    [few] potwierdzono { $days } dni temu
   *[many] potwierdzono { $days } dni temu
}
freshness-please-check = { PLURAL($days) ->
    [one] do sprawdzenia: sprzed { $days } dnia
    [few] do sprawdzenia: sprzed { $days } dni
   *[many] do sprawdzenia: sprzed { $days } dni
}
freshness-old = { PLURAL($days) ->
    [one] sprzed { $days } dnia: potwierdź przed pisaniem
    [few] sprzed { $days } dni: potwierdź przed pisaniem
   *[many] sprzed { $days } dni: potwierdź przed pisaniem
}
