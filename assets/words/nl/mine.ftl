# The user's own texts, and the editor.

# Own ready texts.
mine-mark = eigen
mine-keep = Als eigen tekst bewaren  Ctrl Shift S
mine-keep-title = Een eigen tekst, ook voor de volgende
mine-title = Hoe noemt u deze tekst?
mine-title-hint = Bijvoorbeeld: mijn stad in de winter
mine-blank = { $blank } zetten waar “{ $word }” staat
mine-book-lines = Regels uit de kant-en-klare teksten houden hun vormen voor wie leest en schrijft, en hun betekenis.
mine-save = Bewaren
mine-close = Nu niet
mine-change = “{ $title }” wijzigen …
mine-change-title = Uw eigen tekst wijzigen
mine-change-note = Een invulplek tussen accolades vult zichzelf: {"{name}"} is de voornaam. {"{to: Дорогой | Дорогая}"} past bij een man of een vrouw, {"{from: рад | рада | рады}"} bij wie schrijft.
mine-delete = Verwijderen …
mine-delete-sure = Wilt u uw tekst “{ $title }” verwijderen? De brief waaraan u schrijft, blijft.
mine-delete-yes = De tekst verwijderen
mine-deleted = “{ $title }” is verwijderd.
mine-back = Terughalen
mine-kept = Bewaard: “{ $title }” staat nu bij de kant-en-klare teksten.
mine-broken = De rest werkt. Herstel die plek in een teksteditor, of haal het bestand uit de map; uw eigen teksten staan in { $folder }
mine-forget = Ook uw eigen kant-en-klare teksten en de woorden die u goed hebt genoemd, worden verwijderd.
help-templates-keep = Een tekst onder deze titel bij de kant-en-klare bewaren
help-templates-text = De tekst die bewaard wordt, met zijn invulplekken tussen accolades, in de taal van --language; - leest de standaardinvoer
cli-own-kept = Bewaard. Te gebruiken met: kartka card --template { $id }
key-keep-text = de tekst als eigen tekst bewaren

# An empty text.
by-hand = Een lege tekst is ruimte om met de hand te schrijven.

# Spelling.
spelling-right = dit woord is goed
spelling-perhaps = Misschien:
help-spelling = Spelling
help-spelling-text =
    Kartka controleert de spelling als deze computer een Hunspell-woordenboek voor Russisch of Belarussisch heeft. LibreOffice en Firefox gebruiken dezelfde.
    Is er geen, zet dan de twee bestanden van een woordenboek (ru_RU.aff en ru_RU.dic, be_BY.aff en be_BY.dic) in een map “dictionaries” in de map die de pagina Gegevens voor lijsten en concepten noemt. Een woord dat u goed noemt, wordt niet meer genoemd.

# Find in the text.
find-open = Zoeken in de tekst  Ctrl Shift F
find-hint = Zoeken in de tekst
find-count = { $at } van { $n }
find-none = niet gevonden
find-next = Volgende  Enter
find-previous = Vorige  Shift F3
find-close = Sluiten  Esc
key-find = zoeken in de tekst; de volgende plek, de vorige
