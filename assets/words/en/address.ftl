# The lines of an address: src/address.

# What is to be said of an address block.
address-too-many-lines = The address has { $lines } lines. The post reads { $most }.
address-line-too-long = Line { $line } of the address has { $characters } characters. The post reads { $most }.
address-not-a-postcode = The postcode should have { $digits } digits. Please check it.
address-strange-postcode = No place that we know has a postcode beginning with { $region }. Please check it.
# { $part } is one of address-part-…
address-suggested = { $part } in Latin letters is our suggestion: { $text }. Please check it.
address-missing = { $part } is missing.
address-hidden-removed = Invisible characters were taken out.
# { $date } is the day of which the source says it, { $source } names the source.
address-suspended = Ask your post office first: mail to this country was stopped ({ $source }, said of { $date }). We do not know how it is today.
address-own-block-outdated = You wrote an address of your own, for another place. It is not used here.

address-no-dative = The post there wants the name in the dative case («кому»). Please enter it if you know it.
address-no-authority = The name of the prison lacks its authority (УФСИН, ГУФСИН). Please check it.
address-no-rules = Kartka knows no rules for { $country }: check the address yourself.
address-no-rules-unnamed = Kartka does not know which country the card goes to: check the address yourself, with the line of the country.

address-part-name = The name
address-part-extra = The extra line
address-part-facility = The prison
address-part-street = The street
address-part-locality = The town
address-part-district = The district
address-part-region = The region
address-part-year = The year of birth
address-part-postcode = The postcode
address-part-country = The country

address-script-destination = Cyrillic
address-script-both = Cyrillic, town in Latin too
address-script-latin = Latin

address-country-at = Austria
address-country-be = Belgium
address-country-by = Belarus
address-country-ca = Canada
address-country-ch = Switzerland
address-country-cz = Czechia
address-country-de = Germany
address-country-ee = Estonia
address-country-fi = Finland
address-country-fr = France
address-country-gb = the United Kingdom
address-country-ge = Georgia
address-country-ie = Ireland
address-country-lt = Lithuania
address-country-lv = Latvia
address-country-nl = the Netherlands
address-country-no = Norway
address-country-pl = Poland
address-country-se = Sweden
address-country-ua = Ukraine
address-country-us = the United States
address-country-ru = Russia
