# Errores de los formularios de entrevista.
form-not-found = No existe el archivo { $file }.
form-empty = { $file } está vacío.
form-old-format = { $file } está en un formato antiguo de Office (.doc o .xls). Ábralo, guárdelo como .docx o .xlsx y vuelva a importarlo.
form-locked = { $file } pide una contraseña. Ábralo, quítesela y vuelva a importarlo.
form-damaged = { $file } está dañado y no puede leerse. Pida que lo envíen otra vez.
form-too-large = { $file } se extendería a más de { $most } MB al abrirlo: no es un formulario. No se abrió.
form-macros = { $file } lleva macros. No se abrió: guárdelo como .docx o .xlsx, sin macros, y vuelva a importarlo.
form-linked = { $file } lleva vínculos u objetos que se abrirían al leerlo ({ $what }). No se abrió: quítelos, guarde y vuelva a importarlo.
form-entities = { $file } lleva en su interior declaraciones que ningún formulario tiene (DTD). No se abrió.
form-open-document = { $file } está en formato OpenDocument. Guárdelo como .docx o .xlsx y vuelva a importarlo.
form-not-a-form = { $file } no es un formulario de entrevista de Llavero: no lleva su referencia. Haga uno con «llavero interview form» o traiga las respuestas en un CSV.
form-other-study = { $file } es un formulario del estudio «{ $other }», no de «{ $study }». No se tomó nada de él.
form-blank = { $file } no trae ninguna respuesta.
form-no-coding-sheet = { $file } no es una hoja de códigos de Llavero. Haga una con «llavero interview codes ESTUDIO --export».
