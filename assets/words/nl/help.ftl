# Help: src/gui/screen/help.

help-title = Zo gaat het
help-print = Afdrukken
help-print-text =
    Druk af op 100%, zonder “passend maken”. Kies bij dubbelzijdige kaarten de kant waarlangs het papier volgens Kartka wordt omgeslagen, en snijd langs de merktekens.
help-safe = Wat Kartka beschermt
help-safe-text =
    Wie de kaart krijgt: vóór elke kaart bekijkt Kartka alles wat het over die persoon weet, en het maakt er geen voor iemand die vrij is of van wie de plaats niet duidelijk is.
    Wie schrijft: niets verlaat deze computer. Op een kaart staat geen naam van een programma, geen afzender, geen datum. Wie aan wie schreef wordt alleen bijgehouden als u dat vraagt, een concept wordt met zijn kaart verwijderd, en de bestanden zijn alleen vanuit uw account te lezen.
    Schrijf uw eigen naam en adres alleen als u dat wilt; of het helpt, daarover zijn de handleidingen het niet eens.
help-limits = Wat het niet beschermt
help-limits-text =
    Dat Kartka hier gebruikt is, is te zien: het programma staat er, en kaarten liggen waar u ze hebt opgeslagen. De wachtrij van de printer en de lijst van recente bestanden kunnen ze noemen, en wat verwijderd is kan nog een tijd in oude blokken van de schijf staan.
    Een ingelezen lijst bevat namen. Wie uw account kan gebruiken, kan haar lezen.
    Elke kaart wordt gelezen door de censor van de gevangenis: schrijf niets wat u hem niet zou zeggen.
help-evening = Op een avond, op de computer van iemand anders
help-evening-text =
    Zet op de pagina Gegevens en instellingen “Geen spoor achterlaten” aan, of start met kartka --no-trace, voordat u een lijst opent. Druk de kaarten af of neem ze mee op een stick, maak daarna de wachtrij van de printer leeg en verwijder de opgeslagen kaarten.
    Na een avond op uw eigen computer haalt “Alles verwijderen” op dezelfde pagina lijsten, concepten en teksten weg.
help-fault = Als er iets niet klopt
help-fault-text =
    Vooral als er een kaart kwam die er niet had mogen zijn: noteer de stappen en de kleinste lijst die het laat zien, met verzonnen namen, en meld het waar u Kartka vandaan hebt. Stuur nooit een echte lijst.
help-keys = Toetsen
help-keys-text = Alles kan zonder muis.
help-spelling = Spelling
help-spelling-text =
    Kartka controleert de spelling als deze computer een Hunspell-woordenboek voor Russisch of Belarussisch heeft. LibreOffice en Firefox gebruiken dezelfde.
    Is er geen, zet dan de twee bestanden van een woordenboek (ru_RU.aff en ru_RU.dic, be_BY.aff en be_BY.dic) in een map “dictionaries” in de map die de pagina Gegevens voor lijsten en concepten noemt. Een woord dat u goed noemt, wordt niet meer genoemd.

help-list = De lijst
help-list-text =
    Kartka gaat nooit het internet op. Open prisoners.spring96.org in een browser, download de lijst met mensen als CSV-bestand en sleep het bestand naar dit venster, of kies het met Ctrl O.
    Vaak worden veel mensen tegelijk vrijgelaten of overgeplaatst; na een paar weken is een lijst oud. Haal een nieuwe voordat u schrijft; Kartka laat zien wat er veranderd is.
help-list-source = De aantallen en namen zijn van het mensenrechtencentrum Viasna, in uw eigen kopie.

help-write = Wat u kunt schrijven
help-write-text =
    Schrijf in het Russisch of Belarussisch, kort en vriendelijk: wie u bent, uw woonplaats, het weer, dieren, boeken, muziek, eten, grapjes, wensen voor gezondheid en kracht.
    De kant-en-klare teksten hebben de juiste vormen voor wie leest en wie schrijft. Naast elke regel leest u wat er staat.
    Een handgeschreven kaart betekent het meest. Druk de afbeelding en het adres af, en schrijf de tekst met de pen over.
help-write-source = Naar de handleidingen van Libereco en PEN Belarus.

help-not = Wat u beter niet schrijft
help-not-text =
    Niets over politiek, de zaak, de aanklacht, de oorlog, andere gevangenen of organisaties; geen leuzen; geen vreemde woorden, afkortingen, emoji of stickers.
    Kartka zoekt zulke woorden en zegt waarom. Kartka houdt u nooit tegen: u beslist.
help-not-source = Elk advies noemt zijn bron.

help-post = Versturen
help-post-text =
    Het adres staat zoals de post van Belarus het vraagt: alles cyrillisch, het land in Latijnse letters op de laatste regel. Plak een postzegel in het vak; wat die kost, weet uw postbedrijf.
    Of een kaart aankomt, is nooit zeker. Brieven worden door een censor gelezen, en sommige komen nooit aan. Maar mensen horen dat er iets gekomen is, en dat telt.
help-post-source = Wereldpostunie, adresblad voor Belarus; de handleidingen van steungroepen.

help-key-search = naar het zoekveld
help-key-step = de volgende persoon, de vorige
help-key-open = een lijst openen
help-key-save = de kaart als pdf opslaan
help-key-turn = de kaart omdraaien
help-key-undo = terugnemen, opnieuw doen
help-key-tab = naar het volgende, naar het vorige
help-key-pages = naar de pagina’s Schrijven, Datums, Meer kaarten, Gegevens
help-key-zoom = groter, kleiner, zoals het was
help-key-help = deze pagina
help-key-back = terug naar het schrijven
help-key-keep-text = de tekst als eigen tekst bewaren
help-key-find = zoeken in de tekst; de volgende plek, de vorige
help-key-add-person = iemand toevoegen
help-key-print = de kaart afdrukken
