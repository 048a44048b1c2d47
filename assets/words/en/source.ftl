# Sources that are descriptions; names of newspapers and pages stay: src/words/source.

source-viasna-list-2023 = Viasna list, English export, public copy of about March 2023
source-guides-2026 = guides of supporters’ groups, as of November 2026
source-amnesty-advice = Amnesty’s advice to its own writers
source-facilities-2024 = list of facilities, October 2024
source-public-guide = public guide, no date
source-notice-2018 = notice of 7 February 2018
source-letter-guide-2024 = letter guide of 21 May 2024
source-libereco-postcards = Libereco postcard page
source-libereco-birthday = Libereco, page for Bialiatski’s birthday, 2023
source-viasna-pashkavichy = Viasna 2024-07-11, which places the new building near Pashkavichy
source-euroradio-belarusian = Euroradio 2024-04-29 (in Belarusian)
source-ovd-info = OVD-Info on Telegram, after 2022
source-open-space = Open Space on Telegram
source-amnesty-uk = Amnesty UK, about late 2021
