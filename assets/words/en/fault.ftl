# A file of the user's own that cannot be read as it is: src/words/fault.

fault = { $file }, line { $line }, column { $column }: { $what }
fault-form = this is not the form of such a file ({ $what })
fault-unclosed = a {"{"} without a {"}"}
fault-stray = a {"}"} without a {"{"}
fault-unknown-field = there is no blank called “{ $name }”
fault-forms = { $wanted } forms are needed and { $found } stand there
fault-occasion = there is no occasion called “{ $name }”
fault-kind = there is no kind called “{ $name }”
fault-gaps = “{ $pattern }” has more than 4 gaps (~); make two patterns of it
fault-month = { $n } is not a month
fault-no-language = there is no language in which every paragraph is written
fault-too-large = the file is larger than 256 KB; make several files of it

fault-product-measure = { $file }: { $what } is no measure that paper can have.
fault-product-outside = { $file }: { $what } reaches beyond the safe area of the card.
fault-product-sheet = { $file }: the cards do not find room on the sheet.
fault-product-too-large = { $file } is larger than 256 KB. A product needs far less: take out what does not belong to it.
fault-product-parts = { $file }: a side has more than 64 parts. Leave some of them out.
