# Por qué un archivo no se puede leer

check-file-missing = No existe el archivo { $file }.
check-file-empty = El archivo { $file } está vacío.
check-file-old-or-locked = { $file } es un documento de Word antiguo (.doc) o está protegido con contraseña; hay que guardarlo como .docx sin contraseña.
check-file-pdf = { $file } es un PDF, del que no se leen títulos ni tablas; hay que dar el documento de Word (.docx) del que salió.
check-file-rtf = { $file } es un texto RTF; hay que abrirlo con Word o LibreOffice y guardarlo como .docx.
check-file-odt = { $file } es un documento de LibreOffice (.odt); hay que guardarlo como .docx.
check-file-damaged = { $file } está dañado y no se puede abrir.
check-file-too-large = { $file } es demasiado grande para ser un informe.
check-file-other = { $file } no es un documento de Word (.docx).
