# One text to several people: src/gui/screen/batch.

batch-title = Адзін тэкст некалькім
batch-empty = Тут пакуль нікога няма. На старонцы дат пазначце людзей, каб напісаць ім разам.
batch-drafts = Калі для некага ўжо ёсць свой тэкст, пойдзе менавіта ён.
batch-save = { PLURAL($n) ->
    [one] Захаваць { $n } паштоўку адным PDF
    [few] Захаваць { $n } паштоўкі адным PDF
   *[many] Захаваць { $n } паштовак адным PDF
}
batch-stop = Спыніць
batch-clear = ачысціць старонку
batch-making = Паштоўкі робяцца…
batch-saved = { PLURAL($n) ->
    [one] Захавана { $n } паштоўка: { $file }
    [few] Захавана { $n } паштоўкі: { $file }
   *[many] Захавана { $n } паштовак: { $file }
}
batch-ready = гатова
batch-own = са сваім тэкстам
batch-writer = хто піша: ён, яна ці мы?
batch-sex = жанчына ці мужчына? адкрыйце і пазначце
batch-blank = трэба нешта ўпісаць: адкрыйце і ўпішыце
batch-remove = не цяпер
batch-changed = З таго часу, як зроблены гэтыя паштоўкі, нешта змянілася. Калі Вы гэта паглядзелі, іх можна зрабіць з сённяшнімі імёнамі і адрасамі:
batch-today = Зрабіць з сённяшнімі адрасамі
batch-saved-files = Паштовак: { $n }, файлаў: { $files }. Першы — { $file }
batch-more = Яшчэ людзей на гэтай старонцы: { $n }
batch-shown = { $at } / { $of }: { $name }
batch-previous = ← назад
batch-next = далей →
batch-sheets = Паштовак: { $cards } · аркушаў паперы: { $sheets }
batch-free = Свабодных месцаў на апошнім аркушы: { $n }
batch-no-birthday = Дня нараджэння паблізу няма: гэты тэкст падыходзіць?
batch-doubt = Гэта тэкст да дня нараджэння, а тут дня нараджэння паблізу няма. Людзей: { $n }
batch-meant = Так і задумана: зрабіць усе паштоўкі
batch-to-dates = На старонку дат

batch-again-title = Надрукаваць яшчэ раз
batch-again-job = { $date } · { $n } × { $product }
batch-again-which = Якія паштоўкі, ад 1 да { $n }? 4, або 12-19, або 3,5; пуста — усе
batch-again-save = Захаваць яшчэ раз
batch-again-print = Надрукаваць іх
batch-again-forget = выдаліць гэты запіс
batch-again-forget-now = забыць іх ужо цяпер
