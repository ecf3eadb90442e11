# Cómo se nombran los códigos y su estado

coding-status-confirmed = confirmado
coding-status-disputed = en discusión
coding-status-rejected = rechazado
coding-status-suggested = sugerido, sin confirmar
coding-reading-firm = firme
coding-reading-tentative = provisional
coding-reading-refine = la definición se afina y se vuelve a codificar
coding-facet-routine = rutina de atención
coding-facet-information = fuentes de información
coding-facet-approach = enfoque
coding-facet-emergent = código nuevo
coding-within = intracodificador: una misma persona, dos veces
coding-between = entre codificadores
