# Printers and what they miss: src/gui/dialog/printer.

printer-test-page = Надрукуйте цю сторінку з двох боків без масштабування. Виміряйте відстань від кожного краю паперу до товстої лінії поруч: якщо принтер друкує точно, це 20 мм. Впишіть, що вийшло, для першого боку й для другого.
printer-unmeasured = Для принтера { $name } на папері { $paper } нічого не збережено. Надрукуйте пробну сторінку й виміряйте: kartka test-page
printer-unknown = Про принтер { $name } нічого не збережено.
printer-forgotten = Виміряне на { $name } забуто.
printer-kept = Збережено для { $name }. Тепер листівки для цього принтера поправляються; попередній вигляд не змінюється.
printer-none = Цей комп’ютер не називає принтерів, і жодного не виміряно.
printer-usual = звичайний, якщо інший не вибрано
printer-not-measured = не виміряно
printer-measured = { $paper } (зліва, справа, згори, знизу): бік 1: { $front }; бік 2: { $back }
printer = Принтер
printer-puts-right = Файл поправляється для { $name }; те, що видно тут, не змінюється.
printer-title = Щоб принтер не схиблював
printer-no = Kartka не знайшла тут принтера. «Друк» відкриває листівку в програмі для PDF.
printer-page-save = Зберегти пробну сторінку
printer-page-print = Надрукувати пробну сторінку
printer-is-measured = { $name } виміряно на папері { $paper }: файли для нього поправляються.
printer-is-not-measured = { $name } не виміряно на папері { $paper }, папері Вашої листівки.
printer-side = Бік { $n }, у мм
printer-left = зліва
printer-right = справа
printer-top = згори
printer-bottom = знизу
printer-keep = Зберегти ці розміри
printer-forget = забути його розміри

printer-print-no-pdf = { $file } — не PDF, який можна надрукувати.
printer-print-sent-to = Надіслано на { $name }.
printer-print-sent = Надіслано на принтер.
printer-print-refused = Принтер не прийняв: { $why }
printer-print-viewer = Kartka не знайшла тут системи друку. { $file } відкрито в програмі для PDF: друкуйте там у 100 %, без «припасувати до сторінки».
printer-print-nothing = Kartka не знайшла тут ні системи друку, ні програми, яка відкриває PDF.
printer-print = Друк
printer-print-progress = { $done } з { $of }, лишилося близько { $seconds } с
