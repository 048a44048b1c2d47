# Printers and what they miss: src/gui/dialog/printer.

printer-test-page = Напечатайте эту страницу с двух сторон без масштабирования. Измерьте расстояние от каждого края бумаги до толстой линии рядом: если принтер печатает точно, это 20 мм. Впишите, что получилось, для первой стороны и для второй.
printer-unmeasured = Для принтера { $name } на бумаге { $paper } ничего не сохранено. Напечатайте пробную страницу и измерьте: kartka test-page
printer-unknown = О принтере { $name } ничего не сохранено.
printer-forgotten = Измеренное на { $name } забыто.
printer-kept = Сохранено для { $name }. Теперь открытки для этого принтера поправляются; предварительный вид не меняется.
printer-none = Этот компьютер не называет принтеров, и ни один не измерен.
printer-usual = обычный, если другой не выбран
printer-not-measured = не измерен
printer-measured = { $paper } (слева, справа, сверху, снизу): сторона 1: { $front }; сторона 2: { $back }
printer = Принтер
printer-puts-right = Файл поправляется для { $name }; то, что видно здесь, не меняется.
printer-title = Чтобы принтер не промахивался
printer-no = Kartka не нашла здесь принтера. «Печать» открывает открытку в программе для PDF.
printer-page-save = Сохранить пробную страницу
printer-page-print = Напечатать пробную страницу
printer-is-measured = { $name } измерен на бумаге { $paper }: файлы для него поправляются.
printer-is-not-measured = { $name } не измерен на бумаге { $paper }, бумаге Вашей открытки.
printer-side = Сторона { $n }, в мм
printer-left = слева
printer-right = справа
printer-top = сверху
printer-bottom = снизу
printer-keep = Сохранить эти размеры
printer-forget = забыть его размеры

printer-print-no-pdf = { $file } — не PDF, который можно напечатать.
printer-print-sent-to = Отправлено на { $name }.
printer-print-sent = Отправлено на принтер.
printer-print-refused = Принтер не принял: { $why }
printer-print-viewer = Kartka не нашла здесь системы печати. { $file } открыт в программе для PDF: печатайте там в 100 %, без «подогнать под страницу».
printer-print-nothing = Kartka не нашла здесь ни системы печати, ни программы, которая открывает PDF.
printer-print = Печать
printer-print-progress = { $done } из { $of }, осталось около { $seconds } с
