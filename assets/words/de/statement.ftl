# What the user says of somebody: src/gui/panel/letter/statement.

statement-open = frei, verlegt, verstorben?
statement-title = Was wissen Sie?
statement-text = Sagen Sie es hier, wenn es noch keine Liste sagt. Es gilt sofort, und Sie können es zurücknehmen.
statement-freed = ist frei
statement-moved = ist anderswo in Haft
statement-died = ist verstorben
statement-unknown = niemand weiß es mehr
statement-since = seit wann, wenn Sie es wissen
statement-day = an welchem Tag das galt; leer für heute
statement-source = wo Sie es gelesen haben: Zeitung, Seite, Brief
statement-save = Das behalten
statement-source-missing = Wo haben Sie es gelesen? Bitte schreiben Sie es auf: eine Zeitung, eine Seite, ein Brief.
statement-place-missing = Wo ist die Person jetzt in Haft? Bitte wählen Sie den Ort.
statement-day-after-today = Der { $date } liegt nach heute. Bitte geben Sie einen Tag bis heute an.
statement-no-such-place = Es gibt keinen Ort mit der id { $id }. Die ids zeigt: kartka places. Ein Ort, der fehlt, kommt dazu mit: kartka places --new. Wenn Sie nicht wissen, wo die Person jetzt ist: --unknown
statement-place-newer = Wo die Person ist, ist für einen späteren Tag bekannt: { $date }. Bitte nennen Sie den Tag, an dem Sie es wissen.
statement-yours = Sie haben gesagt, Stand { $date }: { $what }. Quelle: { $source }.
statement-take-back = zurücknehmen

statement-same-name-moved = dieselbe Person, hierher verlegt
statement-same-name-another = eine andere Person
statement-same-name-question = Ist es eine von ihnen, jetzt hier in Haft? Vor Ihrer Antwort wird nichts behalten.
