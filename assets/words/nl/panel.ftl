# A person by hand, by paste, and what is known of them.
