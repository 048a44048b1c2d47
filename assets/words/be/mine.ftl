# The user's own texts, and the editor.
