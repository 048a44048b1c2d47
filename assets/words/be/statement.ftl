# What the user says of somebody: src/gui/panel/letter/statement.

statement-open = на волі, у іншым месцы, няма ў жывых?
statement-title = Што Вы ведаеце?
statement-text = Скажыце гэта тут, калі ніводны спіс гэтага яшчэ не кажа. Гэта дзейнічае адразу, і гэта можна адмяніць.
statement-freed = на волі
statement-moved = у іншым месцы
statement-died = няма ў жывых
statement-unknown = больш ніхто не ведае
statement-since = з якога дня, калі ведаеце
statement-day = на які дзень гэта правільна; пуста — сёння
statement-source = дзе Вы гэта прачыталі: газета, старонка, ліст
statement-save = Захаваць гэта
statement-source-missing = Дзе Вы гэта прачыталі? Запішыце, калі ласка: газета, старонка, ліст.
statement-place-missing = Дзе гэты чалавек цяпер? Выберыце, калі ласка, месца.
statement-day-after-today = { $date } — гэта пазней за сённяшні дзень. Пазначце дзень не пазней за сённяшні.
statement-no-such-place = Месца з id { $id } няма. Усе id паказвае: kartka places. Новае месца ўводзіцца так: kartka places --new. Калі Вы не ведаеце, дзе чалавек цяпер: --unknown
statement-place-newer = Дзе гэты чалавек, вядома на пазнейшы дзень: { $date }. Пазначце дзень, на які Вы гэта ведаеце.
statement-yours = Вы сказалі (на { $date }): { $what }. Крыніца: { $source }.
statement-take-back = адмяніць

statement-same-name-moved = той самы чалавек, цяпер тут
statement-same-name-another = іншы чалавек
statement-same-name-question = Гэта нехта з іх, цяпер тут? Пакуль Вы не адкажаце, нічога не захоўваецца.
