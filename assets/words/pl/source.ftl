# Sources that are descriptions; names of newspapers and pages stay: src/words/source.

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
