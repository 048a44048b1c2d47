# Printers and what they miss: src/gui/dialog/printer.

printer-test-page = Druk deze pagina dubbelzijdig af, zonder schaling. Meet van elke rand van het papier tot de dikke lijn ernaast: 20 mm als de printer precies uitkomt. Vul in wat u gemeten hebt, voor de eerste kant en voor de tweede.
printer-unmeasured = Van de printer { $name } is voor papier van { $paper } niets bewaard. Druk de testpagina af en meet: kartka test-page
printer-unknown = Van de printer { $name } is niets bewaard.
printer-forgotten = Wat op { $name } is gemeten, is vergeten.
printer-kept = Bewaard voor { $name }. Kaarten voor deze printer worden voortaan gecorrigeerd; het voorbeeld blijft zoals het is.
printer-none = Deze computer noemt geen printers, en er is er geen gemeten.
printer-usual = de gebruikelijke als er geen gekozen is
printer-not-measured = niet gemeten
printer-measured = { $paper } (links, rechts, boven, onder): kant 1: { $front }; kant 2: { $back }
printer = Printer
printer-puts-right = Het bestand wordt gecorrigeerd voor { $name }; wat u hier ziet, blijft zoals het is.
printer-title = Zodat de printer precies uitkomt
printer-no = Kartka vond hier geen printer. “Afdrukken” opent de kaart in het programma voor pdf’s.
printer-page-save = Testpagina opslaan
printer-page-print = Testpagina afdrukken
printer-is-measured = { $name } is gemeten op papier van { $paper }: zijn bestanden worden gecorrigeerd.
printer-is-not-measured = { $name } is niet gemeten op papier van { $paper }, het papier van uw kaart.
printer-side = Kant { $n }, in mm
printer-left = links
printer-right = rechts
printer-top = boven
printer-bottom = onder
printer-keep = Deze maten bewaren
printer-forget = zijn maten vergeten

printer-print-no-pdf = { $file } is geen pdf die kan worden afgedrukt.
printer-print-sent-to = Naar { $name } gestuurd.
printer-print-sent = Naar de printer gestuurd.
printer-print-refused = De printer heeft het niet aangenomen: { $why }
printer-print-viewer = Kartka vond hier geen afdruksysteem. { $file } is open in het programma voor pdf’s: druk daar af op 100%, zonder “passend maken”.
printer-print-nothing = Kartka vond hier geen afdruksysteem en ook geen programma dat pdf-bestanden opent.
printer-print = Afdrukken
printer-print-progress = { $done } van { $of }, nog ongeveer { $seconds } s
