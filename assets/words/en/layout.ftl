# What does not fit, or cannot be printed: src/layout.

layout-text-too-long = { PLURAL($lines) ->
    [one] { $lines } line ({ $characters } characters) does not fit, even in the smallest type.
   *[other] { $lines } lines ({ $characters } characters) do not fit, even in the smallest type.
}
layout-address-too-long = These lines of the address do not fit: { $lines }. A letter without them does not arrive: take a product with more room.
# { $letter } is one character.
layout-no-glyph = No font has the character “{ $letter }” ({ $code }).
layout-sender-too-long = Lines of the sender that do not fit: { $lines }.
layout-caption-too-long = The line under the picture is too long.
# The user's own picture has too few pixels
layout-coarse-picture = The picture will look coarse: { $ppi } pixels an inch. From 200 on it prints well.
