# Why a file cannot be read

check-file-missing = The file { $file } does not exist.
check-file-empty = The file { $file } is empty.
check-file-old-or-locked = { $file } is an old Word document (.doc), or is locked with a password; save it as .docx without one.
check-file-pdf = { $file } is a PDF, whose headings and tables cannot be read; give the Word document (.docx) it came from.
check-file-rtf = { $file } is an RTF text; open it in Word or LibreOffice and save it as .docx.
check-file-odt = { $file } is a LibreOffice document (.odt); save it as .docx.
check-file-damaged = { $file } is damaged and cannot be opened.
check-file-too-large = { $file } is too large to be a report.
check-file-other = { $file } is not a Word document (.docx).
