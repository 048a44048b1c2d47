# Kas sakoma apie failus.
file-none = Šis kompiuteris nenurodo aplanko Jūsų duomenims. Nurodykite jį su --data-dir.
file-cannot-read = Nepavyksta perskaityti { $file }: { $why }.
file-cannot-write = Nepavyksta įrašyti { $file }: { $why }. Kas buvo anksčiau, tebėra.
file-too-large = { $file } per didelis, kad būtų sąrašas ({ $megabytes } MB). Sąrašas užima ne daugiau kaip 64 MB.
file-set-aside = Vieno failo nepavyko perskaityti, jis išsaugotas kaip { $file }. Vietoj jo naudojama paskutinė gera versija.
file-why-not-found = tokio failo nėra
file-why-rights = neturite tam teisės
file-why-folder = tai aplankas
file-why-full = diskas pilnas
file-why-other = sistema neleidžia

# A list whose file no dialog gave.
list-path = Failas nepasirinktas
list-path-text = Jei pasirinkimo langas neatsidarė: užvilkite failą ant šio lango arba įrašykite jo kelią
list-path-read = Skaityti
