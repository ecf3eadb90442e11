# Why a file cannot serve as the template of a report.

template-missing = The template { $file } does not exist.
template-other = { $file } is not a Word template: use a .dotx or a .docx.
template-old-or-locked = { $file } is an old Word file (.dot or .doc), or is locked with a password; save it as .dotx without one.
template-damaged = The template { $file } is damaged and cannot be opened.
template-macros = { $file } holds macros or embedded programs, which Llavero does not take in; save it in Word as .dotx, without macros.
template-strict = { $file } is saved as Strict Open XML; save it in Word as an ordinary .dotx.
template-too-large = The template { $file } is too large: unfolded it takes more than { $most } MB.
template-narrow = The sheets of { $file } leave too little room for text between their margins: a report needs at least { $wide } × { $tall } cm.
