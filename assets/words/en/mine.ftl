# The user's own texts, and the editor.

# Own ready texts.
mine-mark = mine
mine-keep = Keep as my text  Ctrl Shift S
mine-keep-title = A text of your own, for the next person too
mine-title = What do you call it?
mine-title-hint = For instance: my town in winter
mine-blank = Put { $blank } where “{ $word }” stands
mine-book-lines = Lines from the ready texts keep their forms for whoever reads and writes, and their meaning.
mine-save = Keep
mine-close = Not now
mine-change = Change “{ $title }” …
mine-change-title = Change your own text
mine-change-note = A blank in braces fills itself: {"{name}"} is the given name. {"{to: Дорогой | Дорогая}"} suits a man or a woman, {"{from: рад | рада | рады}"} suits the writer.
mine-delete = Delete …
mine-delete-sure = Is your text “{ $title }” to be deleted? The letter that you are writing stays.
mine-delete-yes = Delete the text
mine-deleted = “{ $title }” is deleted.
mine-back = Bring it back
mine-kept = Kept: “{ $title }” stands among the ready texts now.
mine-broken = The rest works. Mend that place in a text editor, or take the file out of its folder; your own texts are in { $folder }
mine-forget = Your own ready texts and the words that you called right are deleted too.
help-templates-keep = Keep a text under this title among the ready ones
help-templates-text = The text to keep, with its blanks in braces, in the language of --language; - reads standard input
cli-own-kept = Kept. Take it with: kartka card --template { $id }
key-keep-text = keep the text as one of your own

# An empty text.
by-hand = An empty text is room to write by hand.

# Spelling.
spelling-right = this word is right
spelling-perhaps = Perhaps:
help-spelling = Spelling
help-spelling-text =
    Kartka checks the spelling where this computer has a Hunspell dictionary for Russian or Belarusian. LibreOffice and Firefox use the same.
    Where it has none, put the two files of one (ru_RU.aff and ru_RU.dic, be_BY.aff and be_BY.dic) into a folder “dictionaries” in the folder that the page Data names for lists and drafts. A word that you call right is not named again.

# Find in the text.
find-open = Find in the text  Ctrl Shift F
find-hint = Find in the text
find-count = { $at } of { $n }
find-none = not found
find-next = Next  Enter
find-previous = Before  Shift F3
find-close = Close  Esc
key-find = find in the text; the next place, the one before
