# How old a fact is: src/freshness.

freshness-today = підтверджено сьогодні
freshness-fresh = { PLURAL($days) ->
    [one] підтверджено { $days } день тому
    [few] підтверджено { $days } дні тому
   *[many] підтверджено { $days } днів тому
}
freshness-please-check = { PLURAL($days) ->
    [one] будь ласка, перевірте: відомостям { $days } день
    [few] будь ласка, перевірте: відомостям { $days } дні
   *[many] будь ласка, перевірте: відомостям { $days } днів
}
freshness-old = { PLURAL($days) ->
    [one] відомостям { $days } день: підтвердьте, перш ніж писати
    [few] відомостям { $days } дні: підтвердьте, перш ніж писати
   *[many] відомостям { $days } днів: підтвердьте, перш ніж писати
}
