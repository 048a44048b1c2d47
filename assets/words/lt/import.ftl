# Naujas sąrašas: ko klausiama ir kas jame nesuprasta.
changes-held-again = { PLURAL($n) ->
    [one] Šis sąrašas sako, kad { $n } žmogus, buvęs laisvėje, miręs ar nežinomas, vėl kalinamas: dažniausiai tai senas sąrašas
    [few] Šis sąrašas sako, kad { $n } žmonės, buvę laisvėje, mirę ar nežinomi, vėl kalinami: dažniausiai tai senas sąrašas
   *[other] Šis sąrašas sako, kad { $n } žmonių, buvusių laisvėje, mirusių ar nežinomų, vėl kalinami: dažniausiai tai senas sąrašas
}
changes-held-again-how = Nė vienas jų nepriimtas. Pažiūrėkite į kiekvieną; jei apie ką nors tai tiesa, pridėkite: --accept-person ID
changes-released-left-out = Paleidimai, kurių nepriimate, lieka kaip abejonė: šiems žmonėms atvirukai nesiunčiami, kol ko nors nepasakys naujesnis sąrašas.
changes-many-gone = SĄRAŠE NEBĖRA DAUGIAU KAIP TREČDALIO: { $gone } IŠ { $of } ŽMONIŲ.
changes-many-gone-how = Ar tai buvo tik sąrašo dalis? Nuskaitykite ją dar kartą su --partial, ir niekas nebus laikomas dingusiu.
import-day-asked = Šis sąrašas nesako, kurios jis dienos, o jis atšauktų tai, ką žinome, kaip daro senas sąrašas. Nurodykite --as-of YYYY-MM-DD – dieną, kada jis galiojo (failo data būtų { $date }, bet kopijuojant ji keičiasi).
import-day-proposed = Šis sąrašas nesako, kurios jis dienos. Paimta failo data: { $date }. Jei ji neteisinga, nuskaitykite dar kartą su --as-of YYYY-MM-DD.
import-no-such-change = Šis sąrašas nieko nekeičia apie „{ $id }“. Id pamatysite su --dry-run.
import-error-future-day = { $file }: { $date } yra po šios dienos ({ $today }). Sąrašas negali būti naujesnis už šiandieną. Nurodykite dieną, kada jis galiojo.
import-error-older-than-its-rows = { $file }: sąrašas negali būti { $date } dienos. Eilutėje { $row } yra vėlesnė diena ({ $column }: { $proven }). Nurodykite ne ankstesnę dieną.
remark-unknown-status = Eilutė { $row }: būklės „{ $text }“ nesuprantame. Tada niekas nežino, ar žmogus kalinamas, ir atvirukas ten nesiunčiamas.
remark-empty-status = Eilutė { $row }: būklė tuščia. Tada niekas nežino, ar žmogus kalinamas, ir atvirukas ten nesiunčiamas.
remark-release-is-over = Eilutė { $row }: nurodyta, kad kalinamas, bet paleidimo diena jau praėjo ({ $text }). Patikrinkite; iki tol atvirukas ten nesiunčiamas.
remark-strange-death = Eilutė { $row }: „{ $text }“ mirties stulpelyje nėra nei diena, nei taip ar ne. Ar šios eilutės langeliai pasislinkę? Kol neaišku, atvirukas ten nesiunčiamas.
remark-place-word = Eilutė { $row }: vietos langelyje dar parašyta „{ $text }“. Galioja tai, o ne adresas šalia.
remark-future-day = Eilutė { $row }: { $column } yra po šios dienos ({ $text }). Tai nenaudojama.
remark-strange-day = Eilutė { $row }: { $column } nėra diena iki šiandien ({ $text }). Kol neaišku, atvirukas ten nesiunčiamas.
remark-same-person = Eilutės { $first } ir { $row } turi tą patį id ({ $text }). Galioja blogesnė žinia: miręs, laisvas, nežinoma, paskui kalinamas.
remark-shipped-id = Eilutė { $row }: id „{ $text }“ yra žmogaus, kurį žino pati Kartka. Šis įrašas laikomas atskirai.
column-verdict = nuosprendžio diena
reason-rejected = { $date } sąrašas ({ $source }) sako, kad šis žmogus nebekalinamas. Jūs to nepriėmėte. Patikrinkite arba patvirtinkite šiam atvirukui.
reason-rejected-died = { $date } sąrašas ({ $source }) sako, kad šis žmogus mirė. Jūs to nepriėmėte. Patikrinkite arba patvirtinkite šiam vienam atvirukui.
reason-rejected-not-held = { $date } sąraše ({ $source }) nenurodyta, kad šis žmogus kalinamas. Jūs to nepriėmėte. Patikrinkite arba patvirtinkite šiam vienam atvirukui.
reason-rejected-elsewhere = { $date } sąrašas ({ $source }) sako, kad šis žmogus yra kitoje vietoje. Jūs to nepriėmėte. Patikrinkite arba patvirtinkite šiam vienam atvirukui.
reason-short-rejected = sąrašas sako kitaip
why-rejected = Sąrašas sako kitaip, bet jūs to nepriėmėte (tvirtinama kiekvienam atvirukui): { $number }
help-import-accept-person = Kieno pakeitimus priimti, pagal id; vėl kalinamiems – tik taip
help-import-partial = Failas yra tik sąrašo dalis: niekas nelaikomas dingusiu iš sąrašo
help-person-freed = Pasakyti, kad žmogus laisvas, ir nuo kada, jei žinote
help-person-died = Pasakyti, kad žmogus mirė, ir kada, jei žinote
help-person-moved = Pasakyti, kad žmogus kalinamas kitoje vietoje, pagal jos id (kartka places)
help-person-unknown = Pasakyti, kad niekas nežino, ar žmogus dar kalinamas
help-person-source = Kur tai skaitėte; reikia su --freed, --died, --moved ir --unknown
help-person-as-of = Diena, kada taip buvo; nenurodžius – šiandien
help-person-take-back = Atšaukti, ką sakėte paskutinį kartą; vėl galios tai, kas galiojo anksčiau
help-person-remove = Pašalinti žmogų, kurį įrašėte patys
help-person-restore = Grąžinti pašalintą žmogų
person-needs-source = Kur tai skaitėte? Pridėkite --source TEXT: laikraštį, puslapį, laišką.
person-day-after-today = { $date } yra po šios dienos. Nurodykite dieną iki šiandien.
person-place-known-newer = Kur žmogus yra, žinome vėlesnei dienai: { $date }. Nurodykite dieną, kuriai tai žinote: --as-of YYYY-MM-DD
person-nothing-to-take-back = Apie { $id } nesakėte nieko, ką būtų galima atšaukti.
person-not-added = { $id } yra sąraše: pašalinti galite tik tuos, kuriuos įrašėte patys. Jei žmogus laisvas, pasakykite: --freed --source TEXT
person-removed = Pašalinta: { $name }. Grąžinsite taip: kartka person { $id } --restore
person-restored = { $name } vėl čia ({ $id }).
person-not-removed = Nieko su id { $id } nepašalinote.
help-paste-same = Tai šis to paties vardo žmogus, dabar kitoje vietoje
help-paste-another = Tai kitas to paties vardo žmogus
paste-same-name = Tokio vardo žmogus jau žinomas:
paste-same-name-how = Jei tai tas pats žmogus, perkeltas, pridėkite: --same ID. Jei kitas: --another
paste-same-kept = Nauja vieta išsaugota: { $id }. Atšauksite taip: kartka person { $id } --take-back
