# Sources that are descriptions; names of newspapers and pages stay: src/words/source.

source-viasna-list-2023 = Liste von Viasna, englischer Export, öffentliche Kopie von etwa März 2023
source-guides-2026 = Leitfäden von Unterstützungsgruppen, Stand November 2026
source-amnesty-advice = Rat von Amnesty an die eigenen Schreibenden
source-facilities-2024 = Liste von Haftorten, Oktober 2024
source-public-guide = öffentlicher Leitfaden, ohne Datum
source-notice-2018 = Bekanntmachung vom 7. Februar 2018
source-letter-guide-2024 = Leitfaden für Briefe vom 21. Mai 2024
source-libereco-postcards = Postkartenseite von Libereco
source-libereco-birthday = Libereco, Seite zum Geburtstag von Bialiatski, 2023
source-viasna-pashkavichy = Viasna 2024-07-11, wonach der Neubau bei Pashkavichy liegt
source-euroradio-belarusian = Euroradio 2024-04-29 (auf Belarussisch)
source-ovd-info = OVD-Info auf Telegram, nach 2022
source-open-space = Open Space auf Telegram
source-amnesty-uk = Amnesty UK, etwa Ende 2021
