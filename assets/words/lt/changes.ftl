# What a new list changes: src/changes.

# Antras sąrašas po pirmojo: kas pasikeistų.
changes-released = { PLURAL($n) ->
    [one] { $n } žmogus jau laisvėje
    [few] { $n } žmonės jau laisvėje
   *[other] { $n } žmonių jau laisvėje
}
changes-moved = { PLURAL($n) ->
    [one] { $n } žmogus perkeltas
    [few] { $n } žmonės perkelti
   *[other] { $n } žmonių perkelta
}
changes-new = { PLURAL($n) ->
    [one] { $n } naujas žmogus sąraše
    [few] { $n } nauji žmonės sąraše
   *[other] { $n } naujų žmonių sąraše
}
changes-changed = { PLURAL($n) ->
    [one] { $n } kitas pakeitimas
    [few] { $n } kiti pakeitimai
   *[other] { $n } kitų pakeitimų
}
changes-gone = { PLURAL($n) ->
    [one] { $n } žmogaus sąraše nebėra: patikrinkite
    [few] { $n } žmonių sąraše nebėra: patikrinkite
   *[other] { $n } žmonių sąraše nebėra: patikrinkite
}
changes-older = { PLURAL($n) ->
    [one] { $n } mūsų žinia naujesnė už šį sąrašą. Ar vis tiek priimti tai, kas sąraše?
    [few] { $n } mūsų žinios naujesnės už šį sąrašą. Ar vis tiek priimti tai, kas sąraše?
   *[other] { $n } mūsų žinių naujesnės už šį sąrašą. Ar vis tiek priimti tai, kas sąraše?
}
changes-somebody-else = { PLURAL($n) ->
    [one] { $n } sąrašo numeris dabar žymi ką kitą. Pažiūrėkite.
    [few] { $n } sąrašo numeriai dabar žymi kitus žmones. Pažiūrėkite.
   *[other] { $n } sąrašo numerių dabar žymi kitus žmones. Pažiūrėkite.
}
changes-none = Šis sąrašas nieko nekeičia: jis patvirtina, ką žinome.
changes-from-to = { $from } → { $to }
changes-drafts = { PLURAL($n) ->
    [one] { $n } Jūsų juodraštis skirtas žmogui, kuris jau nebelaukia.
    [few] { $n } Jūsų juodraščiai skirti žmonėms, kurie jau nebelaukia.
   *[other] { $n } Jūsų juodraščių skirta žmonėms, kurie jau nebelaukia.
}
changes-accept = Priimti
changes-reject = Palikti, kaip buvo
changes-title = Ką keičia naujas sąrašas
changes-more = { PLURAL($n) ->
    [one] dar { $n }
    [few] dar { $n }
   *[other] dar { $n }
}
changes-fewer = rodyti mažiau
changes-held-again = { PLURAL($n) ->
    [one] Šis sąrašas sako, kad { $n } žmogus, buvęs laisvėje, miręs ar nežinomas, vėl kalinamas: dažniausiai tai senas sąrašas
    [few] Šis sąrašas sako, kad { $n } žmonės, buvę laisvėje, mirę ar nežinomi, vėl kalinami: dažniausiai tai senas sąrašas
   *[other] Šis sąrašas sako, kad { $n } žmonių, buvusių laisvėje, mirusių ar nežinomų, vėl kalinami: dažniausiai tai senas sąrašas
}
changes-held-again-how = Nė vienas jų nepriimtas. Pažiūrėkite į kiekvieną; jei apie ką nors tai tiesa, pridėkite: --accept-person ID
changes-released-left-out = Paleidimai, kurių nepriimate, lieka kaip abejonė: šiems žmonėms atvirukai nesiunčiami, kol ko nors nepasakys naujesnis sąrašas.
changes-many-gone = SĄRAŠE NEBĖRA DAUGIAU KAIP TREČDALIO: { $gone } IŠ { $of } ŽMONIŲ.
changes-many-gone-how = Ar tai buvo tik sąrašo dalis? Nuskaitykite ją dar kartą su --partial, ir niekas nebus laikomas dingusiu.

changes-what-status = būklė
changes-what-place = įkalinimo vieta
changes-what-address = įkalinimo vietos adresas
changes-what-name = vardas ir pavardė
changes-what-sex = moteris ar vyras
changes-what-birth = gimimo data
changes-what-arrested = sulaikymo diena
changes-what-sentence = bausmė
changes-what-listed-again = vėl sąraše
