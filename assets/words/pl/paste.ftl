# An address as found in a text: src/paste.

paste-ask-name = Do kogo? Imię i nazwisko nie zostały rozpoznane.
paste-ask-nominative = Imię i nazwisko wyglądają na celownik («кому»). Jak brzmią w mianowniku?
paste-ask-facility = Które to więzienie? Nie rozpoznano żadnego, które znamy.
paste-ask-country = W którym kraju to jest? Z tekstu nie wynika to jasno albo Kartka nie zna zasad tego kraju.
paste-ask-postcode = Brakuje kodu pocztowego.
paste-ask-address-differs = To nie jest adres, który mamy dla tego więzienia. Który jest właściwy?
paste-ask-birth-year = Tamtejsza poczta wymaga roku urodzenia. Wpisz go.
paste-ask-rest = Tego nie udało się zrozumieć. Czy to część adresu?
paste-ask-not-held = Tekst mówi, że ta osoba nie jest tam przetrzymywana: jest na wolności, nie żyje albo jest gdzie indziej. Kartka nie zapisuje takich osób. Jeśli słowa znaczą coś innego, usuń je z tekstu.

paste-guess = nasz domysł, do sprawdzenia
paste-empty = Nie ma w tym nic do odczytania.
paste-too-long = To za długie jak na adres.
paste-lookalikes = { PLURAL($n) ->
    [one] { $n } litera w nazwisku pochodzi z innego alfabetu i tylko wygląda dobrze.
    [few] { $n } litery w nazwisku pochodzą z innego alfabetu i tylko wyglądają dobrze.
   *[many] { $n } liter w nazwisku pochodzi z innego alfabetu i tylko wygląda dobrze.
}
paste-mend = Popraw litery
paste-place = Miejsce
paste-rest = Nierozpoznane
paste-source = wpisane ręcznie
paste-kept = Zachowano, z id { $id }.
paste-not-kept = Nic nie zachowano: najpierw odpowiedz na pytania.

paste-same-name = Osoba o tym imieniu i nazwisku jest już znana:
paste-same-name-how = Jeśli to ta sama osoba, przeniesiona, dodaj: --same ID. Jeśli to ktoś inny: --another
paste-same-kept = Nowe miejsce zapisano dla { $id }. Cofniesz przez: kartka person { $id } --take-back
paste-too-many = Tekst wymienia więcej niż { $n } osób. Weź jego część.
paste-of = { $at } z { $n }
paste-also = pisane także
paste-which = Nic nie zachowano: tekst wymienia osób: { $n }. Wskaż jedną przez --block N albo zachowaj wszystkie przez --all.
paste-which-answer = Tekst wymienia osób: { $n }. Wskaż przez --block N, kogo dotyczy odpowiedź.
paste-no-such-block = W tekście nie ma numeru { $at }: osoby są ponumerowane od 1 do { $n }.
paste-rest-kept = Nierozpoznana część została zachowana jako notatka o osobie.
paste-page-empty = Strona nie zawiera adresu, który Kartka rozpoznaje.
paste-page-left-out = Pominięte wiersze strony, które nie należą do adresów: { $n }.
