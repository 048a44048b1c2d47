# Що кажуть про листівку: що не вміщується, якої літери немає, на чому друкувати.

finding-text-too-long = { PLURAL($lines) ->
    [one] { $lines } рядок ({ $characters } зн.) не вміщується навіть найдрібнішим шрифтом.
    [few] { $lines } рядки ({ $characters } зн.) не вміщуються навіть найдрібнішим шрифтом.
   *[many] { $lines } рядків ({ $characters } зн.) не вміщуються навіть найдрібнішим шрифтом.
}
finding-address-too-long = { PLURAL($lines) ->
    [one] { $lines } рядок адреси не вміщується.
    [few] { $lines } рядки адреси не вміщуються.
   *[many] { $lines } рядків адреси не вміщуються.
}
finding-no-glyph = Знака «{ $letter }» ({ $code }) немає в жодному шрифті.
finding-sender-too-long = Рядки відправника, що не вміщуються: { $lines }.
finding-caption-too-long = Рядок під малюнком задовгий.
finding-coarse-picture = Малюнок буде нечіткий: { $ppi } пікселів на дюйм. Добре друкується від 200.

product-postcard-a6 = Листівка A6, одна на сторінці
product-postcard-a6-4up = Листівка A6, чотири на аркуші A4
product-postcard-a6-2up = Листівка A6, дві на аркуші A4
product-postcard-a6-print-shop = Листівка A6 для друкарні
product-postcard-us-4up = Листівка США, чотири на Letter
product-card-a6-folded = Складана листівка A6, дві на A4
product-card-a5-folded = Складана листівка A5 з A4
product-letter-a4-b = Лист A4, віконце (DIN 5008 B)
product-letter-a4-a = Лист A4, віконце (DIN 5008 A)
product-letter-us-10 = Лист US Letter, віконце #10
product-envelope-c6 = Конверт C6
product-envelope-c5 = Конверт C5
product-envelope-dl = Конверт DL
product-envelope-c6-5 = Конверт C6/5
product-envelope-us-10 = Американський конверт #10
product-copy-sheet = Аркуш для переписування, A4
product-copy-sheet-us = Аркуш для переписування, US Letter
product-case-sheet = Історія для читання вголос, A4
product-labels = Наліпки { $name }, { $columns } × { $rows }

hand-lines = лінії, щоб писати
hand-trace = блідо, щоб обвести
label-unchecked = Ці розміри не перевірено: спершу надрукуйте один аркуш на звичайному папері.
sender-advice = Чи писати зворотну адресу, вирішуєте Ви. Деякі в’язниці її вимагають, інші передають листівки й без неї. Відповідь імовірна лише на адресу в Білорусі. Ваше ім’я та адресу прочитають чужі люди: не пишіть їх, якщо це може зашкодити Вам або комусь там.
calibration-how = Надрукуйте цю сторінку з двох боків без масштабування. Виміряйте відстань від кожного краю паперу до товстої лінії поруч: якщо принтер друкує точно, це 20 мм. Впишіть, що вийшло, для першого боку й для другого.

template-unclosed = У тексті, знаки { $start }–{ $end }: є {"{"}, але немає {"}"}. Якщо потрібна сама дужка, напишіть {"{{"}.
template-stray = У тексті, знаки { $start }–{ $end }: є {"}"}, але немає {"{"}. Якщо потрібна сама дужка, напишіть {"}}"}.
template-unknown-field = У тексті, знаки { $start }–{ $end }: пропуску з назвою «{ $name }» не існує.
template-forms = У тексті, знаки { $start }–{ $end }: форм має бути { $wanted }, а їх { $found }.

# Власний файл користувача, який не читається так, як є.
fault = { $file }, рядок { $line }, стовпець { $column }: { $what }
fault-form = такий файл має виглядати інакше ({ $what })
fault-unclosed = є {"{"}, але немає {"}"}
fault-stray = є {"}"}, але немає {"{"}
fault-unknown-field = пропуску з назвою «{ $name }» не існує
fault-forms = форм має бути { $wanted }, а їх { $found }
fault-occasion = нагоди з назвою «{ $name }» не існує
fault-kind = виду з назвою «{ $name }» не існує
fault-month = місяця { $n } не існує
fault-no-language = немає мови, якою написано кожен абзац
