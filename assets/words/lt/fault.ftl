# A file of the user's own that cannot be read as it is: src/words/fault.

fault = { $file }, eilutė { $line }, stulpelis { $column }: { $what }
fault-form = toks failas sudaromas kitaip ({ $what })
fault-unclosed = yra {"{"}, bet nėra {"}"}
fault-stray = yra {"}"}, bet nėra {"{"}
fault-unknown-field = nėra pildomos vietos, pavadintos „{ $name }“
fault-forms = reikia formų: { $wanted }, parašyta formų: { $found }
fault-occasion = nėra progos, pavadintos „{ $name }“
fault-kind = nėra rūšies, pavadintos „{ $name }“
fault-gaps = „{ $pattern }“ turi daugiau kaip 4 tarpus (~); padalykite į du šablonus
fault-month = { $n } nėra mėnuo
fault-no-language = nė viena kalba neparašytos visos pastraipos
fault-too-large = failas didesnis kaip 256 KB; padalykite jį į kelis

fault-product-measure = { $file }: { $what } nėra matmuo, kokį gali turėti popierius.
fault-product-outside = { $file }: { $what } išeina už saugios atviruko srities.
fault-product-sheet = { $file }: atvirukai netelpa lape.
fault-product-too-large = { $file } didesnis kaip 256 KB. Formatui reikia daug mažiau: pašalinkite, kas jam nepriklauso.
fault-product-parts = { $file }: vienoje pusėje daugiau kaip 64 dalys. Kai kurias pašalinkite.
