# Sources that are descriptions; names of newspapers and pages stay: src/words/source.

source-viasna-list-2023 = спіс «Вясны», англійскі экспарт, публічная копія прыкладна за сакавік 2023
source-guides-2026 = парады груп падтрымкі, на лістапад 2026
source-amnesty-advice = парады Amnesty тым, хто піша ад яе імя
source-facilities-2024 = спіс месцаў зняволення, кастрычнік 2024
source-public-guide = публічная памятка, без даты
source-notice-2018 = аб’ява ад 7 лютага 2018
source-letter-guide-2024 = памятка пра лісты ад 21 мая 2024
source-libereco-postcards = старонка паштовак Libereco
source-libereco-birthday = Libereco, старонка да дня нараджэння Бяляцкага, 2023
source-viasna-pashkavichy = Viasna 2024-07-11: новы будынак — каля Пашковічаў
source-euroradio-belarusian = Euroradio 2024-04-29 (па-беларуску)
source-ovd-info = «АУС-Інфа» ў Telegram, пасля 2022
source-open-space = Open Space у Telegram
source-amnesty-uk = Amnesty UK, каля канца 2021
