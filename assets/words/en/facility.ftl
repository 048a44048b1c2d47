# Places of detention, their rules and addresses: src/facility.

facility-rule-return-address = Return address
facility-rule-blank-paper = Blank paper inside
facility-rule-envelope = Envelope for an answer
facility-rule-stamp = Stamp for an answer
facility-rule-postcard = Postcard
facility-rule-greeting-card = Folded greeting card
facility-rule-address-label = Address on a label
facility-rule-stickers = Stickers, glitter
facility-rule-ink = Colour of the ink
facility-rule-paper-colour = Coloured paper
facility-rule-pages = Pages
facility-rule-characters = Characters
facility-rule-foreign-language = Another language
facility-rule-organisation-name = Name or logo of an organisation
facility-rule-pictures = Some pictures
facility-rule-printed-text = Printed text
facility-rule-clippings = Cuttings from papers
facility-rule-name-on-each-page = Name and number on each page
facility-rule-scanned = Scanning of the mail
facility-rule-is-ask = asked for
facility-rule-is-allow = may be
facility-rule-is-warn = better not
facility-rule-is-forbid = not let in
facility-rule-is-at-most = at most { $n }
facility-rule-line = { $what }: { $value } ({ $source })
facility-rule-yours = Your word of { $date }

facility-rules-title = What may go with it
facility-rules-open = what may go with it
facility-held = { PLURAL($n) ->
    [one] { $n } person held
   *[other] { $n } people held
}
facility-your-word = your word of { $date }
facility-explained = { $place } ({ $kind })
facility-explained-latin = { $place } ({ $kind }, { $town })

# How sure an address is.
facility-confidence-confirmed = confirmed by several sources
facility-confidence-single = one source
facility-confidence-disputed = sources differ
facility-confidence-historic = moved away
facility-confidence-missing = no address known

# Kinds of places of detention.
facility-kind-colony = penal colony
facility-kind-prison = prison
facility-kind-remand = remand prison (SIZO)
facility-kind-open = open-type facility
facility-kind-juvenile = colony for minors
facility-kind-short-term = short-term detention
facility-kind-other = another place
