# Cards that were made, to print them again: src/job.

job-other-paper = { $id } is printed on other paper now than when this job was made. Make the cards again.
job-other-name = had the name { $before } when the card was made; today the list says { $now }.
job-names-another = The words of this card are to somebody else: they say “{ $word }”, and the card would go to { $now }. Please write it anew.
job-other-address = has another address now. Then: { $before }. Today: { $now }.

job-number = “{ $part }” is no number of a card. Write 417, or 12-19, or 3,5.
job-beyond = There is no card { $number }: the job has the cards 1 to { $n }.
job-nobody = nobody on today’s lists has the id that this card went to
job-moved = is held somewhere else since then. Today’s address: { $now }.
job-confirm = If you have checked it yourself, add --confirmed.
job-none = None of these cards can go today. No PDF was written.
