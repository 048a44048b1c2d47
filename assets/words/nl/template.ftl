# Texts with blanks: src/template.

template-unclosed = In de tekst, teken { $start } tot { $end }: hier staat {"{"} zonder {"}"}. Schrijf {"{{"} voor de accolade zelf.
template-stray = In de tekst, teken { $start } tot { $end }: hier staat {"}"} zonder {"{"}. Schrijf {"}}"} voor de accolade zelf.
template-unknown-field = In de tekst, teken { $start } tot { $end }: er is geen invulplek met de naam “{ $name }”.
template-forms = In de tekst, teken { $start } tot { $end }: vormen die nodig zijn: { $wanted }; vormen die er staan: { $found }.
