# Somebody by hand or from a text: src/gui/dialog/add_person.

add-person = Додати людину
add-person-title = Хто має отримати листівку?
add-person-text = Вставте адресу чи повідомлення або заповніть поля. Розпізнане стоїть нижче; будь ласка, погляньте на позначене.
add-person-paste-here = Вставте адресу сюди
add-person-who = Хто
add-person-where = Де
add-person-name = ім’я та прізвище
add-person-right = так, правильно
add-person-same-name = Людина з таким ім’ям уже є:
add-person-leave-out = ні, зберегти як нотатку
add-person-as-it-will-be = Адреса, якою вона буде на листівці
add-person-not-yet = Будь ласка, спершу дайте відповіді на запитання.
add-person-keep = Зберегти й писати
add-person-clear = очистити поля
add-person-other-place = це інше місце
add-person-text-says = Що каже текст
add-person-take-theirs = узяти з тексту
add-person-taken = прийнято цю
add-person-cannot-take = Цю взяти не можна: вона неповна або латинськими літерами.
add-person-place-search = установа: номер, місто або індекс
add-person-by-address = її немає серед них: вписати адресу
add-person-address-text = Kartka не знає цього місця. Будь ласка, перевірте кожен рядок.
add-person-is-it-this = Це вона?
