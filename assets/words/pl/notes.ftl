# Źródła opisowe; nazwy gazet i stron zostają.
source-viasna-list-2023 = lista Wiasny, eksport angielski, publiczna kopia z około marca 2023
source-guides-2026 = poradniki grup wsparcia, stan z listopada 2026
source-amnesty-advice = rady Amnesty dla osób piszących w jej imieniu
source-facilities-2024 = lista miejsc uwięzienia, październik 2024
source-public-guide = publiczny poradnik, bez daty
source-notice-2018 = ogłoszenie z 7 lutego 2018
source-letter-guide-2024 = poradnik pisania listów z 21 maja 2024
source-libereco-postcards = strona Libereco z kartkami
source-libereco-birthday = Libereco, strona na urodziny Bialackiego, 2023
source-viasna-pashkavichy = Wiasna 2024-07-11, według której nowy budynek stoi koło Pashkavichy
source-euroradio-belarusian = Euroradio 2024-04-29 (po białorusku)
source-ovd-info = OVD-Info w Telegramie, po 2022
source-open-space = Open Space w Telegramie
source-amnesty-uk = Amnesty UK, około końca 2021

# Gdzie ktoś jest i co pomaga, gdy nikt tego nie podaje.
place-explained = { $place } ({ $kind })
place-explained-latin = { $place } ({ $kind }, { $town })
help-unknown-place = Wczytaj nowszą listę: może podaje, gdzie. Jeśli znasz adres, wpisz go przez „Dodaj osobę”.
help-no-address = Jeśli znasz adres tego miejsca, wpisz go na stronie „Dane”, w części „Miejsca uwięzienia”.
cli-help-unknown-place = Kartka nie powstała. Może nowsza lista podaje, gdzie: kartka import PLIK
cli-help-place-unclear = Kartka nie powstała. Napisz wiersze adresu samodzielnie: kartka person ID --block PLIK
