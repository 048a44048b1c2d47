# One text to several people: src/gui/screen/batch.

batch-title = Один текст кільком
batch-empty = Тут поки що нікого немає. На сторінці дат позначте людей, щоб написати їм разом.
batch-drafts = Якщо для когось уже є свій текст, піде саме він.
batch-save = { PLURAL($n) ->
    [one] Зберегти { $n } листівку одним PDF
    [few] Зберегти { $n } листівки одним PDF
   *[many] Зберегти { $n } листівок одним PDF
}
batch-stop = Зупинити
batch-clear = очистити сторінку
batch-making = Листівки робляться…
batch-saved = { PLURAL($n) ->
    [one] Збережено { $n } листівку: { $file }
    [few] Збережено { $n } листівки: { $file }
   *[many] Збережено { $n } листівок: { $file }
}
batch-ready = готово
batch-own = зі своїм текстом
batch-writer = хто пише: він, вона чи ми?
batch-sex = жінка чи чоловік? відкрийте й позначте
batch-blank = треба щось вписати: відкрийте й упишіть
batch-remove = не зараз
batch-changed = Відколи зроблено ці листівки, щось змінилося. Якщо Ви це переглянули, їх можна зробити з сьогоднішніми іменами й адресами:
batch-today = Зробити з сьогоднішніми адресами
batch-saved-files = Листівок: { $n }, файлів: { $files }. Перший — { $file }
batch-more = Ще людей на цій сторінці: { $n }
batch-shown = { $at } / { $of }: { $name }
batch-previous = ← назад
batch-next = далі →
batch-sheets = Листівок: { $cards } · аркушів паперу: { $sheets }
batch-free = Вільних місць на останньому аркуші: { $n }
batch-no-birthday = Дня народження поблизу немає: цей текст підходить?
batch-doubt = Це текст до дня народження, а тут дня народження поблизу немає. Людей: { $n }
batch-meant = Так і задумано: зробити всі листівки
batch-to-dates = На сторінку дат

batch-again-title = Надрукувати ще раз
batch-again-job = { $date } · { $n } × { $product }
batch-again-which = Які листівки, від 1 до { $n }? 4, або 12-19, або 3,5; порожньо — усі
batch-again-save = Зберегти ще раз
batch-again-print = Надрукувати їх
batch-again-forget = видалити цей запис
batch-again-forget-now = забути їх уже зараз
