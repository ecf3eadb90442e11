# Lo que el informe dice, en un comentario al margen, de lo que se conserva de uno anterior.

keep-comment-figures-moved = Se conserva lo que usted escribió, pero las cifras o el texto de este párrafo cambiaron. Hoy diría:
keep-comment-not-generated = Se conserva lo que usted escribió. El informe ya no genera este párrafo: revise si sigue siendo cierto.
keep-comment-other-language = Se conserva lo que usted escribió en el otro idioma. En el de este informe diría:
keep-comment-removed-changed = Aquí usted quitó un párrafo, que sigue quitado. Hoy diría otra cosa:
keep-comment-comment-moved = El texto al que se refiere este comentario cambió o ya no está.
keep-comment-heads-edited = Los encabezados o pies de página se habían cambiado a mano y no se conservan. Decían:
keep-comment-other-study = El informe del que se conservan los textos es de otro estudio de la misma empresa, o la empresa se llamaba de otro modo.
keep-comment-list-missing = El archivo anterior perdió la lista de lo que se había generado: no se sabe qué párrafos quitó usted, y vuelven a estar.
keep-comment-link-left-out = Aquí había una imagen u objeto que solo enlazaba a otro archivo; no se tomó. Insértelo en el documento.
