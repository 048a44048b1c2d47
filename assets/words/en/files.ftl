# What is said of files. { $file } is the user's own path.
file-none = This computer names no folder for your data. Name one with --data-dir.
file-cannot-read = { $file } cannot be read: { $why }.
file-cannot-write = { $file } cannot be written: { $why }. What was there before is still there.
file-too-large = { $file } is too large for a list ({ $megabytes } MB). A list has at most 64 MB.
file-set-aside = A file could not be read and was kept as { $file }. The last good version is used instead.
file-why-not-found = there is no such file
file-why-rights = you have no right to it
file-why-folder = it is a folder
file-why-full = the disk is full
file-why-other = the system refuses it

# A list whose file no dialog gave.
list-path = No file was chosen
list-path-text = If no dialog opened: drop the file on this window, or type its path
list-path-read = Read it
