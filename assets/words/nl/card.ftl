# Wat er van een kaart gezegd wordt.
finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } regel ({ $characters } tekens) past niet, ook niet in het kleinste lettertype.
   *[other] { $lines } regels ({ $characters } tekens) passen niet, ook niet in het kleinste lettertype.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } regel van het adres past niet.
   *[other] { $lines } regels van het adres passen niet.
}
finding-no-glyph = Geen van onze lettertypen heeft het teken “{ $letter }”.

product-postcard-a6 = Ansichtkaart A6, één per pagina
product-postcard-a6-4up = Ansichtkaart A6, vier op A4, dubbelzijdig

template-unclosed = In de tekst, teken { $start } tot { $end }: hier staat {"{"} zonder {"}"}. Schrijf {"{{"} voor de accolade zelf.
template-stray = In de tekst, teken { $start } tot { $end }: hier staat {"}"} zonder {"{"}. Schrijf {"}}"} voor de accolade zelf.
template-unknown-field = In de tekst, teken { $start } tot { $end }: er is geen invulplek met de naam “{ $name }”.
template-forms = In de tekst, teken { $start } tot { $end }: vormen die nodig zijn: { $wanted }; vormen die er staan: { $found }.

# Een eigen bestand dat zo niet te lezen is
fault = { $file }, regel { $line }, kolom { $column }: { $what }
fault-form = zo hoort een dergelijk bestand er niet uit te zien ({ $what })
fault-unclosed = {"{"} zonder {"}"}
fault-stray = {"}"} zonder {"{"}
fault-unknown-field = er is geen invulplek met de naam “{ $name }”
fault-forms = vormen die nodig zijn: { $wanted }; vormen die er staan: { $found }
fault-occasion = er is geen gelegenheid met de naam “{ $name }”
fault-kind = er is geen soort met de naam “{ $name }”
fault-month = { $n } is geen maand
fault-no-language = in geen enkele taal is elke alinea geschreven
