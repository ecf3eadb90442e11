# Por qué se propone cada cosa al reconocer un archivo, y lo que se pregunta.

recognition-schema-name = el encabezado es el nombre de la columna
recognition-answered = así lo decidió una persona
recognition-kept = así está en la correspondencia guardada

recognition-kept-title = Cómo se lee «{ $raw }».
recognition-kept-how =
    Se puede corregir: cada [[column]] dice qué encabezado (source) es qué columna (target).
    La próxima vez que llegue un archivo con los mismos encabezados se leerá así.
recognition-kept-fill-down = Encabezados que vienen vacíos desde la segunda línea de cada documento.
recognition-kept-constants = Valores iguales para todas las filas.
recognition-kept-rows = Solo se conservan las filas con estos valores; "" es una celda vacía.
