# Cards that were made, to print them again: src/job.

job-other-paper = { $id } dabar spausdinama ant kito popieriaus nei tada. Parenkite atvirukus iš naujo.
job-other-name = kai atvirukas buvo daromas, vardas buvo { $before }; šiandien sąraše – { $now }.
job-names-another = Šio atviruko žodžiai skirti kitam žmogui: juose parašyta „{ $word }“, o atvirukas keliautų kitur: { $now }. Parašykite jį iš naujo.
job-other-address = dabar turi kitą adresą. Tada: { $before }. Šiandien: { $now }.

job-number = „{ $part }“ nėra atviruko numeris. Rašykite 417, arba 12-19, arba 3,5.
job-beyond = Atviruko { $number } nėra: užduotyje yra atvirukai nuo 1 iki { $n }.
job-nobody = šiandienos sąrašuose nėra nieko su tuo id, kam buvo skirtas šis atvirukas
job-moved = nuo tada laikomas kitoje vietoje. Šiandienos adresas: { $now }.
job-confirm = Jei patikrinote patys, pridėkite --confirmed.
job-none = Šiandien nė vieno iš šių atvirukų siųsti negalima. PDF neįrašytas.
