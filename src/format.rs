//! Products: what a card, a letter or an envelope looks like, as data.
