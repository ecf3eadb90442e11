# Por qué no puede conservarse nada de un archivo. En todos los casos no se escribe nada.
keep-not-found = No existe el archivo { $file }. No se escribió nada.
keep-empty = { $file } está vacío. No se escribió nada.
keep-other = { $file } no es un documento de Word (.docx): no se sabe qué escribió alguien en él. No se escribió nada.
keep-old-format = { $file } está en el formato antiguo de Word (.doc). Ábralo, guárdelo como .docx y vuelva a pedir el informe. No se escribió nada.
keep-locked = { $file } pide una contraseña. Ábralo, quítesela y vuelva a pedir el informe. No se escribió nada.
keep-damaged = { $file } está dañado y no puede leerse. Ábralo en Word, guárdelo con otro nombre y vuelva a pedir el informe con ese. No se escribió nada.
keep-too-large = { $file } se extendería a más de { $most } MB al abrirlo: no es un informe. No se abrió ni se escribió nada.
keep-macros = { $file } lleva macros. No se abrió: guárdelo como .docx, sin macros, y vuelva a pedir el informe. No se escribió nada.
keep-entities = { $file } lleva en su interior declaraciones que ningún informe tiene (DTD). No se abrió ni se escribió nada.
keep-open-document = { $file } está en formato OpenDocument. Guárdelo como .docx y vuelva a pedir el informe. No se escribió nada.
keep-not-ours = { $file } no lleva las marcas de un informe de Llavero, o el programa con que se guardó las quitó: no se sabe qué escribió alguien en él. No se escribió nada.
keep-other-company = { $file } es el informe de otra empresa, no de { $company }. Nada de él se puso en este informe. No se escribió nada.
keep-over-itself = El informe nuevo quedaría sobre { $file }, el que usted editó. Diga con -o en qué archivo se escribe; si ha de ser el mismo, dígalo también con -o. No se escribió nada.
