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
own-kept = Jis guli programos aplanke, be vietos, datos ir fotoaparato.
own-not-kept = Uždarius langą jo nebebus.
own-format = Šis failas nėra nei JPEG, nei PNG, nei WebP. Išsaugokite paveikslėlį vienu iš šių formatų ir pasirinkite jį dar kartą.
own-damaged = Šis failas sugadintas arba nepilnas. Parsisiųskite paveikslėlį dar kartą iš telefono ar fotoaparato.
own-too-large = Šis paveikslėlis per didelis, taškais: { $width } × { $height }. Galima spausdinti iki 64 milijonų taškų, nė viena kraštinė ne ilgesnė kaip 16 000.
