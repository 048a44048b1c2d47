# What the user says of somebody: src/gui/panel/letter/statement.

statement-open = на волі, в іншому місці, немає в живих?
statement-title = Що Ви знаєте?
statement-text = Скажіть це тут, якщо жоден список цього ще не каже. Це діє одразу, і це можна скасувати.
statement-freed = на волі
statement-moved = в іншому місці
statement-died = немає в живих
statement-unknown = більше ніхто не знає
statement-since = з якого дня, якщо знаєте
statement-day = на який день це правильно; порожньо — сьогодні
statement-source = де Ви це прочитали: газета, сторінка, лист
statement-save = Зберегти це
statement-source-missing = Де Ви це прочитали? Запишіть, будь ласка: газета, сторінка, лист.
statement-place-missing = Де ця людина зараз? Виберіть, будь ласка, місце.
statement-day-after-today = { $date } — це пізніше за сьогоднішній день. Укажіть день не пізніше за сьогоднішній.
statement-no-such-place = Місця з id { $id } немає. Усі id показує: kartka places. Нове місце вводиться так: kartka places --new. Якщо Ви не знаєте, де людина тепер: --unknown
statement-place-newer = Де ця людина, відомо на пізніший день: { $date }. Вкажіть день, на який Ви це знаєте.
statement-yours = Ви сказали (на { $date }): { $what }. Джерело: { $source }.
statement-take-back = скасувати

statement-same-name-moved = та сама людина, тепер тут
statement-same-name-another = інша людина
statement-same-name-question = Це хтось із них, тепер тут? Поки Ви не відповісте, нічого не зберігається.
