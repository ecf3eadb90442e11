# Errores de las entrevistas.
interviews-not-recognised = { $file } no es una tabla de respuestas de entrevista: hacen falta, al menos, el código de la entrevista, el del vendedor, la fecha y la pregunta.
interview-unknown = El estudio «{ $study }» no tiene ninguna entrevista con el código { $code }. «llavero interview list { $study }» muestra las que hay.
