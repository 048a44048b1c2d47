# Printers and what they miss: src/gui/dialog/printer.

printer-test-page = Išspausdinkite šį puslapį iš abiejų pusių, nekeisdami mastelio. Išmatuokite nuo kiekvieno popieriaus krašto iki šalia esančios storos linijos: 20 mm, jei spausdintuvas pataiko. Įrašykite, ką išmatavote, pirmajai pusei ir antrajai.
printer-unmeasured = Apie spausdintuvą { $name } ant { $paper } popieriaus nieko neišsaugota. Išspausdinkite bandomąjį lapą ir išmatuokite: kartka test-page
printer-unknown = Apie spausdintuvą { $name } nieko neišsaugota.
printer-forgotten = Kas išmatuota spausdintuve { $name }, pamiršta.
printer-kept = Išsaugota spausdintuvui { $name }. Nuo šiol jam skirti atvirukai pataisomi; peržiūra nesikeičia.
printer-none = Šis kompiuteris spausdintuvų nenurodo ir nė vienas neišmatuotas.
printer-usual = įprastas, jei kitas nepasirinktas
printer-not-measured = neišmatuotas
printer-measured = { $paper } (kairė, dešinė, viršus, apačia): 1 pusė: { $front }; 2 pusė: { $back }
printer = Spausdintuvas
printer-puts-right = Failas pataisomas spausdintuvui { $name }; kas matoma čia, nesikeičia.
printer-title = Kad spausdintuvas pataikytų
printer-no = Kartka čia nerado spausdintuvo. „Spausdinti“ atveria atviruką PDF programoje.
printer-page-save = Išsaugoti bandomąjį lapą
printer-page-print = Išspausdinti bandomąjį lapą
printer-is-measured = { $name } išmatuotas ant { $paper } popieriaus: jo failai pataisomi.
printer-is-not-measured = { $name } neišmatuotas ant { $paper } popieriaus, ant kurio spausdinamas Jūsų atvirukas.
printer-side = { $n } pusė, mm
printer-left = kairė
printer-right = dešinė
printer-top = viršus
printer-bottom = apačia
printer-keep = Išsaugoti šiuos matmenis
printer-forget = pamiršti jo matmenis

printer-print-no-pdf = { $file } nėra PDF, kurį galima išspausdinti.
printer-print-sent-to = Išsiųsta į { $name }.
printer-print-sent = Išsiųsta į spausdintuvą.
printer-print-refused = Spausdintuvas nepriėmė: { $why }
printer-print-viewer = Kartka čia nerado spausdinimo sistemos. { $file } atvertas PDF programoje: spausdinkite ten 100 %, be „pritaikyti prie puslapio“.
printer-print-nothing = Kartka čia nerado nei spausdinimo sistemos, nei programos, kuri atveria PDF failus.
printer-print = Spausdinti
printer-print-progress = { $done } iš { $of }, liko apie { $seconds } s
