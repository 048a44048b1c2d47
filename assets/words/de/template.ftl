# Texts with blanks: src/template.

template-unclosed = Im Text, Zeichen { $start } bis { $end }: Hier ist {"{"} ohne {"}"}. Für die Klammer selbst schreiben Sie {"{{"}.
template-stray = Im Text, Zeichen { $start } bis { $end }: Hier ist {"}"} ohne {"{"}. Für die Klammer selbst schreiben Sie {"}}"}.
template-unknown-field = Im Text, Zeichen { $start } bis { $end }: Eine Lücke namens „{ $name }“ gibt es nicht.
template-forms = Im Text, Zeichen { $start } bis { $end }: Formen, die nötig sind: { $wanted }; Formen, die da stehen: { $found }.
