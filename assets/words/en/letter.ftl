# The letter: src/gui/panel/letter.

letter-nobody-title = Who will hear from you today?
letter-nobody-text = Choose somebody from the list. With the arrow keys you go from one to the next.
letter-all-templates = all { $n } …
letter-language-ru = Русский
letter-language-be = Беларуская
letter-write-as = I write as
letter-start-again = start again
letter-undo = Undo  Ctrl Z
letter-text-empty = Write here, in Russian or Belarusian.
# Sentences from the phrase book.
letter-add-sentence = Add a sentence:
letter-surprise-me = surprise me
letter-advice-more = and { $n } more
letter-pasted-too-much = What you pasted is too much for a card (more than { $kilobytes } KB) and was left out. Your text is as it was.
letter-delivery = Delivery is never certain. People hear that something came, and it counts.

# An empty text.
letter-by-hand = An empty text is room to write by hand.

# Spelling.
letter-spelling-right = this word is right
letter-spelling-perhaps = Perhaps:

letter-writer-he = he
letter-writer-she = she
letter-writer-we = we

letter-ask-sex = The list does not say: is { $name } a woman or a man?
letter-ask-woman = a woman
letter-ask-man = a man
letter-ask-writer = Who writes? Choose “he”, “she” or “we” above, and the text follows.
letter-ask-language = This text is not written in this language yet.
letter-ask-name = Their given name, in the letters of the card
letter-ask-name-hint = Given name
letter-ask-known = Their given and family name, in the letters of the card
letter-ask-known-hint = Given and family name
letter-ask-me = Your first name, in the letters of the card
letter-ask-me-hint = For instance Анна
letter-ask-town = Your town, in the letters of the card
letter-ask-town-hint = For instance Утрехт
letter-ask-animal = The name of your animal
letter-ask-animal-hint = For instance Мурка
letter-ask-age = Their age at the next birthday
letter-ask-age-hint = A number
letter-ask-month = The month
letter-ask-month-hint = For instance ноябрь

letter-own-words = your own words
letter-own-mark = mine
letter-own-keep = Keep as my text  Ctrl Shift S
letter-own-keep-title = A text of your own, for the next person too
letter-own-title = What do you call it?
letter-own-title-hint = For instance: my town in winter
letter-own-blank = Put { $blank } where “{ $word }” stands
letter-own-book-lines = Lines from the ready texts keep their forms for whoever reads and writes, and their meaning.
letter-own-save = Keep
letter-own-close = Not now
letter-own-change = Change “{ $title }” …
letter-own-change-title = Change your own text
letter-own-change-note = A blank in braces fills itself: {"{name}"} is the given name. {"{to: Дорогой | Дорогая}"} suits a man or a woman, {"{from: рад | рада | рады}"} suits the writer.
letter-own-delete = Delete …
letter-own-delete-sure = Is your text “{ $title }” to be deleted? The letter that you are writing stays.
letter-own-delete-yes = Delete the text
letter-own-deleted = “{ $title }” is deleted.
letter-own-back = Bring it back
letter-own-kept = Kept: “{ $title }” stands among the ready texts now.
letter-own-broken = The rest works. Mend that place in a text editor, or take the file out of its folder; your own texts are in { $folder }
letter-own-forget = Your own ready texts and the words that you called right are deleted too.

# Nothing is to be said against the text: to whom and by whom its forms are right.
letter-right = Nothing a censor looks for
letter-right-woman-he = Right for a woman, written by a man · nothing a censor looks for
letter-right-woman-she = Right for a woman, written by a woman · nothing a censor looks for
letter-right-woman-we = Right for a woman, written by several · nothing a censor looks for
letter-right-man-he = Right for a man, written by a man · nothing a censor looks for
letter-right-man-she = Right for a man, written by a woman · nothing a censor looks for
letter-right-man-we = Right for a man, written by several · nothing a censor looks for

# Find in the text.
letter-find-open = Find in the text  Ctrl Shift F
letter-find-hint = Find in the text
letter-find-count = { $at } of { $n }
letter-find-none = not found
letter-find-next = Next  Enter
letter-find-previous = Before  Shift F3
letter-find-close = Close  Esc
