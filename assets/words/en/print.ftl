# Jobs, printing, calibration.
help-card-keep-job = Keep what is printed in this file, so that the same cards can be printed again. It says who wrote to whom: keep it only where nobody else can read it
help-reprint = Make cards of a kept job again, exactly as they were
help-reprint-job = The job, as kept by card --keep-job; - reads standard input
help-reprint-cards = Only these cards: 417, or 12-19, or 3,5; without it all of them
help-reprint-first = The first label that is still free
help-reprint-confirmed = You have checked old records yourself
help-reprint-anyway = Make the PDF although something does not fit or a letter is missing
help-reprint-output = The PDF to write
job-other-paper = { $id } is printed on other paper now than when this job was made. Make the cards anew.
job-number = “{ $part }” is no number of a card. Write 417, or 12-19, or 3,5.
job-beyond = There is no card { $number }: the job has the cards 1 to { $n }.
job-nobody = nobody on today’s lists has the id that this card went to
job-moved = is held somewhere else since then. Make a new card.
job-confirm = If you have checked it yourself, add --confirmed.
job-none = None of these cards can go today. No PDF was written.

# How far a long job is. { $done } and { $of } are cards.
print-progress-cli = { $done } of { $of }, about { $seconds } s left. Ctrl C stops; nothing is written by half.
