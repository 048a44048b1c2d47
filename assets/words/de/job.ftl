# Cards that were made, to print them again: src/job.

job-other-paper = { $id } wird jetzt auf anderem Papier gedruckt als damals. Machen Sie die Karten neu.
job-other-name = hieß { $before }, als die Karte gemacht wurde; heute steht { $now } auf der Liste.
job-names-another = Der Text dieser Karte gilt jemand anderem: Darin steht „{ $word }“, die Karte ginge aber an { $now }. Bitte schreiben Sie sie neu.
job-other-address = hat jetzt eine andere Adresse. Damals: { $before }. Heute: { $now }.

job-number = „{ $part }“ ist keine Nummer einer Karte. Schreiben Sie 417 oder 12-19 oder 3,5.
job-beyond = Eine Karte { $number } gibt es nicht: Der Auftrag hat die Karten 1 bis { $n }.
job-nobody = niemand auf den heutigen Listen hat die id, an die diese Karte ging
job-moved = wird seither woanders festgehalten. Die Adresse von heute: { $now }.
job-confirm = Wenn Sie es selbst geprüft haben, fügen Sie --confirmed hinzu.
job-none = Keine dieser Karten kann heute gehen. Es wurde kein PDF geschrieben.
