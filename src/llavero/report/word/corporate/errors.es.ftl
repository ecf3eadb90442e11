# Por qué un archivo no puede servir de plantilla de un informe.

template-missing = La plantilla { $file } no existe.
template-other = { $file } no es una plantilla de Word: use un .dotx o un .docx.
template-old-or-locked = { $file } es un archivo antiguo de Word (.dot o .doc) o tiene contraseña; guárdelo como .dotx sin ella.
template-damaged = La plantilla { $file } está dañada y no se puede abrir.
template-macros = { $file } trae macros o programas incrustados, que Llavero no admite; guárdela en Word como .dotx, sin macros.
template-strict = { $file } está guardada como Open XML estricto; guárdela en Word como .dotx común.
template-too-large = La plantilla { $file } es demasiado grande: desplegada ocupa más de { $most } MB.
template-narrow = Las hojas de { $file } dejan muy poco espacio entre sus márgenes: un informe necesita al menos { $wide } × { $tall } cm.
