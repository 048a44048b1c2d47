# What is said of a card: what does not fit, which letter is missing, what it is printed on.

finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } line ({ $characters } characters) does not fit, even in the smallest type.
   *[other] { $lines } lines ({ $characters } characters) do not fit, even in the smallest type.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } line of the address does not fit.
   *[other] { $lines } lines of the address do not fit.
}
# { $letter } is one character.
finding-no-glyph = No font has the character “{ $letter }”.

product-postcard-a6 = Postcard A6, one a page
product-postcard-a6-4up = Postcard A6, four on A4, both sides

# Errors in a text with blanks such as {"{"}name{"}"}. { $start } and { $end } count characters.
template-unclosed = In the text, characters { $start } to { $end }: a {"{"} without a {"}"}. Write {"{{"} for the brace itself.
template-stray = In the text, characters { $start } to { $end }: a {"}"} without a {"{"}. Write {"}}"} for the brace itself.
template-unknown-field = In the text, characters { $start } to { $end }: there is no blank called “{ $name }”.
template-forms = In the text, characters { $start } to { $end }: { $wanted } forms are needed and { $found } stand there.

# A file of the user's own (a ready text, or words to look for) that cannot be read as it is
fault = { $file }, line { $line }, column { $column }: { $what }
fault-form = this is not the form of such a file ({ $what })
fault-unclosed = a {"{"} without a {"}"}
fault-stray = a {"}"} without a {"{"}
fault-unknown-field = there is no blank called “{ $name }”
fault-forms = { $wanted } forms are needed and { $found } stand there
fault-occasion = there is no occasion called “{ $name }”
fault-kind = there is no kind called “{ $name }”
fault-month = { $n } is not a month
fault-no-language = there is no language in which every paragraph is written
