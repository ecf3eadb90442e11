source-not-found = No se encuentra «{ $source }»: no hay archivo ni carpeta con ese nombre.
