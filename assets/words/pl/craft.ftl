# The user's own picture and products.
