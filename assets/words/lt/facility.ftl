# Places of detention, their rules and addresses: src/facility.

facility-rule-return-address = Siuntėjo adresas
facility-rule-blank-paper = Tuščias popierius laiške
facility-rule-envelope = Vokas atsakymui
facility-rule-stamp = Pašto ženklas atsakymui
facility-rule-postcard = Atvirukas
facility-rule-greeting-card = Sulenkiamas atvirukas
facility-rule-address-label = Adresas ant lipduko
facility-rule-stickers = Lipdukai, blizgučiai
facility-rule-ink = Rašalo spalva
facility-rule-paper-colour = Spalvotas popierius
facility-rule-pages = Puslapiai
facility-rule-characters = Ženklai
facility-rule-foreign-language = Kita kalba
facility-rule-organisation-name = Organizacijos pavadinimas ar logotipas
facility-rule-pictures = Kai kurie paveikslėliai
facility-rule-printed-text = Spausdintas tekstas
facility-rule-clippings = Laikraščių iškarpos
facility-rule-name-on-each-page = Vardas ir numeris kiekviename puslapyje
facility-rule-scanned = Pašto skenavimas
facility-rule-is-ask = prašoma
facility-rule-is-allow = galima
facility-rule-is-warn = geriau ne
facility-rule-is-forbid = nepraleidžiama
facility-rule-is-at-most = daugiausia { $n }
facility-rule-line = { $what }: { $value } ({ $source })
facility-rule-yours = Jūsų nurodyta { $date }

facility-rules-title = Ką galima pridėti
facility-rules-open = ką galima pridėti
facility-held = { PLURAL($n) ->
    [one] { $n } žmogus
    [few] { $n } žmonės
   *[other] { $n } žmonių
}
facility-your-word = Jūsų nurodyta { $date }
facility-explained = { $place } ({ $kind })
facility-explained-latin = { $place } ({ $kind }, { $town })

# How sure an address is.
facility-confidence-confirmed = patvirtinta kelių šaltinių
facility-confidence-single = vienas šaltinis
facility-confidence-disputed = šaltiniai nurodo skirtingus adresus
facility-confidence-historic = persikėlė
facility-confidence-missing = adresas nežinomas

facility-kind-colony = pataisos kolonija
facility-kind-prison = kalėjimas
facility-kind-remand = tardymo izoliatorius (SIZO)
facility-kind-open = atviro tipo įstaiga
facility-kind-juvenile = nepilnamečių kolonija
facility-kind-short-term = trumpalaikis sulaikymas
facility-kind-other = kita vieta
