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
