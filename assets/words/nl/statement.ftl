# What the user says of somebody: src/gui/panel/letter/statement.

statement-open = vrij, overgeplaatst, overleden?
statement-title = Wat weet u?
statement-text = Zeg het hier als nog geen lijst het zegt. Het geldt meteen, en u kunt het terugnemen.
statement-freed = is vrij
statement-moved = zit ergens anders
statement-died = is overleden
statement-unknown = niemand weet het meer
statement-since = sinds wanneer, als u het weet
statement-day = op welke dag dit klopte; leeg voor vandaag
statement-source = waar u het las: een krant, een pagina, een brief
statement-save = Dit bewaren
statement-source-missing = Waar hebt u het gelezen? Schrijf het op: een krant, een pagina, een brief.
statement-place-missing = Waar zit deze persoon nu? Kies de plaats.
statement-day-after-today = { $date } ligt na vandaag. Geef een dag tot en met vandaag op.
statement-no-such-place = Er is geen plaats met de id { $id }. De ids toont: kartka places. Een plaats die ontbreekt voert u in met: kartka places --new. Weet u niet waar deze persoon nu is: --unknown
statement-place-newer = Waar deze persoon is, is voor een latere dag bekend: { $date }. Geef de dag waarop u het weet.
statement-yours = U hebt gezegd, op { $date }: { $what }. Bron: { $source }.
statement-take-back = terugnemen

statement-same-name-moved = dezelfde persoon, hierheen overgeplaatst
statement-same-name-another = een andere persoon
statement-same-name-question = Is het een van hen, die nu hier zit? Voor u antwoordt, wordt niets bewaard.
