# Lo que dice `llavero check`.

check-title = { $file } frente al encargo: { $brief }
check-score = Puntaje: { $score } de { $points }.
check-capped = Sin los incumplimientos graves serían { $score }.
check-short = No alcanza lo que se pide.
check-enough = Cumple lo que se pide.
check-pages = { $pages ->
    [one] Compuesto, ocupa una página.
   *[other] Compuesto, ocupa { $pages } páginas.
 }
check-points = ({ $earned } de { $points } puntos)
check-absent = No se encontró en el documento.
check-found = Título en el documento: «{ $title }»
check-length-enough = Extensión: { $cuartillas } cuartillas ({ $characters } caracteres); se piden { $minimum }. Alcanza.
check-length-short = Extensión: { $cuartillas } cuartillas ({ $characters } caracteres); se piden { $minimum }. No alcanza.
check-section-pages = { $pages ->
    [one] Compuesta, ocupa una página.
   *[other] Compuesta, toca { $pages } páginas.
 }
check-quote = «{ $quote }»
check-place-paragraph = (párrafo { $number })
check-place-paragraph-under = («{ $heading }», párrafo { $number } de la sección)
check-place-table = (tabla { $number })
check-place-table-under = («{ $heading }», tabla { $number } de la sección)
check-note-elsewhere = — está en otra sección
check-note-limit = — se dice que no se tiene, y por qué
check-note-unexplained = — se dice que no se tiene, sin decir por qué
check-fails = { $count ->
    [one] Un incumplimiento grave limita el puntaje a { $cap }:
   *[other] { $count } incumplimientos graves limitan el puntaje a { $cap }:
 }
check-fail-section-missing = No se encontró la sección { $section }.
check-fail-section-short = La sección { $section } tiene { $cuartillas } cuartillas y se piden { $minimum }.
check-fail-few-interviews = Se piden { $asked } entrevistas o más y el texto distingue { $evidence }.
check-fail-invented-interviews = El documento dice que las entrevistas no se hicieron, o que sus respuestas son inventadas: «{ $evidence }»
check-fail-off-topic = Este documento casi no habla de lo que pide el encargo: «{ $evidence }»
check-fail-lacking = Sección { $section }: es indispensable decir o mostrar { $what } (se piden { $minimum }; se ven { $found }).
check-fail-reference-unlisted = Se cita una obra que no está en la lista de referencias: «{ $evidence }»
check-fail-reference-year = Una referencia tiene un año imposible: «{ $evidence }»
check-fail-reference-doi = Una referencia tiene un DOI que no puede serlo: «{ $evidence }»
check-fail-no-source = Hay cifras y no se dice de dónde viene ninguna: «{ $evidence }»
check-fail-repeated = Hay párrafos repetidos: «{ $evidence }»
check-fail-person-identifiable = La sección { $section } permite saber quién es la persona entrevistada (nombre completo, correo o teléfono) y no se dice que haya consentido: «{ $evidence }»
check-advice = Qué conviene hacer:
check-advice-absent = No se encontró la sección { $section }, «{ $title }»: conviene que su título la nombre así.
check-advice-merged = La sección { $section } comparte título y texto con otra: conviene separarlas.
check-advice-short = Sección { $section }: faltan { $missing } caracteres para { $minimum_length ->
    [one] una cuartilla
   *[other] { $minimum_length } cuartillas
 }. Solo cuenta la prosa: no cuentan títulos, tablas, pies, cuadros de texto ni referencias.
check-advice-uncounted = Sección { $section }: { $characters } caracteres están en tablas o cuadros de texto, que no cuentan; conviene comentarlos en párrafos.
check-advice-tight = Sección { $section }: alcanza el mínimo, pero puede no llenar las páginas que se piden; con { $missing } caracteres más llegaría a { $target }.
check-advice-missing = Sección { $section }: falta decir { $what }.
check-advice-few = Sección { $section }: es poco lo que se dice sobre { $what }; { $found ->
    [one] se halló una mención útil
   *[other] se hallaron { $found } menciones útiles
 } y se buscan { $minimum }.
check-advice-elsewhere = Sección { $section }: conviene pasar aquí lo que está en otra sección sobre { $what }.
check-advice-limit = Sección { $section }: se explica por qué no se tiene esto: { $what }. Vale la mitad; conviene decir también cómo se obtendría.
check-advice-unexplained = Sección { $section }: se dice que no se tiene esto: { $what }. Hay que decir por qué y cómo se obtendría.
check-advice-few-interviews = Sección { $section }: hay que distinguir a cada vendedor entrevistado con un código, una letra o un nombre, y dar sus respuestas aparte.
check-advice-invented-interviews = Sección { $section }: hay que entrevistar a los vendedores por separado y contar lo que respondieron; si no fue posible, decirlo y decir cómo se obtendría.
check-advice-off-topic = Conviene revisar si es el documento que se quería comprobar: casi no usa las palabras de lo que pide el encargo.
check-advice-reference-unlisted = Hay que dar en la lista de referencias cada obra que se cita, o quitar la cita.
check-advice-reference-year = Hay que corregir el año de la referencia con el documento a la vista.
check-advice-reference-doi = Hay que copiar el DOI de la publicación (10.número/…), o quitarlo.
check-advice-no-source = Hay que decir de dónde viene cada cifra: un reporte, un registro, una entrevista.
check-advice-repeated = Hay que quitar los párrafos repetidos.
check-advice-person-identifiable = Sección { $section }: hay que usar un código en vez del nombre y quitar los datos de contacto, o decir que la persona consintió.
check-advice-copied = { $count ->
    [one] Un párrafo copia
   *[other] { $count } párrafos copian
 } las preguntas del encargo: no cuentan como respuesta ni como extensión.
check-reading = La comprobación busca palabras y cifras: reconoce lo que se dice, no si es cierto ni si está bien razonado.
