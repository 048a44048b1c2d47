# Files that cannot be read or written: src/storage.

storage-file-none = Šis kompiuteris nenurodo aplanko Jūsų duomenims. Nurodykite jį su --data-dir.
storage-file-cannot-read = Nepavyksta perskaityti { $file }: { $why }.
storage-file-cannot-write = Nepavyksta įrašyti { $file }: { $why }. Kas buvo anksčiau, tebėra.
storage-file-too-large = { $file } per didelis, kad būtų sąrašas ({ $megabytes } MB). Sąrašas užima ne daugiau kaip 64 MB.
storage-file-set-aside = Vieno failo nepavyko perskaityti, jis išsaugotas kaip { $file }. Vietoj jo naudojama paskutinė gera versija.
storage-file-why-not-found = tokio failo nėra
storage-file-why-rights = neturite tam teisės
storage-file-why-folder = tai aplankas
storage-file-why-full = diskas pilnas
storage-file-why-other = sistema neleidžia
