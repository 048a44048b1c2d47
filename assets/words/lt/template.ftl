# Texts with blanks: src/template.

template-unclosed = Tekste, ženklai nuo { $start } iki { $end }: yra {"{"}, bet nėra {"}"}. Jei reikia paties skliausto, rašykite {"{{"}.
template-stray = Tekste, ženklai nuo { $start } iki { $end }: yra {"}"}, bet nėra {"{"}. Jei reikia paties skliausto, rašykite {"}}"}.
template-unknown-field = Tekste, ženklai nuo { $start } iki { $end }: nėra pildomos vietos, pavadintos „{ $name }“.
template-forms = Tekste, ženklai nuo { $start } iki { $end }: reikia formų: { $wanted }, parašyta formų: { $found }.
