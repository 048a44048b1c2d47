# A file of the user's own that cannot be read as it is: src/words/fault.

fault = { $file }, regel { $line }, kolom { $column }: { $what }
fault-form = zo hoort een dergelijk bestand er niet uit te zien ({ $what })
fault-unclosed = {"{"} zonder {"}"}
fault-stray = {"}"} zonder {"{"}
fault-unknown-field = er is geen invulplek met de naam “{ $name }”
fault-forms = vormen die nodig zijn: { $wanted }; vormen die er staan: { $found }
fault-occasion = er is geen gelegenheid met de naam “{ $name }”
fault-kind = er is geen soort met de naam “{ $name }”
fault-gaps = “{ $pattern }” heeft meer dan 4 openingen (~); maak er twee patronen van
fault-month = { $n } is geen maand
fault-no-language = in geen enkele taal is elke alinea geschreven
fault-too-large = het bestand is groter dan 256 KB; maak er meerdere van

fault-product-measure = { $file }: { $what } is geen maat die papier kan hebben.
fault-product-outside = { $file }: { $what } steekt buiten het veilige gebied van de kaart uit.
fault-product-sheet = { $file }: de kaarten passen niet op het vel.
fault-product-too-large = { $file } is groter dan 256 KB. Een formaat heeft veel minder nodig: haal weg wat er niet bij hoort.
fault-product-parts = { $file }: een kant heeft meer dan 64 delen. Laat er een paar weg.
