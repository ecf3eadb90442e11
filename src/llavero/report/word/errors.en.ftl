# What can go wrong when a document is written or turned into a PDF.

office-missing = Turning { $file } into a PDF takes LibreOffice, which is not installed.
office-failed = LibreOffice could not turn { $file } into a PDF: { $reason }
