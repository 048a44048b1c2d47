# The frame of the window: src/gui/app.

app-title = Kartka
app-zoom = { $percent } %

# The age of the newest list, in the bar. { $date } is written out.
app-list-none = No list yet
app-list-age = { $days ->
    [0] Today’s list, { $date }
   *[other] { PLURAL($days) ->
        [one] List of { $date }, { $days } day old
       *[other] List of { $date }, { $days } days old
    }
}

# The look of the window.
app-look-system = as the system
app-look-light = light
app-look-dark = dark
app-look-strong-light = strong contrast, light
app-look-strong-dark = strong contrast, dark

# The three steps of a narrow window.
app-step-choose = Choose
app-step-write = Write
app-step-print = Print

# The pages of the window.
app-page-write = Write
app-page-dates = Dates
app-page-several = Several cards
app-page-several-n = Several cards ({ $n })
app-page-data = Data
app-page-help = Help

app-no-trace = Leave no trace: nothing but the cards that you save is written to this computer. Closing the window ends it.
app-drafts-old = { PLURAL($n) ->
    [one] { $n } draft has not been touched for { $days } days: it will be deleted at the next start.
   *[other] { $n } drafts have not been touched for { $days } days: they will be deleted at the next start.
} How long drafts are kept is set under “Data and settings”.

app-other-window = Kartka is open in another window too. You can work in both: each takes in what the other changes.
app-other-window-open = open that one
app-other-window-read = only read in this one
app-read-only = This window only reads: nothing that you change here is kept, but cards can be saved and printed.
