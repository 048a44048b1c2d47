# How old a fact is: src/freshness.

freshness-today = подтверждено сегодня
freshness-fresh = { PLURAL($days) ->
    [one] подтверждено { $days } день назад
    [few] подтверждено { $days } дня назад
   *[many] подтверждено { $days } дней назад
}
freshness-please-check = { PLURAL($days) ->
    [one] пожалуйста, проверьте: сведениям { $days } день
    [few] пожалуйста, проверьте: сведениям { $days } дня
   *[many] пожалуйста, проверьте: сведениям { $days } дней
}
freshness-old = { PLURAL($days) ->
    [one] сведениям { $days } день: подтвердите, прежде чем писать
    [few] сведениям { $days } дня: подтвердите, прежде чем писать
   *[many] сведениям { $days } дней: подтвердите, прежде чем писать
}
