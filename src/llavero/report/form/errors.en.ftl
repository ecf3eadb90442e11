# Errors of the forms of interviews.
form-not-found = There is no file { $file }.
form-empty = { $file } is empty.
form-old-format = { $file } is in an old format of Office (.doc or .xls). Open it, save it as .docx or .xlsx and import it again.
form-locked = { $file } asks for a password. Open it, remove the password and import it again.
form-damaged = { $file } is damaged and cannot be read. Ask for it to be sent again.
form-too-large = { $file } would unfold to more than { $most } MB when opened: it is no form. It was not opened.
form-macros = { $file } carries macros. It was not opened: save it as .docx or .xlsx, without macros, and import it again.
form-linked = { $file } carries links or objects that would be opened on reading it ({ $what }). It was not opened: remove them, save it and import it again.
form-entities = { $file } holds declarations that no form has (a DTD). It was not opened.
form-open-document = { $file } is in OpenDocument format. Save it as .docx or .xlsx and import it again.
form-not-a-form = { $file } is no interview form of Llavero: it does not carry its reference. Make one with “llavero interview form”, or bring the answers as a CSV.
form-other-study = { $file } is a form of the study “{ $other }”, not of “{ $study }”. Nothing was taken from it.
form-blank = { $file } brings no answer.
form-no-coding-sheet = { $file } is no sheet of codes of Llavero. Make one with “llavero interview codes STUDY --export”.
