# Sources that are descriptions; names of newspapers and pages stay: src/words/source.

source-viasna-list-2023 = „Viasna“ sąrašas, angliškas variantas, vieša kopija, apie 2023 m. kovą
source-guides-2026 = palaikymo grupių patarimai, 2026 m. lapkritis
source-amnesty-advice = „Amnesty“ patarimai savo rašantiesiems
source-facilities-2024 = kalinimo vietų sąrašas, 2024 m. spalis
source-public-guide = viešas patarimų rinkinys, be datos
source-notice-2018 = 2018 m. vasario 7 d. skelbimas
source-letter-guide-2024 = laiškų rašymo patarimai, 2024 m. gegužės 21 d.
source-libereco-postcards = „Libereco“ atvirukų puslapis
source-libereco-birthday = „Libereco“, Bialiackio gimtadienio puslapis, 2023
source-viasna-pashkavichy = Viasna 2024-07-11, pagal kurią naujasis pastatas yra prie Pashkavichy
source-euroradio-belarusian = Euroradio 2024-04-29 (baltarusiškai)
source-ovd-info = OVD-Info „Telegram“ kanale, po 2022 m.
source-open-space = „Open Space“ „Telegram“ kanale
source-amnesty-uk = „Amnesty UK“, apie 2021 m. pabaigą
