# Sources that are descriptions; names of newspapers and pages stay: src/words/source.

source-viasna-list-2023 = список «Весны», английский экспорт, публичная копия примерно за март 2023
source-guides-2026 = советы групп поддержки, на ноябрь 2026
source-amnesty-advice = советы Amnesty тем, кто пишет от её имени
source-facilities-2024 = список мест заключения, октябрь 2024
source-public-guide = публичная памятка, без даты
source-notice-2018 = объявление от 7 февраля 2018
source-letter-guide-2024 = памятка о письмах от 21 мая 2024
source-libereco-postcards = страница открыток Libereco
source-libereco-birthday = Libereco, страница ко дню рождения Беляцкого, 2023
source-viasna-pashkavichy = Viasna 2024-07-11: новое здание — около Пашковичей
source-euroradio-belarusian = Euroradio 2024-04-29 (по-белорусски)
source-ovd-info = «ОВД-Инфо» в Telegram, после 2022
source-open-space = Open Space в Telegram
source-amnesty-uk = Amnesty UK, около конца 2021
