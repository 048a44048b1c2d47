# The card: src/gui/panel/card.

card-side-front = Front
card-side-back = Back
card-side-sheet = Sheet
card-side-page = Page { $n }

card-drawing = The card is being drawn …
card-print-as = Print as
card-text = Text
card-saving = Saving …
card-saved = Saved: { $file }
card-open = Open
card-cannot-open = No program on this computer opens PDF files. The file is there.
card-pages = { PLURAL($n) ->
    [one] { $n } page
   *[other] { $n } pages
}
card-flip-long = print on both sides, turned over the long edge
card-flip-short = print on both sides, turned over the short edge
card-silent = Nothing in the file tells who made it.
card-fits = { $lines ->
    [0] Fits: no line left
   *[other] { PLURAL($lines) ->
        [one] Fits: { $lines } line left
       *[other] Fits: { $lines } lines left
    }
}
card-label-unchecked = These measures were not checked: print one sheet on plain paper first.
card-product-to-measure = { $product } (measure first)
card-measure-first = Envelopes of this kind differ. Print one sheet and look at it through your window before you print many.
card-cut-nothing = nothing to cut

card-sender = print a sender
card-sender-hint = Name, street, town, country
card-sender-advice = A return address is your choice. Some prisons want one; others deliver cards without it. An answer is likely only to an address in Belarus. Your name and address are read by strangers: leave them out if you or anybody else there could be harmed.

card-picture = Picture
card-picture-none = no picture
card-picture-own = my picture
card-picture-own-kept = my picture { $n }
card-picture-choose = A picture of my own …
card-picture-limits = JPEG, PNG or WebP, up to 64 million pixels; you can also drop it on this window. Where, when and by whom it was taken does not go into the card.
card-picture-larger = Larger
card-picture-smaller = Smaller
card-picture-fill = Fill the frame
card-picture-whole = Show all of it
card-picture-how = Drag the picture to move it, turn the wheel to make it larger or smaller. With the keys: arrows, + and −.
card-picture-keep = Keep this picture for other days
card-picture-kept = It lies in the program’s folder, without place, date and camera.
card-picture-not-kept = It is gone when the window is closed.
card-picture-format = This file is neither JPEG nor PNG nor WebP. Save your picture as one of them and choose it again.
card-picture-damaged = This file is damaged or not finished. Fetch the picture again, from the telephone or the camera.
card-picture-too-large = This picture is too large: { $width } × { $height } pixels. Up to 64 million pixels can be printed (24 million of a progressive JPEG), no side longer than 16,000.
card-picture-scans = This picture is drawn in more than 20 steps. Save it again as an ordinary JPEG, not a progressive one.

card-hand-print = printed
card-hand-script = like handwriting

# What the text of a card looks like
card-hand-lines = lines to write on
card-hand-trace = pale, to trace

card-save = Save PDF
card-save-as = Save as …
card-save-anyway = Save anyway
card-save-back = Back to the text

card-labels-own = Labels of my own measures …
card-labels-first = First free label: { $n }
card-labels-title = Labels of your own measures
card-labels-how = Measure a sheet in millimetres, or begin with one that is like yours.
card-labels-called = Name
card-labels-name = My labels
card-labels-known = Begin with
card-labels-paper = Paper
card-labels-columns = Side by side
card-labels-rows = Below each other
card-labels-width = Label, width
card-labels-height = Label, height
card-labels-left = Left margin
card-labels-top = Top margin
card-labels-across = Step across
card-labels-down = Step down
card-labels-number = “{ $what }” wants a number.
card-labels-too-small = The labels are too small for an address.
card-labels-no-room = These labels do not find room on the paper: look at the margins and the steps.
card-labels-trial = What you see is a trial sheet. Save it, print it on plain paper and hold it against your labels.
card-labels-keep = Keep these labels
card-labels-close = Put away

card-sheet-first = First side
card-sheet-second = Second side
card-sheet-free = { PLURAL($n) ->
    [one] { $n } place on this sheet stays free.
   *[other] { $n } places on this sheet stay free.
}
