# Errores al abrir o crear un estudio.
study-unknown = No existe el estudio «{ $study }» en la carpeta de trabajo { $workspace }. Se crea con «llavero new { $study } --company NOMBRE».
study-exists = El estudio «{ $study }» ya existe en { $folder }.
study-name-invalid = «{ $study }» no sirve como nombre de estudio: solo minúsculas sin acento, números, punto, guion y guion bajo, y debe empezar por letra o número.
