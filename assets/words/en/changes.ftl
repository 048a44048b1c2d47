# What a new list changes: src/changes.

# A second list over the first: what would change. One heading for each group.
changes-released = { PLURAL($n) ->
    [one] { $n } person is free now
   *[other] { $n } people are free now
}
changes-moved = { PLURAL($n) ->
    [one] { $n } person was moved
   *[other] { $n } people were moved
}
changes-new = { PLURAL($n) ->
    [one] { $n } person is newly listed
   *[other] { $n } people are newly listed
}
changes-changed = { PLURAL($n) ->
    [one] { $n } other change
   *[other] { $n } other changes
}
changes-gone = { PLURAL($n) ->
    [one] { $n } person is no longer listed: please check
   *[other] { $n } people are no longer listed: please check
}
changes-older = { PLURAL($n) ->
    [one] { $n } fact that we know is newer than this list. Take the list's word all the same?
   *[other] { $n } facts that we know are newer than this list. Take the list's word all the same?
}
changes-somebody-else = { PLURAL($n) ->
    [one] { $n } number on the list stands for somebody else now. Please look.
   *[other] { $n } numbers on the list stand for somebody else now. Please look.
}
changes-none = This list changes nothing: it confirms what we know.
changes-from-to = { $from } → { $to }
changes-drafts = { PLURAL($n) ->
    [one] { $n } of your drafts is for somebody who is no longer waiting.
   *[other] { $n } of your drafts are for people who are no longer waiting.
}
changes-accept = Accept
changes-reject = Leave as it was
changes-title = What the new list changes
changes-more = { PLURAL($n) ->
    [one] { $n } more
   *[other] { $n } more
}
changes-fewer = show fewer
changes-held-again = { PLURAL($n) ->
    [one] This list says that { $n } person who was free, dead or not known is held again: usually an old list
   *[other] This list says that { $n } people who were free, dead or not known are held again: usually an old list
}
changes-held-again-how = None of them is taken over. Please look at each one; if it is true of somebody, add: --accept-person ID
changes-released-left-out = Releases that you leave out stay as a doubt: no card goes to these people until a newer list speaks.
changes-many-gone = MORE THAN A THIRD OF THE LIST IS GONE: { $gone } OF { $of } PEOPLE.
changes-many-gone-how = Was this only a part of the list? Then import it again with --partial, and nobody counts as gone.

# What differs in one person.
changes-what-status = status
changes-what-place = place
changes-what-address = address of the place
changes-what-name = name
changes-what-sex = man or woman
changes-what-birth = birth date
changes-what-arrested = day of arrest
changes-what-sentence = sentence
changes-what-listed-again = listed again
