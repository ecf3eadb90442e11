# Why nothing can be kept of a file. In all cases nothing is written.
keep-not-found = There is no file { $file }. Nothing was written.
keep-empty = { $file } is empty. Nothing was written.
keep-other = { $file } is no Word document (.docx): what somebody wrote in it cannot be told. Nothing was written.
keep-old-format = { $file } is in the old format of Word (.doc). Open it, save it as .docx and ask for the report again. Nothing was written.
keep-locked = { $file } asks for a password. Open it, remove the password and ask for the report again. Nothing was written.
keep-damaged = { $file } is damaged and cannot be read. Open it in Word, save it under another name and ask for the report again with that. Nothing was written.
keep-too-large = { $file } would unfold to more than { $most } MB when opened: it is no report. It was not opened and nothing was written.
keep-macros = { $file } carries macros. It was not opened: save it as .docx, without macros, and ask for the report again. Nothing was written.
keep-entities = { $file } holds declarations that no report has (a DTD). It was not opened and nothing was written.
keep-open-document = { $file } is in OpenDocument format. Save it as .docx and ask for the report again. Nothing was written.
keep-not-ours = { $file } does not carry the marks of a Llavero report, or the program that saved it took them out: what somebody wrote in it cannot be told. Nothing was written.
keep-other-company = { $file } is the report of another company, not of { $company }. Nothing of it was put into this report. Nothing was written.
keep-over-itself = The new report would be written over { $file }, the one you edited. Say with -o where it is written; if it is to be the same file, say that with -o too. Nothing was written.
