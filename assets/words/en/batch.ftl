# One text to several people: src/gui/screen/batch.

batch-title = One text to several
batch-empty = Nobody is here yet. On the page of dates you tick people and write to them together.
batch-drafts = Whoever has a text of their own already gets that one.
batch-save = { PLURAL($n) ->
    [one] Save { $n } card as one PDF
   *[other] Save { $n } cards as one PDF
}
batch-stop = Stop
batch-clear = empty this page
batch-making = The cards are being made …
batch-saved = { PLURAL($n) ->
    [one] { $n } card saved: { $file }
   *[other] { $n } cards saved: { $file }
}
batch-ready = ready
batch-own = with their own text
batch-writer = who writes? he, she or we
batch-sex = a woman or a man? open and say
batch-blank = something is to be filled in: open and say
batch-remove = not now
batch-changed = Something changed since these cards were made. If you have looked at it, they can be made with today’s names and addresses:
batch-today = Make them with today’s addresses
batch-saved-files = Cards: { $n }, files: { $files }. The first is { $file }
batch-more = Further people on this page: { $n }
batch-shown = { $at } / { $of }: { $name }
batch-previous = ← previous
batch-next = next →
batch-sheets = Cards: { $cards } · sheets of paper: { $sheets }
batch-free = Places that stay free on the last sheet: { $n }
batch-no-birthday = No birthday is near: is this text meant?
batch-doubt = { PLURAL($n) ->
    [one] { $n } person has no birthday near, and this is a text for a birthday:
   *[other] { $n } people have no birthday near, and this is a text for a birthday:
}
batch-meant = It is meant: make all cards
batch-to-dates = To the page of dates

batch-again-title = Print again
batch-again-job = { $date } · { $n } × { $product }
batch-again-which = Which cards, from 1 to { $n }? 4, or 12-19, or 3,5; nothing for all of them
batch-again-save = Save again
batch-again-print = Print these
batch-again-forget = delete this record
batch-again-forget-now = forget these now
