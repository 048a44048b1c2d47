# What is said of a card: what does not fit, which letter is missing, products and pictures.
