# Files that cannot be read or written: src/storage.

storage-file-none = This computer names no folder for your data. Name one with --data-dir.
storage-file-cannot-read = { $file } cannot be read: { $why }.
storage-file-cannot-write = { $file } cannot be written: { $why }. What was there before is still there.
storage-file-too-large = { $file } is too large ({ $megabytes } MB). Kartka reads files of up to { $most } MB.
storage-file-why-not-found = there is no such file
storage-file-why-rights = you have no right to it
storage-file-why-folder = it is a folder
storage-file-why-full = the disk is full
storage-file-why-other = the system refuses it
storage-file-set-aside = { $file } could not be read, nor could a copy of it. It is kept, and nothing else was there to use.
storage-file-restored = { $file } was damaged or gone. The last good version is in its place again.
storage-file-restored-aside = { $file } could not be read and is kept as { $aside }. The last good version is in its place again.
storage-files-gone = Files are gone: { $file }. With them went what was kept there about people. Read a list again; until a newer one is read, each card wants your word.
storage-file-newer = A newer version of Kartka wrote { $file }. This version reads it and changes nothing in it: please update Kartka.
storage-busy = Another Kartka is writing into { $file } and does not finish. Wait a moment, or close the other one, and try again. Nothing was changed.
storage-vanished = The folder { $file } is gone: was a disk or stick taken out? What you write now cannot be kept until it is back.
storage-changed = Another Kartka has changed something meanwhile: lists, places or texts. They were read again; please look once more and repeat this step.
storage-file-why-no-file = it is no ordinary file
storage-file-why-read-only = it may only be read
