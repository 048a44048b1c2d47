# Files that cannot be read or written: src/storage.

storage-file-none = Šis kompiuteris nenurodo aplanko Jūsų duomenims. Nurodykite jį su --data-dir.
storage-file-cannot-read = Nepavyksta perskaityti { $file }: { $why }.
storage-file-cannot-write = Nepavyksta įrašyti { $file }: { $why }. Kas buvo anksčiau, tebėra.
storage-file-too-large = { $file } per didelis ({ $megabytes } MB). „Kartka“ skaito ne didesnius kaip { $most } MB failus.
storage-file-why-not-found = tokio failo nėra
storage-file-why-rights = neturite tam teisės
storage-file-why-folder = tai aplankas
storage-file-why-full = diskas pilnas
storage-file-why-other = sistema neleidžia
storage-file-set-aside = Nepavyko perskaityti { $file }, neperskaitoma ir jo kopija. Failas išsaugotas, bet vietoj jo nėra ką naudoti.
storage-file-restored = { $file } buvo sugadintas arba dingęs. Į jo vietą grąžinta paskutinė gera versija.
storage-file-restored-aside = Nepavyko perskaityti { $file }, jis išsaugotas kaip { $aside }. Į jo vietą grąžinta paskutinė gera versija.
storage-files-gone = Trūksta failų: { $file }, o su jais – to, kas juose buvo apie žmones. Perskaitykite sąrašą iš naujo; kol neperskaitytas naujesnis, kiekvieną atviruką reikia patvirtinti.
storage-file-newer = { $file } įrašė naujesnė „Kartka“ versija. Ši versija jį skaito, bet nieko jame nekeičia: atnaujinkite „Kartka“.
storage-busy = Kita „Kartka“ programa rašo į { $file } ir nebaigia. Truputį palaukite arba ją uždarykite ir bandykite dar kartą. Niekas nepakeista.
storage-vanished = Aplanko { $file } nebėra: gal ištrauktas diskas ar atmintukas? Kol jo nėra, to, ką rašote, išsaugoti negalima.
storage-changed = Kita „Kartka“ programa tuo metu kažką pakeitė: sąrašus, vietas ar tekstus. Jie perskaityti iš naujo; pažiūrėkite dar kartą ir pakartokite šį žingsnį.
storage-file-why-no-file = tai ne paprastas failas
storage-file-why-read-only = jį galima tik skaityti
