# Errores de una correspondencia guardada que alguien corrigió.

mapping-unreadable = { $file } no es un archivo TOML válido: { $fault }
mapping-key-unknown = { $file }: la clave «{ $key }» no existe; las claves posibles son: { $known }.
mapping-key-missing = { $file }: falta la clave «{ $key }».
mapping-table-unknown = { $file }: no hay una tabla «{ $table }»; las tablas son: { $known }.
mapping-column-unknown = { $file }: en «{ $key }», la tabla «{ $table }» no tiene la columna «{ $column }»; sus columnas son: { $known }.
mapping-column-twice = { $file }: dos encabezados se asignan a la misma columna «{ $column }»; debe quedar uno.
mapping-value-invalid = { $file }: «{ $key }» vale «{ $value }» y solo admite: { $rule }.
