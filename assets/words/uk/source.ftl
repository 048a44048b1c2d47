# Sources that are descriptions; names of newspapers and pages stay: src/words/source.

source-viasna-list-2023 = список «Вясни», англійський експорт, публічна копія приблизно за березень 2023
source-guides-2026 = поради груп підтримки, станом на листопад 2026
source-amnesty-advice = поради Amnesty тим, хто пише від її імені
source-facilities-2024 = список місць ув’язнення, жовтень 2024
source-public-guide = публічна порада, без дати
source-notice-2018 = оголошення від 7 лютого 2018
source-letter-guide-2024 = порада щодо листів від 21 травня 2024
source-libereco-postcards = сторінка листівок Libereco
source-libereco-birthday = Libereco, сторінка до дня народження Біляцького, 2023
source-viasna-pashkavichy = Viasna 2024-07-11: нова будівля — біля Пашковичів
source-euroradio-belarusian = Euroradio 2024-04-29 (білоруською)
source-ovd-info = «ОВД-Інфо» у Telegram, після 2022
source-open-space = Open Space у Telegram
source-amnesty-uk = Amnesty UK, близько кінця 2021
