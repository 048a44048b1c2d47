# Nowa lista: o co trzeba zapytać i czego w niej nie zrozumiano.
changes-held-again = { PLURAL($n) ->
    [one] Ta lista mówi, że { $n } osoba, która była wolna, zmarła albo nieznana, znów jest w więzieniu: to zwykle stara lista
    [few] Ta lista mówi, że { $n } osoby, które były wolne, zmarłe albo nieznane, znów są w więzieniu: to zwykle stara lista
   *[many] Ta lista mówi, że { $n } osób, które były wolne, zmarłe albo nieznane, znów jest w więzieniu: to zwykle stara lista
}
changes-held-again-how = Nic z tego nie zostało przyjęte. Sprawdź każdą osobę; jeśli to prawda, dodaj: --accept-person ID
changes-released-left-out = Zwolnienia, których nie przyjmujesz, zostają jako wątpliwość: do tych osób nie trafi żadna kartka, dopóki nie wypowie się nowsza lista.
changes-many-gone = UBYŁA PONAD JEDNA TRZECIA LISTY: { $gone } Z { $of } OSÓB.
changes-many-gone-how = Czy to tylko część listy? Wczytaj ją jeszcze raz z --partial, a nikt nie będzie uznany za nieobecnego.
import-day-asked = Ta lista nie mówi, z którego jest dnia, a cofnęłaby to, co wiemy, jak robi to stara lista. Podaj --as-of YYYY-MM-DD, czyli dzień, w którym była aktualna (datą pliku byłoby { $date }, ale kopia ją zmienia).
import-day-proposed = Ta lista nie mówi, z którego jest dnia. Przyjęto datę pliku: { $date }. Jeśli to nie tak, wczytaj ją jeszcze raz z --as-of YYYY-MM-DD.
import-no-such-change = Ta lista niczego nie zmienia w „{ $id }”. Identyfikatory zobaczysz z --dry-run.
import-error-future-day = { $file }: { $date } jest po dniu dzisiejszym ({ $today }). Lista nie może być nowsza niż dzisiaj. Podaj dzień, w którym była aktualna.
import-error-older-than-its-rows = { $file }: lista nie może być z { $date }. Wiersz { $row } zawiera późniejszy dzień ({ $column }: { $proven }). Podaj dzień nie wcześniejszy.
remark-unknown-status = Wiersz { $row }: nie rozumiemy statusu „{ $text }”. Nikt wtedy nie wie, czy ta osoba jest w więzieniu, i kartka tam nie trafi.
remark-empty-status = Wiersz { $row }: status jest pusty. Nikt wtedy nie wie, czy ta osoba jest w więzieniu, i kartka tam nie trafi.
remark-release-is-over = Wiersz { $row }: na liście jako uwięziona, ale dzień zwolnienia już minął ({ $text }). Sprawdź to; do tego czasu kartka tam nie trafi.
remark-strange-death = Wiersz { $row }: „{ $text }” w kolumnie śmierci to ani dzień, ani tak lub nie. Czy pola tego wiersza się przesunęły? Dopóki to niejasne, kartka tam nie trafi.
remark-place-word = Wiersz { $row }: w polu miejsca jest też „{ $text }”. Liczy się to, a nie adres obok.
remark-future-day = Wiersz { $row }: { $column } jest po dniu dzisiejszym ({ $text }). Nie używamy tego.
remark-strange-day = Wiersz { $row }: { $column } to nie jest dzień do dzisiaj ({ $text }). Dopóki to niejasne, kartka tam nie trafi.
remark-same-person = Wiersze { $first } i { $row } mają to samo id ({ $text }). Liczy się gorsza wiadomość: śmierć, wolność, brak wiadomości, potem więzienie.
remark-shipped-id = Wiersz { $row }: id „{ $text }” należy do osób, które Kartka sama zna. Ten wpis pozostaje oddzielny.
column-verdict = dzień wyroku
reason-rejected = Lista z { $date } ({ $source }) mówi, że ta osoba nie jest już w więzieniu. Nie przyjęto tego. Sprawdź to albo potwierdź dla tej kartki.
reason-rejected-died = Lista z { $date } ({ $source }) mówi, że ta osoba nie żyje. Nie przyjęto tego. Sprawdź to albo potwierdź dla tej jednej kartki.
reason-rejected-not-held = Na liście z { $date } ({ $source }) ta osoba nie jest podana jako uwięziona. Nie przyjęto tego. Sprawdź to albo potwierdź dla tej jednej kartki.
reason-rejected-elsewhere = Lista z { $date } ({ $source }) mówi, że ta osoba jest w innym miejscu. Nie przyjęto tego. Sprawdź to albo potwierdź dla tej jednej kartki.
reason-short-rejected = lista mówi co innego
why-rejected = Lista mówi co innego, czego nie przyjęto (do potwierdzenia przy każdej kartce): { $number }
help-import-accept-person = Czyje zmiany przyjąć, według id; dla tych, którzy znów są w więzieniu, tylko tak
help-import-partial = Plik jest tylko częścią listy: nikt nie jest uznany za nieobecnego
help-person-freed = Powiedz, że ta osoba jest wolna, i od kiedy, jeśli to wiadomo
help-person-died = Powiedz, że ta osoba zmarła, i kiedy, jeśli to wiadomo
help-person-moved = Powiedz, że ta osoba jest w innym miejscu, podając jego id (kartka places)
help-person-unknown = Powiedz, że nikt nie wie, czy ta osoba jest jeszcze w więzieniu
help-person-source = Gdzie to przeczytano; potrzebne przy --freed, --died, --moved i --unknown
help-person-as-of = Dzień, w którym tak było; bez tego dzisiaj
help-person-take-back = Cofnij to, co ostatnio powiedziano; znów obowiązuje to, co przedtem
help-person-remove = Usuń osobę, którą dodano ręcznie
help-person-restore = Przywróć usuniętą osobę
person-needs-source = Gdzie to przeczytano? Dodaj --source TEXT: gazetę, stronę, list.
person-day-after-today = { $date } jest po dniu dzisiejszym. Podaj dzień nie późniejszy niż dzisiaj.
person-place-known-newer = Miejsce tej osoby znamy z późniejszego dnia: { $date }. Podaj dzień, z którego pochodzi wiadomość: --as-of YYYY-MM-DD
person-nothing-to-take-back = O { $id } nie powiedziano niczego, co można by cofnąć.
person-not-added = { $id } jest na liście: usunąć można tylko osoby dodane ręcznie. Jeśli ta osoba jest wolna, powiedz to: --freed --source TEXT
person-removed = Usunięto: { $name }. Przywrócisz przez: kartka person { $id } --restore
person-restored = { $name } znów tu jest ({ $id }).
person-not-removed = Nie usunięto nikogo o id { $id }.
help-paste-same = To ta osoba o tym samym imieniu i nazwisku, teraz w innym miejscu
help-paste-another = To inna osoba o tym samym imieniu i nazwisku
paste-same-name = Osoba o tym imieniu i nazwisku jest już znana:
paste-same-name-how = Jeśli to ta sama osoba, przeniesiona, dodaj: --same ID. Jeśli to ktoś inny: --another
paste-same-kept = Nowe miejsce zapisano dla { $id }. Cofniesz przez: kartka person { $id } --take-back
