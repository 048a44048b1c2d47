# The user's own picture and products.
own-picture = mano paveikslėlis
own-picture-kept = mano paveikslėlis { $n }
own-choose = Savas paveikslėlis…
own-limits = JPEG, PNG arba WebP, iki 64 milijonų taškų; galite jį ir nutempti ant šio lango. Kur, kada ir kas jį padarė, į atviruką nepatenka.
own-larger = Didesnis
own-smaller = Mažesnis
own-fill = Užpildyti rėmelį
own-whole = Rodyti visą
own-hands = Tempkite paveikslėlį, kad jį pastumtumėte; pelės ratuku jis didinamas ar mažinamas. Klavišais: rodyklės, + ir −.
own-keep = Pasilikti šį paveikslėlį kitoms dienoms
own-kept = Jis laikomas programos aplanke, be vietos, datos ir fotoaparato.
own-not-kept = Uždarius langą jo nebebus.
own-format = Šis failas nėra nei JPEG, nei PNG, nei WebP. Išsaugokite paveikslėlį vienu iš šių formatų ir pasirinkite jį dar kartą.
own-damaged = Šis failas sugadintas arba nebaigtas. Parsisiųskite paveikslėlį dar kartą iš telefono ar fotoaparato.
own-too-large = Šis paveikslėlis per didelis, taškais: { $width } × { $height }. Galima spausdinti iki 64 milijonų taškų, nė viena kraštinė ne ilgesnė kaip 16 000.

own-product-measure = { $file }: { $what } nėra matmuo, kokį gali turėti popierius.
own-product-outside = { $file }: { $what } išeina už saugios atviruko srities.
own-product-sheet = { $file }: atvirukai netelpa lape.

labels-own = Etiketės pagal savo matmenis…
labels-first = Pirma laisva etiketė: { $n }
labels-title = Etiketės pagal savo matmenis
labels-how = Išmatuokite lapą milimetrais arba pradėkite nuo panašaus.
labels-called = Pavadinimas
labels-name = Mano etiketės
labels-known = Kaip
labels-paper = Popierius
labels-columns = Greta
labels-rows = Viena po kita
labels-width = Etiketė, plotis
labels-height = Etiketė, aukštis
labels-left = Kairė paraštė
labels-top = Viršutinė paraštė
labels-across = Žingsnis į šoną
labels-down = Žingsnis žemyn
labels-number = Laukui „{ $what }“ reikia skaičiaus.
labels-too-small = Etiketės per mažos adresui.
labels-no-room = Šios etiketės netelpa ant popieriaus: patikrinkite paraštes ir žingsnius.
labels-trial = Tai bandomasis lapas. Išsaugokite jį, išspausdinkite ant paprasto popieriaus ir pridėkite prie savo etikečių.
labels-keep = Pasilikti etiketes
labels-close = Užverti
product-to-measure = { $product } (pirma išmatuokite)
measure-first = Tokie vokai būna skirtingi. Išspausdinkite vieną lapą ir pažiūrėkite pro savo voko langelį prieš spausdindami daug.

help-card-crop = Savo paveikslėlio dalis, kuri spausdinama, pločio ir aukščio procentais: kairė, viršus, plotis, aukštis
cli-crop-drawing = Apkarpyti galima tik paveikslėlį iš failo.
