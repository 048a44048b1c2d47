# The user's own texts, and the editor.

# Own ready texts.
own-mark = eigen
own-keep = Als eigen tekst bewaren  Ctrl Shift S
own-keep-title = Een eigen tekst, ook voor de volgende
own-title = Hoe noemt u hem?
own-title-hint = Bijvoorbeeld: mijn stad in de winter
own-blank = { $blank } zetten waar “{ $word }” staat
own-book-lines = Regels uit de kant-en-klare teksten houden hun vormen voor wie leest en schrijft, en hun betekenis.
own-save = Bewaren
own-close = Nu niet
own-change = “{ $title }” wijzigen …
own-change-title = Uw eigen tekst wijzigen
own-change-note = Een invulplek tussen accolades vult zichzelf: {"{name}"} is de voornaam. {"{to: Дорогой | Дорогая}"} past bij een man of een vrouw, {"{from: рад | рада | рады}"} bij wie schrijft.
own-delete = Verwijderen …
own-delete-sure = Wilt u uw tekst “{ $title }” verwijderen? De brief waaraan u schrijft, blijft.
own-delete-yes = De tekst verwijderen
own-deleted = “{ $title }” is verwijderd.
own-back = Terughalen
own-kept = Bewaard: “{ $title }” staat nu bij de kant-en-klare teksten.
own-broken = De rest werkt. Herstel die plek in een teksteditor, of haal het bestand uit de map; uw eigen teksten staan in { $folder }
own-forget = Ook uw eigen kant-en-klare teksten en de woorden die u goed hebt genoemd, worden verwijderd.
help-templates-keep = Een tekst onder deze titel bij de kant-en-klare bewaren
help-templates-text = De tekst die bewaard wordt, met zijn invulplekken tussen accolades, in de taal van --language; - leest de standaardinvoer
cli-own-kept = Bewaard. Te gebruiken met: kartka card --template { $id }
key-keep-text = de tekst als eigen tekst bewaren

# An empty text.
by-hand = Een lege tekst is ruimte om met de hand te schrijven.
