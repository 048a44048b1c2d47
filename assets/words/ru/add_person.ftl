# Somebody by hand or from a text: src/gui/dialog/add_person.

add-person = Добавить человека
add-person-title = Кто должен получить открытку?
add-person-text = Вставьте адрес или сообщение либо заполните поля. Распознанное стоит ниже; пожалуйста, взгляните на отмеченное.
add-person-paste-here = Вставьте адрес сюда
add-person-who = Кто
add-person-where = Где
add-person-name = имя и фамилия
add-person-right = да, верно
add-person-same-name = Человек с таким именем уже есть:
add-person-leave-out = нет, сохранить как заметку
add-person-as-it-will-be = Адрес, как он будет на открытке
add-person-not-yet = Пожалуйста, сначала ответьте на вопросы.
add-person-keep = Сохранить и писать
add-person-clear = очистить поля
add-person-other-place = это другое место
add-person-text-says = Что говорит текст
add-person-take-theirs = взять из текста
add-person-taken = принят этот
add-person-cannot-take = Этот взять нельзя: он неполный или латинскими буквами.
add-person-place-search = учреждение: номер, город или индекс
add-person-by-address = его нет среди них: вписать адрес
add-person-address-text = Kartka не знает этого места. Пожалуйста, проверьте каждую строку.
add-person-is-it-this = Это оно?
