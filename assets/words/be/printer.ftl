# Printers and what they miss: src/gui/dialog/printer.

printer-test-page = Надрукуйце гэтую старонку з двух бакоў без маштабавання. Вымерайце адлегласць ад кожнага краю паперы да тоўстай лініі побач: калі прынтар друкуе дакладна, гэта 20 мм. Упішыце, што выйшла, для першага боку і для другога.
printer-unmeasured = Для прынтара { $name } на паперы { $paper } нічога не захавана. Надрукуйце пробную старонку і вымерайце: kartka test-page
printer-unknown = Пра прынтар { $name } нічога не захавана.
printer-forgotten = Вымеранае на { $name } забыта.
printer-kept = Захавана для { $name }. Цяпер паштоўкі для гэтага прынтара выпраўляюцца; папярэдні выгляд не мяняецца.
printer-none = Гэты камп’ютар не называе прынтараў, і ніводзін не вымераны.
printer-usual = звычайны, калі іншы не выбраны
printer-not-measured = не вымераны
printer-measured = { $paper } (злева, справа, зверху, знізу): бок 1: { $front }; бок 2: { $back }
printer = Прынтар
printer-puts-right = Файл выпраўляецца для { $name }; тое, што відаць тут, не мяняецца.
printer-title = Каб прынтар не прамахваўся
printer-no = Kartka не знайшла тут прынтара. «Друк» адкрывае паштоўку ў праграме для PDF.
printer-page-save = Захаваць пробную старонку
printer-page-print = Надрукаваць пробную старонку
printer-is-measured = { $name } вымераны на паперы { $paper }: файлы для яго выпраўляюцца.
printer-is-not-measured = { $name } не вымераны на паперы { $paper }, паперы Вашай паштоўкі.
printer-side = Бок { $n }, у мм
printer-left = злева
printer-right = справа
printer-top = зверху
printer-bottom = знізу
printer-keep = Захаваць гэтыя памеры
printer-forget = забыць яго памеры

printer-print-no-pdf = { $file } — не PDF, які можна надрукаваць.
printer-print-sent-to = Адпраўлена на { $name }.
printer-print-sent = Адпраўлена на прынтар.
printer-print-refused = Прынтар не прыняў: { $why }
printer-print-viewer = Kartka не знайшла тут сістэмы друку. { $file } адкрыты ў праграме для PDF: друкуйце там у 100 %, без «падагнаць да старонкі».
printer-print-nothing = Kartka не знайшла тут ні сістэмы друку, ні праграмы, якая адкрывае PDF.
printer-print = Друк
printer-print-progress = { $done } з { $of }, засталося каля { $seconds } с
