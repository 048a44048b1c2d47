# The user's own picture and products.
own-picture = my picture
own-picture-kept = my picture { $n }
own-choose = A picture of my own …
own-limits = JPEG, PNG or WebP, up to 64 million pixels; you can also drop it on this window. Where, when and by whom it was taken does not go into the card.
own-larger = Larger
own-smaller = Smaller
own-fill = Fill the frame
own-whole = Show all of it
own-hands = Drag the picture to move it, turn the wheel to make it larger or smaller. With the keys: arrows, + and −.
own-keep = Keep this picture for other days
own-kept = It lies in the program’s folder, without place, date and camera.
own-not-kept = It is gone when the window is closed.
own-format = This file is neither JPEG nor PNG nor WebP. Save your picture as one of them and choose it again.
own-damaged = This file is damaged or not finished. Fetch the picture again, from the telephone or the camera.
own-too-large = This picture is too large: { $width } × { $height } pixels. Up to 64 million pixels can be printed, no side longer than 16,000.

own-product-measure = { $file }: { $what } is no measure that paper can have.
own-product-outside = { $file }: { $what } reaches beyond the safe area of the card.
own-product-sheet = { $file }: the cards do not find room on the sheet.

labels-own = Labels of my own measures …
labels-first = First free label: { $n }
labels-title = Labels of your own measures
labels-how = Measure a sheet in millimetres, or begin with one that is like yours.
labels-called = Name
labels-name = My labels
labels-known = Begin with
labels-paper = Paper
labels-columns = Side by side
labels-rows = Below each other
labels-width = Label, width
labels-height = Label, height
labels-left = Left margin
labels-top = Top margin
labels-across = Step across
labels-down = Step down
labels-number = “{ $what }” wants a number.
labels-too-small = The labels are too small for an address.
labels-no-room = These labels do not find room on the paper: look at the margins and the steps.
labels-trial = What you see is a trial sheet. Save it, print it on plain paper and hold it against your labels.
labels-keep = Keep these labels
labels-close = Put away
product-to-measure = { $product } (measure first)
measure-first = Envelopes of this kind differ. Print one sheet and look at it through your window before you print many.

help-card-crop = The part of your own picture that is printed, in percent of its width and height: left, top, width, height
cli-crop-drawing = Only a picture from a file can be cropped.
