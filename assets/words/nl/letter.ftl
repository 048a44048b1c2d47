# The letter: src/gui/panel/letter.

letter-nobody-title = Wie hoort er vandaag van u?
letter-nobody-text = Kies iemand uit de lijst. Met de pijltjestoetsen gaat u van de een naar de ander.
letter-all-templates = alle { $n } …
letter-language-ru = Русский
letter-language-be = Беларуская
letter-write-as = Wie schrijft
letter-start-again = opnieuw
letter-undo = Ongedaan maken  Ctrl Z
letter-text-empty = Schrijf hier, in het Russisch of Belarussisch.
# Zinnen uit de verzameling.
letter-add-sentence = Een zin toevoegen:
letter-surprise-me = verras me
letter-advice-more = en nog { $n }
letter-pasted-too-much = Wat u hebt geplakt is te veel voor een kaart (meer dan { $kilobytes } kB) en is weggelaten. Uw tekst is zoals hij was.
letter-delivery = Of een kaart aankomt, is nooit zeker. Maar mensen horen dat er iets gekomen is, en dat telt.

# An empty text.
letter-by-hand = Een lege tekst is ruimte om met de hand te schrijven.

# Spelling.
letter-spelling-right = dit woord is goed
letter-spelling-perhaps = Misschien:

letter-writer-he = hij
letter-writer-she = zij
letter-writer-we = wij

letter-ask-sex = De lijst zegt het niet: is { $name } een vrouw of een man?
letter-ask-woman = een vrouw
letter-ask-man = een man
letter-ask-writer = Wie schrijft? Kies hierboven “hij”, “zij” of “wij”, dan past de tekst zich aan.
letter-ask-language = Deze tekst is er nog niet in deze taal.
letter-ask-name = De voornaam van deze persoon, in de letters van de kaart
letter-ask-name-hint = Voornaam
letter-ask-known = De voor- en achternaam van deze persoon, in de letters van de kaart
letter-ask-known-hint = Voor- en achternaam
letter-ask-me = Uw voornaam, in de letters van de kaart
letter-ask-me-hint = Bijvoorbeeld Анна
letter-ask-town = Uw woonplaats, in de letters van de kaart
letter-ask-town-hint = Bijvoorbeeld Утрехт
letter-ask-animal = De naam van uw huisdier
letter-ask-animal-hint = Bijvoorbeeld Мурка
letter-ask-age = Hoe oud deze persoon op de volgende verjaardag wordt
letter-ask-age-hint = Een getal
letter-ask-month = De maand
letter-ask-month-hint = Bijvoorbeeld ноябрь

letter-own-words = eigen woorden
letter-own-mark = eigen
letter-own-keep = Als eigen tekst bewaren  Ctrl Shift S
letter-own-keep-title = Een eigen tekst, ook voor de volgende
letter-own-title = Hoe noemt u deze tekst?
letter-own-title-hint = Bijvoorbeeld: mijn stad in de winter
letter-own-blank = { $blank } zetten waar “{ $word }” staat
letter-own-book-lines = Regels uit de kant-en-klare teksten houden hun vormen voor wie leest en schrijft, en hun betekenis.
letter-own-save = Bewaren
letter-own-close = Nu niet
letter-own-change = “{ $title }” wijzigen …
letter-own-change-title = Uw eigen tekst wijzigen
letter-own-change-note = Een invulplek tussen accolades vult zichzelf: {"{name}"} is de voornaam. {"{to: Дорогой | Дорогая}"} past bij een man of een vrouw, {"{from: рад | рада | рады}"} bij wie schrijft.
letter-own-delete = Verwijderen …
letter-own-delete-sure = Wilt u uw tekst “{ $title }” verwijderen? De brief waaraan u schrijft, blijft.
letter-own-delete-yes = De tekst verwijderen
letter-own-deleted = “{ $title }” is verwijderd.
letter-own-back = Terughalen
letter-own-kept = Bewaard: “{ $title }” staat nu bij de kant-en-klare teksten.
letter-own-broken = De rest werkt. Herstel die plek in een teksteditor, of haal het bestand uit de map; uw eigen teksten staan in { $folder }
letter-own-forget = Ook uw eigen kant-en-klare teksten en de woorden die u goed hebt genoemd, worden verwijderd.

letter-right = Niets waar een censor naar zoekt
letter-right-woman-he = Klopt voor een vrouw, geschreven door een man · niets waar een censor naar zoekt
letter-right-woman-she = Klopt voor een vrouw, geschreven door een vrouw · niets waar een censor naar zoekt
letter-right-woman-we = Klopt voor een vrouw, geschreven door meerdere mensen · niets waar een censor naar zoekt
letter-right-man-he = Klopt voor een man, geschreven door een man · niets waar een censor naar zoekt
letter-right-man-she = Klopt voor een man, geschreven door een vrouw · niets waar een censor naar zoekt
letter-right-man-we = Klopt voor een man, geschreven door meerdere mensen · niets waar een censor naar zoekt

# Find in the text.
letter-find-open = Zoeken in de tekst  Ctrl Shift F
letter-find-hint = Zoeken in de tekst
letter-find-count = { $at } van { $n }
letter-find-none = niet gevonden
letter-find-next = Volgende  Enter
letter-find-previous = Vorige  Shift F3
letter-find-close = Sluiten  Esc
