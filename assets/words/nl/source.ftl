# Sources that are descriptions; names of newspapers and pages stay: src/words/source.

source-viasna-list-2023 = lijst van Viasna, Engelse export, openbare kopie van rond maart 2023
source-guides-2026 = handleidingen van steungroepen, stand november 2026
source-amnesty-advice = advies van Amnesty aan de eigen schrijvers
source-facilities-2024 = lijst van gevangenissen, oktober 2024
source-public-guide = openbare handleiding, zonder datum
source-notice-2018 = bekendmaking van 7 februari 2018
source-letter-guide-2024 = brievenhandleiding van 21 mei 2024
source-libereco-postcards = kaartenpagina van Libereco
source-libereco-birthday = Libereco, pagina voor de verjaardag van Bialiatski, 2023
source-viasna-pashkavichy = Viasna 2024-07-11, volgens wie het nieuwe gebouw bij Pashkavichy ligt
source-euroradio-belarusian = Euroradio 2024-04-29 (in het Belarussisch)
source-ovd-info = OVD-Info op Telegram, na 2022
source-open-space = Open Space op Telegram
source-amnesty-uk = Amnesty UK, rond eind 2021
