# Files that cannot be read or written: src/storage.

storage-file-none = This computer names no folder for your data. Name one with --data-dir.
storage-file-cannot-read = { $file } cannot be read: { $why }.
storage-file-cannot-write = { $file } cannot be written: { $why }. What was there before is still there.
storage-file-too-large = { $file } is too large for a list ({ $megabytes } MB). A list has at most 64 MB.
storage-file-set-aside = A file could not be read and was kept as { $file }. The last good version is used instead.
storage-file-why-not-found = there is no such file
storage-file-why-rights = you have no right to it
storage-file-why-folder = it is a folder
storage-file-why-full = the disk is full
storage-file-why-other = the system refuses it
